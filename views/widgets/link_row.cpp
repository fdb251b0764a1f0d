// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/link_row.h"

#include "views/support/theme.h"
#include "views/widgets/labels.h"
#include "views/widgets/usage_bar.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace binnacle::views {
namespace {

class LinkRow final : public QAbstractButton {
public:
    LinkRow() {
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(this, &QAbstractButton::clicked, this, [this] {
            if (open) open();
        });
    }
    void show(const QIcon& rowIcon, const QString& name, const QString& value, double share, std::function<void()> act) {
        setIcon(rowIcon);
        setText(name);
        m_value = value;
        m_share = share;
        open = std::move(act);
        setAccessibleName(value.isEmpty() ? name : name + ", " + value);
        setToolTip({});
        update();
    }
    QSize sizeHint() const override { return {200, fontMetrics().height() + 12}; }
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(theme::colour(Tone::Accent)) : QPen(Qt::NoPen));
            painter.setBrush(theme::blend(0.05));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        const int middle = height() / 2;
        icon().paint(&painter, QRect(6, middle - 8, 16, 16));
        const int left = 30;
        const bool bar = m_share >= 0;
        const int nameWidth = bar ? width() / 2 - left : std::min(fontMetrics().horizontalAdvance(text()), (width() - left) * 3 / 5);
        const QRect nameArea(left, 0, nameWidth, height());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(nameArea, Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, nameWidth));
        const int from = nameArea.right() + space::large;
        QRect valueArea(from, 0, width() - from - 6, height());
        if (bar) {
            const int figure = fontMetrics().horizontalAdvance(QStringLiteral("100,0 %")) + 8;
            paintBar(painter, QRectF(from, middle - 3, valueArea.width() - figure, 6), m_share);
            valueArea.setLeft(valueArea.right() - figure);
        }
        painter.setPen(theme::colour(Tone::Muted));
        painter.drawText(valueArea, Qt::AlignVCenter | Qt::AlignRight,
                         fontMetrics().elidedText(m_value, Qt::ElideRight, valueArea.width()));
    }

private:
    QString m_value;
    double m_share = -1;
    std::function<void()> open;
};

} // namespace

void LinkRows::add(const QIcon& icon, const QString& name, const QString& value, double share, std::function<void()> open) {
    auto* item = m_list.itemAt(m_count);
    auto* row = item ? dynamic_cast<LinkRow*>(item->widget()) : nullptr;
    if (!row) {
        row = new LinkRow;
        m_list.insertWidget(m_count, row);
    }
    row->show(icon, name, value, share, std::move(open));
    ++m_count;
}

void LinkRows::finish(const QString& whenEmpty) {
    if (m_count == 0 && m_list.count() == 1) {
        auto* hint = qobject_cast<QLabel*>(m_list.itemAt(0)->widget());
        if (hint && hint->text() == whenEmpty) return;
    }
    while (m_list.count() > m_count) {
        auto* item = m_list.takeAt(m_count);
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one that was clicked
        }
        delete item;
    }
    if (m_count == 0) m_list.addWidget(hintLabel(whenEmpty));
}

} // namespace binnacle::views
