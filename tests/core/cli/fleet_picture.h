// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/inventory.h"

namespace binnacle::test {

/// A fleet drawn by hand.
class FleetPicture {
public:
    FleetPicture& host(const std::string& name, LinkState link = LinkState::Connected) {
        HostSnapshot snapshot;
        snapshot.id = HostId{name};
        snapshot.name = name;
        snapshot.link.state = link;
        if (link != LinkState::Connected) snapshot.asOf = fromMillis(1'763'931'845'000);
        m_hosts.push_back(std::move(snapshot));
        return *this;
    }
    FleetPicture& guest(const std::string& name, GuestMeta meta = {}, GuestState state = GuestState::Running) {
        Guest g;
        g.ref = {m_hosts.back().id, uuid(++m_count)};
        g.name = name;
        g.state = state;
        g.meta = std::move(meta);
        m_hosts.back().guests.put(std::make_shared<const Guest>(std::move(g)));
        return *this;
    }
    SnapshotPtr picture() const {
        auto fleet = std::make_shared<FleetSnapshot>();
        for (const auto& host : m_hosts)
            fleet->hosts.push_back(std::make_shared<const HostSnapshot>(host));
        return fleet;
    }
    static GuestUuid uuid(std::uint8_t n) { return GuestUuid(std::array<std::uint8_t, 16>{n}); }

private:
    std::vector<HostSnapshot> m_hosts;
    std::uint8_t m_count = 0;
};

} // namespace binnacle::test
