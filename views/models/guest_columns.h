// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/inventory.h"
#include "core/model/metrics.h"

#include <QIcon>
#include <QString>

#include <variant>

namespace binnacle::views {

struct GuestRow {
    GuestPtr guest;
    HostPtr host;
};

/// Numbers sort as numbers, words as people count ("web2" before "web10").
using SortKey = std::variant<double, std::string>;
bool sortsBefore(const SortKey& a, const SortKey& b);

/// One column of a table of guests. Everything a table, its chooser and a copy as CSV need to know of it.
struct GuestColumn {
    const char* id; ///< kept in the settings
    const char* title; ///< English, context "GuestColumns"
    bool shown = false; ///< at first
    bool right = false; ///< numbers
    bool live = false; ///< comes from the metrics
    QString (*text)(const GuestRow&, const Metrics&) = nullptr;
    SortKey (*key)(const GuestRow&, const Metrics&) = nullptr;
    QIcon (*icon)(const GuestRow&) = nullptr;
    /// A share 0 … 1 to be drawn as a bar; negative: none.
    double (*bar)(const GuestRow&, const Metrics&) = nullptr;
};
const std::vector<GuestColumn>& guestColumns();
QString title(const GuestColumn& column);

} // namespace binnacle::views
