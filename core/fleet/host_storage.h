// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/host.h"
#include "core/model/pool_spec.h"
#include "core/model/volume.h"
#include "core/tasks/task.h"

#include <optional>
#include <vector>

namespace binnacle {

/// A host's storage, as its pools show it. Every call blocks; thread-safe.
class HostStorage {
public:
    virtual ~HostStorage() = default;
    /// The volume at \a path. None: no active pool has it, also after those that could were read again.
    virtual Result<std::optional<Volume>> volumeAt(const std::string& path) = 0;
    /// After it was read again, so that what is free is what is free now.
    virtual Result<Pool> poolNow(const std::string& pool) = 0;
    /// By name, after the pool was read again: files appear behind its back. Takes a while for thousands.
    virtual Result<std::vector<Volume>> volumes(const std::string& pool) = 0;
    /// Conflict where the pool has a volume of that name; nothing is left of one that fails.
    virtual Result<Volume> createVolume(const VolumeSpec& spec) = 0;
    /// Of one that no running guest uses; to at least what it has.
    virtual Result<> growVolume(const std::string& path, std::uint64_t capacityBytes) = 0;
    /// Nothing of it can be had back. NotFound where it is gone.
    virtual Result<> deleteVolume(const std::string& path) = 0;
    /// Makes \a copy with all that is in the volume at \a source and in the images below it; its size is that of the source.
    /// Nothing is left of one that fails or is cancelled, for which the host's own copying must end first. Conflict where
    /// the pool has a volume of that name.
    virtual Result<Volume> cloneVolume(const std::string& source, const VolumeSpec& copy, TaskContext& ctx) = 0;
    /// Overwrites it with zeros, an image's own header included: what was no raw image is none of its kind any more.
    virtual Result<> wipeVolume(const std::string& path) = 0;

    /// Adds an inactive pool that outlives the host's restarts. Conflict where the name is taken.
    virtual Result<> definePool(const PoolSpec& spec) = 0;
    /// Makes the folder or mount point where \a mayMakeFolder and there is none. True: it was made.
    virtual Result<bool> startPool(const std::string& pool, bool mayMakeFolder) = 0;
    /// What lies in it stays, and is not seen by libvirt until it is started again.
    virtual Result<> stopPool(const std::string& pool) = 0;
    /// The empty folder of an inactive pool; one with something in it is refused.
    virtual Result<> removePoolFolder(const std::string& pool) = 0;
    /// Of an inactive pool; what lies in it stays.
    virtual Result<> undefinePool(const std::string& pool) = 0;
    virtual Result<> setPoolAutostart(const std::string& pool, bool on) = 0;
    /// Reads the pool again. Takes a while for thousands of volumes.
    virtual Result<> refreshPool(const std::string& pool) = 0;
};

} // namespace binnacle
