// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What the fleet looks like right now, as immutable values. Writers (host workers) publish a new
/// HostSnapshot; readers on any thread hold a picture that never changes.

#include "core/base/observers.h"
#include "core/model/host.h"

namespace binnacle {

using HostPtr = std::shared_ptr<const HostSnapshot>;
/// Without its guests: for a row that stays while they change, and would keep them all as they once were.
HostPtr ownFields(const HostSnapshot& host);

/// Hosts are shared between successive snapshots: publishing one host copies one vector of pointers.
struct FleetSnapshot {
    std::vector<HostPtr> hosts; ///< sorted by id

    const HostSnapshot* host(const HostId& id) const;
    const Guest* find(const GuestRef& ref) const;
    GuestPtr share(const GuestRef& ref) const; ///< null where there is none
    std::size_t guestCount() const;
};
using SnapshotPtr = std::shared_ptr<const FleetSnapshot>;

/// What differs between two snapshots, by key; a model turns it into row signals.
struct Changes : GuestChanges {
    std::vector<HostId> hosts; ///< whose own fields changed, hosts that came or went included
    bool empty() const { return added.empty() && removed.empty() && changed.empty() && hosts.empty(); }
};
Changes diff(const FleetSnapshot& before, const FleetSnapshot& after);

/// Thread-safe.
class Inventory {
public:
    /// Called on the publishing thread, in the order of publication; a view hops to its own thread.
    using Observer = Observers<SnapshotPtr, Changes>::Function;

    SnapshotPtr snapshot() const;
    /// Replaces the host. Guests equal to the ones already there keep their old object.
    void publish(HostSnapshot host);
    /// The host's own fields; its guests stay as they are (\a host.guests is not looked at).
    void publishHost(HostSnapshot host);
    /// Only these guests of a host that is there; the others stay.
    void updateGuests(const HostId& host, Guests changed, const std::vector<GuestUuid>& removed);
    void forget(const HostId& host);
    /// Until the handle is gone, see Observers::add().
    [[nodiscard]] std::shared_ptr<void> observe(Observer observer) { return m_observers.add(std::move(observer)); }

private:
    /// \a edit changes the snapshot and says what changed.
    void change(const std::function<Changes(FleetSnapshot&)>& edit);
    std::mutex m_order; ///< held over an edit and its observers, so that nobody hears of changes out of order
    Guarded<SnapshotPtr> m_current{std::make_shared<FleetSnapshot>()};
    Observers<SnapshotPtr, Changes> m_observers;
};

} // namespace binnacle
