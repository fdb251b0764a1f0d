// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/banner.h"

#include "views/support/icons.h"
#include "views/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace binnacle::views {

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconLabel)
    , m_message(plainLabel())
    , m_detail(plainLabel({}, Tone::Muted))
    , m_buttons(new QHBoxLayout) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::medium, space::medium, space::medium);
    row->setSpacing(space::large);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::hair);
    m_message->setWordWrap(true);
    m_detail->setWordWrap(true);
    words->addWidget(m_message);
    words->addWidget(m_detail);
    row->addLayout(words, 1);
    m_buttons->setSpacing(space::medium);
    row->addLayout(m_buttons);
    hide();
}

void Banner::tell(const QString& iconName, Tone tone, const QString& message, const QString& detail) {
    m_tone = tone;
    m_icon->showIcon(icon(iconName, tone), 20);
    m_message->setText(message);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(message);
    setAccessibleDescription(detail);
    setVisible(true);
    update();
}

QString Banner::message() const {
    return m_message->text();
}

void Banner::addButton(const QString& text, std::function<void()> act) {
    auto* button = new QPushButton(text);
    button->setAccessibleName(text);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
}

void Banner::clearButtons() {
    while (auto* item = m_buttons->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
}

void Banner::setClosable() {
    auto* button = new QToolButton;
    button->setIcon(icon("close"));
    button->setAutoRaise(true);
    button->setToolTip(tr("Close"));
    button->setAccessibleName(tr("Close this message"));
    connect(button, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    m_buttons->addWidget(button, 0, Qt::AlignTop);
}

void Banner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    auto fill = theme::colour(m_tone);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    fill.setAlphaF(theme::isDark() ? 0.16F : 0.09F);
    painter.fillRect(rect(), fill);
    painter.fillRect(QRect(0, 0, 3, height()), theme::colour(m_tone));
}

} // namespace binnacle::views
