// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/inventory.h"

#include <map>

namespace binnacle {

/// What all guests of a fleet come to. Follows changes without counting everything again.
struct FleetTotals {
    std::size_t guests = 0;
    std::map<GuestState, std::size_t> states; ///< those that there are
    std::uint64_t vcpus = 0, memoryBytes = 0; ///< promised to guests that are active

    static FleetTotals of(const FleetSnapshot& fleet);
    /// From what was counted, \a before, to \a after.
    void follow(const FleetSnapshot& before, const FleetSnapshot& after, const Changes& changes);
    bool operator==(const FleetTotals&) const = default;

private:
    void add(const Guest& guest);
    void remove(const Guest& guest);
};

} // namespace binnacle
