// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/domain/container_config.h"
#include "core/tasks/task.h"

#include <optional>
#include <string>
#include <vector>

namespace binnacle {

/// Where a root file system comes from.
struct RootSource {
    enum class Kind : std::uint8_t {
        Archive,     ///< a tar file of the host, compressed or not
        Folder,      ///< a copy of a folder of the host
        Debootstrap, ///< Debian's packages, fetched by the host
    };
    Kind kind = Kind::Archive;
    std::string path;          ///< of the archive or folder
    std::string suite, mirror; ///< of Debian; mirror empty: debootstrap's own
};

/// A root file system that is made for one container: FOLDER/rootfs, with a mark beside it that names the
/// container.
struct RootSpec {
    std::string folder; ///< of its own: absolute, and not there yet
    GuestUuid owner;
    RootSource source;
    std::optional<domain::IdMap> idMap; ///< none: the users inside are the host's
};

/// What a host is asked before a root file system is made.
struct RootQuery {
    std::string folder;
    std::string archive, directory;   ///< empty: not asked for
    std::vector<std::string> folders; ///< whether they are there
};

struct RootAnswer {
    struct Owner {
        std::uint32_t uid = 0, gid = 0;
    };
    std::set<std::string> programs; ///< of those that are needed, the ones that are there
    bool userNamespaces = false;
    bool folderTaken = false;
    std::uint64_t freeBytes = 0;               ///< where the folder would be; 0: not known
    std::optional<std::uint64_t> archiveBytes; ///< none: no such file
    std::string compression; ///< of the archive: "gzip", "xz", "zstd", "bzip2"; empty: none that is known
    std::optional<Owner> directoryOwner; ///< none: no such folder
    std::vector<std::string> missing;    ///< of RootQuery::folders
    std::vector<domain::IdMap> taken;    ///< the users that /etc/subuid and /etc/subgid have given away
};

/// A folder that was made for a container's root file system.
struct OwnRoot {
    std::string folder;
    GuestUuid owner;
    std::uint64_t bytes = 0;
    bool mounted = false; ///< something is mounted in it: it can't be removed
};

/// Root file systems of containers, as folders of their host. It is done by the host's own tools, as root:
/// whoever isn't needs sudo without a password. Every call blocks; thread-safe.
///
/// What comes out of an archive is taken apart where it can reach nothing: by the container's own users, in a
/// mount namespace that has the new folder and, read-only, the host's programs. So it is read and written
/// afterwards, too.
class HostRoots {
public:
    virtual ~HostRoots() = default;
    virtual Result<RootAnswer> lookForRoot(const RootQuery& query) = 0;
    /// Conflict where the folder is there, Corrupt with the reason for an archive that reaches out of itself.
    /// Nothing is left of one that fails or is cancelled, unless the way to the host ends.
    virtual Result<> makeRoot(const RootSpec& spec, TaskContext& ctx) = 0;
    virtual Result<domain::RootContents> readRoot(const std::string& root,
                                                  const std::optional<domain::IdMap>& idMap) = 0;
    /// Never through a link: Corrupt where a folder on the way is one; a file that is one is replaced.
    virtual Result<> writeRoot(const std::string& root, const std::optional<domain::IdMap>& idMap,
                               const std::vector<domain::RootFile>& files) = 0;
    /// Of a container's \a root, or of the folder itself. None: no folder that was made here.
    virtual Result<std::optional<OwnRoot>> ownRoot(const std::string& path) = 0;
    /// All of it. Conflict, and nothing is touched, where its mark doesn't name \a owner or something is
    /// mounted in it; fine where it is gone.
    virtual Result<> removeRoot(const std::string& folder, const GuestUuid& owner) = 0;
};

} // namespace binnacle
