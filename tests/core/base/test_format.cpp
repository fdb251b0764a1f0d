// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace std::chrono_literals;

TEST(Format, BytesByPowersOf1024) {
    EXPECT_EQ(formatBytes(0), "0 B");
    EXPECT_EQ(formatBytes(999), "999 B");
    EXPECT_EQ(formatBytes(1023), "1 KiB");
    EXPECT_EQ(formatBytes(1536), "1.5 KiB");
    EXPECT_EQ(formatBytes(512ULL << 20), "512 MiB");
    EXPECT_EQ(formatBytes(2ULL << 30), "2 GiB");
    EXPECT_EQ(formatBytes(~0ULL), "16 EiB");
}
TEST(Format, RatesAreNeverNegative) {
    EXPECT_EQ(formatRate(-1), "0 B/s");
    EXPECT_EQ(formatRate(1.25 * 1024 * 1024), "1.2 MiB/s");
}
TEST(Format, Percent) {
    EXPECT_EQ(formatPercent(0.066), "7 %");
    EXPECT_EQ(formatPercent(1), "100 %");
}
TEST(Format, DurationsShowTheTwoLargestUnits) {
    EXPECT_EQ(formatDuration(-5s), "0.0 s");
    EXPECT_EQ(formatDuration(400ms), "0.4 s");
    EXPECT_EQ(formatDuration(12s), "12 s");
    EXPECT_EQ(formatDuration(125s), "2 min 5 s");
    EXPECT_EQ(formatDuration(2h + 5min + 59s), "2 h 5 min");
    EXPECT_EQ(formatDuration(76h), "3 d 4 h");
}
TEST(Format, TimeIsLocal) {
    setenv("TZ", "UTC-2", 1);
    tzset();
    EXPECT_EQ(formatTime(fromMillis(1'763'931'845'999)), "2025-11-23 23:04:05");
    EXPECT_EQ(formatTime(fromMillis(-1)), "1970-01-01 01:59:59");
    setenv("TZ", "UTC", 1);
    tzset();
}
