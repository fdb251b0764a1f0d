// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/this_computer.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <thread>

using namespace binnacle;
namespace fs = std::filesystem;

namespace {

struct ThisComputer : testing::Test {
    fs::path folder, file;
    void SetUp() override {
        char name[] = "/tmp/binnacle-this-XXXXXX";
        ASSERT_TRUE(mkdtemp(name));
        folder = name;
        file = folder / "config" / "fleet.toml";
    }
    void TearDown() override { fs::remove_all(folder); }
};

} // namespace

TEST_F(ThisComputer, IsAHostThatEveryFleetFileTakes) {
    const auto host = thisComputer();
    EXPECT_TRUE(host.local);
    EXPECT_TRUE(host.address.empty());
    EXPECT_TRUE(host.uris.empty());
    EXPECT_TRUE(check({{host}}));
}
TEST_F(ThisComputer, IsAddedOnceAndOnlyWhereThereIsNoFile) {
    ASSERT_TRUE(*addThisComputerIfNew(file));
    EXPECT_EQ(readFleet(file)->hosts, std::vector{thisComputer()});
    EXPECT_FALSE(*addThisComputerIfNew(file));
    EXPECT_EQ(readFleet(file)->hosts.size(), 1U);
}
TEST_F(ThisComputer, StaysOutOfAFleetThatSomebodyEmptied) {
    fs::create_directories(file.parent_path());
    std::ofstream(file) << "# nothing here\n";
    EXPECT_FALSE(*addThisComputerIfNew(file));
    EXPECT_TRUE(readFleet(file)->hosts.empty());
}
TEST_F(ThisComputer, IsThereOnceWhenManyProgramsStart) {
    std::atomic<int> added{0};
    {
        std::vector<std::jthread> programs;
        for (int i = 0; i < 8; ++i)
            programs.emplace_back([&] {
                const auto mine = addThisComputerIfNew(file);
                EXPECT_TRUE(mine);
                if (mine && *mine) ++added;
            });
    }
    EXPECT_EQ(added, 1);
    EXPECT_EQ(readFleet(file)->hosts.size(), 1U);
}
TEST_F(ThisComputer, SaysWhyItCannotBeWritten) {
    std::ofstream(folder / "config") << "a file where the folder should be";
    EXPECT_FALSE(addThisComputerIfNew(file).valueOr(false));
}
