// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keyboard/keymap.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace binnacle::keyboard;

namespace {

std::string typed(const std::string& layout, const std::string& text) {
    const auto keymap = Keymap::load(layout);
    if (!keymap) return keymap.error().plain();
    const auto strokes = keymap->strokes(text);
    if (!strokes) return strokes.error().plain();
    std::string all;
    for (const auto& stroke : *strokes)
        all += (all.empty() ? "" : " ") + strokeText(stroke);
    return all;
}

} // namespace

TEST(Keymap, TypesAsTheLayoutHasIt) {
    EXPECT_EQ(typed("us", "aB1!\n"), "a shift-b 1 shift-1 enter");
    EXPECT_EQ(typed("us", "y/"), "y slash");
    EXPECT_EQ(typed("de", "y/Z"), "z shift-7 shift-y");
    EXPECT_EQ(typed("de", "@"), "altgr-q");
    EXPECT_EQ(typed("de", "ö"), "semicolon");
    EXPECT_EQ(typed("fr", "a1"), "q shift-1");
    EXPECT_EQ(typed("us", "a\r\n\tb"), "a enter tab b");
}
TEST(Keymap, DeadKeysAreTypedFirst) {
    EXPECT_EQ(typed("de", "é"), "equal e");
    EXPECT_EQ(typed("de(nodeadkeys)", "^"), "grave");
    EXPECT_EQ(typed("de", "^"), "grave space");
}
TEST(Keymap, WhatCantBeTypedIsSaidBefore) {
    EXPECT_NE(typed("us", "a漢b字").find("漢字"), std::string::npos);
    EXPECT_NE(typed("nowhere", "a").find("no keyboard layout"), std::string::npos);
    EXPECT_NE(typed("../us", "a").find("no keyboard layout"), std::string::npos);
    EXPECT_NE(typed("", "a").find("no keyboard layout"), std::string::npos);
}
TEST(Keymap, AllOfAsciiCanBeTypedInUsualLayouts) {
    for (const auto* layout : {"us", "gb", "de", "fr", "es", "it", "ch", "se", "pt", "us(intl)"}) {
        const auto keymap = Keymap::load(layout);
        ASSERT_TRUE(keymap) << layout;
        for (char32_t c = 32; c < 127; ++c)
            EXPECT_TRUE(keymap->canType(c)) << layout << " " << char(c);
    }
}
