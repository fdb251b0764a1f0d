// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/interruption.h"

#include "tests/support/scratch.h"

#include <csignal>
#include <gtest/gtest.h>

using namespace binnacle;
using namespace binnacle::cli;

TEST(InterruptionDeathTest, TheFirstSignalAsks) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_EXIT(
        {
            const Interruption interruption;
            std::raise(SIGINT);
            const bool asked = test::eventually([&] { return interruption.token().stop_requested(); });
            std::_Exit(asked ? 42 : 1);
        },
        testing::ExitedWithCode(42), "");
}
TEST(InterruptionDeathTest, TheSecondOneLeaves) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_EXIT(
        {
            const Interruption interruption;
            std::raise(SIGTERM);
            std::raise(SIGINT);
            std::_Exit(1);
        },
        testing::ExitedWithCode(130), "");
}
TEST(InterruptionDeathTest, WhatWasIgnoredStaysIgnored) { // nohup
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_EXIT(
        {
            std::signal(SIGHUP, SIG_IGN);
            const Interruption interruption;
            std::raise(SIGHUP);
            std::raise(SIGHUP);
            std::_Exit(interruption.token().stop_requested() ? 1 : 42);
        },
        testing::ExitedWithCode(42), "");
}
