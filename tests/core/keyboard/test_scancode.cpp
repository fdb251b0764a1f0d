// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keyboard/scancode.h"

#include <gtest/gtest.h>
#include <linux/input-event-codes.h>

#include <set>

using namespace binnacle::keyboard;

TEST(Scancode, PrefixedKeysAreTold) {
    EXPECT_EQ(xtOf(KEY_A), 0x1e);
    EXPECT_EQ(xtOf(KEY_HOME), 0x147);
    EXPECT_EQ(xtOf(KEY_KPENTER), 0x11c);
    EXPECT_EQ(xtOf(KEY_LEFTMETA), 0x15b);
    EXPECT_EQ(xtOf(KEY_F12), 0x58);
    EXPECT_EQ(xtOf(KEY_102ND), 0x56);
    EXPECT_EQ(xtOf(KEY_MAX), 0);
    EXPECT_EQ(xtOf(evdevOfNative(38)), 0x1e);
    EXPECT_EQ(evdevOfNative(3), 0);
}
TEST(Scancode, NoTwoKeysShareOne) {
    std::set<std::uint16_t> seen;
    for (Evdev key = 1; key < 0x2ff; ++key)
        if (const auto code = xtOf(key); code != 0) {
            EXPECT_TRUE(seen.insert(code).second) << key;
        }
}
