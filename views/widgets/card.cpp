// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/card.h"

#include "views/support/theme.h"
#include "views/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

namespace binnacle::views {

Card::Card(const QString& heading, QWidget* parent)
    : QFrame(parent)
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large + 4, space::large, space::large + 4, space::large + 2);
    column->setSpacing(space::medium);
    if (!heading.isEmpty()) {
        m_head->addWidget(headingLabel(heading));
        m_head->addStretch();
    }
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
    m_body->setSpacing(space::medium);
    setAccessibleName(heading);
}

void Card::setAside(QWidget* widget) {
    m_head->addWidget(widget);
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::blend(0.12));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

Facts::Facts(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::page);
    m_grid->setVerticalSpacing(space::small + 1);
    m_grid->setColumnStretch(1, 1);
}

void Facts::set(const QString& name, const QString& value) {
    auto row = std::ranges::find(m_rows, name, &Row::name);
    if (row == m_rows.end()) {
        const int at = int(m_rows.size());
        m_rows.push_back({name, plainLabel(name, Tone::Muted), plainLabel()});
        row = std::prev(m_rows.end());
        row->value->setWordWrap(true);
        row->value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        row->value->setFocusPolicy(Qt::NoFocus);
        m_grid->addWidget(row->title, at, 0, Qt::AlignTop);
        m_grid->addWidget(row->value, at, 1);
    }
    if (row->value->text() != value) row->value->setText(value);
    row->value->setAccessibleName(name + ": " + value);
    row->title->setVisible(!value.isEmpty());
    row->value->setVisible(!value.isEmpty());
}

void Facts::setWhenEmpty(const QString& words) {
    const bool empty = std::ranges::all_of(m_rows, [](const Row& row) { return row.value->text().isEmpty(); });
    if (!m_empty) m_grid->addWidget(m_empty = hintLabel({}), 99, 0, 1, 2);
    m_empty->setText(words);
    m_empty->setVisible(empty);
}

QWidget* scrolled(QWidget* content) {
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

FlowLayout::FlowLayout(int between) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(between);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool move) const {
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    for (auto* item : m_items) {
        const auto size = item->sizeHint();
        if (x + size.width() > rect.right() + 1 && lineHeight > 0) {
            x = rect.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (move) item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - rect.y();
}

} // namespace binnacle::views
