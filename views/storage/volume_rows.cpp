// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/volume_rows.h"

#include "core/actions/storage_target.h"
#include "core/model/search.h"
#include "views/support/strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace binnacle::views {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VolumeRows)
};

/// Its state is that of the first one that runs, else of the first.
void add(DiskOwner& owner, const Guest& guest, const QString& name) {
    if (owner.names.isEmpty() || (!isActive(owner.state) && isActive(guest.state))) owner.state = guest.state;
    if (owner.names.isEmpty())
        owner.first = guest.ref;
    else
        owner.names += QStringLiteral(", ");
    owner.names += name;
}

const Pool* poolOf(const FleetSnapshot& fleet, const HostId& id, const std::string& name) {
    const auto* host = fleet.host(id);
    if (!host) return nullptr;
    const auto pool = std::ranges::find(host->pools, name, &Pool::name);
    return pool == host->pools.end() ? nullptr : &*pool;
}

} // namespace

DiskOwners diskOwners(const HostSnapshot& host) {
    DiskOwners owners;
    for (const auto& guest : host.guests)
        for (const auto& disk : guest->disks)
            if (!disk.source.empty()) add(owners[plainPath(disk.source)], *guest, shown(guest->name, 60));
    return owners;
}

DiskOwners ownersElsewhere(const FleetSnapshot& fleet, const HostId& host, const std::string& pool) {
    DiskOwners owners;
    const auto* own = poolOf(fleet, host, pool);
    if (!own || own->target.empty()) return owners;
    const auto folder = plainPath(own->target) + '/';
    for (const auto& other : fleet.hosts) {
        const bool same = other->id != host && std::ranges::any_of(other->pools, [&](const Pool& p) {
                              return p.target == own->target && p.capacityBytes == own->capacityBytes;
                          });
        if (!same) continue;
        for (const auto& guest : other->guests)
            for (const auto& disk : guest->disks)
                if (const auto path = plainPath(disk.source); path.starts_with(folder))
                    add(owners[path], *guest,
                        Words::tr("perhaps %1", "a guest of another host")
                            .arg(shown(displayName(fleet, guest->ref), 100)));
    }
    return owners;
}

std::vector<VolumeRow> volumeRows(std::vector<Volume> volumes, const DiskOwners& owners,
                                  const DiskOwners& elsewhere) {
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
        if (const auto other = elsewhere.find(path); other != elsewhere.end()) {
            if (row.owner.names.isEmpty())
                row.owner = other->second;
            else
                row.owner.names += QStringLiteral(", ") + other->second.names;
        }
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
