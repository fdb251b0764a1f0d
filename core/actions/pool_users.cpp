// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/pool_users.h"

#include "core/actions/storage_target.h"

#include <algorithm>
#include <filesystem>
#include <unordered_map>
#include <unordered_set>

namespace binnacle {
namespace {

constexpr int deepest = 100; ///< a chain of images may be a ring: it is a host's word

class PoolContents {
public:
    explicit PoolContents(const Pool& pool)
        : m_pool(pool)
        , m_folder(pool.target.empty() ? std::string() : plainPath(pool.target)) {}

    Result<> read(HostBackend& backend) {
        auto* storage = backend.storage();
        if (!storage) return {};
        for (const auto& pool : TRY(backend.readPools())) {
            if (!pool.active) continue;
            for (const auto& volume : TRY(storage->volumes(pool.name))) {
                if (pool.name == m_pool.name) m_own.insert(plainPath(volume.path));
                if (!volume.backing.empty()) m_below[plainPath(volume.path)] = plainPath(volume.backing);
            }
        }
        return {};
    }

    /// Itself or an image that it is laid over.
    bool holds(const Disk& disk) const {
        if (disk.source.empty()) return false;
        if (disk.source.starts_with(m_pool.name + '/'))
            return true; // as libvirt names a disk of the type "volume"
        auto path = plainPath(disk.source);
        for (int depth = 0; depth < deepest; ++depth) {
            if (m_own.contains(path) || liesInFolder(path)) return true;
            const auto below = m_below.find(path);
            if (below == m_below.end()) return false;
            path = below->second;
        }
        return false;
    }

private:
    /// What is mounted takes all that lies in it away, a folder shows libvirt its own files alone.
    bool liesInFolder(const std::string& path) const {
        if (m_folder.empty()) return false;
        if (m_pool.type == "dir") return std::filesystem::path(path).parent_path() == m_folder;
        return path.starts_with(m_folder + '/');
    }

    const Pool& m_pool;
    std::string m_folder;
    std::unordered_set<std::string> m_own;
    std::unordered_map<std::string, std::string> m_below; ///< what each image is laid over
};

} // namespace

Result<std::vector<PoolUser>> usersOf(const HostSnapshot& host, HostBackend& backend, const Pool& pool) {
    PoolContents contents(pool);
    TRY(contents.read(backend));
    std::vector<PoolUser> users;
    for (const auto& guest : host.guests) {
        const auto disk =
            std::ranges::find_if(guest->disks, [&](const Disk& d) { return contents.holds(d); });
        if (disk != guest->disks.end()) users.push_back({guest, disk->source});
    }
    std::ranges::sort(users, {}, [](const PoolUser& user) { return user.guest->name; });
    return users;
}

} // namespace binnacle
