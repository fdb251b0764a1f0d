// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/guest_snapshot.h"
#include "core/tasks/task.h"

#include <vector>

namespace binnacle {

/// The snapshots of a host's guests, whoever made them. Every call blocks; thread-safe. libvirt tells nobody of them: who
/// shows them asks again.
class GuestSnapshots {
public:
    virtual ~GuestSnapshots() = default;
    /// In no order. None for containers, of which libvirt makes none.
    virtual Result<std::vector<GuestSnapshot>> snapshotsOf(const GuestUuid& guest) = 0;
    /// The host's libvirt can take a guest back to an external snapshot, and below one whose overlays are in use.
    virtual Result<bool> revertsExternal(const GuestUuid& guest) = 0;
    /// Of all its disks, in their images (qcow2), and of the memory of one that runs: it stands still as long as that is
    /// written, and nothing can end it before. Conflict where the name is taken.
    virtual Result<> takeSnapshot(const GuestUuid& guest, const SnapshotSpec& spec) = 0;
    /// What was written since is lost. \a start: it runs afterwards, also where it was off at that moment.
    virtual Result<> revertTo(const GuestUuid& guest, const std::string& snapshot, bool start) = 0;
    /// Those below it stay. What was written since an external one is copied into the image below, which \a ctx tells of,
    /// and can end where libvirt leaves that to us. NotFound where it is gone.
    virtual Result<> deleteSnapshot(const GuestUuid& guest, const std::string& snapshot, TaskContext& ctx) = 0;
    virtual Result<> describeSnapshot(const GuestUuid& guest, const std::string& snapshot, const std::string& description) = 0;
};

} // namespace binnacle
