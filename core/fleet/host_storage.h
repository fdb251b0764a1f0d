// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/host.h"
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
    /// A whole copy of the volume at \a path, also where that is laid over another; of its size where \a spec has none. \a ctx
    /// tells how far it is; cancelled, it ends, and is gone, once the host has copied all: libvirt can't be told before. As
    /// createVolume() otherwise.
    virtual Result<Volume> copyVolume(const std::string& path, const VolumeSpec& spec, TaskContext& ctx) = 0;
    /// Of one that no running guest uses; to at least what it has.
    virtual Result<> growVolume(const std::string& path, std::uint64_t capacityBytes) = 0;
    /// Nothing of it can be had back. NotFound where it is gone.
    virtual Result<> deleteVolume(const std::string& path) = 0;
};

} // namespace binnacle
