// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/picture.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace std::string_literals;

TEST(Picture, PpmIsRead) {
    const auto picture = readPicture("P6\n# by QEMU\n2 1\n255\n\x01\x02\x03\xff\x00\x80"s);
    ASSERT_TRUE(picture) << picture.error().plain();
    EXPECT_EQ(*picture, (Picture{2, 1, {0xff010203, 0xffff0080}}));
}
TEST(Picture, PngGoesThereAndBack) {
    const Picture picture{3, 2, {0xff010203, 0xffff0080, 0xff000000, 0xffffffff, 0xff123456, 0xff00ff00}};
    const auto png = writePng(picture);
    ASSERT_TRUE(png);
    EXPECT_EQ(*readPicture(*png), picture);
}
TEST(Picture, WhatIsNoneIsRefused) {
    for (const auto& bytes :
         {""s, "P6"s, "P6\n2 2\n255\nabc"s, "P6\n99999 99999\n255\n"s, "P6\n-1 5\n255\n"s, "P6 2 2 65535 "s,
          "\x89PNG\r\n\x1a\n"s, "GIF89a"s, "P6\n#"s, "P6\n2 2"s, "P6\n2 2\n255"s})
        EXPECT_FALSE(readPicture(bytes)) << bytes;
}
TEST(Picture, ASmallerOneIsTheAverage) {
    const Picture picture{
        4,
        2,
        {0xff000000, 0xff020202, 0xffff0000, 0xffff0000, 0xff020202, 0xff040404, 0xffff0000, 0xffff0000}};
    EXPECT_EQ(shrunk(picture, 2, 2), (Picture{2, 1, {0xff020202, 0xffff0000}}));
    EXPECT_EQ(shrunk(picture, 10, 10), picture);
}
