// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/network_target.h"

#include "core/actions/host_target.h"
#include "core/actions/params.h"

namespace binnacle {

Result<NetworkSide> networkSideOf(Fleet& fleet, const ActionCall& call) {
    NetworkSide side{.id = std::get<HostId>(call.target)};
    side.backend = TRY(fleet.backend(side.id));
    side.networks = side.backend->networks();
    if (!side.networks)
        return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The host's networks can't be changed from here"));
    return side;
}

Action networkAction(const char* id, Text title, Text help) {
    auto a = hostAction(id, std::move(title), std::move(help)); // long: dnsmasq may take a while to come up
    a.inMenus = false;
    return a;
}

Param networkParam() {
    return positionalParam("network", BINNACLE_TEXT("The network's name"));
}

Result<Ipv4Range> rangeFrom(const std::string& text, const Subnet& address) {
    const auto range = parseIpv4Range(text);
    if (!range)
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("\"%1\" is no range of addresses", text), {},
                    BINNACLE_TEXT("Ranges look like %1.",
                                  Ipv4Range{address.first() + 100, address.first() + 200}.text()));
    if (!address.contains(range->first) || !address.contains(range->last) ||
        range->first == address.first() || range->last == address.last())
        return fail(ErrorCode::InvalidArgument,
                    BINNACLE_TEXT("The range %1 does not lie in %2", range->text(), address.networkText()));
    if (range->contains(address.address))
        return fail(ErrorCode::InvalidArgument,
                    BINNACLE_TEXT("The range %1 holds %2, which is the host's own address", range->text(),
                                  ipv4Text(address.address)));
    return *range;
}

} // namespace binnacle
