// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/host.h"

#include <algorithm>
#include <tuple>

namespace binnacle {

std::string_view name(LinkState state) {
    switch (state) {
    case LinkState::Disconnected:
        return "disconnected";
    case LinkState::Connecting:
        return "connecting";
    case LinkState::Connected:
        return "connected";
    case LinkState::Waiting:
        return "waiting";
    case LinkState::Refused:
        return "refused";
    }
    return "disconnected";
}

Text title(LinkState state) {
    switch (state) {
    case LinkState::Disconnected:
        return BINNACLE_TEXT("Disconnected");
    case LinkState::Connecting:
        return BINNACLE_TEXT("Connecting");
    case LinkState::Connected:
        return BINNACLE_TEXT("Connected");
    case LinkState::Waiting:
        return BINNACLE_TEXT("Unreachable");
    case LinkState::Refused:
        return BINNACLE_TEXT("Needs attention");
    }
    return {};
}

const Guest* HostSnapshot::find(const GuestUuid& uuid) const {
    const auto* guest = guests.find(uuid);
    return guest ? guest->get() : nullptr;
}

HostSnapshot HostSnapshot::withoutGuests() const {
    return {id, name, address, site, colour, notes, link, asOf, facts, pools, networks, {}};
}

bool HostSnapshot::sameHost(const HostSnapshot& o) const {
    return std::tie(id, name, address, site, colour, notes, link, asOf, facts, pools, networks) ==
           std::tie(o.id, o.name, o.address, o.site, o.colour, o.notes, o.link, o.asOf, o.facts, o.pools,
                    o.networks);
}

} // namespace binnacle
