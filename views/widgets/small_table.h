// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableWidget>

namespace binnacle::views {

/// A short table inside a page, as high as its rows; its texts are plain.
QTableWidget* smallTable(const QStringList& titles);
/// Keeps what is selected where only texts change.
void setRows(QTableWidget& table, const std::vector<QStringList>& rows);

} // namespace binnacle::views
