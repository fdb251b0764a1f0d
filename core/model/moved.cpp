// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/moved.h"

namespace binnacle {

std::optional<GuestRef> movedTo(const FleetSnapshot& fleet, const GuestRef& guest) {
    std::optional<GuestRef> found;
    for (const auto& host : fleet.hosts) {
        if (host->link.state != LinkState::Connected) continue;
        const auto* here = host->find(guest.uuid);
        if (!here) continue;
        if (host->id == guest.host) {
            if (isActive(here->state)) return std::nullopt;
        } else if (here->state == GuestState::Running) {
            if (found) return std::nullopt;
            found = GuestRef{host->id, guest.uuid};
        }
    }
    return found;
}

} // namespace binnacle
