// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What the actions on a host's storage share.

#include "core/actions/host_target.h"
#include "core/actions/params.h"
#include "core/fleet/fleet.h"

namespace binnacle {

/// The storage of the host that an action was taken on.
struct StorageTarget {
    HostId id;
    std::shared_ptr<HostBackend> backend;
    HostStorage* storage = nullptr; ///< of the backend
};
/// Unsupported where the host has none that can be changed.
Result<StorageTarget> storageOf(Fleet& fleet, const ActionCall& call);

/// By its path, or as POOL/NAME. None: no active pool of the host has it. Asks the host; blocks.
Result<std::optional<Volume>> findVolume(HostStorage& storage, const std::string& asked);

/// Volumes of such a pool are files, and images of any format.
bool holdsFiles(const Pool& pool);

/// What a copy of \a volume is to be in \a pool. \a format: "same" keeps it where the pool can.
VolumeSpec copyOf(const Volume& volume, const Pool& pool, const std::string& name, const std::string& format = "same");
/// What such a copy takes up at most: of images, all that is in those below it, too. Asks the host; blocks.
Result<std::uint64_t> copiedBytes(HostStorage& storage, const Volume& volume, const Pool& pool);

/// Two ways to write a path are one.
std::string plainPath(const std::string& path);

} // namespace binnacle
