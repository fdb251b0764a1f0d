// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/host_target.h"

#include "core/base/untrusted.h"

#include <algorithm>
#include <regex>

namespace binnacle {

HostTarget hostTarget(const Target& target, const FleetSnapshot& fleet) {
    HostTarget found;
    const auto* id = std::get_if<HostId>(&target);
    found.host = id ? fleet.host(*id) : nullptr;
    if (!found.host)
        found.obstacle = BINNACLE_TEXT("The host is not in the fleet (any more)");
    else if (found.host->link.state != LinkState::Connected)
        found.obstacle = BINNACLE_TEXT("The host %1 is not connected", singleLine(found.host->name));
    return found;
}

Action hostAction(const char* id, Text title, Text help) {
    Action a{.id = id, .title = std::move(title), .help = std::move(help), .target = TargetKind::Host};
    a.bulk = false;
    a.lane = Lane::Long;
    a.obstacle = [](const Target& target, const FleetSnapshot& now) { return hostTarget(target, now).obstacle; };
    return a;
}

Result<> checkNewName(const std::string& name) {
    static const std::regex plain("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
    if (std::regex_match(name, plain)) return {};
    return fail(ErrorCode::InvalidArgument,
                BINNACLE_TEXT("The name must be made of letters, digits, dots and hyphens"));
}

Result<> checkNameIsFree(const std::string& name, const HostSnapshot& host) {
    if (std::ranges::none_of(host.guests, [&](const GuestPtr& guest) { return guest->name == name; }))
        return {};
    return fail(ErrorCode::Conflict, BINNACLE_TEXT("The host already has a guest named \"%1\"", name));
}

} // namespace binnacle
