// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/search.h"
#include "views/support/place.h"

#include <optional>

namespace binnacle::views {

/// Which guests a table shows: those of a place, narrowed by a search. A value, used on any thread.
struct GuestScope {
    Place place;
    std::optional<SearchQuery> filter;

    bool holds(const Guest& guest, const HostSnapshot& host) const;
};

} // namespace binnacle::views
