// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"
#include "tests/support/window_thread.h"

using namespace binnacle;
using namespace binnacle::test;

TEST(ThreadRole, OnlyTheThreadThatWasMarkedIsInteractive) {
    bool marked = false;
    asTheWindow([&] { marked = isInteractiveThread(); });
    EXPECT_TRUE(marked);
    EXPECT_FALSE(isInteractiveThread());
    assertMayBlock("anything"); // returns
}
TEST(ThreadRole, WhatBlocksIsRefusedInTheWindow) {
    EXPECT_REFUSED_IN_THE_WINDOW((assertMayBlock("a test"), true), "a test");
}
TEST(ThreadRole, AProgramIsNotWaitedForInTheWindow) {
    EXPECT_REFUSED_IN_THE_WINDOW(runProcess({"true"}, {}), "true");
}
