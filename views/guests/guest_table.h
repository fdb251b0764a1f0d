// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/actions/action_desk.h"
#include "views/models/guest_scope.h"

#include <QTableView>

namespace binnacle::views {

class GuestTableModel;
class TableColumns;

/// A table of guests: columns to choose, several rows to act on, rows to copy.
class GuestTable final : public QTableView {
    Q_OBJECT
public:
    /// \a id: whose columns and sorting are kept in the settings.
    GuestTable(Workbench& bench, ActionDesk& desk, const QString& id, QWidget* parent = nullptr);

    ~GuestTable() override;

    void setScope(GuestScope scope);
    const GuestScope& scope() const;
    Targets selected() const;
    int count() const;
    bool isColumnShown(int column) const { return !isColumnHidden(column); }
    void copyAs(bool json) const; ///< the selected rows, or all, to the clipboard

Q_SIGNALS:
    void selectionMoved();
    void countChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void look();
    void openCurrent();
    void arrangeColumns();
    std::vector<int> rowsToCopy() const;

    Workbench& m_bench;
    ActionDesk& m_desk;
    GuestTableModel* m_model;
    TableColumns* m_columns;
    std::vector<GuestRef> m_kept; ///< selected before a reset
};

} // namespace binnacle::views
