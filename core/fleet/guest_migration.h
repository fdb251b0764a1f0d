// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/migration_xml.h"
#include "core/model/ids.h"
#include "core/model/migration.h"
#include "core/model/volume.h"
#include "core/tasks/task.h"

#include <memory>

namespace binnacle {

class HostBackend;

/// Guests on their way from this host to another one, and from others to this one. Every call blocks;
/// thread-safe.
class GuestMigration {
public:
    virtual ~GuestMigration() = default;
    /// As another host can take it, passwords included. \a inactive: of its next start.
    virtual Result<std::string> migratableXml(const GuestUuid& guest, bool inactive) = 0;
    virtual Result<std::string> hostCpu() = 0;
    /// How a machine that is elsewhere, on a host with the CPU \a theirCpu, fits to this host.
    virtual Result<MachineFit> fit(const domain::HostNeeds& needs, const std::string& theirCpu) = 0;
    virtual Result<bool> hasJob(const GuestUuid& guest) = 0;
    /// Whether this host's packets come through to where a guest would arrive at \a address.
    virtual Result<Reach> reaches(const std::string& address) = 0;
    /// Hands a guest that runs over to \a to, by both hosts' libvirt, its memory straight from host to host.
    /// Where it fails or is cancelled, the guest runs on here. It does so, too, where the way to \a to is
    /// lost: the volumes that were made there are not touched.
    virtual Result<MigrationEnd> migrate(const GuestUuid& guest, HostBackend& to, const MigrationSpec& spec,
                                         TaskContext& ctx) = 0;
    /// Makes \a copy on \a to with all bytes of the volume at \a source, through this computer. Nothing is
    /// left of one that fails; Unreachable where what is there can't be deleted just now. Conflict where the
    /// pool has a volume of that name.
    virtual Result<Volume> copyVolume(const std::string& source, HostBackend& to, const VolumeSpec& copy,
                                      TaskContext& ctx) = 0;
    /// Another one once the volume was written to; empty: that can't be seen.
    virtual Result<std::string> volumeStamp(const std::string& path) = 0;
};

} // namespace binnacle
