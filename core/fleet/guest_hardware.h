// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/ids.h"

#include <cstdint>
#include <optional>
#include <string>

namespace binnacle {

/// Changes of what a guest is made of. Every call blocks; thread-safe.
class GuestHardware {
public:
    virtual ~GuestHardware() = default;
    /// The guest's XML with its secrets: of the next start, and of now where it runs.
    struct Definitions {
        std::string next;
        std::optional<std::string> now;
    };
    virtual Result<Definitions> definitions(const GuestUuid& guest) = 0;
    /// Puts \a after in the place of the definition of the next start, and gives what libvirt made of it. Conflict, and nothing is
    /// changed, where it isn't \a before any more. \a validate: against libvirt's schema, for XML that a person wrote.
    virtual Result<std::string> redefine(const GuestUuid& guest, const std::string& before, const std::string& after, bool validate) = 0;

    // Of a guest that runs, and until its next start only.
    virtual Result<> plugIn(const GuestUuid& guest, const std::string& device) = 0;
    /// Returns once the guest has let go of it; Timeout where it doesn't within half a minute (it may still do so later).
    virtual Result<> plugOut(const GuestUuid& guest, const std::string& device) = 0;
    /// \a force: opens a CD drive that the guest has locked.
    virtual Result<> change(const GuestUuid& guest, const std::string& device, bool force) = 0;
    virtual Result<> setCpus(const GuestUuid& guest, unsigned cpus) = 0;
    virtual Result<> setMemory(const GuestUuid& guest, std::uint64_t bytes) = 0;
    /// 0: no limit.
    virtual Result<> setDiskLimits(const GuestUuid& guest, const std::string& target, std::uint64_t iops, std::uint64_t bytesPerSecond) = 0;
    /// What the guest sees of it; a disk in a file grows with it.
    virtual Result<> growDisk(const GuestUuid& guest, const std::string& target, std::uint64_t bytes) = 0;
    /// The size that the guest sees; of one that runs or not.
    virtual Result<std::uint64_t> diskBytes(const GuestUuid& guest, const std::string& target) = 0;
};

} // namespace binnacle
