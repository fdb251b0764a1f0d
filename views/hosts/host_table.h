// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/inventory.h"
#include "views/actions/action_desk.h"
#include "views/support/rows_model.h"

#include <QTableView>

class QAction;
class QSortFilterProxyModel;

namespace binnacle::views {

class TableColumns;

struct HostRow {
    HostPtr host;
    unsigned running = 0;
    const HostId& key() const { return host->id; }
    bool operator==(const HostRow& other) const {
        return running == other.running && (host == other.host || (host->sameHost(*other.host) &&
                                                                   host->guests.size() == other.host->guests.size()));
    }
};

/// The hosts side by side.
class HostTable final : public QTableView {
    Q_OBJECT
public:
    HostTable(Workbench& bench, ActionDesk& desk, QWidget* parent = nullptr);
    ~HostTable() override;
    Targets selected() const;

Q_SIGNALS:
    void selectionMoved();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    using Model = RowsModel<HostRow, &HostRow::key>;
    void reload();
    void openCurrent();
    Workbench& m_bench;
    ActionDesk& m_desk;
    Model* m_model;
    QSortFilterProxyModel* m_sorted;
    TableColumns* m_columns;
    QAction* m_copy;
};

} // namespace binnacle::views
