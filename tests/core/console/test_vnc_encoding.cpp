// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/vnc_encoding.h"

#include <gtest/gtest.h>

using namespace binnacle::console;
using namespace std::chrono_literals;

TEST(VncEncoding, IsChosenByTheLink) {
    EXPECT_EQ(choose({}), VncEncoding::Raw);
    EXPECT_EQ(choose({300us, 200e6}), VncEncoding::Raw);
    EXPECT_EQ(choose({1ms, 30e6}), VncEncoding::Hextile);
    EXPECT_EQ(choose({1ms, 5e6}), VncEncoding::Tight);
    EXPECT_EQ(choose({15ms, 0}), VncEncoding::Tight);
    EXPECT_EQ(choose({90ms, 0}), VncEncoding::TightJpeg);
}
TEST(VncEncoding, WhatIsWantedComesFirst) {
    EXPECT_EQ(encodingNumbers(VncEncoding::Raw).front(), 0);
    EXPECT_EQ(encodingNumbers(VncEncoding::Hextile).front(), 5);
    EXPECT_EQ(encodingNumbers(VncEncoding::TightJpeg).front(), 7);
    EXPECT_EQ(encodingNumbers(VncEncoding::Zrle).front(), 16);
}
