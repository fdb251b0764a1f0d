// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/volume_table.h"

#include "views/support/format.h"
#include "views/support/icons.h"
#include "views/support/rows_model.h"
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

enum VolumeColumn { Name, UsedBy, LaidOver, Type, Format, Size, TakesUp };
constexpr int shareRole = Qt::UserRole + 2;
/// More of them come and go by a reset: each would move all that are sorted behind it.
constexpr std::ptrdiff_t manyRows = 200;

double share(const Volume& volume) {
    return volume.capacityBytes ? double(volume.allocationBytes) / double(volume.capacityBytes) : -1;
}

QString usedBy(const VolumeRow& row) {
    QStringList users;
    if (!row.owner.names.isEmpty()) users << row.owner.names;
    if (row.above > 0) users << VolumeTable::tr("%n image(s) laid over it", nullptr, row.above);
    return users.join(QStringLiteral(", "));
}

std::vector<Column<VolumeRow>> columns() {
    using R = VolumeRow;
    const auto path = [](const R& r) { return plainToHtml(shown(r.volume.path, 1000)); };
    return {
        {.title = VolumeTable::tr("Volume"),
         .text = [](const R& r) { return shown(r.volume.name); },
         .icon = [](const R&) { return icon("disk"); },
         .toolTip = path},
        {.title = VolumeTable::tr("Used by"),
         .text = usedBy,
         .icon = [](const R& r) { return r.owner.names.isEmpty() ? QIcon() : icon(r.owner.state); },
         .toolTip = [](const R& r) { return plainToHtml(usedBy(r)); }},
        {.title = VolumeTable::tr("Laid over"),
         .text = [](const R& r) { return shown(r.volume.backing); },
         .toolTip = [](const R& r) { return plainToHtml(shown(r.volume.backing, 1000)); }},
        {.title = VolumeTable::tr("Type"),
         .text = [](const R& r) { return translated(title(kindOf(r.volume))); },
         .toolTip =
             [](const R& r) {
                 if (kindOf(r.volume) != VolumeKind::Partial) return QString();
                 return VolumeTable::tr("What has arrived of a file: the same upload goes on with it");
             }},
        {.title = VolumeTable::tr("Format"), .text = [](const R& r) { return shown(r.volume.format, 40); }},
        {.title = VolumeTable::tr("Size"),
         .text = [](const R& r) { return bytes(r.volume.capacityBytes); },
         .sort = [](const R& r) { return QVariant(qulonglong(r.volume.capacityBytes)); },
         .toolTip = [](const R&) { return VolumeTable::tr("What a guest sees"); },
         .right = true},
        {.title = VolumeTable::tr("Takes up"),
         .text = [](const R& r) { return bytes(r.volume.allocationBytes); },
         .sort = [](const R& r) { return QVariant(qulonglong(r.volume.allocationBytes)); },
         .toolTip =
             [](const R& r) {
                 return share(r.volume) < 0 ? QString()
                                            : VolumeTable::tr("%1 of its size").arg(percent(share(r.volume)));
             },
         .right = true},
    };
}

} // namespace

class VolumeTable::Model final : public RowsModel<VolumeRow, &VolumeRow::key> {
public:
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex& index, int role) const override {
        if (role == shareRole && index.column() == TakesUp) return share(at(index).volume);
        return RowsModel::data(index, role);
    }
};

class VolumeTable::Sorted final : public QSortFilterProxyModel {
public:
    Sorted(const Model& model, QObject* parent)
        : QSortFilterProxyModel(parent)
        , m_model(model) {}
    void setKind(std::optional<VolumeKind> kind) {
        m_kind = kind;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        if (m_kind && kindOf(m_model.at(m_model.index(row, 0)).volume) != *m_kind) return false;
        return QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    const Model& m_model;
    std::optional<VolumeKind> m_kind;
};

VolumeTable::VolumeTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new Model(columns(), this))
    , m_sorted(new Sorted(*m_model, this)) {
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(Model::SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_sorted);
    setAccessibleName(tr("Volumes of the pool"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegateForColumn(TakesUp, new BarDelegate(shareRole, this, Full::IsFine));
    sortByColumn(Name, Qt::AscendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setHighlightSections(false);
    const int em = fontMetrics().averageCharWidth();
    const int widths[]{40, 28, 30, 22, 10, 13, 15};
    for (int i = 0; i < m_model->columnCount(); ++i)
        setColumnWidth(i, em * widths[i]);
    m_columns = new TableColumns(*this, "volumes");
    setSortingEnabled(true);
    m_copy = addCopying(*this);
    connect(this, &QTableView::activated, this, &VolumeTable::opened);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &VolumeTable::selectionMoved);
}

VolumeTable::~VolumeTable() {
    selectionModel()->disconnect(this); // its last signals would come to what is no VolumeTable any more
}

void VolumeTable::setVolumes(std::vector<VolumeRow> rows) {
    const auto more = std::ptrdiff_t(rows.size()) - std::ptrdiff_t(volumes().size());
    if (std::abs(more) < manyRows) {
        m_model->setRows(std::move(rows));
        return;
    }
    const auto* before = selected();
    const auto kept = before ? before->volume.name : std::string();
    m_model->resetRows(std::move(rows));
    if (!kept.empty()) select(kept);
}

const std::vector<VolumeRow>& VolumeTable::volumes() const {
    return m_model->rows();
}

void VolumeTable::setFilter(const QString& words) {
    m_sorted->setFilterFixedString(words);
}

void VolumeTable::setKind(std::optional<VolumeKind> kind) {
    m_sorted->setKind(kind);
}

int VolumeTable::shownCount() const {
    return m_sorted->rowCount();
}

const VolumeRow* VolumeTable::selected() const {
    const auto rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->at(m_sorted->mapToSource(rows.front()));
}

void VolumeTable::select(const std::string& volume) {
    const auto& rows = m_model->rows();
    const auto found = std::ranges::lower_bound(rows, volume, {}, &VolumeRow::key);
    if (found == rows.end() || found->volume.name != volume) return;
    const auto index = m_sorted->mapFromSource(m_model->index(int(found - rows.begin()), 0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void VolumeTable::fillMenu(QMenu& menu) {
    menu.addAction(m_copy);
    m_columns->fillChooser(*menu.addMenu(tr("Columns")));
}

} // namespace binnacle::views
