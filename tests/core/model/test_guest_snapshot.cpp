// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/guest_snapshot.h"

#include <gtest/gtest.h>

#include <set>

using namespace binnacle;

namespace {

GuestSnapshot at(int second, std::string name, std::string parent = {}) {
    return {.name = std::move(name), .parent = std::move(parent), .taken = WallTime(std::chrono::seconds(second))};
}

std::string drawn(const std::vector<GuestSnapshot>& snapshots) {
    std::string all;
    for (const auto& [s, depth] : snapshotTree(snapshots))
        all += std::to_string(depth) + s.name + " ";
    return all;
}

std::string names(const std::vector<GuestSnapshot>& snapshots) {
    std::string all;
    for (const auto& s : snapshots)
        all += s.name + " ";
    return all;
}

} // namespace

TEST(GuestSnapshots, EachStandsBelowItsParentAndSiblingsByAge) {
    const std::vector all{at(9, "late", "root"), at(1, "root"), at(5, "leaf", "early"), at(2, "early", "root"), at(3, "other")};
    EXPECT_EQ(drawn(all), "0root 1early 2leaf 1late 0other ");
    EXPECT_EQ(names(ancestorsOf(all, "leaf")), "early root ");
    EXPECT_EQ(names(descendantsOf(all, "root")), "late leaf early ") << "each after its children";
    EXPECT_EQ(names(descendantsOf(all, "leaf")), "");
    EXPECT_EQ(names(ancestorsOf(all, "nobody")), "");
}

TEST(GuestSnapshots, NoneIsLostWhateverAHostSaysOfParents) {
    const std::vector circle{at(1, "a", "c"), at(2, "b", "a"), at(3, "c", "b"), at(4, "below", "c"), at(5, "self", "self"), at(6, "orphan", "gone")};
    EXPECT_EQ(drawn(circle), "0orphan 0a 1b 2c 3below 0self ") << "roots of a circle come after those that are ones";
    EXPECT_EQ(names(ancestorsOf(circle, "below")), "c b a ");
}

TEST(GuestSnapshots, AChainMayBeVeryLong) {
    std::vector<GuestSnapshot> chain;
    for (int i = 0; i < 20'000; ++i)
        chain.push_back(at(i, "s" + std::to_string(i), i ? "s" + std::to_string(i - 1) : ""));
    const auto rows = snapshotTree(chain);
    ASSERT_EQ(rows.size(), chain.size());
    EXPECT_EQ(rows.back().depth, chain.size() - 1);
    EXPECT_EQ(descendantsOf(chain, "s0").size(), chain.size() - 1);
}
