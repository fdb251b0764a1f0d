// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/button_row.h"

#include "views/support/icons.h"
#include "views/support/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyleOptionToolButton>
#include <QToolButton>

#include <utility>

namespace binnacle::views {

ButtonRow::ButtonRow(QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QToolButton* ButtonRow::add(const QString& iconName, const QString& words) {
    auto* made = new QToolButton;
    made->setIcon(icon(iconName));
    made->setText(words);
    made->setToolTip(words);
    made->setAccessibleName(words);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    made->setToolButtonStyle(m_words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    static_cast<QHBoxLayout*>(layout())->addWidget(made, 0, Qt::AlignLeft);
    made->installEventFilter(this);
    m_buttons.push_back(made);
    updateGeometry();
    return made;
}

/// As QToolButton counts its own hint, for a style that it doesn't have at the moment.
int ButtonRow::widthOf(Qt::ToolButtonStyle style) const {
    int width = 0;
    for (auto* one : m_buttons) {
        if (one->isHidden()) continue;
        const auto kept = one->toolButtonStyle();
        int needed = one->sizeHint().width();
        if (kept != style) {
            const int words = one->fontMetrics().size(Qt::TextShowMnemonic, one->text()).width() + one->fontMetrics().horizontalAdvance(' ') * 2;
            needed += style == Qt::ToolButtonTextBesideIcon ? words : -words;
        }
        width += needed + space::small;
    }
    return std::max(0, width - space::small);
}

void ButtonRow::setRoom(int pixels) {
    if (std::exchange(m_room, pixels) != pixels) updateGeometry();
}

QSize ButtonRow::sizeHint() const {
    const int words = widthOf(Qt::ToolButtonTextBesideIcon);
    return {words <= m_room ? words : widthOf(Qt::ToolButtonIconOnly), QWidget::sizeHint().height()};
}

QSize ButtonRow::minimumSizeHint() const {
    return {widthOf(Qt::ToolButtonIconOnly), QWidget::minimumSizeHint().height()};
}

void ButtonRow::choose() {
    const bool words = width() >= widthOf(Qt::ToolButtonTextBesideIcon);
    if (words == m_words) return;
    m_words = words;
    for (auto* one : m_buttons)
        one->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    layout()->activate(); // now: words in the room of an icon are nothing to be painted
}

void ButtonRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    choose();
}

/// At once where one comes or goes: the others would be painted in what room it leaves them.
bool ButtonRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        updateGeometry();
        choose();
        layout()->activate();
    }
    return QWidget::eventFilter(watched, event);
}

/// A button is called otherwise.
bool ButtonRow::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        choose();
    }
    return handled;
}

} // namespace binnacle::views
