// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/host.h"
#include "views/support/rows_model.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace binnacle::views {

class TableColumns;

struct PoolRow {
    Pool pool;
    bool old = false; ///< its host is away: that is how it was
    const std::string& key() const { return pool.name; }
    bool operator==(const PoolRow&) const = default;
};

/// The pools of a host side by side; one is selected.
class PoolTable final : public QTableView {
    Q_OBJECT
public:
    explicit PoolTable(QWidget* parent = nullptr);
    ~PoolTable() override;

    /// By name. What is selected stays so; else it is the one that guests' disks are most likely in.
    void setPools(std::vector<PoolRow> pools);
    const PoolRow* selected() const;
    void select(const std::string& pool);
    void fillMenu(QMenu& menu); ///< what concerns the table itself

Q_SIGNALS:
    void selectionMoved();

private:
    class Model;
    Model* m_model;
    QSortFilterProxyModel* m_sorted;
    TableColumns* m_columns;
    QAction* m_copy;
};

} // namespace binnacle::views
