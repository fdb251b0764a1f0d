// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/network.h"

#include <algorithm>

namespace binnacle {

bool isOwnNetwork(const Network& network) {
    return network.mode == "nat" || network.mode == "route" || network.mode == "isolated" ||
           network.mode == "open";
}

/// Of a running guest libvirt tells the network's name with the type that came of it: "bridge" for one on a
/// host's bridge.
bool isOn(const Nic& nic, const Network& network) {
    const bool own = isOwnNetwork(network);
    if (nic.source == network.name && (nic.type == "network" || !own)) return true;
    return own && nic.type == "bridge" && !network.bridge.empty() && nic.source == network.bridge;
}

std::vector<GuestPtr> guestsOn(const Network& network, const HostSnapshot& host) {
    std::vector<GuestPtr> found;
    for (const auto& guest : host.guests)
        if (std::ranges::any_of(guest->nics, [&](const Nic& nic) { return isOn(nic, network); }))
            found.push_back(guest);
    std::ranges::sort(found, {}, [](const GuestPtr& guest) { return guest->name; });
    return found;
}

} // namespace binnacle
