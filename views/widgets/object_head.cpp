// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/object_head.h"

#include "views/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>

namespace binnacle::views {
namespace {

class Mark final : public QLabel {
public:
    explicit Mark(const QString& text) {
        setText(text);
        setTextFormat(Qt::PlainText);
        setFont(theme::smallFont());
        setContentsMargins(7, 1, 7, 2);
        setAccessibleName(text);
    }
    QSize minimumSizeHint() const override {
        return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 5 + 14), sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::blend(0.1));
        painter.drawRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(contentsRect(), Qt::AlignCenter, fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
    }
};

} // namespace

ObjectHead::ObjectHead(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel)
    , m_name(new ElidedLabel)
    , m_where(new ElidedLabel)
    , m_state(new Badge)
    , m_marks(new QWidget)
    , m_buttons(new QHBoxLayout) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::page, space::large, space::page, space::large);
    row->setSpacing(space::large);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::hair);
    m_name->setFont(theme::titleFont());
    words->addWidget(m_name);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::large);
    line->addWidget(m_state);
    line->addWidget(m_where);
    m_where->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    line->addWidget(m_marks);
    line->addStretch();
    words->addLayout(line);
    row->addLayout(words, 1);
    m_buttons->setSpacing(space::small + 2);
    row->addLayout(m_buttons);
    auto* marks = new QHBoxLayout(m_marks);
    marks->setContentsMargins(0, 0, 0, 0);
    marks->setSpacing(space::small);
}

void ObjectHead::setObject(const QIcon& icon, const QString& name, const QString& where) {
    m_icon->showIcon(icon, 36);
    m_name->setWhole(name);
    m_name->setAccessibleName(name);
    m_where->setWhole(where);
    m_where->updateGeometry();
}

void ObjectHead::setMarks(const QStringList& marks) {
    if (marks == m_shown) return;
    m_shown = marks;
    auto* row = m_marks->layout();
    while (auto* item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    constexpr int most = 6;
    for (const auto& mark : marks.mid(0, most))
        row->addWidget(new Mark(mark));
    if (marks.size() > most) row->addWidget(new Mark(QStringLiteral("+%1").arg(marks.size() - most)));
}

void ObjectHead::addButton(QWidget* button) {
    m_buttons->addWidget(button, 0, Qt::AlignTop);
}

} // namespace binnacle::views
