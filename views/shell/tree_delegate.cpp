// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/tree_delegate.h"

#include "views/models/fleet_tree_model.h"
#include "views/models/tree_text.h"
#include "views/support/icons.h"
#include "views/support/strings.h"
#include "views/widgets/usage_bar.h"

#include <QApplication>
#include <QPainter>

namespace binnacle::views {
namespace {

constexpr int barWidth = 34, iconSize = 16;

double memoryShare(std::uint64_t used, std::uint64_t total) {
    return total ? double(used) / double(total) : 0;
}

} // namespace

TreeDelegate::TreeDelegate(const FleetTreeModel& model, const Metrics& metrics, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_metrics(metrics) {}

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {160, option.fontMetrics.height() + 9};
}

void TreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& node = m_model.node(index);
    const bool selected = option.state & QStyle::State_Selected;
    auto background = option;
    background.text.clear();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);
    auto area = option.rect.adjusted(4, 0, -6, 0);
    if (node.kind == TreeNode::Kind::Host && QColor::isValidColor(toQString(node.host->colour))) {
        painter->fillRect(QRect(area.left() - 3, area.top() + 4, 3, area.height() - 8), QColor(toQString(node.host->colour)));
        area.adjust(3, 0, 0, 0);
    }
    const auto mode = selected ? QIcon::Selected : QIcon::Normal;
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, QRect(area.left(), area.center().y() - iconSize / 2 + 1, iconSize, iconSize),
                                                       Qt::AlignCenter, mode);
    area.adjust(iconSize + 6, 0, 0, 0);
    if (node.kind == TreeNode::Kind::Guest && node.guest->kind == GuestKind::Container) {
        icon(GuestKind::Container).paint(painter, QRect(area.left(), area.center().y() - 6, 13, 13), Qt::AlignCenter, mode);
        area.adjust(17, 0, 0, 0);
    }
    const auto asideWidth = node.kind == TreeNode::Kind::Host || node.kind == TreeNode::Kind::Guest ? barWidth + 6 : 44;
    const auto* host = node.host ? node.host.get() : node.parent->host.get();
    const bool away = host && host->link.state != LinkState::Connected; // what is shown of it is old
    const bool room = !(away && node.host) && area.width() > asideWidth + 50;
    if (room) {
        paintAside(*painter, QRect(area.right() - asideWidth, area.top(), asideWidth, area.height()), index, selected);
        area.adjust(0, 0, -asideWidth - 4, 0);
    }
    const bool quiet = away || (node.kind == TreeNode::Kind::Guest && !isActive(node.guest->state));
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText)
                             : quiet ? theme::colour(Tone::Muted) : option.palette.color(QPalette::Text));
    auto font = option.font;
    if (node.kind == TreeNode::Kind::Host || node.kind == TreeNode::Kind::Fleet) font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const auto name = index.data().toString();
    painter->drawText(area, Qt::AlignVCenter, metrics.elidedText(name, Qt::ElideRight, area.width()));
    if (node.kind == TreeNode::Kind::Host && away) {
        area.setLeft(area.left() + metrics.horizontalAdvance(name) + 8);
        painter->setFont(theme::smallFont());
        painter->drawText(area, Qt::AlignVCenter, painter->fontMetrics().elidedText(linkText(*host), Qt::ElideRight, std::max(0, area.width())));
    }
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

void TreeDelegate::paintAside(QPainter& painter, const QRect& area, const QModelIndex& index, bool selected) const {
    const auto& node = m_model.node(index);
    double cpu = -1;
    double memory = -1;
    if (node.kind == TreeNode::Kind::Guest && isActive(node.guest->state)) {
        if (const auto s = m_metrics.latest(node.guest->ref)) {
            cpu = double(s->cpu);
            memory = memoryShare(s->memoryUsed, s->memoryTotal);
        }
    } else if (node.kind == TreeNode::Kind::Host && node.host->link.state == LinkState::Connected) {
        if (const auto s = m_metrics.latest(node.host->id)) {
            cpu = double(s->cpu);
            memory = memoryShare(s->memoryUsed, s->memoryTotal);
        }
    } else if (node.kind == TreeNode::Kind::Group || node.kind == TreeNode::Kind::Fleet) {
        painter.setPen(selected ? Qt::white : theme::colour(Tone::Muted));
        painter.setFont(theme::smallFont());
        const auto count = node.kind == TreeNode::Kind::Fleet ? m_model.guestCount() : node.children.size();
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, QString::number(count));
        return;
    }
    if (cpu < 0) return;
    const auto left = area.right() - barWidth;
    const auto middle = area.center().y();
    paintBar(painter, QRectF(left, middle - 3, barWidth, 3), cpu, selected);
    paintBar(painter, QRectF(left, middle + 2, barWidth, 3), memory, selected);
}

} // namespace binnacle::views
