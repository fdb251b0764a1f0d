// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/inventory.h"
#include "core/model/volume.h"

#include <QString>

#include <map>
#include <vector>

namespace binnacle::views {

/// Who has which disk of a host, by its path.
struct DiskOwner {
    QString names; ///< of all
    GuestRef first;
    GuestState state = GuestState::Unknown; ///< of the first one that runs, else of the first
    bool operator==(const DiskOwner&) const = default;
};
using DiskOwners = std::map<std::string, DiskOwner>;
DiskOwners diskOwners(const HostSnapshot& host);
/// Guests of other hosts that seem to have such a disk: they have the same path on storage of the same size,
/// by all that is known of them. Their names say so. Takes its time in a large fleet.
DiskOwners ownersElsewhere(const FleetSnapshot& fleet, const HostId& host, const std::string& pool);

/// A volume, and who uses it.
struct VolumeRow {
    Volume volume;
    DiskOwner owner; ///< no names: no guest that is known
    int above = 0;   ///< images of its pool that are laid over it
    const std::string& key() const { return volume.name; }
    bool operator==(const VolumeRow&) const = default;
};
/// By name, each once; those of its own host are named before those \a elsewhere.
std::vector<VolumeRow> volumeRows(std::vector<Volume> volumes, const DiskOwners& owners,
                                  const DiskOwners& elsewhere);

/// What the volumes of a pool take, and what they may come to take.
struct Provision {
    std::uint64_t provisionedBytes = 0; ///< the sizes that guests see
    std::uint64_t growthBytes = 0;      ///< that they have not taken up yet
};
Provision provisionOf(const std::vector<VolumeRow>& rows);

} // namespace binnacle::views
