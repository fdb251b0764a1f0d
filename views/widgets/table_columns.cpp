// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/table_columns.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>

namespace binnacle::views {

TableColumns::TableColumns(QTableView& table, const QString& id)
    : QObject(&table)
    , m_table(table)
    , m_key("tables/" + id) {
    auto* head = table.horizontalHeader();
    head->setSectionsMovable(true);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto stored = QSettings().value(m_key).toByteArray();
    if (!stored.isEmpty()) head->restoreState(stored);
    connect(head, &QHeaderView::customContextMenuRequested, this, [this, head](const QPoint& at) {
        QMenu menu;
        fillChooser(menu);
        menu.exec(head->mapToGlobal(at));
    });
    connect(head, &QHeaderView::sectionMoved, this, &TableColumns::keep);
    connect(head, &QHeaderView::sectionResized, this, &TableColumns::keep); // hiding one is a resize too
    connect(head, &QHeaderView::sortIndicatorChanged, this, &TableColumns::keep);
}

void TableColumns::fillChooser(QMenu& menu) {
    const auto* model = m_table.model();
    for (int i = 1; i < model->columnCount(); ++i) {
        auto* entry = menu.addAction(model->headerData(i, Qt::Horizontal).toString());
        entry->setCheckable(true);
        entry->setChecked(!m_table.isColumnHidden(i));
        connect(entry, &QAction::toggled, this, [this, i](bool on) {
            m_table.setColumnHidden(i, !on);
            keep();
        });
    }
}

void TableColumns::keep() const {
    QSettings().setValue(m_key, m_table.horizontalHeader()->saveState());
}

} // namespace binnacle::views
