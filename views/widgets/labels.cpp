// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/labels.h"

#include "views/support/strings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>

namespace binnacle::views {
namespace {

/// Follows the theme: the colour is asked for again whenever the palette changes.
class TonedLabel final : public QLabel {
public:
    explicit TonedLabel(const QString& text)
        : QLabel(text) {
        setTextFormat(Qt::PlainText);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    void setTone(Tone tone) {
        m_tone = tone;
        recolour();
    }
    /// A word without end, as a host may send it, is cut; it doesn't push a window wider than the screen.
    QSize minimumSizeHint() const override {
        const auto hint = QLabel::minimumSizeHint();
        return wordWrap() ? QSize(std::min(hint.width(), fontMetrics().averageCharWidth() * 24), hint.height()) : hint;
    }

protected:
    void changeEvent(QEvent* event) override {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange) recolour();
    }

private:
    void recolour() {
        const auto wanted = theme::colour(m_tone);
        auto own = palette();
        if (m_tone == Tone::Plain || own.color(QPalette::WindowText) == wanted) return;
        own.setColor(QPalette::WindowText, wanted);
        setPalette(own);
    }
    Tone m_tone = Tone::Plain;
};

} // namespace

QLabel* plainLabel(const QString& text, Tone tone) {
    auto* label = new TonedLabel(text);
    label->setTone(tone);
    return label;
}

QLabel* titleLabel(const QString& text) {
    auto* label = plainLabel(text);
    label->setFont(theme::titleFont());
    return label;
}

QLabel* headingLabel(const QString& text) {
    auto* label = plainLabel(text);
    label->setFont(theme::headingFont());
    return label;
}

QLabel* hintLabel(const QString& text) {
    auto* label = plainLabel(text, Tone::Muted);
    label->setWordWrap(true);
    return label;
}

void setTone(QLabel& label, Tone tone) {
    if (auto* toned = dynamic_cast<TonedLabel*>(&label)) toned->setTone(tone);
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent)
    : QLabel(text, parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ElidedLabel::setWhole(const QString& text) {
    if (text == this->text()) return;
    setText(text);
    update();
}

QSize ElidedLabel::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 6, QLabel::minimumSizeHint().height()};
}

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 2, QLabel::sizeHint().height()};
}

bool ElidedLabel::isCut() const {
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawItemText(&painter, contentsRect(), int(alignment()) | Qt::TextSingleLine, option.palette, isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), foregroundRole());
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToHtml(text()), this);
        return true;
    }
    return QLabel::event(event);
}

void IconLabel::showIcon(const QIcon& icon, int size) {
    m_icon = icon;
    m_size = size;
    draw();
}

void IconLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) draw();
}

void IconLabel::draw() {
    if (!m_icon.isNull()) setPixmap(m_icon.pixmap(QSize(m_size, m_size), devicePixelRatioF()));
}

Badge::Badge(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel)
    , m_text(plainLabel()) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small + 2);
    row->addWidget(m_icon);
    row->addWidget(m_text);
}

void Badge::show(const QIcon& icon, const QString& text, Tone tone) {
    m_icon->showIcon(icon, 16);
    m_text->setText(text);
    setTone(*m_text, tone);
    setAccessibleName(text);
}

} // namespace binnacle::views
