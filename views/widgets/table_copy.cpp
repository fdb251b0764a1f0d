// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/table_copy.h"

#include "views/support/csv.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace binnacle::views {

QString rowsAsCsv(const QTableView& table) {
    const auto& model = *table.model();
    const auto* head = table.horizontalHeader();
    std::vector<int> columns, rows;
    for (int visual = 0; visual < head->count(); ++visual)
        if (const int logical = head->logicalIndex(visual); !table.isColumnHidden(logical))
            columns.push_back(logical);
    for (const auto& index : table.selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    if (rows.empty())
        for (int row = 0; row < model.rowCount(); ++row)
            rows.push_back(row);
    QStringList lines, fields;
    for (const int column : columns)
        fields << csvField(model.headerData(column, Qt::Horizontal).toString());
    lines << fields.join(',');
    for (const int row : rows) {
        fields.clear();
        for (const int column : columns)
            fields << csvField(model.index(row, column).data().toString());
        lines << fields.join(',');
    }
    return lines.join(QStringLiteral("\r\n")) + "\r\n";
}

QAction* addCopying(QTableView& table) {
    auto* copy = new QAction(
        QCoreApplication::translate("Tables", QT_TRANSLATE_NOOP("Tables", "Copy as CSV")), &table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, &table,
                     [&table] { QApplication::clipboard()->setText(rowsAsCsv(table)); });
    table.addAction(copy);
    return copy;
}

} // namespace binnacle::views
