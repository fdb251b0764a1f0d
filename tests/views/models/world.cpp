// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/models/world.h"

#include <algorithm>

namespace binnacle::test {
namespace {

constexpr const char* folders[]{"", "web", "web/production", "web/production/eu", "data", "Data/old"};
constexpr const char* tags[]{"web", "db", "Critical", "test", "alpha"};
constexpr const char* sites[]{"", "berlin", "Oslo"};

} // namespace

std::string World::name() {
    constexpr const char* stems[]{"web", "db", "Web", "cache", "", "ßä"};
    return stems[roll(6)] + std::to_string(roll(40));
}

GuestPtr World::makeGuest(const HostId& host) {
    Guest guest;
    std::array<std::uint8_t, 16> bytes{};
    for (auto& byte : bytes)
        byte = std::uint8_t(roll(256));
    guest.ref = {host, GuestUuid(bytes)};
    guest.name = name();
    guest.state = GuestState(roll(8));
    guest.vcpus = roll(3);
    guest.meta.folder = folders[roll(6)];
    for (const auto* tag : tags)
        if (roll(3) == 0) guest.meta.tags.emplace_back(tag);
    std::ranges::sort(guest.meta.tags);
    return std::make_shared<const Guest>(guest);
}

void World::publish(const Host& host) {
    auto snapshot = host.fields;
    for (const auto& [uuid, guest] : host.guests)
        snapshot.guests.put(guest);
    m_inventory.publish(std::move(snapshot));
}

void World::addHost() {
    Host host;
    host.fields.id = HostId{"h" + std::to_string(++m_count)};
    host.fields.name = "host " + std::to_string(roll(30));
    host.fields.site = sites[roll(3)];
    publish(m_hosts[host.fields.id] = host);
}

void World::fill(int hosts, int guestsPerHost) {
    for (int h = 0; h < hosts; ++h)
        addHost();
    for (auto& [id, host] : m_hosts) {
        for (int i = 0; i < guestsPerHost; ++i) {
            auto guest = makeGuest(id);
            host.guests[guest->ref.uuid] = guest;
        }
        publish(host);
    }
}

void World::changeHost(Host& host) {
    switch (roll(6)) {
    case 0:
        host.fields.name = "host " + std::to_string(roll(30));
        break;
    case 1:
        host.fields.site = sites[roll(3)];
        break;
    default:
        host.fields.link.state = LinkState(roll(5));
        break;
    }
    m_inventory.publishHost(host.fields);
}

void World::changeGuest(Host& host) {
    if (host.guests.empty() || roll(5) == 0) {
        auto guest = makeGuest(host.fields.id);
        host.guests[guest->ref.uuid] = guest;
        m_inventory.updateGuests(host.fields.id, {guest}, {});
        return;
    }
    const auto it = any(host.guests);
    if (roll(6) == 0) {
        const auto uuid = it->first;
        host.guests.erase(it);
        m_inventory.updateGuests(host.fields.id, {}, {uuid});
        return;
    }
    Guest guest = *it->second;
    const auto fresh = makeGuest(guest.ref.host);
    switch (roll(5)) {
    case 0:
        guest.name = fresh->name;
        break;
    case 1:
        guest.meta.folder = fresh->meta.folder;
        break;
    case 2:
        guest.meta.tags = fresh->meta.tags;
        break;
    case 3:
        guest.state = fresh->state;
        break;
    default:
        guest.name = fresh->name, guest.meta = fresh->meta, guest.vcpus = fresh->vcpus;
        break;
    }
    it->second = std::make_shared<const Guest>(guest);
    m_inventory.updateGuests(host.fields.id, {it->second}, {});
}

void World::change(int count) {
    for (int i = 0; i < count; ++i) {
        const auto what = roll(100);
        if (what < 2 || m_hosts.empty())
            addHost();
        else if (what < 3 && m_hosts.size() > 2) {
            const auto it = any(m_hosts);
            m_inventory.forget(it->first);
            m_hosts.erase(it);
        } else if (what < 8)
            changeHost(any(m_hosts)->second);
        else if (what < 10) { // much at once
            auto& host = any(m_hosts)->second;
            for (int n = 0; n < 30; ++n) {
                auto guest = makeGuest(host.fields.id);
                host.guests[guest->ref.uuid] = guest;
            }
            while (host.guests.size() > 60)
                host.guests.erase(any(host.guests));
            publish(host);
        } else
            changeGuest(any(m_hosts)->second);
    }
}

} // namespace binnacle::test
