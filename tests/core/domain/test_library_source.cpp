// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/library_source.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace binnacle::domain;

TEST(LibrarySource, ANameHasNoPartsOfAPath) {
    EXPECT_EQ(volumeNameFrom("/home/ada/debian.iso"), "debian.iso");
    EXPECT_EQ(volumeNameFrom("debian.iso"), "debian.iso");
    EXPECT_EQ(volumeNameFrom("https://example.org/a/b/disk%20one.qcow2?token=/../x#y"), "disk one.qcow2");
    EXPECT_EQ(volumeNameFrom("https://example.org/a/..%2f..%2fetc%2fpasswd"), "passwd");
    EXPECT_EQ(volumeNameFrom("https://example.org/a/.hidden"), "hidden");
    EXPECT_EQ(volumeNameFrom("https://example.org/%2d%2drf"), "rf");
    EXPECT_EQ(volumeNameFrom("https://example.org/"), "");
    EXPECT_EQ(volumeNameFrom("https://example.org"), "");
    EXPECT_EQ(volumeNameFrom("https://example.org/.."), "");
    EXPECT_EQ(volumeNameFrom("https://example.org/a%0ab.iso"), "a_b.iso");
    EXPECT_EQ(volumeNameFrom("C:\\images\\x.iso").find('\\'), std::string::npos);
    EXPECT_EQ(volumeNameFrom("/x/debian.iso.part"), "debian.iso");
    EXPECT_EQ(volumeNameFrom("/x/" + std::string(400, 'a') + ".iso").size(), 200U);
    EXPECT_TRUE(checkLibraryName("debian.iso"));
    for (const auto* bad : {"", "../x", "a/b", ".x", "-x", "x.part", "a\nb"})
        EXPECT_FALSE(checkLibraryName(bad)) << bad;
}
TEST(LibrarySource, OnlyWebServersAreAsked) {
    for (const auto* good : {"https://example.org/x.iso", "HTTP://10.0.0.1:8080/x", "https://[::1]/a?b=c'd"})
        EXPECT_TRUE(checkUrl(good)) << good;
    for (const auto* bad :
         {"", "x", "file:///etc/shadow", "ftp://example.org/x", "https://", "https:///x", "https:example.org",
          "https://a b/c", "https://ada:secret@example.org/x", "-o/etc/passwd", "https://x/\ny"})
        EXPECT_FALSE(checkUrl(bad)) << bad;
}
