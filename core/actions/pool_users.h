// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/fleet/host_backend.h"

#include <vector>

namespace binnacle {

/// A guest with something of its disks in a pool.
struct PoolUser {
    GuestPtr guest;
    std::string disk; ///< the first such one's path
};

/// The guests of the pool's host that have disks in it, or images below their disks; each once, by name. Asks
/// the host for the volumes of all its active pools; blocks. What is in a pool that is off is told by the
/// paths alone.
Result<std::vector<PoolUser>> usersOf(const HostSnapshot& host, HostBackend& backend, const Pool& pool);

} // namespace binnacle
