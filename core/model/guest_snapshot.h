// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/model/guest.h"

#include <string>
#include <vector>

namespace binnacle {

/// A moment of a guest that was kept, as its host knows it. (FleetSnapshot is something else: the inventory of a moment.)
struct GuestSnapshot {
    /// Where its disks' contents are: in the images themselves, or in images below the ones that are in use.
    enum class Kind : std::uint8_t { Internal, External };
    std::string name;        ///< unique within the guest
    std::string parent;      ///< the snapshot that the guest had gone on from; empty: none
    std::string description; ///< may have several lines
    WallTime taken{};
    GuestState state = GuestState::Stopped; ///< of the guest at that moment: Running, Paused or Stopped
    bool memory = false;                    ///< its memory was kept: it can go on where it was
    Kind kind = Kind::Internal;
    bool current = false;           ///< the guest of now went on from this one
    std::vector<std::string> disks; ///< targets of those that are in it
    bool operator==(const GuestSnapshot&) const = default;
};

struct SnapshotSpec {
    std::string name, description;
};

/// A tree in the order in which it is read: each one after its parent, siblings by age. One whose parent isn't there, or
/// whose parents go round in a circle, counts as a root: hosts are not trusted.
struct SnapshotRow {
    GuestSnapshot snapshot;
    unsigned depth = 0;
};
std::vector<SnapshotRow> snapshotTree(std::vector<GuestSnapshot> snapshots);

/// Those above \a name, the nearest first; without it.
std::vector<GuestSnapshot> ancestorsOf(const std::vector<GuestSnapshot>& snapshots, const std::string& name);
/// Those below \a name, each after its children; without it.
std::vector<GuestSnapshot> descendantsOf(const std::vector<GuestSnapshot>& snapshots, const std::string& name);

} // namespace binnacle
