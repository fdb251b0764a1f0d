// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <gtest/gtest.h>

using namespace binnacle;

TEST(Digest, IsThatOfAllThatWasAdded) {
    Digest digest;
    digest.add("hel");
    EXPECT_NE(digest.checksum().digits, "");
    digest.add("lo");
    EXPECT_EQ(digest.checksum().text(),
              "sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
    EXPECT_EQ(Digest("sha512").checksum().digits.size(), 128U);
}
TEST(Digest, ChecksumsAreReadAsTheyArePublished) {
    const std::string digits(64, 'A'), longer(128, 'b');
    EXPECT_EQ(parseChecksum("sha256:" + digits)->digits, std::string(64, 'a'));
    EXPECT_EQ(parseChecksum("SHA512:" + longer)->algorithm, "sha512");
    EXPECT_EQ(parseChecksum(longer)->algorithm, "sha512");
    EXPECT_EQ(parseChecksum(digits)->algorithm, "sha256");
    for (const auto& bad : {std::string(), std::string("sha256:"), "sha256:" + longer, "md5:" + digits,
                            std::string(63, 'a'), std::string(64, 'x')})
        EXPECT_FALSE(parseChecksum(bad)) << bad;
}
