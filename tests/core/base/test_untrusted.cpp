// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/untrusted.h"

#include <gtest/gtest.h>

using namespace binnacle;

TEST(SingleLine, ShowsControlCharactersAsPictures) {
    EXPECT_EQ(singleLine("a\x1b[31m\nb"), "a\u241b[31m\u240ab");
}
TEST(SingleLine, TakesTheDirectionOverridesAway) {
    EXPECT_EQ(singleLine("a\u202eb\u2066c"), "a\ufffdb\ufffdc");
}
TEST(SingleLine, CutsLongNames) {
    EXPECT_EQ(singleLine(std::string(10000, 'x'), 5), "xxxx\u2026");
    EXPECT_EQ(singleLine("abcde", 5), "abcde");
}
TEST(SingleLine, MendsBrokenUtf8) {
    EXPECT_EQ(singleLine("\xff\xc3(\xed\xa0\x80"), "\ufffd\ufffd(\ufffd\ufffd\ufffd");
}
TEST(SingleLine, LeavesOrdinaryTextAlone) {
    EXPECT_EQ(singleLine("Grüße 虚拟机 🙂"), "Grüße 虚拟机 🙂");
}
