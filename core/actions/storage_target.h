// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What the actions on a host's storage share.

#include "core/actions/action.h"
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

/// On one host that is connected, among what takes its time.
Action storageAction(const char* id, Text title, Text help);
Param positionalParam(const char* name, Text help);

/// By its path, or as POOL/NAME. None: no active pool of the host has it. Asks the host; blocks.
Result<std::optional<Volume>> findVolume(HostStorage& storage, const std::string& asked);

/// Volumes of such a pool are files, and images of any format.
bool holdsFiles(const Pool& pool);

/// Two ways to write a path are one.
std::string plainPath(const std::string& path);

} // namespace binnacle
