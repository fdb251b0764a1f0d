// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/volume_kind.h"

#include <gtest/gtest.h>

using namespace binnacle;

namespace {

std::string kind(const std::string& volume, const std::string& format) {
    return std::string(
        name(kindOf({.pool = {}, .name = volume, .path = {}, .format = format, .backing = {}})));
}

} // namespace

TEST(VolumeKind, GoesByFormatAndName) {
    EXPECT_EQ(kind("debian.iso", "iso"), "iso");
    EXPECT_EQ(kind("Windows.ISO", "raw"), "iso");
    EXPECT_EQ(kind("renamed", "iso"), "iso");
    EXPECT_EQ(kind("evil.iso", "qcow2"), "disk");
    EXPECT_EQ(kind("web.qcow2", "qcow2"), "disk");
    EXPECT_EQ(kind("debian-12.tar.zst", "raw"), "template");
    EXPECT_EQ(kind("rootfs.tgz", "raw"), "template");
    EXPECT_EQ(kind("disk.tar.gz", "qcow2"), "disk");
    EXPECT_EQ(kind("debian.iso.part", "raw"), "partial");
    EXPECT_EQ(kind(".part", "raw"), "disk");
    for (const auto each : {VolumeKind::Disk, VolumeKind::Iso, VolumeKind::Template, VolumeKind::Partial}) {
        EXPECT_EQ(volumeKindFromName(name(each)), each);
        EXPECT_FALSE(title(each).empty());
    }
    EXPECT_EQ(volumeKindFromName("dir"), std::nullopt);
}
