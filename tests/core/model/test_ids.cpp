// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ids.h"

#include <gtest/gtest.h>

using namespace binnacle;

TEST(GuestUuid, ReadsWhatItWrites) {
    const auto text = "4dea22b3-1d52-d8f3-2516-782e98ab3fa0";
    EXPECT_EQ(GuestUuid::parse(text)->text(), text);
    EXPECT_EQ(GuestUuid::parse("4DEA22B31D52D8F32516782E98AB3FA0")->text(), text);
}
TEST(GuestUuid, RefusesAnythingElse) {
    EXPECT_FALSE(GuestUuid::parse(""));
    EXPECT_FALSE(GuestUuid::parse("web"));
    EXPECT_FALSE(GuestUuid::parse("4dea22b3-1d52-d8f3-2516-782e98ab3fa"));
    EXPECT_FALSE(GuestUuid::parse("4dea22b3-1d52-d8f3-2516-782e98ab3fa0ff"));
    EXPECT_FALSE(GuestUuid::parse("4dea22b3-1d52-d8f3-2516-782e98ab3fag"));
}
