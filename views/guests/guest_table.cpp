// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guests/guest_table.h"

#include "views/models/guest_table_model.h"
#include "views/support/figures_feed.h"
#include "views/support/inventory_feed.h"
#include "views/support/theme.h"
#include "views/widgets/table_columns.h"
#include "views/widgets/usage_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTimer>

namespace binnacle::views {

GuestTable::GuestTable(Workbench& bench, ActionDesk& desk, const QString& id, QWidget* parent)
    : QTableView(parent)
    , m_bench(bench)
    , m_desk(desk)
    , m_model(new GuestTableModel(bench.feed, bench.metrics, bench.pool, this)) {
    setModel(m_model);
    setAccessibleName(tr("Guests"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(new BarDelegate(GuestTableModel::BarRole, this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setHighlightSections(false);
    setSortingEnabled(false);
    arrangeColumns();
    m_columns = new TableColumns(*this, id);
    setSortingEnabled(true);
    connect(this, &QTableView::doubleClicked, this, &GuestTable::openCurrent);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &GuestTable::selectionMoved);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept.clear();
        for (const auto& index : selectionModel()->selectedRows())
            m_kept.push_back(m_model->at(index).guest->ref);
    });
    connect(m_model, &GuestTableModel::loaded, this, [this] {
        for (const auto& ref : m_kept)
            if (const int row = m_model->rowOf(ref); row >= 0)
                selectionModel()->select(m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        Q_EMIT countChanged();
        Q_EMIT selectionMoved();
        look();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &GuestTable::countChanged);
    connect(&bench.figures, &FiguresFeed::sampled, this, [this] {
        if (!isVisible()) return;
        viewport()->update(); // live cells are read when painted
        m_model->refreshOrder();
    });
}

/// The model is deleted as a child, when this is no GuestTable any more, and says goodbye by signals.
GuestTable::~GuestTable() {
    selectionModel()->disconnect(this);
    m_model->disconnect(this);
}

void GuestTable::setScope(GuestScope scope) {
    m_model->setScope(std::move(scope));
}

const GuestScope& GuestTable::scope() const {
    return m_model->scope();
}

int GuestTable::count() const {
    return m_model->rowCount();
}

Targets GuestTable::selected() const {
    Targets targets;
    for (const auto& index : selectionModel()->selectedRows())
        targets.emplace_back(m_model->at(index).guest->ref);
    return targets;
}

/// The hosts whose guests are in sight.
void GuestTable::look() {
    std::set<HostId> hosts;
    if (isVisible() && m_model->rowCount() > 0) {
        const int first = std::max(0, rowAt(0));
        const int under = rowAt(viewport()->height() - 1);
        const int last = under < 0 ? m_model->rowCount() - 1 : under;
        for (int row = first; row <= last && row < first + 200; ++row)
            hosts.insert(m_model->at(row).host->id);
    }
    m_bench.figures.look(this, hosts);
}

void GuestTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    m_model->setActive(true);
    look();
}

void GuestTable::hideEvent(QHideEvent* event) {
    QTableView::hideEvent(event);
    m_model->setActive(false);
    m_bench.figures.look(this, {});
}

void GuestTable::openCurrent() {
    if (currentIndex().isValid()) m_bench.go(Place::of(m_model->at(currentIndex()).guest->ref));
}

void GuestTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openCurrent();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copyAs(false);
        return;
    }
    QTableView::keyPressEvent(event);
}

void GuestTable::contextMenuEvent(QContextMenuEvent* event) {
    const auto targets = selected();
    QMenu menu;
    if (targets.size() == 1) {
        auto* open = menu.addAction(tr("Open"));
        connect(open, &QAction::triggered, this, &GuestTable::openCurrent);
        menu.setDefaultAction(open);
        menu.addSeparator();
    }
    m_desk.fill(menu, targets);
    menu.addSeparator();
    connect(menu.addAction(tr("Copy as CSV")), &QAction::triggered, this, [this] { copyAs(false); });
    connect(menu.addAction(tr("Copy as JSON")), &QAction::triggered, this, [this] { copyAs(true); });
    auto* columns = menu.addMenu(tr("Columns"));
    m_columns->fillChooser(*columns);
    menu.exec(event->globalPos());
}

std::vector<int> GuestTable::rowsToCopy() const {
    std::vector<int> rows;
    for (const auto& index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    if (rows.empty())
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.push_back(row);
    return rows;
}

void GuestTable::copyAs(bool json) const {
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int logical = horizontalHeader()->logicalIndex(visual); isColumnShown(logical)) columns.push_back(logical);
    const auto rows = rowsToCopy();
    QApplication::clipboard()->setText(json ? m_model->json(rows) : m_model->csv(rows, columns));
}

/// As they are at the first time.
void GuestTable::arrangeColumns() {
    const auto& columns = guestColumns();
    const int em = fontMetrics().averageCharWidth();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        setColumnHidden(int(i), !columns[i].shown);
        const bool wide = i == 0 || QString(columns[i].id) == "addresses" || QString(columns[i].id) == "uuid";
        const int words = fontMetrics().horizontalAdvance(title(columns[i])) + 34; // with the sort mark
        setColumnWidth(int(i), std::max(words, em * (i == 0 ? 28 : wide ? 22 : 13)));
    }
    sortByColumn(0, Qt::AscendingOrder);
}

} // namespace binnacle::views
