// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/viewers.h"

#include <gtest/gtest.h>

using namespace binnacle;
using Phase = GraphicsPeer::Phase;

namespace {

struct ViewersTest : testing::Test {
    GuestUuid web{std::array<std::uint8_t, 16>{1}}, db{std::array<std::uint8_t, 16>{2}};
    std::shared_ptr<Viewers> viewers = std::make_shared<Viewers>();
    std::vector<Viewer> seen;
    int told = 0;
    std::shared_ptr<void> watch = viewers->watch(web, [this](const auto& all) { seen = all, ++told; });
    WallTime begin = now();

    void note(Phase phase, const std::string& address, const std::string& port, int second = 0) {
        viewers->note({web, phase, address, port, "5900"}, begin + std::chrono::seconds(second));
    }
};

} // namespace

TEST_F(ViewersTest, WhoComesIsThereUntilHeGoes) {
    EXPECT_EQ(told, 1); // nobody yet
    note(Phase::Came, "192.0.2.7", "4001");
    note(Phase::LetIn, "192.0.2.7", "4001"); // the same one
    note(Phase::Came, "192.0.2.7", "4002", 5);
    ASSERT_EQ(seen.size(), 2U);
    EXPECT_EQ(seen[0].since, begin);
    EXPECT_EQ(seen[1], (Viewer{"192.0.2.7", "4002", "5900", begin + std::chrono::seconds(5), false}));
    note(Phase::Went, "192.0.2.7", "4001");
    note(Phase::Went, "198.51.100.1", "1"); // who came before anybody listened
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_EQ(seen[0].port, "4002");
    note(Phase::AllGone, "", "");
    EXPECT_TRUE(seen.empty());
    EXPECT_EQ(told, 5);
}
TEST_F(ViewersTest, ThoseOfSocketsLookAlikeAndAreCounted) {
    for (int i = 0; i < 2; ++i) {
        note(Phase::Came, "", "");
        note(Phase::LetIn, "", "");
    }
    EXPECT_EQ(seen.size(), 2U);
    note(Phase::Went, "", "");
    EXPECT_EQ(seen.size(), 1U);
}
TEST_F(ViewersTest, OurOwnAreKnownAsSuch) {
    viewers->expectOwn(web);
    note(Phase::Came, "127.0.0.1", "1");
    note(Phase::Came, "127.0.0.1", "2");
    ASSERT_EQ(seen.size(), 2U);
    EXPECT_TRUE(seen[0].own);
    EXPECT_FALSE(seen[1].own);
    viewers->expectOwn(web);
    viewers->dontExpect(web); // there was no way
    note(Phase::Came, "127.0.0.1", "3");
    EXPECT_FALSE(seen[2].own);
}
TEST_F(ViewersTest, OthersGuestsAndThoseWhoLeftAreNotTold) {
    viewers->note({db, Phase::Came, "192.0.2.7", "1", "5901"}, begin);
    EXPECT_EQ(told, 1);
    watch.reset();
    note(Phase::Came, "192.0.2.7", "4001");
    EXPECT_EQ(told, 1);
    std::vector<Viewer> late;
    const auto again = viewers->watch(web, [&](const auto& all) { late = all; });
    EXPECT_EQ(late.size(), 1U); // whoever is there already is told at once
    viewers->clear();
    EXPECT_TRUE(late.empty());
}
TEST_F(ViewersTest, WhoeverHammersFillsNoMemory) {
    for (int i = 0; i < 10'000; ++i)
        note(Phase::Came, "192.0.2.7", std::to_string(i));
    EXPECT_EQ(seen.size(), 64U);
}
