// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/csv.h"

namespace binnacle::views {

QString csvField(QString field) {
    // A name that a host made up must not become a formula in somebody's spreadsheet.
    if (!field.isEmpty() && QStringLiteral("=+-@").contains(field[0])) field.prepend('\'');
    if (!field.contains('"') && !field.contains(',') && !field.contains('\n')) return field;
    return '"' + field.replace('"', QStringLiteral("\"\"")) + '"';
}

} // namespace binnacle::views
