// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/storage_target.h"

#include <algorithm>
#include <filesystem>

namespace binnacle {

Result<StorageTarget> storageOf(Fleet& fleet, const ActionCall& call) {
    StorageTarget host{.id = std::get<HostId>(call.target)};
    host.backend = TRY(fleet.backend(host.id));
    host.storage = host.backend->storage();
    if (!host.storage)
        return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The host's storage can't be changed from here"));
    return host;
}

Result<std::optional<Volume>> findVolume(HostStorage& storage, const std::string& asked) {
    if (auto found = TRY(storage.volumeAt(asked))) return found;
    const auto slash = asked.find('/');
    if (slash == 0 || slash == std::string::npos) return std::optional<Volume>();
    const auto all = storage.volumes(asked.substr(0, slash));
    if (!all) return std::optional<Volume>();
    const auto found = std::ranges::find(*all, asked.substr(slash + 1), &Volume::name);
    return found == all->end() ? std::optional<Volume>() : std::optional(*found);
}

bool holdsFiles(const Pool& pool) {
    return pool.type == "dir" || pool.type == "fs" || pool.type == "netfs" || pool.type == "gluster";
}

VolumeSpec copyOf(const Volume& volume, const Pool& pool, const std::string& name, const std::string& format) {
    VolumeSpec copy{.pool = pool.name, .name = name, .format = format, .capacityBytes = volume.capacityBytes};
    if (format == "same") copy.format = volume.format == "qcow2" ? "qcow2" : "raw";
    if (!holdsFiles(pool)) copy.format = "raw"; // block devices have no other
    return copy;
}

Result<std::uint64_t> copiedBytes(HostStorage& storage, const Volume& volume, const Pool& pool) {
    if (!holdsFiles(pool)) return volume.capacityBytes;
    constexpr int deepest = 200; // QEMU opens no longer chain; one that a host tells may be a ring
    auto bytes = volume.allocationBytes;
    auto below = volume.backing;
    for (int i = 0; !below.empty() && i < deepest; ++i) {
        const auto image = TRY(storage.volumeAt(below));
        if (!image) break; // in no pool: its size is not known
        bytes += image->allocationBytes;
        below = image->backing;
    }
    return std::min(bytes, std::max(volume.capacityBytes, volume.allocationBytes));
}

std::string plainPath(const std::string& path) {
    auto plain = std::filesystem::path(path).lexically_normal().string();
    if (plain.size() > 1 && plain.back() == '/') plain.pop_back();
    return plain;
}

} // namespace binnacle
