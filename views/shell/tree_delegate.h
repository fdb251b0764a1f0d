// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/metrics.h"

#include <QStyledItemDelegate>

namespace binnacle::views {

class FleetTreeModel;

/// A row of the tree: its host's colour, icon, name, and at the right small bars of CPU and memory while it runs.
class TreeDelegate final : public QStyledItemDelegate {
public:
    TreeDelegate(const FleetTreeModel& model, const Metrics& metrics, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintAside(QPainter& painter, const QRect& area, const QModelIndex& index, bool selected) const;
    const FleetTreeModel& m_model;
    const Metrics& m_metrics;
};

} // namespace binnacle::views
