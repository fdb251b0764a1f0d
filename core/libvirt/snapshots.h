// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/libvirt/connection.h"
#include "core/model/guest_snapshot.h"
#include "core/tasks/task.h"

namespace binnacle::libvirt {

/// None where the driver has no snapshots (LXC).
Result<std::vector<GuestSnapshot>> snapshots(Connection& connection, const GuestUuid& guest);

/// Since libvirt 9.9 (its news of 9.9.0): to external ones, and below overlays that are in use.
Result<bool> revertsExternal(Connection& connection);

/// Of all disks, in their images; and the memory of one that runs, which stands still meanwhile. Takes as long as writing
/// the memory does, and can't be ended before. Conflict where there is one of that name.
Result<> createSnapshot(Connection& jobs, const GuestUuid& guest, const SnapshotSpec& spec);

/// The guest is as it was then. \a start: it runs afterwards, also where it was off then.
Result<> revertToSnapshot(Connection& jobs, const GuestUuid& guest, const std::string& name, bool start);

/// Those below it stay, under the one above it. What an external one has written since is copied into the image below;
/// where libvirt refuses (mergeOverlays()), by us: it can be cancelled then. NotFound where it is gone.
Result<> deleteSnapshot(Connection& jobs, const GuestUuid& guest, const std::string& name, TaskContext& ctx);

Result<> describeSnapshot(Connection& connection, const GuestUuid& guest, const std::string& name,
                          const std::string& description);

} // namespace binnacle::libvirt
