// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keyboard/key_names.h"

#include <gtest/gtest.h>
#include <linux/input-event-codes.h>

using namespace binnacle;
using namespace binnacle::keyboard;

TEST(KeyNames, CombinationsAreRead) {
    EXPECT_EQ(*parseCombination("ctrl-alt-del"), (std::vector<Evdev>{KEY_LEFTCTRL, KEY_LEFTALT, KEY_DELETE}));
    EXPECT_EQ(*parseCombination("Ctrl+Alt+F12"), (std::vector<Evdev>{KEY_LEFTCTRL, KEY_LEFTALT, KEY_F12}));
    EXPECT_EQ(*parseCombination("m"), std::vector<Evdev>{KEY_M});
    EXPECT_EQ(*parseCombination("F10"), std::vector<Evdev>{KEY_F10});
}
TEST(KeyNames, WhatIsNoKeyIsNamed) {
    EXPECT_NE(parseCombination("ctrl-hyper").error().message.plain().find("\"hyper\""), std::string::npos);
    EXPECT_FALSE(parseCombination(""));
    EXPECT_FALSE(parseCombination("ctrl-"));
    EXPECT_FALSE(parseCombination("a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q"));
}
TEST(KeyNames, EveryNameIsAKey) {
    for (const auto& name : keyNames())
        EXPECT_NE(keyByName(name), 0) << name;
}
