// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64.h"

#include <gtest/gtest.h>

using namespace binnacle;

/// RFC 4648, section 10.
TEST(Base64, IsAsTheStandardHasIt) {
    for (const auto& [bytes, text] : {std::pair("", ""), std::pair("f", "Zg=="), std::pair("fo", "Zm8="), std::pair("foo", "Zm9v"),
                                      std::pair("foob", "Zm9vYg=="), std::pair("fooba", "Zm9vYmE="), std::pair("foobar", "Zm9vYmFy")})
        EXPECT_EQ(base64(bytes), text);
    EXPECT_EQ(base64(std::string_view("\0\xff\xfe", 3)), "AP/+");
}
