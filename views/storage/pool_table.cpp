// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/pool_table.h"

#include "views/support/format.h"
#include "views/support/icons.h"
#include "views/support/strings.h"
#include "views/widgets/table_columns.h"
#include "views/widgets/table_copy.h"
#include "views/widgets/usage_bar.h"

#include <QHeaderView>
#include <QMenu>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace binnacle::views {
namespace {

enum PoolColumn { Name, State, Type, Where, Start, Used, Free, Size };
constexpr int shareRole = Qt::UserRole + 2;

/// 0 … 1; below 0 where it isn't known.
double share(const Pool& pool) {
    return pool.active && pool.capacityBytes ? double(pool.allocationBytes) / double(pool.capacityBytes) : -1;
}

QString stateText(const PoolRow& row) {
    if (row.old) return row.pool.active ? PoolTable::tr("was active") : PoolTable::tr("was off");
    return row.pool.active ? PoolTable::tr("active") : PoolTable::tr("off");
}

QString typeText(const Pool& pool) {
    if (pool.type == "dir") return PoolTable::tr("folder");
    if (pool.type == "fs") return PoolTable::tr("file system");
    if (pool.type == "netfs") return PoolTable::tr("share");
    if (pool.type == "logical") return PoolTable::tr("volume group");
    return shown(pool.type, 40);
}

Column<PoolRow> sizeColumn(const QString& title, std::uint64_t Pool::*size) {
    return {.title = title,
            .text = [size](const PoolRow& r) { return r.pool.active ? bytes(r.pool.*size) : QString(); },
            .sort = [size](const PoolRow& r) { return QVariant(qulonglong(r.pool.*size)); },
            .right = true};
}

std::vector<Column<PoolRow>> columns() {
    using R = PoolRow;
    return {
        {.title = PoolTable::tr("Pool"),
         .text = [](const R& r) { return shown(r.pool.name, 100); },
         .icon = [](const R&) { return icon("pool"); }},
        {.title = PoolTable::tr("State"),
         .text = stateText,
         .icon =
             [](const R& r) {
                 return icon(r.old ? "state-unknown" : r.pool.active ? "state-running" : "state-stopped");
             }},
        {.title = PoolTable::tr("Type"), .text = [](const R& r) { return typeText(r.pool); }},
        {.title = PoolTable::tr("Place"),
         .text = [](const R& r) { return shown(r.pool.target); },
         .toolTip = [](const R& r) { return plainToHtml(shown(r.pool.target, 1000)); }},
        {.title = PoolTable::tr("Starts"),
         .text =
             [](const R& r) {
                 return r.pool.autostart ? PoolTable::tr("with the host") : PoolTable::tr("by hand");
             }},
        {.title = PoolTable::tr("Used"),
         .text = [](const R& r) { return share(r.pool) < 0 ? QString() : percent(share(r.pool)); },
         .sort = [](const R& r) { return QVariant(share(r.pool)); },
         .toolTip = [](const R& r) { return r.pool.active ? bytes(r.pool.allocationBytes) : QString(); },
         .right = true},
        sizeColumn(PoolTable::tr("Free"), &Pool::availableBytes),
        sizeColumn(PoolTable::tr("Size"), &Pool::capacityBytes),
    };
}

} // namespace

class PoolTable::Model final : public RowsModel<PoolRow, &PoolRow::key> {
public:
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex& index, int role) const override {
        if (role == shareRole && index.column() == Used) return share(at(index).pool);
        return RowsModel::data(index, role);
    }
};

PoolTable::PoolTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new Model(columns(), this))
    , m_sorted(new QSortFilterProxyModel(this)) {
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(Model::SortRole);
    setModel(m_sorted);
    setAccessibleName(tr("Storage pools"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegateForColumn(Used, new BarDelegate(shareRole, this));
    sortByColumn(Name, Qt::AscendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setHighlightSections(false);
    const int em = fontMetrics().averageCharWidth();
    const int widths[]{24, 18, 18, 32, 18, 14, 12, 12};
    for (int i = 0; i < m_model->columnCount(); ++i)
        setColumnWidth(i, em * widths[i]);
    m_columns = new TableColumns(*this, "pools");
    setSortingEnabled(true);
    m_copy = addCopying(*this);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &PoolTable::selectionMoved);
}

PoolTable::~PoolTable() {
    selectionModel()->disconnect(this); // its last signals would come to what is no PoolTable any more
}

void PoolTable::setPools(std::vector<PoolRow> pools) {
    std::ranges::sort(pools, {}, &PoolRow::key);
    const auto [twice, end] = std::ranges::unique(pools, {}, &PoolRow::key);
    pools.erase(twice, end);
    m_model->setRows(std::move(pools));
    if (selected() || m_model->rows().empty()) return;
    const auto& rows = m_model->rows();
    auto best = std::ranges::find(rows, std::string("default"), &PoolRow::key);
    if (best == rows.end())
        best = std::ranges::find_if(rows, [](const PoolRow& row) { return row.pool.active; });
    select(best == rows.end() ? rows.front().pool.name : best->pool.name);
}

const PoolRow* PoolTable::selected() const {
    const auto rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->at(m_sorted->mapToSource(rows.front()));
}

void PoolTable::select(const std::string& pool) {
    const auto& rows = m_model->rows();
    const auto found = std::ranges::find(rows, pool, &PoolRow::key);
    if (found == rows.end()) return;
    const auto index = m_sorted->mapFromSource(m_model->index(int(found - rows.begin()), 0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void PoolTable::fillMenu(QMenu& menu) {
    menu.addAction(m_copy);
    m_columns->fillChooser(*menu.addMenu(tr("Columns")));
}

} // namespace binnacle::views
