// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/host_table.h"

#include "core/model/metrics.h"
#include "views/models/tree_text.h"
#include "views/support/figures_feed.h"
#include "views/support/format.h"
#include "views/support/icons.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"
#include "views/widgets/table_columns.h"
#include "views/widgets/table_copy.h"
#include "views/widgets/usage_bar.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSortFilterProxyModel>

#include <cmath>

namespace binnacle::views {
namespace {

/// 0 … 1; below 0 where it isn't known.
double cpu(const Metrics& metrics, const HostRow& row) {
    const auto sample = metrics.latest(row.host->id);
    return sample && row.host->link.state == LinkState::Connected ? double(sample->cpu) : -1;
}
double memory(const Metrics& metrics, const HostRow& row) {
    const auto sample = metrics.latest(row.host->id);
    if (!sample || !sample->memoryTotal || row.host->link.state != LinkState::Connected) return -1;
    return double(sample->memoryUsed) / double(sample->memoryTotal);
}
QString shareText(double share) {
    return share < 0 ? QString() : percent(share);
}

std::vector<Column<HostRow>> columns(const Metrics& metrics) {
    using R = HostRow;
    return {
        {HostTable::tr("Name"), [](const R& r) { return shown(r.host->name); }, {}, [](const R& r) { return icon(r.host->link.state); },
         [](const R& r) { return plainToHtml(linkText(*r.host)); }},
        {HostTable::tr("Connection"), [](const R& r) { return linkText(*r.host); }},
        {HostTable::tr("Site"), [](const R& r) { return shown(r.host->site); }},
        {.title = HostTable::tr("Running"), .text = [](const R& r) { return QString::number(r.running); },
         .sort = [](const R& r) { return QVariant(r.running); }, .right = true},
        {.title = HostTable::tr("Guests"), .text = [](const R& r) { return QString::number(r.host->guests.size()); },
         .sort = [](const R& r) { return QVariant(qulonglong(r.host->guests.size())); }, .right = true},
        {.title = HostTable::tr("CPU"), .text = [&metrics](const R& r) { return shareText(cpu(metrics, r)); },
         .sort = [&metrics](const R& r) { return QVariant(cpu(metrics, r)); }, .right = true},
        {.title = HostTable::tr("Memory used"), .text = [&metrics](const R& r) { return shareText(memory(metrics, r)); },
         .sort = [&metrics](const R& r) { return QVariant(memory(metrics, r)); }, .right = true},
        {.title = HostTable::tr("Threads"), .text = [](const R& r) { return r.host->facts.cpus ? QString::number(r.host->facts.cpus) : QString(); },
         .sort = [](const R& r) { return QVariant(r.host->facts.cpus); }, .right = true},
        {.title = HostTable::tr("Memory"), .text = [](const R& r) { return r.host->facts.memoryBytes ? bytes(r.host->facts.memoryBytes) : QString(); },
         .sort = [](const R& r) { return QVariant(qulonglong(r.host->facts.memoryBytes)); }, .right = true},
        {HostTable::tr("System"), [](const R& r) { return shown(r.host->facts.os); }},
        {HostTable::tr("libvirt"), [](const R& r) { return shown(r.host->facts.libvirtVersion); }},
        {HostTable::tr("QEMU"), [](const R& r) { return shown(r.host->facts.qemuVersion); }},
    };
}

} // namespace

HostTable::HostTable(Workbench& bench, ActionDesk& desk, QWidget* parent)
    : QTableView(parent)
    , m_bench(bench)
    , m_desk(desk)
    , m_model(new Model(columns(bench.metrics), this))
    , m_sorted(new QSortFilterProxyModel(this)) {
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(Model::SortRole);
    setModel(m_sorted);
    setAccessibleName(tr("Hosts"));
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    sortByColumn(0, Qt::AscendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setHighlightSections(false);
    const int em = fontMetrics().averageCharWidth();
    for (int i = 0; i < m_model->columnCount(); ++i)
        setColumnWidth(i, std::max(fontMetrics().horizontalAdvance(m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString()) + 34,
                                   em * (i == 1 ? 46 : i == 0 || i == 9 ? 26 : 12)));
    m_columns = new TableColumns(*this, "hosts");
    setSortingEnabled(true);
    m_copy = addCopying(*this);
    connect(this, &QTableView::doubleClicked, this, &HostTable::openCurrent);
    connect(this, &QTableView::activated, this, &HostTable::openCurrent);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &HostTable::selectionMoved);
    connect(&bench.feed, &InventoryFeed::changed, this, [this] {
        if (isVisible()) reload();
    });
    connect(&bench.figures, &FiguresFeed::sampled, this, [this] {
        if (isVisible()) viewport()->update();
    });
}

HostTable::~HostTable() {
    selectionModel()->disconnect(this); // its last signals would come to what is no HostTable any more
}

void HostTable::reload() {
    std::vector<HostRow> rows;
    for (const auto& host : m_bench.feed.snapshot()->hosts)
        rows.push_back({host, unsigned(std::ranges::count_if(host->guests, [](const GuestPtr& g) { return isActive(g->state); }))});
    m_model->setRows(std::move(rows));
}

Targets HostTable::selected() const {
    Targets targets;
    for (const auto& index : selectionModel()->selectedRows())
        targets.emplace_back(m_model->at(m_sorted->mapToSource(index)).host->id);
    return targets;
}

void HostTable::openCurrent() {
    if (currentIndex().isValid()) m_bench.go(Place::of(m_model->at(m_sorted->mapToSource(currentIndex())).host->id));
}

void HostTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    reload();
    std::set<HostId> hosts;
    for (const auto& row : m_model->rows())
        hosts.insert(row.host->id);
    m_bench.figures.look(this, hosts);
}

void HostTable::hideEvent(QHideEvent* event) {
    QTableView::hideEvent(event);
    m_bench.figures.look(this, {});
}

void HostTable::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu;
    m_desk.fill(menu, selected());
    if (!menu.isEmpty()) menu.addSeparator();
    menu.addAction(m_copy);
    m_columns->fillChooser(*menu.addMenu(tr("Columns")));
    menu.exec(event->globalPos());
}

} // namespace binnacle::views
