// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/volume_rows.h"

#include "core/actions/storage_target.h"
#include "views/support/strings.h"

#include <algorithm>
#include <unordered_map>

namespace binnacle::views {

DiskOwners diskOwners(const HostSnapshot& host) {
    DiskOwners owners;
    for (const auto& guest : host.guests)
        for (const auto& disk : guest->disks) {
            if (disk.source.empty()) continue;
            auto& owner = owners[plainPath(disk.source)];
            if (owner.names.isEmpty() || (!isActive(owner.state) && isActive(guest->state)))
                owner.state = guest->state;
            if (owner.names.isEmpty())
                owner.first = guest->ref;
            else
                owner.names += QStringLiteral(", ");
            owner.names += shown(guest->name, 60);
        }
    return owners;
}

std::vector<VolumeRow> volumeRows(std::vector<Volume> volumes, const DiskOwners& owners) {
    std::ranges::sort(volumes, {}, &Volume::name);
    const auto [twice, end] = std::ranges::unique(volumes, {}, &Volume::name);
    volumes.erase(twice, end);
    std::unordered_map<std::string, int> above;
    for (const auto& volume : volumes)
        if (!volume.backing.empty()) ++above[plainPath(volume.backing)];
    std::vector<VolumeRow> rows;
    rows.reserve(volumes.size());
    for (auto& volume : volumes) {
        const auto path = plainPath(volume.path);
        VolumeRow row{.volume = std::move(volume), .owner = {}};
        if (const auto owner = owners.find(path); owner != owners.end()) row.owner = owner->second;
        if (const auto images = above.find(path); images != above.end()) row.above = images->second;
        rows.push_back(std::move(row));
    }
    return rows;
}

Provision provisionOf(const std::vector<VolumeRow>& rows) {
    Provision all;
    for (const auto& [volume, owner, above] : rows) {
        all.provisionedBytes += volume.capacityBytes;
        if (volume.capacityBytes > volume.allocationBytes)
            all.growthBytes += volume.capacityBytes - volume.allocationBytes;
    }
    return all;
}

} // namespace binnacle::views
