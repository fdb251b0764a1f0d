// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/inventory_cache.h"
#include "core/fleet/packed_host.h"
#include "tests/support/scratch.h"

#include <gtest/gtest.h>

#include <fstream>

using namespace binnacle;

namespace {

GuestUuid uuid(std::uint8_t last) {
    return GuestUuid(std::array<std::uint8_t, 16>{1, 2, 3, last});
}

HostSnapshot aHost() {
    HostSnapshot host;
    host.id = HostId{"lab1"};
    host.name = "lab1";
    host.address = "10.99.0.11";
    host.asOf = fromMillis(1'763'931'845'123);
    host.facts.hostname = "lab1";
    host.facts.cpus = 4;
    host.pools = {{.name = "default", .type = "dir", .active = true, .capacityBytes = 1 << 30}};
    host.networks = {{.name = "default", .bridge = "virbr0", .mode = "nat", .active = true, .addresses = {"192.168.122.1/24"}, .dhcpRanges = {"192.168.122.2-192.168.122.254"}}};
    for (const std::uint8_t n : {std::uint8_t{1}, std::uint8_t{2}}) {
        Guest guest;
        guest.ref = {host.id, uuid(n)};
        guest.name = "web \x01 <b>" + std::to_string(n);
        guest.kind = n == 2 ? GuestKind::Container : GuestKind::Vm;
        guest.state = GuestState::Running;
        guest.memoryBytes = 64 << 20;
        guest.startedAt = fromMillis(1'763'931'000'000);
        guest.disks = {{.target = "vda", .device = "disk", .source = "/x.qcow2"}};
        guest.addresses = {{.ip = "10.0.0.5", .source = Address::Source::Lease}};
        guest.meta = {.number = 100U + n, .tags = {"a", "b"}, .folder = "web", .notes = "*n*", .protectedFlag = true, .isTemplate = true, .origin = GuestUuid({3})};
        host.guests.put(std::make_shared<const Guest>(std::move(guest)));
    }
    return host;
}

struct Cache : testing::Test {
    test::Scratch scratch;
    InventoryCache cache{scratch.path() / "inventory"};
    HostSpec spec{.id = HostId{"lab1"}, .name = "lab1", .address = "10.99.0.11"};
    void damage(const std::string& bytes) {
        cache.store(aHost());
        std::ofstream(scratch.path() / "inventory" / "lab1.cache", std::ios::trunc) << bytes;
    }
};

} // namespace

TEST_F(Cache, GivesBackWhatItWasGiven) {
    cache.store(aHost());
    const auto host = cache.load(spec);
    ASSERT_TRUE(host);
    const auto before = aHost();
    EXPECT_EQ(host->id, before.id);
    EXPECT_EQ(host->asOf, before.asOf);
    EXPECT_EQ(host->facts, before.facts);
    EXPECT_EQ(host->pools, before.pools);
    EXPECT_EQ(host->networks, before.networks);
    ASSERT_EQ(host->guests.size(), 2U);
    EXPECT_TRUE(std::ranges::equal(host->guests, before.guests, [](const GuestPtr& a, const GuestPtr& b) { return *a == *b; }));
}
TEST_F(Cache, KnowsNothingOfAHostItNeverSaw) {
    EXPECT_FALSE(cache.load(spec));
}
TEST_F(Cache, BelongsToTheAddress) {
    cache.store(aHost());
    spec.address = "10.99.0.12";
    EXPECT_FALSE(cache.load(spec));
}
TEST_F(Cache, ThisComputerHasNoAddress) {
    auto host = aHost();
    host.address = "";
    cache.store(host);
    spec.local = true;
    spec.address = "ignored";
    EXPECT_TRUE(cache.load(spec));
}
TEST_F(Cache, WhatIsDamagedCountsAsMissing) {
    for (const char* bytes : {"", "\xff", "of another program", "\x80"}) {
        damage(bytes);
        EXPECT_FALSE(cache.load(spec)) << bytes;
    }
    const auto whole = packHost(aHost());
    ASSERT_TRUE(unpackHost(whole, spec.id));
    for (std::size_t size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(unpackHost(std::string_view(whole).substr(0, size), spec.id)) << size;
    EXPECT_FALSE(unpackHost(whole + '\0', spec.id));
}
TEST_F(Cache, AnyByteMayBeWrong) {
    const auto whole = packHost(aHost());
    for (std::size_t at = 0; at < whole.size(); ++at)
        for (const int wrong : {0, 1, 127, 128, 255}) {
            auto bytes = whole;
            bytes[at] = char(wrong);
            const auto host = unpackHost(bytes, spec.id);
            if (!host) continue;
            for (const auto& guest : host->guests) {
                EXPECT_LE(guest->state, GuestState::Crashed);
                EXPECT_LE(guest->kind, GuestKind::Container);
            }
        }
}
TEST_F(Cache, TellsTextsInTheLanguageOfWhoeverShowsThem) {
    auto host = aHost();
    auto guest = *host.guests.front();
    guest.stateReason = Text("since %1", {"noon"});
    host.guests.put(std::make_shared<const Guest>(guest));
    cache.store(host);
    const auto read = cache.load(spec);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->find(uuid(1))->stateReason, guest.stateReason);
}
TEST_F(Cache, AFullOrClosedFolderIsNoDisaster) {
    std::ofstream(scratch.path() / "file") << "x";
    InventoryCache nowhere(scratch.path() / "file" / "below");
    nowhere.store(aHost());
    EXPECT_FALSE(nowhere.load(spec));
}
