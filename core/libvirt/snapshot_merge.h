// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/snapshot_xml.h"
#include "core/libvirt/connection.h"
#include "core/tasks/task.h"

namespace binnacle::libvirt {

/// Copies what a running guest has written to the overlays of an external snapshot into the images below, which are in use
/// from then on; the overlays are deleted. For what libvirt 9 does not delete by itself: an external snapshot above an
/// internal one. A disk that has been merged already is passed over, and one whose merging is under way is gone on with: whatever
/// interrupts it, the same call ends it. Conflict where a disk is on something newer than the snapshot's overlay, or the host does
/// something else with it. Cancelled leaves the disk it is at as it was.
Result<> mergeOverlays(Connection& jobs, const GuestUuid& guest, const std::vector<domain::Overlay>& overlays, TaskContext& ctx);

} // namespace binnacle::libvirt
