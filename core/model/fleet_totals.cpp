// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fleet_totals.h"

namespace binnacle {

void FleetTotals::add(const Guest& guest) {
    ++guests;
    ++states[guest.state];
    if (!isActive(guest.state)) return;
    vcpus += guest.vcpus;
    memoryBytes += guest.memoryBytes;
}

void FleetTotals::remove(const Guest& guest) {
    --guests;
    if (const auto known = states.find(guest.state); known != states.end() && --known->second == 0) states.erase(known);
    if (!isActive(guest.state)) return;
    vcpus -= guest.vcpus;
    memoryBytes -= guest.memoryBytes;
}

FleetTotals FleetTotals::of(const FleetSnapshot& fleet) {
    FleetTotals totals;
    for (const auto& host : fleet.hosts)
        for (const auto& guest : host->guests)
            totals.add(*guest);
    return totals;
}

void FleetTotals::follow(const FleetSnapshot& before, const FleetSnapshot& after, const Changes& changes) {
    for (const auto* list : {&changes.removed, &changes.changed})
        for (const auto& ref : *list)
            if (const auto* guest = before.find(ref)) remove(*guest);
    for (const auto* list : {&changes.added, &changes.changed})
        for (const auto& ref : *list)
            if (const auto* guest = after.find(ref)) add(*guest);
}

} // namespace binnacle
