// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What the actions on guests share.

#include "core/actions/action.h"
#include "core/fleet/fleet.h"

namespace binnacle {

/// The guest, if it can be acted on at all: it is there and its host is connected.
struct GuestTarget {
    const Guest* guest = nullptr;
    const HostSnapshot* host = nullptr;
    Obstacle obstacle;
};
GuestTarget guestTarget(const Target& target, const FleetSnapshot& fleet);

/// An obstacle function of what only depends on the guest.
std::function<Obstacle(const Target&, const FleetSnapshot&)> whenReachable(std::function<Obstacle(const Guest&)> rule);

/// Of what would change a template's disks: clones are laid over them.
Obstacle whenNoTemplate(const Guest& guest);

/// The host's backend for a task on a guest.
Result<std::shared_ptr<HostBackend>> backendFor(Fleet& fleet, const GuestRef& guest);

/// Waits until the inventory shows \a reached; tells the progress against \a limit. Timeout, NotFound where the
/// guest vanishes, Unreachable where the host does.
Result<> waitForGuest(Fleet& fleet, const GuestRef& ref, std::function<bool(const Guest&)> reached,
                      std::chrono::seconds limit, TaskContext& ctx);

} // namespace binnacle
