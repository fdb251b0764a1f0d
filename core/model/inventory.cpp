// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/inventory.h"

#include <algorithm>

namespace binnacle {
namespace {

const Guests& guestsOf(const HostSnapshot* host) {
    static const Guests none;
    return host ? host->guests : none;
}

void diffGuests(const Guests& before, const Guests& after, Changes& changes) {
    auto old = before.begin();
    for (const auto& guest : after) {
        while (old != before.end() && (*old)->ref.uuid < guest->ref.uuid)
            changes.removed.push_back((*old++)->ref);
        if (old == before.end() || guest->ref.uuid < (*old)->ref.uuid) {
            changes.added.push_back(guest->ref);
        } else {
            if (*old != guest && **old != *guest) changes.changed.push_back(guest->ref);
            ++old;
        }
    }
    for (; old != before.end(); ++old)
        changes.removed.push_back((*old)->ref);
}

void diffHost(const HostSnapshot* before, const HostSnapshot* after, Changes& changes) {
    if (!before || !after || !before->sameHost(*after)) changes.hosts.push_back((after ? after : before)->id);
    diffGuests(guestsOf(before), guestsOf(after), changes);
}

auto place(const std::vector<HostPtr>& hosts, const HostId& id) {
    return std::lower_bound(hosts.begin(), hosts.end(), id,
                            [](const HostPtr& h, const HostId& i) { return h->id < i; });
}

/// Guests that didn't change keep their old object, so that a later diff() is a comparison of pointers.
void shareUnchanged(const Guests& before, Guests& after) {
    auto old = before.begin();
    for (auto& guest : after) {
        while (old != before.end() && (*old)->ref.uuid < guest->ref.uuid)
            ++old;
        if (old != before.end() && (*old)->ref == guest->ref && *old != guest && **old == *guest)
            guest = *old;
    }
}

} // namespace

HostPtr ownFields(const HostSnapshot& host) {
    return std::make_shared<const HostSnapshot>(host.withoutGuests());
}

const HostSnapshot* FleetSnapshot::host(const HostId& id) const {
    const auto it = place(hosts, id);
    return it != hosts.end() && (*it)->id == id ? it->get() : nullptr;
}

const Guest* FleetSnapshot::find(const GuestRef& ref) const {
    const auto* h = host(ref.host);
    return h ? h->find(ref.uuid) : nullptr;
}

GuestPtr FleetSnapshot::share(const GuestRef& ref) const {
    const auto it = place(hosts, ref.host);
    if (it == hosts.end() || (*it)->id != ref.host) return nullptr;
    const auto& guests = (*it)->guests;
    const auto guest = std::lower_bound(guests.begin(), guests.end(), ref.uuid, [](const GuestPtr& g, const GuestUuid& u) {
        return g->ref.uuid < u;
    });
    return guest != guests.end() && (*guest)->ref.uuid == ref.uuid ? *guest : nullptr;
}

std::size_t FleetSnapshot::guestCount() const {
    std::size_t count = 0;
    for (const auto& h : hosts)
        count += h->guests.size();
    return count;
}

Changes diff(const FleetSnapshot& before, const FleetSnapshot& after) {
    Changes changes;
    auto old = before.hosts.begin();
    for (const auto& host : after.hosts) {
        for (; old != before.hosts.end() && (*old)->id < host->id; ++old)
            diffHost(old->get(), nullptr, changes);
        if (old != before.hosts.end() && (*old)->id == host->id) {
            if (*old != host) diffHost(old->get(), host.get(), changes);
            ++old;
        } else {
            diffHost(nullptr, host.get(), changes);
        }
    }
    for (; old != before.hosts.end(); ++old)
        diffHost(old->get(), nullptr, changes);
    return changes;
}

SnapshotPtr Inventory::snapshot() const {
    return *m_current.lock();
}

void Inventory::change(const std::function<Changes(FleetSnapshot&)>& edit) {
    const std::scoped_lock order(m_order);
    auto next = std::make_shared<FleetSnapshot>(*snapshot());
    const auto changes = edit(*next);
    const SnapshotPtr after = std::move(next);
    *m_current.lock() = after;
    if (!changes.empty()) m_observers.tell(after, changes);
}

namespace {

/// Puts \a host in place of the one with its id and says what differs.
Changes replaceHost(FleetSnapshot& fleet, HostSnapshot host) {
    Changes changes;
    const auto it = place(fleet.hosts, host.id);
    const auto at = fleet.hosts.begin() + (it - fleet.hosts.cbegin());
    const bool known = it != fleet.hosts.end() && (*it)->id == host.id;
    if (known) shareUnchanged((*it)->guests, host.guests);
    auto shared = std::make_shared<HostSnapshot>(std::move(host));
    diffHost(known ? at->get() : nullptr, shared.get(), changes);
    if (known)
        *at = std::move(shared);
    else
        fleet.hosts.insert(at, std::move(shared));
    return changes;
}

/// \a changed is sorted by uuid; so is what comes out.
Guests merged(const Guests& before, Guests& changed, const std::vector<GuestUuid>& removed, Changes& changes) {
    Guests after;
    after.reserve(before.size() + changed.size());
    auto fresh = changed.begin();
    const auto add = [&] {
        changes.added.push_back((*fresh)->ref);
        after.push_back(std::move(*fresh++));
    };
    for (const auto& guest : before) {
        while (fresh != changed.end() && (*fresh)->ref.uuid < guest->ref.uuid)
            add();
        const bool here = fresh != changed.end() && (*fresh)->ref.uuid == guest->ref.uuid;
        if (!here && std::ranges::find(removed, guest->ref.uuid) != removed.end()) {
            changes.removed.push_back(guest->ref);
        } else if (here && **fresh != *guest) {
            changes.changed.push_back(guest->ref);
            after.push_back(std::move(*fresh++));
        } else {
            if (here) ++fresh;
            after.push_back(guest);
        }
    }
    while (fresh != changed.end())
        add();
    return after;
}

} // namespace

void Inventory::publish(HostSnapshot host) {
    std::ranges::sort(host.guests, {}, [](const GuestPtr& g) { return g->ref.uuid; });
    change([&](FleetSnapshot& fleet) { return replaceHost(fleet, std::move(host)); });
}

void Inventory::publishHost(HostSnapshot host) {
    change([&](FleetSnapshot& fleet) {
        const auto* before = fleet.host(host.id);
        host.guests = before ? before->guests : Guests();
        return replaceHost(fleet, std::move(host));
    });
}

void Inventory::updateGuests(const HostId& id, Guests changed, const std::vector<GuestUuid>& removed) {
    std::ranges::sort(changed, {}, [](const GuestPtr& g) { return g->ref.uuid; });
    change([&](FleetSnapshot& fleet) {
        Changes changes;
        const auto it = place(fleet.hosts, id);
        if (it == fleet.hosts.end() || (*it)->id != id) return changes;
        auto host = std::make_shared<HostSnapshot>((*it)->withoutGuests());
        host->guests = merged((*it)->guests, changed, removed, changes);
        if (!changes.empty()) fleet.hosts[std::size_t(it - fleet.hosts.cbegin())] = std::move(host);
        return changes;
    });
}

void Inventory::forget(const HostId& id) {
    change([&](FleetSnapshot& fleet) {
        Changes changes;
        for (const auto& host : fleet.hosts)
            if (host->id == id) diffHost(host.get(), nullptr, changes);
        std::erase_if(fleet.hosts, [&](const HostPtr& h) { return h->id == id; });
        return changes;
    });
}

} // namespace binnacle
