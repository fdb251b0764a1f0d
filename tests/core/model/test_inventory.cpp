// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/inventory.h"

#include <gtest/gtest.h>

using namespace binnacle;

namespace {

GuestUuid uuid(std::uint8_t n) {
    return GuestUuid(std::array<std::uint8_t, 16>{n});
}
GuestPtr guest(std::uint8_t n, std::string name) {
    Guest g;
    g.ref = {HostId{"a"}, uuid(n)};
    g.name = std::move(name);
    return std::make_shared<Guest>(g);
}
HostSnapshot host(Guests guests) {
    HostSnapshot h;
    h.id = HostId{"a"};
    h.guests = std::move(guests);
    return h;
}

} // namespace

TEST(Inventory, TellsWhatChangedAndOnlyThat) {
    Inventory inventory;
    inventory.publish(host({guest(1, "one"), guest(2, "two"), guest(3, "three")}));
    Changes seen;
    const auto observer = inventory.observe([&](const SnapshotPtr&, const Changes& c) { seen = c; });
    inventory.publish(host({guest(4, "four"), guest(1, "one"), guest(3, "THREE")}));
    EXPECT_EQ(seen.added, std::vector{(GuestRef{HostId{"a"}, uuid(4)})});
    EXPECT_EQ(seen.removed, std::vector{(GuestRef{HostId{"a"}, uuid(2)})});
    EXPECT_EQ(seen.changed, std::vector{(GuestRef{HostId{"a"}, uuid(3)})});
    EXPECT_TRUE(seen.hosts.empty());
}
TEST(Inventory, KeepsTheObjectOfAnUnchangedGuest) {
    Inventory inventory;
    inventory.publish(host({guest(1, "one")}));
    const auto before = inventory.snapshot()->share({HostId{"a"}, uuid(1)});
    inventory.publish(host({guest(1, "one"), guest(2, "two")}));
    EXPECT_EQ(inventory.snapshot()->share({HostId{"a"}, uuid(1)}), before);
}
TEST(Inventory, SaysNothingWhenNothingChanged) {
    Inventory inventory;
    inventory.publish(host({guest(1, "one")}));
    int calls = 0;
    const auto observer = inventory.observe([&](const SnapshotPtr&, const Changes&) { ++calls; });
    inventory.publish(host({guest(1, "one")}));
    EXPECT_EQ(calls, 0);
}
TEST(Inventory, ForgetsAHostWithItsGuests) {
    Inventory inventory;
    inventory.publish(host({guest(1, "one")}));
    Changes seen;
    const auto observer = inventory.observe([&](const SnapshotPtr&, const Changes& c) { seen = c; });
    inventory.forget(HostId{"a"});
    EXPECT_EQ(seen.removed.size(), 1U);
    EXPECT_EQ(seen.hosts.size(), 1U);
    EXPECT_EQ(inventory.snapshot()->guestCount(), 0U);
}
TEST(Inventory, StopsTellingAnObserverThatIsGone) {
    Inventory inventory;
    int calls = 0;
    auto observer = inventory.observe([&](const SnapshotPtr&, const Changes&) { ++calls; });
    observer.reset();
    inventory.publish(host({guest(1, "one")}));
    EXPECT_EQ(calls, 0);
}
