// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/small_table.h"

#include <QHeaderView>

namespace binnacle::views {

QTableWidget* smallTable(const QStringList& titles) {
    auto* table = new QTableWidget(0, int(titles.size()));
    table->setHorizontalHeaderLabels(titles);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setFrameShape(QFrame::NoFrame);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setMaximumSectionSize(table->fontMetrics().averageCharWidth() * 60);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    return table;
}

void setRows(QTableWidget& table, const std::vector<QStringList>& rows) {
    if (table.rowCount() != int(rows.size())) table.setRowCount(int(rows.size()));
    for (int r = 0; r < int(rows.size()); ++r)
        for (int c = 0; c < table.columnCount(); ++c) {
            const auto text = rows[std::size_t(r)].value(c);
            auto* item = table.item(r, c);
            if (!item) table.setItem(r, c, item = new QTableWidgetItem);
            if (item->text() != text) item->setText(text);
        }
    const int shownRows = std::min(int(rows.size()), 12);
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() +
                         shownRows * table.verticalHeader()->defaultSectionSize() + 4);
    table.setVerticalScrollBarPolicy(int(rows.size()) > shownRows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

} // namespace binnacle::views
