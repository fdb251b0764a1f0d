// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QMenu;
class QTableView;

namespace binnacle::views {

/// The columns of a table as the person left them: width, order, sorting, and which are hidden. They are
/// chosen in the menu of the header, and kept in the settings under "tables/ID".
class TableColumns final : public QObject {
    Q_OBJECT
public:
    /// When the table has its model and looks as it does at the first time. Sorting is best enabled
    /// afterwards.
    TableColumns(QTableView& table, const QString& id);
    /// All but the first column, which stays; for the table's own menu too.
    void fillChooser(QMenu& menu);

private:
    void keep() const;
    QTableView& m_table;
    const QString m_key;
};

} // namespace binnacle::views
