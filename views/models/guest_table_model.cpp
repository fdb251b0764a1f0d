// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/guest_table_model.h"

#include "core/base/fold.h"
#include "core/model/json.h"
#include "views/models/tree_text.h"
#include "views/support/background.h"
#include "views/support/csv.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <numeric>

namespace binnacle::views {
namespace {

/// More changes than that at once: the table is loaded anew.
constexpr std::size_t manyChanges = 400;

const GuestColumn& column(int i) {
    return guestColumns()[std::size_t(i)];
}

/// Equal keys are ordered by name, host and uuid, so that the order is total.
bool ordered(const GuestRow& a, const SortKey& x, const GuestRow& b, const SortKey& y, bool descending) {
    if (sortsBefore(x, y)) return !descending;
    if (sortsBefore(y, x)) return descending;
    if (a.guest->name != b.guest->name) return naturalLess(a.guest->name, b.guest->name);
    return a.guest->ref < b.guest->ref;
}

void sortRows(std::vector<GuestRow>& rows, int columnIndex, bool descending, const Metrics& metrics) {
    struct Keyed {
        SortKey key;
        GuestRow row;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (auto& row : rows)
        keyed.push_back({column(columnIndex).key(row, metrics), std::move(row)});
    std::ranges::sort(keyed, [descending](const Keyed& a, const Keyed& b) {
        return ordered(a.row, a.key, b.row, b.key, descending);
    });
    for (std::size_t i = 0; i < keyed.size(); ++i)
        rows[i] = std::move(keyed[i].row);
}

} // namespace

GuestTableModel::GuestTableModel(InventoryFeed& feed, const Metrics& metrics, QThreadPool& pool, QObject* parent)
    : QAbstractTableModel(parent)
    , m_feed(feed)
    , m_metrics(metrics)
    , m_pool(pool)
    , m_shown(std::make_shared<FleetSnapshot>()) {
    connect(&feed, &InventoryFeed::changed, this, [this](const SnapshotPtr& before, const Changes& changes) {
        if (!m_active || m_loading) return;
        apply(*before, *m_feed.snapshot(), changes);
        m_shown = m_feed.snapshot();
    });
}

void GuestTableModel::setScope(GuestScope scope) {
    m_scope = std::move(scope);
    m_shown = nullptr; // whatever is there is of another scope
    if (m_active || m_loading) load();
}

void GuestTableModel::setActive(bool active) {
    if (m_active == active) return;
    m_active = active;
    if (m_active && m_shown != m_feed.snapshot()) load();
}

void GuestTableModel::load() {
    m_loading = true;
    const auto generation = ++m_generation;
    auto work = [scope = m_scope, from = m_feed.snapshot(), column = m_column, descending = m_descending, &metrics = m_metrics] {
        Loaded loaded;
        loaded.from = from;
        for (const auto& host : from->hosts) {
            const auto own = loaded.hosts[host->id] = ownFields(*host);
            for (const auto& guest : host->guests)
                if (scope.holds(*guest, *host)) loaded.rows.push_back({guest, own});
        }
        sortRows(loaded.rows, column, descending, metrics);
        return loaded;
    };
    inBackground(m_pool, this, std::move(work), [this, generation](Loaded loaded) {
        if (generation == m_generation) adopt(std::move(loaded));
    });
}

void GuestTableModel::adopt(Loaded found) {
    m_loading = false;
    m_sorting = false;
    beginResetModel();
    m_slots = std::move(found.rows);
    m_hosts = std::move(found.hosts);
    m_free.clear();
    m_order.resize(m_slots.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    m_rowOf = m_order;
    m_slotOf.clear();
    m_slotOf.reserve(m_slots.size());
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        m_slotOf[m_slots[i].guest->ref] = int(i);
    endResetModel();
    m_shown = m_feed.snapshot();
    if (m_shown != found.from) apply(*found.from, *m_shown, diff(*found.from, *m_shown));
    Q_EMIT loaded();
}

HostPtr GuestTableModel::hostOf(const FleetSnapshot& fleet, const HostId& id) {
    auto& known = m_hosts[id];
    if (!known)
        if (const auto* host = fleet.host(id)) known = ownFields(*host);
    return known;
}

void GuestTableModel::apply(const FleetSnapshot& before, const FleetSnapshot& after, const Changes& changes) {
    if (changes.added.size() + changes.removed.size() > manyChanges || changes.changed.size() > 5 * manyChanges) {
        load();
        return;
    }
    for (const auto& ref : changes.removed)
        remove(ref);
    for (const auto* list : {&changes.added, &changes.changed})
        for (const auto& ref : *list) {
            const auto guest = after.share(ref);
            const auto host = guest ? hostOf(after, ref.host) : nullptr;
            const bool show = host && m_scope.holds(*guest, *host);
            const auto slot = m_slotOf.find(ref);
            if (!show && slot != m_slotOf.end()) remove(ref);
            if (show && slot == m_slotOf.end()) insert({guest, host});
            if (show && slot != m_slotOf.end()) replace(slot->second, {guest, host});
        }
    for (const auto& id : changes.hosts) {
        const auto* was = before.host(id);
        const auto* is = after.host(id);
        if (!was || !is || was->name != is->name || was->site != is->site) {
            load();
            return;
        }
    }
}

bool GuestTableModel::isBefore(const GuestRow& a, const GuestRow& b) const {
    const auto& by = column(m_column);
    return ordered(a, by.key(a, m_metrics), b, by.key(b, m_metrics), m_descending);
}

int GuestTableModel::lowerBound(const GuestRow& row) const {
    const auto it = std::lower_bound(m_order.begin(), m_order.end(), row, [this](int slot, const GuestRow& wanted) {
        return isBefore(m_slots[std::size_t(slot)], wanted);
    });
    return int(it - m_order.begin());
}

void GuestTableModel::renumber(int from, int to) {
    for (int row = from; row < to; ++row)
        m_rowOf[std::size_t(m_order[std::size_t(row)])] = row;
}

void GuestTableModel::insert(GuestRow row) {
    const int at = lowerBound(row);
    const auto ref = row.guest->ref;
    int slot = 0;
    if (m_free.empty()) {
        slot = int(m_slots.size());
        m_slots.push_back(std::move(row));
        m_rowOf.push_back(at);
    } else {
        slot = m_free.back();
        m_free.pop_back();
        m_slots[std::size_t(slot)] = std::move(row);
    }
    touch(slot);
    beginInsertRows({}, at, at);
    m_slotOf[ref] = slot;
    m_order.insert(m_order.begin() + at, slot);
    renumber(at, int(m_order.size()));
    endInsertRows();
}

void GuestTableModel::remove(const GuestRef& guest) {
    const auto known = m_slotOf.find(guest);
    if (known == m_slotOf.end()) return;
    const int slot = known->second;
    const int row = m_rowOf[std::size_t(slot)];
    beginRemoveRows({}, row, row);
    m_slotOf.erase(known);
    m_order.erase(m_order.begin() + row);
    m_slots[std::size_t(slot)] = {};
    m_free.push_back(slot);
    renumber(row, int(m_order.size()));
    endRemoveRows();
}

void GuestTableModel::replace(int slot, GuestRow row) {
    m_slots[std::size_t(slot)] = std::move(row);
    touch(slot);
    place(slot);
    const int at = m_rowOf[std::size_t(slot)];
    Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
}

void GuestTableModel::place(int slot) {
    if (column(m_column).live) return; // refreshOrder() does that, seldom
    const int row = m_rowOf[std::size_t(slot)];
    const auto neighbour = [&](int r) -> const GuestRow& { return m_slots[std::size_t(m_order[std::size_t(r)])]; };
    const auto& own = m_slots[std::size_t(slot)];
    const int last = int(m_order.size()) - 1;
    if ((row == 0 || isBefore(neighbour(row - 1), own)) && (row == last || isBefore(own, neighbour(row + 1)))) return;
    m_order.erase(m_order.begin() + row);
    const int to = lowerBound(own);
    m_order.insert(m_order.begin() + row, slot);
    if (to == row) return;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_order.erase(m_order.begin() + row);
    m_order.insert(m_order.begin() + to, slot);
    renumber(std::min(row, to), std::max(row, to) + 1);
    endMoveRows();
}

int GuestTableModel::rowOf(const GuestRef& guest) const {
    const auto known = m_slotOf.find(guest);
    return known == m_slotOf.end() ? -1 : m_rowOf[std::size_t(known->second)];
}

void GuestTableModel::sort(int columnIndex, Qt::SortOrder order) {
    if (columnIndex < 0 || columnIndex >= columnCount()) return;
    m_column = columnIndex;
    m_descending = order == Qt::DescendingOrder;
    sortInBackground();
}

void GuestTableModel::refreshOrder() {
    if (m_active && column(m_column).live) sortInBackground();
}

void GuestTableModel::sortInBackground() {
    if (m_loading) {
        load(); // the one under way sorts by the old column
        return;
    }
    std::vector<GuestRow> rows;
    rows.reserve(m_order.size());
    for (const int slot : m_order)
        rows.push_back(m_slots[std::size_t(slot)]);
    m_sorting = true;
    m_touched.clear();
    const auto generation = ++m_generation;
    auto work = [rows = std::move(rows), column = m_column, descending = m_descending, &metrics = m_metrics]() mutable {
        sortRows(rows, column, descending, metrics);
        std::vector<GuestRef> order;
        order.reserve(rows.size());
        for (const auto& row : rows)
            order.push_back(row.guest->ref);
        return order;
    };
    inBackground(m_pool, this, std::move(work), [this, generation](const std::vector<GuestRef>& order) {
        if (generation == m_generation) reorder(order);
    });
}

/// The rows as \a wanted has them; those that came or changed meanwhile where they belong now.
std::vector<int> GuestTableModel::orderedSlots(const std::vector<GuestRef>& wanted) const {
    std::vector<bool> late(m_slots.size(), false);
    for (const int slot : m_touched)
        late[std::size_t(slot)] = true;
    std::vector<int> order;
    order.reserve(m_order.size());
    for (const auto& ref : wanted)
        if (const auto known = m_slotOf.find(ref); known != m_slotOf.end() && !late[std::size_t(known->second)])
            order.push_back(known->second);
    for (const int slot : m_order) {
        if (!late[std::size_t(slot)]) continue;
        const auto at = std::ranges::lower_bound(order, slot, [this](int a, int b) {
            return isBefore(m_slots[std::size_t(a)], m_slots[std::size_t(b)]);
        });
        order.insert(at, slot);
    }
    return order;
}

void GuestTableModel::reorder(const std::vector<GuestRef>& wanted) {
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    auto order = orderedSlots(wanted);
    m_sorting = false;
    const auto before = m_order;
    m_order = std::move(order);
    renumber(0, int(m_order.size()));
    for (const auto& index : persistentIndexList()) {
        const int slot = before[std::size_t(index.row())];
        changePersistentIndex(index, createIndex(m_rowOf[std::size_t(slot)], index.column()));
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QVariant GuestTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const auto& of = column(index.column());
    const auto& row = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return of.text(row, m_metrics);
    case Qt::DecorationRole:
        return of.icon ? QVariant(of.icon(row)) : QVariant();
    case Qt::TextAlignmentRole:
        return of.right ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == 0 ? plainToHtml(shown(row.guest->name) + '\n' + stateText(*row.guest)) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == 0) return shown(row.guest->name) + ", " + stateText(*row.guest);
        return title(of) + ": " + of.text(row, m_metrics);
    case BarRole:
        return of.bar ? QVariant(of.bar(row, m_metrics)) : QVariant();
    default:
        return {};
    }
}

QVariant GuestTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const auto& of = column(section);
    if (role == Qt::DisplayRole) return title(of);
    if (role == Qt::TextAlignmentRole) return int((of.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QString GuestTableModel::csv(const std::vector<int>& rows, const std::vector<int>& columns) const {
    QStringList lines;
    QStringList fields;
    for (const int c : columns)
        fields << csvField(title(column(c)));
    lines << fields.join(',');
    for (const int row : rows) {
        fields.clear();
        for (const int c : columns)
            fields << csvField(column(c).text(at(row), m_metrics));
        lines << fields.join(',');
    }
    return lines.join(QStringLiteral("\r\n")) + "\r\n";
}

QString GuestTableModel::json(const std::vector<int>& rows) const {
    auto records = Json::array();
    for (const int row : rows)
        records.push_back(toJson(*at(row).guest, *at(row).host));
    return toQString(records.dump(2, ' ', false, Json::error_handler_t::replace));
}

} // namespace binnacle::views
