// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/usage_bar.h"

#include "views/support/format.h"
#include "views/support/theme.h"

#include <QPainter>

#include <cmath>

namespace binnacle::views {

void paintBar(QPainter& painter, const QRectF& area, double share, bool selected, Full full) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto radius = area.height() / 2;
    painter.setBrush(selected ? QColor(255, 255, 255, 90) : theme::blend(0.13));
    painter.drawRoundedRect(area, radius, radius);
    const auto tone = full == Full::IsFine ? Tone::Accent : share >= 0.95 ? Tone::Bad : share >= 0.8 ? Tone::Caution : Tone::Accent;
    auto filled = area;
    filled.setWidth(std::max(area.width() * std::clamp(share, 0.0, 1.0), share > 0 ? area.height() : 0));
    painter.setBrush(selected ? QColor(Qt::white) : theme::colour(tone));
    painter.drawRoundedRect(filled, radius, radius);
    painter.restore();
}

UsageBar::UsageBar(const QString& name, QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UsageBar::setShare(double share) {
    if (std::isnan(share)) share = -1;
    if (share == m_share) return;
    m_share = share;
    setAccessibleDescription(share < 0 ? dash() : percent(share));
    update();
}

QSize UsageBar::sizeHint() const {
    return {80, 6};
}

void UsageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBar(painter, QRectF(rect()), std::max(0.0, m_share));
}

BarDelegate::BarDelegate(int role, QObject* parent, Full full)
    : QStyledItemDelegate(parent)
    , m_role(role)
    , m_full(full) {}

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const auto share = index.data(m_role);
    if (!share.isValid() || share.toDouble() < 0) return;
    const auto cell = option.rect;
    paintBar(*painter, QRectF(cell.left() + 6, cell.bottom() - 4, cell.width() - 12, 3), share.toDouble(),
             option.state & QStyle::State_Selected, m_full);
}

} // namespace binnacle::views
