// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/digest.h"
#include "core/model/host.h"
#include "core/model/volume.h"
#include "core/tasks/task.h"

#include <optional>

namespace binnacle {

/// How a file gets into a pool.
enum class Inlet : std::uint8_t {
    Folder, ///< by the host's shell, under its partialName() until it is whole; it can be gone on with
    Stream, ///< by libvirt, into a volume of its final name; it can't
};

struct UploadSpec {
    Pool pool;
    std::string name; ///< of the volume; no parts of a path
    std::string file; ///< of this computer
    Inlet inlet = Inlet::Folder;
    bool compare = true; ///< the checksum of what has arrived
};

struct DownloadSpec {
    Pool pool; ///< of the volume
    Volume volume;
    std::string file; ///< of this computer; FILE.part until it is whole
    bool replace = false;
    bool compare = true;
};

struct FetchSpec {
    Pool pool;
    std::string name;
    std::string url; ///< http or https
    std::optional<Checksum> expected;
};

/// What has come to its place.
struct Transferred {
    Volume volume;
    std::uint64_t bytes = 0;
    std::uint64_t resumedAt = 0;      ///< so much of it was there already
    std::optional<Checksum> checksum; ///< of all of it
    bool compared = false;            ///< that of the other side, or the expected one, is the same
    Text whyNotCompared{};
};

/// Whole files on their way into a host's pools and out of them, over a connection of their own. Every call
/// blocks; thread-safe. What fails or is cancelled leaves nothing; where the way to the host ends in the
/// middle (Unreachable), the part that has arrived stays, and the same call goes on with it.
class HostLibrary {
public:
    virtual ~HostLibrary() = default;
    virtual Result<Inlet> inletOf(const Pool& pool, std::stop_token stop) = 0;
    /// Conflict where the name is taken, or the part of another file is there. InvalidArgument for an image
    /// that isn't whole. The file may grow or shrink meanwhile: that is Conflict, too.
    virtual Result<Transferred> upload(const UploadSpec& spec, TaskContext& ctx) = 0;
    virtual Result<Transferred> download(const DownloadSpec& spec, TaskContext& ctx) = 0;
    /// The host itself gets it. Unsupported where its shell can't write into the pool, or it has neither curl
    /// nor wget.
    virtual Result<Transferred> fetch(const FetchSpec& spec, TaskContext& ctx) = 0;
};

} // namespace binnacle
