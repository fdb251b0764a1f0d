// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fleet_totals.h"
#include "core/model/metrics.h"

#include <gtest/gtest.h>

using namespace binnacle;

namespace {

GuestUuid uuid(std::uint8_t last) {
    return GuestUuid(std::array<std::uint8_t, 16>{9, 9, 9, last});
}

HostReading reading(const std::string& host, std::vector<float> cpus) {
    HostReading made;
    made.host = HostId{host};
    for (std::size_t i = 0; i < cpus.size(); ++i) {
        GuestSample sample;
        sample.cpu = cpus[i];
        made.guests.emplace_back(uuid(std::uint8_t(i)), sample);
    }
    return made;
}

HostSnapshot aHost(const std::string& id, const std::vector<GuestState>& states) {
    HostSnapshot host;
    host.id = HostId{id};
    for (std::size_t i = 0; i < states.size(); ++i) {
        Guest guest;
        guest.ref = {host.id, uuid(std::uint8_t(i))};
        guest.state = states[i];
        guest.vcpus = 2;
        guest.memoryBytes = 1 << 20;
        host.guests.put(std::make_shared<const Guest>(guest));
    }
    return host;
}

} // namespace

TEST(Ring, KeepsTheLatestInTheirOrder) {
    Ring<int> ring;
    EXPECT_TRUE(ring.empty());
    for (int i = 1; i <= 7; ++i)
        ring.push(i, 3);
    EXPECT_EQ(ring.latest(), 7);
    EXPECT_EQ(ring.oldestFirst(), (std::vector{5, 6, 7}));
}
TEST(Ring, GrowsAndShrinksWithWhatIsAllowed) {
    Ring<int> ring;
    for (int i = 1; i <= 5; ++i)
        ring.push(i, 3);
    ring.push(6, 5);
    EXPECT_EQ(ring.oldestFirst(), (std::vector{3, 4, 5, 6}));
    ring.push(7, 2);
    EXPECT_EQ(ring.oldestFirst(), (std::vector{6, 7}));
    ring.push(8, 1);
    EXPECT_EQ(ring.oldestFirst(), (std::vector{8}));
    EXPECT_EQ(ring.latest(), 8);
}

TEST(Metrics, KnowsTheBusiestOfAllHosts) {
    Metrics metrics;
    metrics.record(reading("a", {0.1F, 0.9F, 0.0F}));
    metrics.record(reading("b", {0.5F}));
    const auto busy = metrics.busiest(2);
    ASSERT_EQ(busy.size(), 2U);
    EXPECT_EQ(busy[0].guest, (GuestRef{HostId{"a"}, uuid(1)}));
    EXPECT_EQ(busy[1].guest, (GuestRef{HostId{"b"}, uuid(0)}));
    EXPECT_EQ(metrics.busiest(10).size(), 3U) << "who does nothing isn't busy";
    metrics.record(reading("a", {0.2F}));
    EXPECT_EQ(metrics.busiest(10).size(), 2U) << "only the latest reading counts";
    metrics.forget(HostId{"b"});
    EXPECT_EQ(metrics.busiest(10).size(), 1U);
}
TEST(Metrics, HistoryIsOldestFirst) {
    Metrics metrics;
    for (const float cpu : {0.1F, 0.2F, 0.3F})
        metrics.record(reading("a", {cpu}));
    const auto history = metrics.history(GuestRef{HostId{"a"}, uuid(0)});
    ASSERT_EQ(history.size(), 3U);
    EXPECT_FLOAT_EQ(history.front().cpu, 0.1F);
    EXPECT_FLOAT_EQ(history.back().cpu, 0.3F);
}
TEST(Metrics, LatestIsOfTheLatestReading) {
    Metrics metrics;
    EXPECT_FALSE(metrics.latest(HostId{"a"}));
    metrics.record(reading("a", {0.1F, 0.2F}));
    metrics.record(reading("a", {0.3F}));
    EXPECT_FLOAT_EQ(metrics.latest(GuestRef{HostId{"a"}, uuid(0)})->cpu, 0.3F);
    EXPECT_FALSE(metrics.latest(GuestRef{HostId{"a"}, uuid(1)})) << "it no longer runs";
    EXPECT_EQ(metrics.history(GuestRef{HostId{"a"}, uuid(1)}).size(), 1U);
    EXPECT_FALSE(metrics.latest(GuestRef{HostId{"b"}, uuid(0)}));
    metrics.forget(HostId{"a"});
    EXPECT_FALSE(metrics.latest(HostId{"a"}));
    EXPECT_TRUE(metrics.history(HostId{"a"}).empty());
}
TEST(Metrics, ManyGuestsKeepFewerSamplesEach) {
    Metrics metrics;
    const std::uint32_t guests = Metrics::budget / 50; // with so many, each may keep 50
    for (int i = 0; i < 60; ++i)
        metrics.record(reading("a", {0.5F}));
    HostReading many;
    many.host = HostId{"b"};
    for (std::uint32_t i = 0; i < guests; ++i)
        many.guests.emplace_back(GuestUuid(std::array<std::uint8_t, 16>{std::uint8_t(i >> 8), std::uint8_t(i)}), GuestSample{});
    metrics.record(many);
    metrics.record(reading("a", {0.5F}));
    EXPECT_LE(metrics.history(GuestRef{HostId{"a"}, uuid(0)}).size(), 50U);
}

TEST(FleetTotals, FollowEveryChange) {
    using enum GuestState;
    Inventory inventory;
    FleetTotals totals;
    auto before = inventory.snapshot();
    const auto watching = inventory.observe([&](const SnapshotPtr& after, const Changes& changes) {
        totals.follow(*before, *after, changes);
        before = after;
        EXPECT_EQ(totals, FleetTotals::of(*after));
    });
    inventory.publish(aHost("a", {Running, Running, Stopped}));
    inventory.publish(aHost("b", {Paused}));
    EXPECT_EQ(totals.guests, 4U);
    EXPECT_EQ(totals.vcpus, 6U);
    inventory.publish(aHost("a", {Running, Stopped}));
    const auto later = aHost("b", {Running, Crashed}).guests;
    inventory.updateGuests(HostId{"b"}, Guests(later.begin(), later.end()), {});
    inventory.updateGuests(HostId{"b"}, {}, {uuid(0)});
    inventory.forget(HostId{"a"});
    EXPECT_EQ(totals.guests, 1U);
    EXPECT_EQ(totals.states, (std::map<GuestState, std::size_t>{{Crashed, 1U}}));
    EXPECT_EQ(totals.memoryBytes, 0U);
}
