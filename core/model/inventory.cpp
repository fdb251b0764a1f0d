// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/inventory.h"

#include <algorithm>

namespace binnacle {
namespace {

const GuestList& guestsOf(const HostSnapshot* host) {
    static const GuestList none;
    return host ? host->guests : none;
}

void diffHost(const HostSnapshot* before, const HostSnapshot* after, Changes& changes) {
    if (!before || !after || !before->sameHost(*after)) changes.hosts.push_back((after ? after : before)->id);
    GuestList::compare(guestsOf(before), guestsOf(after), changes);
}

auto place(const std::vector<HostPtr>& hosts, const HostId& id) {
    return std::lower_bound(hosts.begin(), hosts.end(), id,
                            [](const HostPtr& h, const HostId& i) { return h->id < i; });
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
    const auto* h = host(ref.host);
    const auto* guest = h ? h->guests.find(ref.uuid) : nullptr;
    return guest ? *guest : nullptr;
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

/// Puts \a host, with \a guests of its own, in place of the one with its id and says what differs.
Changes replaceHost(FleetSnapshot& fleet, HostSnapshot host, const std::function<void(GuestList&, Changes&)>& edit) {
    Changes changes;
    const auto it = place(fleet.hosts, host.id);
    const auto at = fleet.hosts.begin() + (it - fleet.hosts.cbegin());
    const bool known = it != fleet.hosts.end() && (*it)->id == host.id;
    host.guests = known ? (*it)->guests : GuestList();
    edit(host.guests, changes);
    if (!known || !(*at)->sameHost(host)) changes.hosts.push_back(host.id);
    auto shared = std::make_shared<HostSnapshot>(std::move(host));
    if (known)
        *at = std::move(shared);
    else
        fleet.hosts.insert(at, std::move(shared));
    return changes;
}

} // namespace

void Inventory::publish(HostSnapshot host) {
    change([&](FleetSnapshot& fleet) {
        auto all = std::exchange(host.guests, {});
        return replaceHost(fleet, std::move(host), [&](GuestList& guests, Changes& changes) {
            guests.replace(Guests(all.begin(), all.end()), changes);
        });
    });
}

void Inventory::publishHost(HostSnapshot host) {
    change([&](FleetSnapshot& fleet) { return replaceHost(fleet, std::move(host), [](GuestList&, Changes&) {}); });
}

void Inventory::updateGuests(const HostId& id, Guests changed, const std::vector<GuestUuid>& removed) {
    change([&](FleetSnapshot& fleet) {
        Changes changes;
        const auto it = place(fleet.hosts, id);
        if (it == fleet.hosts.end() || (*it)->id != id) return changes;
        auto host = std::make_shared<HostSnapshot>((*it)->withoutGuests());
        host->guests = (*it)->guests;
        host->guests.update(std::move(changed), removed, changes);
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
