// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/libvirt_backend.h"
#include "core/libvirt/snapshots.h"

namespace binnacle {

Result<std::vector<GuestSnapshot>> LibvirtBackend::snapshotsOf(const GuestUuid& guest) {
    return libvirt::snapshots(*TRY(connectionOf(guest)), guest);
}

Result<bool> LibvirtBackend::revertsExternal(const GuestUuid& guest) {
    return libvirt::revertsExternal(*TRY(connectionOf(guest)));
}

Result<> LibvirtBackend::takeSnapshot(const GuestUuid& guest, const SnapshotSpec& spec) {
    return libvirt::createSnapshot(*TRY(jobConnectionOf(guest)), guest, spec);
}

Result<> LibvirtBackend::revertTo(const GuestUuid& guest, const std::string& snapshot, bool start) {
    return libvirt::revertToSnapshot(*TRY(jobConnectionOf(guest)), guest, snapshot, start);
}

Result<> LibvirtBackend::deleteSnapshot(const GuestUuid& guest, const std::string& snapshot, TaskContext& ctx) {
    return libvirt::deleteSnapshot(*TRY(jobConnectionOf(guest)), guest, snapshot, ctx);
}

Result<> LibvirtBackend::describeSnapshot(const GuestUuid& guest, const std::string& snapshot, const std::string& description) {
    return libvirt::describeSnapshot(*TRY(connectionOf(guest)), guest, snapshot, description);
}

} // namespace binnacle
