// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/text_session.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace binnacle::cli;

TEST(TextSession, EscapesAreKeysOrNone) {
    EXPECT_EQ(*parseEscape("^]"), std::optional('\x1d'));
    EXPECT_EQ(*parseEscape("^a"), std::optional('\x01'));
    EXPECT_EQ(*parseEscape("~"), std::optional('~'));
    EXPECT_EQ(*parseEscape("none"), std::optional<char>());
    for (const char* wrong : {"", "^1", "escape", "^]]"})
        EXPECT_FALSE(parseEscape(wrong)) << wrong;
    EXPECT_EQ(escapeName('\x1d'), "^]");
    EXPECT_EQ(escapeName('~'), "~");
}
