// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/network.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace binnacle;

namespace {

Network network(const char* name, const char* mode, const char* bridge) {
    Network n;
    n.name = name;
    n.mode = mode;
    n.bridge = bridge;
    return n;
}
Nic nic(const char* type, const char* source) {
    Nic n;
    n.type = type;
    n.source = source;
    return n;
}

} // namespace

TEST(Networks, AreUsedByNameOrByTheirOwnBridge) {
    const auto nat = network("default", "nat", "virbr0");
    EXPECT_TRUE(isOn(nic("network", "default"), nat));
    EXPECT_TRUE(isOn(nic("bridge", "virbr0"), nat));
    EXPECT_FALSE(isOn(nic("network", "lan"), nat));
    EXPECT_FALSE(isOn(nic("bridge", "default"), nat)) << "a bridge that happens to be called so";
    EXPECT_FALSE(isOn(nic("bridge", ""), network("x", "nat", "")));
}
TEST(Networks, OnAHostsBridgeAreUsedByNameAlone) {
    const auto lan = network("lan", "bridge", "br0");
    EXPECT_TRUE(isOn(nic("network", "lan"), lan));
    EXPECT_TRUE(isOn(nic("bridge", "lan"), lan)) << "as libvirt tells it of a running guest";
    EXPECT_FALSE(isOn(nic("bridge", "br0"), lan)) << "does without the network";
}
TEST(Networks, TheirGuestsComeByName) {
    HostSnapshot host;
    Guests guests;
    for (const char* name : {"web", "db", "other"}) {
        Guest guest;
        guest.ref.uuid = GuestUuid(std::array<std::uint8_t, 16>{std::uint8_t(name[0])});
        guest.name = name;
        guest.nics = {nic("bridge", "br0"), nic("network", guest.name == "other" ? "lan" : "default")};
        guests.push_back(std::make_shared<const Guest>(guest));
    }
    std::ranges::sort(guests, {}, [](const GuestPtr& g) { return g->ref.uuid; });
    host.guests = GuestList(guests);
    const auto found = guestsOn(network("default", "nat", "virbr0"), host);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0]->name, "db");
    EXPECT_EQ(found[1]->name, "web");
}
