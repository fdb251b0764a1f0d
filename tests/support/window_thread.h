// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/thread_role.h"

#include <gtest/gtest.h>

#include <thread>

namespace binnacle::test {

/// Runs \a work on a thread that must never block, as the window's.
template <class Work>
void asTheWindow(Work work) {
    std::jthread([&] {
        markThreadAsInteractive();
        work();
    }).join();
}

} // namespace binnacle::test

/// That \a call ends the program in debug builds, with the message that it \a named; in release it is only logged.
#define EXPECT_REFUSED_IN_THE_WINDOW(call, named)                                                            \
    do {                                                                                                     \
        GTEST_FLAG_SET(death_test_style, "threadsafe");                                                      \
        EXPECT_DEBUG_DEATH(::binnacle::test::asTheWindow([&] { (void)bool(call); }),                         \
                           named " was called on the window's thread");                                      \
    } while (false)
