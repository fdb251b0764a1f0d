// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/guest_list.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace binnacle;

namespace {

GuestUuid uuid(unsigned n) {
    return GuestUuid(std::array<std::uint8_t, 16>{std::uint8_t(n >> 8), std::uint8_t(n)});
}
GuestPtr guest(unsigned n, std::string name) {
    Guest g;
    g.ref = {HostId{"a"}, uuid(n)};
    g.name = std::move(name);
    return std::make_shared<const Guest>(g);
}
GuestList thousand() {
    Guests guests;
    for (unsigned n = 0; n < 1000; ++n)
        guests.push_back(guest(n, "guest"));
    return guests;
}
std::set<GuestUuid> uuids(const std::vector<GuestRef>& refs) {
    std::set<GuestUuid> found;
    for (const auto& ref : refs)
        EXPECT_TRUE(found.insert(ref.uuid).second) << "told twice";
    return found;
}

/// A list beside a map that does the same.
struct Twin {
    GuestList list;
    std::map<GuestUuid, GuestPtr> map;
    std::mt19937 random{7};

    unsigned roll(unsigned most) { return std::uniform_int_distribution<unsigned>(0, most - 1)(random); }
    void check() {
        ASSERT_EQ(list.size(), map.size());
        auto expected = map.begin();
        for (const auto& g : list) {
            ASSERT_EQ(g, expected->second);
            ASSERT_EQ(*list.find(expected->first), g);
            ++expected;
        }
        ASSERT_EQ(list.find(uuid(9999)), nullptr);
    }
    void update(unsigned range, unsigned edits) {
        Guests changed;
        std::vector<GuestUuid> removed;
        const auto before = list;
        const auto old = map;
        for (unsigned i = roll(edits + 1); i > 0; --i) {
            auto g = guest(roll(range), std::to_string(roll(3)));
            const auto known = map.find(g->ref.uuid);
            changed.push_back(g);
            if (known == map.end() || *known->second != *g) map[g->ref.uuid] = g;
        }
        for (unsigned i = roll(edits + 1); i > 0; --i) {
            const auto gone = uuid(roll(range));
            if (std::ranges::find(changed, gone, [](const GuestPtr& g) { return g->ref.uuid; }) !=
                changed.end())
                continue;
            removed.push_back(gone);
            map.erase(gone);
        }
        // Of two with one uuid the later counts; which of them equals the one before isn't said.
        std::map<GuestUuid, GuestPtr> once;
        for (const auto& g : changed)
            once[g->ref.uuid] = g;
        for (const auto& [id, g] : once) {
            const auto known = old.find(id);
            map[id] = known != old.end() && *known->second == *g ? known->second : g;
        }
        GuestChanges told, compared;
        list.update(std::move(changed), removed, told);
        GuestList::compare(before, list, compared);
        EXPECT_EQ(uuids(told.added), uuids(compared.added));
        EXPECT_EQ(uuids(told.removed), uuids(compared.removed));
        EXPECT_EQ(uuids(told.changed), uuids(compared.changed));
        for (const auto& [id, g] : map) {
            const auto known = old.find(id);
            EXPECT_EQ(uuids(told.added).contains(id), known == old.end());
            EXPECT_EQ(uuids(told.changed).contains(id), known != old.end() && known->second != g);
        }
    }
};

} // namespace

TEST(GuestList, KeepsGuestsByUuidOnceEach) {
    const GuestList list{guest(3, "three"), guest(1, "one"), guest(3, "THREE"), guest(2, "two")};
    ASSERT_EQ(list.size(), 3U);
    std::string names;
    for (const auto& g : list)
        names += g->name + ' ';
    EXPECT_EQ(names, "one two THREE ");
    EXPECT_EQ(list.front()->name, "one");
    EXPECT_EQ(list.find(uuid(4)), nullptr);
    EXPECT_EQ(GuestList().find(uuid(4)), nullptr);
    EXPECT_EQ(GuestList().begin(), GuestList().end());
}
TEST(GuestList, FollowsAMapThroughRandomUpdates) {
    Twin twin;
    for (int round = 0; round < 150; ++round) {
        twin.update(300, 12);
        ASSERT_NO_FATAL_FAILURE(twin.check()) << round;
    }
    for (int round = 0; round < 10; ++round) {
        twin.update(3000, 600);
        ASSERT_NO_FATAL_FAILURE(twin.check()) << round;
    }
}
TEST(GuestList, ReplacingTellsTheSameAsUpdating) {
    Twin twin;
    for (int round = 0; round < 20; ++round) {
        Guests all;
        std::map<GuestUuid, GuestPtr> next;
        for (unsigned n = 0; n < 200; ++n) {
            if (twin.roll(4) == 0) continue;
            const auto g = guest(n, std::to_string(twin.roll(2)));
            all.push_back(g);
            const auto known = twin.map.find(g->ref.uuid);
            next[g->ref.uuid] = known != twin.map.end() && *known->second == *g ? known->second : g;
        }
        std::ranges::shuffle(all, twin.random);
        GuestChanges told, compared;
        const auto before = twin.list;
        twin.list.replace(std::move(all), told);
        twin.map = std::move(next);
        ASSERT_NO_FATAL_FAILURE(twin.check()) << round;
        GuestList::compare(before, twin.list, compared);
        EXPECT_EQ(uuids(told.added), uuids(compared.added));
        EXPECT_EQ(uuids(told.removed), uuids(compared.removed));
        EXPECT_EQ(uuids(told.changed), uuids(compared.changed));
    }
}
TEST(GuestList, CanBecomeEmptyAndGrowAgain) {
    auto list = thousand();
    std::vector<GuestUuid> all;
    for (const auto& g : list)
        all.push_back(g->ref.uuid);
    GuestChanges changes;
    list.update({}, all, changes);
    EXPECT_EQ(changes.removed.size(), 1000U);
    EXPECT_TRUE(list.empty());
    EXPECT_EQ(list.begin(), list.end());
    list.put(guest(5, "five"));
    EXPECT_EQ(list.front()->name, "five");
}
/// What publishing a change costs is copies of pointers; a pointer that is copied is counted.
TEST(GuestList, AnUpdateTouchesFewOfTheOtherGuests) {
    const auto before = thousand();
    auto after = before;
    GuestChanges changes;
    after.update({guest(500, "changed")}, {}, changes);
    EXPECT_EQ(changes.changed.size(), 1U);
    const auto copied = std::ranges::count_if(before, [](const GuestPtr& g) { return g.use_count() > 1; });
    EXPECT_LT(copied, 33);
    EXPECT_EQ((*before.find(uuid(500)))->name, "guest");
    EXPECT_EQ((*after.find(uuid(500)))->name, "changed");
}
TEST(GuestList, WhatIsReplacedByItselfIsSharedWhole) {
    auto list = thousand();
    const auto before = list;
    Guests again;
    for (unsigned n = 0; n < 1000; ++n)
        again.push_back(guest(n, "guest"));
    GuestChanges changes;
    list.replace(std::move(again), changes);
    EXPECT_TRUE(changes.added.empty() && changes.removed.empty() && changes.changed.empty());
    EXPECT_EQ(before.front().use_count(), 1);
}
