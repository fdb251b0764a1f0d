// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/inventory_cache.h"
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
    host.networks = {{.name = "default", .bridge = "virbr0", .mode = "nat", .active = true}};
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
        guest.meta = {.number = 100U + n, .tags = {"a", "b"}, .folder = "web", .notes = "*n*", .protectedFlag = true};
        host.guests.push_back(std::make_shared<const Guest>(std::move(guest)));
    }
    return host;
}

struct Cache : testing::Test {
    test::Scratch scratch;
    InventoryCache cache{scratch.path() / "inventory"};
    HostSpec spec{.id = HostId{"lab1"}, .name = "lab1", .address = "10.99.0.11"};
    void damage(const std::string& bytes) {
        cache.store(aHost());
        std::ofstream(scratch.path() / "inventory" / "lab1.cbor", std::ios::trunc) << bytes;
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
    for (std::size_t i = 0; i < 2; ++i)
        EXPECT_EQ(*host->guests[i], *before.guests[i]);
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
    for (const char* bytes : {"", "\xff", "\xa1\x61", "not cbor at all", "\x80", "\xa1\x66" "format\x01"}) {
        damage(bytes);
        EXPECT_FALSE(cache.load(spec)) << bytes;
    }
}
TEST_F(Cache, GuestsComeSorted) {
    auto host = aHost();
    std::swap(host.guests[0], host.guests[1]);
    cache.store(host);
    const auto read = cache.load(spec);
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->find(uuid(1)));
    EXPECT_TRUE(read->find(uuid(2)));
}
TEST_F(Cache, AFullOrClosedFolderIsNoDisaster) {
    std::ofstream(scratch.path() / "file") << "x";
    InventoryCache nowhere(scratch.path() / "file" / "below");
    nowhere.store(aHost());
    EXPECT_FALSE(nowhere.load(spec));
}
