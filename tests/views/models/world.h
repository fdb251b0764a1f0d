// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/inventory.h"

#include <map>
#include <random>

namespace binnacle::test {

/// A fleet that changes at random, and its Inventory: hosts come, go, are renamed and moved to other sites; guests too,
/// and change their tags, folders and states.
class World {
public:
    explicit World(unsigned seed)
        : m_random(seed) {}

    Inventory& inventory() { return m_inventory; }
    void addHost();
    /// \a count random changes, published host by host or guest by guest.
    void change(int count);
    void fill(int hosts, int guestsPerHost);

private:
    unsigned roll(unsigned below) { return unsigned(m_random() % below); }
    template <class Map>
    auto any(Map& map) {
        return std::next(map.begin(), std::ptrdiff_t(roll(unsigned(map.size()))));
    }
    using Guests = std::map<GuestUuid, GuestPtr>;
    struct Host {
        HostSnapshot fields;
        Guests guests;
    };
    GuestPtr makeGuest(const HostId& host);
    std::string name();
    void changeHost(Host& host);
    void changeGuest(Host& host);
    void publish(const Host& host);

    std::mt19937 m_random;
    unsigned m_count = 0;
    std::map<HostId, Host> m_hosts;
    Inventory m_inventory;
};

} // namespace binnacle::test
