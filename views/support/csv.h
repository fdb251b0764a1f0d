// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace binnacle::views {

/// One field of CSV (RFC 4180), quoted where it must be. It is never a formula in somebody's spreadsheet.
QString csvField(QString field);

} // namespace binnacle::views
