// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/this_computer.h"

#include "core/base/untrusted.h"

#include <algorithm>
#include <array>
#include <unistd.h>

namespace binnacle {
namespace {

/// Up to the first dot; empty where the system has no name that a host could have.
std::string hostName() {
    std::array<char, 256> buffer{};
    if (gethostname(buffer.data(), buffer.size() - 1) != 0) return {};
    auto name = singleLine(buffer.data(), 90);
    name.resize(std::min(name.find('.'), name.size()));
    return name.find('/') == std::string::npos && name != "localhost" ? name : std::string();
}

} // namespace

HostSpec thisComputer() {
    HostSpec host;
    host.name = hostName();
    if (host.name.empty()) host.name = BINNACLE_TEXT("This Computer").plain();
    host.id = proposeId({}, host.name);
    host.local = true;
    return host;
}

Result<bool> addThisComputerIfNew(const std::filesystem::path& fleetFile) {
    std::error_code unreadable;
    if (std::filesystem::exists(fleetFile, unreadable) || unreadable) return false;
    bool added = false;
    TRY(editFleet(fleetFile, [&](FleetFile& fleet) -> Result<> {
        added = fleet.hosts.empty(); // another program may have been quicker
        if (added) fleet.hosts.push_back(thisComputer());
        return {};
    }));
    return added;
}

} // namespace binnacle
