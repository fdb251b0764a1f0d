// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/settings/fleet_file.h"

namespace binnacle {

/// This computer as a host, named after its host name. It names no URIs: then every connect takes libvirt's system
/// daemon (QEMU and LXC) where this user may, and the user's own one otherwise.
HostSpec thisComputer();

/// Where \a fleetFile doesn't exist yet, makes it, with this computer as its only host; answers whether it did. A
/// file that is there is somebody's decision, empty or not.
Result<bool> addThisComputerIfNew(const std::filesystem::path& fleetFile);

} // namespace binnacle
