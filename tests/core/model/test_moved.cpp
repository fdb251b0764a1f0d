// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/moved.h"

#include <gtest/gtest.h>

using namespace binnacle;

namespace {

const GuestUuid web(std::array<std::uint8_t, 16>{7});

/// A fleet of hosts a, b, c that know the guest in these states.
struct Hosts {
    Inventory inventory;
    void put(const char* id, std::optional<GuestState> state, LinkState link = LinkState::Connected) {
        HostSnapshot host;
        host.id = HostId{id};
        host.link.state = link;
        Guest guest;
        guest.ref = {host.id, web};
        if (state) {
            guest.state = *state;
            host.guests = Guests{std::make_shared<Guest>(guest)};
        }
        inventory.publish(std::move(host));
    }
    std::string of(const char* host) const {
        const auto to = movedTo(*inventory.snapshot(), {HostId{host}, web});
        return to ? to->host.text : "-";
    }
};

} // namespace

TEST(Moved, AGuestIsWhereItRunsNow) {
    Hosts hosts;
    hosts.put("a", GuestState::Running);
    hosts.put("b", GuestState::Paused); // its memory is being copied
    EXPECT_EQ(hosts.of("a"), "-");
    hosts.put("a", GuestState::Stopped);
    EXPECT_EQ(hosts.of("a"), "-");
    hosts.put("b", GuestState::Running);
    EXPECT_EQ(hosts.of("a"), "b");
    EXPECT_EQ(hosts.of("b"), "-");
    hosts.put("a", std::nullopt); // undefined there
    EXPECT_EQ(hosts.of("a"), "b");
}
TEST(Moved, WhatIsOnlyRememberedDoesNotCount) {
    Hosts hosts;
    hosts.put("a", GuestState::Stopped);
    hosts.put("b", GuestState::Running, LinkState::Waiting);
    EXPECT_EQ(hosts.of("a"), "-");
    hosts.put("b", GuestState::Running);
    hosts.put("a", GuestState::Running, LinkState::Waiting); // that host died, and another one started it
    EXPECT_EQ(hosts.of("a"), "b");
}
TEST(Moved, TwoThatRunAreNoAnswer) {
    Hosts hosts;
    hosts.put("a", GuestState::Stopped);
    hosts.put("b", GuestState::Running);
    hosts.put("c", GuestState::Running);
    EXPECT_EQ(hosts.of("a"), "-");
}
