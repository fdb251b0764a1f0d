// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QAction;
class QTableView;

namespace binnacle::views {

/// The selected rows, or all where none is, with the columns that are shown, as they stand; the first line
/// has titles.
QString rowsAsCsv(const QTableView& table);
/// Ctrl+C in the table puts that on the clipboard. The entry is for the table's menu, too.
QAction* addCopying(QTableView& table);

} // namespace binnacle::views
