// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/models/guest_columns.h"
#include "views/models/guest_scope.h"

#include <QAbstractTableModel>

#include <map>
#include <unordered_map>

class QThreadPool;

namespace binnacle::views {

class InventoryFeed;

/// The guests of a scope as a sorted table; hundred thousand rows are no trouble. Whole loads and sorts are done in
/// the background, single changes in place.
class GuestTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int BarRole = Qt::UserRole + 1; ///< a share 0 … 1, see GuestColumn::bar

    GuestTableModel(InventoryFeed& feed, const Metrics& metrics, QThreadPool& pool, QObject* parent = nullptr);

    void setScope(GuestScope scope);
    const GuestScope& scope() const { return m_scope; }
    /// While nobody looks at it, it doesn't follow; it catches up when it is looked at again.
    void setActive(bool active);
    /// Sorts again if the sort column is one of live figures.
    void refreshOrder();

    const GuestRow& at(const QModelIndex& index) const { return at(index.row()); }
    const GuestRow& at(int row) const { return m_slots[std::size_t(m_order[std::size_t(row)])]; }
    int rowOf(const GuestRef& guest) const; ///< -1: none
    /// Rows as CSV (RFC 4180) of \a columns, with titles; as JSON the records that the CLI prints.
    QString csv(const std::vector<int>& rows, const std::vector<int>& columns) const;
    QString json(const std::vector<int>& rows) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_order.size()); }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(guestColumns().size());
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loaded(); ///< after a reset; selections are to be made again

private:
    struct Loaded {
        std::vector<GuestRow> rows;
        std::map<HostId, HostPtr> hosts;
        SnapshotPtr from;
    };
    void load();
    void adopt(Loaded loaded);
    void apply(const FleetSnapshot& before, const FleetSnapshot& after, const Changes& changes);
    void insert(GuestRow row);
    void remove(const GuestRef& guest);
    void replace(int slot, GuestRow row);
    void place(int slot);
    int lowerBound(const GuestRow& row) const;
    bool isBefore(const GuestRow& a, const GuestRow& b) const;
    void renumber(int from, int to);
    HostPtr hostOf(const FleetSnapshot& fleet, const HostId& id);
    void sortInBackground();
    void reorder(const std::vector<GuestRef>& order);
    std::vector<int> orderedSlots(const std::vector<GuestRef>& wanted) const;
    void touch(int slot) {
        if (m_sorting) m_touched.push_back(slot);
    }

    InventoryFeed& m_feed;
    const Metrics& m_metrics;
    QThreadPool& m_pool;
    GuestScope m_scope;
    int m_column = 0;
    bool m_descending = false;
    bool m_active = false, m_loading = false, m_sorting = false;
    int m_generation = 0;
    std::vector<int> m_touched;     ///< slots that came or changed while a sort is under way
    SnapshotPtr m_shown;            ///< what the rows come from
    std::map<HostId, HostPtr> m_hosts; ///< those of the rows, without their guests
    std::vector<GuestRow> m_slots;  ///< never moved while they live
    std::vector<int> m_free;        ///< slots to use again
    std::vector<int> m_order;       ///< row to slot
    std::vector<int> m_rowOf;       ///< slot to row
    std::unordered_map<GuestRef, int> m_slotOf;
};

} // namespace binnacle::views
