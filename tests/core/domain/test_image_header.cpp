// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/image_header.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace binnacle::domain;

namespace {

std::string number(std::uint64_t value, std::size_t bytes, bool big) {
    std::string out(bytes, '\0');
    for (std::size_t i = 0; i < bytes; ++i)
        out[big ? bytes - 1 - i : i] = char(value >> (8 * i));
    return out;
}

std::string qcow2(const std::string& backing, std::uint64_t incompatible = 0) {
    std::string h = "QFI\xfb" + number(3, 4, true) + number(backing.empty() ? 0 : 200, 8, true) +
                    number(backing.size(), 4, true) + number(16, 4, true) + number(20ULL << 30, 8, true);
    h.resize(72);
    h += number(incompatible, 8, true);
    h.resize(200);
    h += backing;
    h.resize(4096);
    return h;
}

std::string vmdk(std::uint64_t sectors, const std::string& descriptor) {
    std::string h = "KDMV" + number(1, 4, false) + number(3, 4, false) + number(sectors, 8, false) +
                    number(128, 8, false) + number(1, 8, false) + number(20, 8, false);
    h.resize(512);
    h += descriptor;
    h.resize(65536);
    return h;
}

std::string at(std::size_t offset, const std::string& magic) {
    return std::string(offset, '\0') + magic + std::string(64, '\0');
}

bool refused(const std::string& bytes, const std::string& name = "x.img") {
    const auto checked = checkImage(readImageHeader(bytes), name);
    return !checked && checked.error().code == ErrorCode::InvalidArgument;
}

} // namespace

TEST(ImageHeader, IsToldByItsFirstBytes) {
    const auto image = readImageHeader(qcow2({}));
    EXPECT_EQ(image.format, "qcow2");
    EXPECT_EQ(image.capacityBytes, 20ULL << 30);
    EXPECT_TRUE(image.isWhole);
    EXPECT_EQ(
        readImageHeader(
            vmdk(4096, "# Disk DescriptorFile\nversion=1\nparentCID=ffffffff\nRW 4096 SPARSE \"x.vmdk\"\n"))
            .format,
        "vmdk");
    EXPECT_EQ(readImageHeader(at(32769, "CD001")).format, "iso");
    EXPECT_EQ(readImageHeader(at(64, "\x7f\x10\xda\xbe")).format, "vdi");
    EXPECT_EQ(readImageHeader(at(0, "vhdxfile")).format, "vhdx");
    EXPECT_EQ(readImageHeader(at(0, "\x1f\x8b")).format, "gzip");
    EXPECT_EQ(readImageHeader(at(257, "ustar")).format, "tar");
    EXPECT_EQ(readImageHeader(std::string(70000, 'x')).format, "raw");
    EXPECT_EQ(readImageHeader({}).format, "raw");
}
TEST(ImageHeader, WhatNamesOtherFilesIsRefused) {
    EXPECT_TRUE(refused(qcow2("/etc/shadow")));
    EXPECT_EQ(readImageHeader(qcow2("/etc/shadow")).outside, "/etc/shadow");
    EXPECT_TRUE(refused(qcow2("json:{\"driver\":\"nbd\"}")));
    EXPECT_TRUE(refused(qcow2({}, 4))) << "its data lies in another file";
    EXPECT_FALSE(refused(qcow2({}, 1))) << "only dirty";
    EXPECT_TRUE(refused(vmdk(4096, "version=1\nparentFileNameHint=\"/etc/shadow\"\n")));
    EXPECT_TRUE(refused(vmdk(0, {})));
    EXPECT_TRUE(refused("# Disk DescriptorFile\n\nversion=1\nRW 4096 FLAT \"/etc/shadow\" 0\n"));
    EXPECT_TRUE(refused(" version=3\nRW 1 FLAT \"/dev/sda\" 0\n"));
    EXPECT_FALSE(refused("#!/bin/sh\necho version=1\n"));
    std::string qed = std::string("QED\0", 4) + std::string(12, '\0') + number(1, 8, false);
    EXPECT_TRUE(refused(qed));
    const auto terminal = readImageHeader(qcow2("/x\x1b[2J"));
    EXPECT_EQ(terminal.outside.find('\x1b'), std::string::npos) << "it is shown to people";
}
TEST(ImageHeader, WhatIsCutOrForgedIsNeverReadBeyondItsEnd) {
    for (const auto& whole :
         {qcow2("/etc/shadow"), vmdk(4096, "version=1\n"), at(32769, "CD001"), std::string("QED\0\1", 5)})
        for (std::size_t length = 0; length < std::min<std::size_t>(whole.size(), 700); ++length)
            readImageHeader(std::string_view(whole).substr(0, length));
    auto far = qcow2({});
    far.replace(8, 8, number(~0ULL, 8, true));
    EXPECT_TRUE(refused(far));
    auto descriptor = vmdk(4096, {});
    descriptor.replace(28, 8, number(~0ULL, 8, false));
    EXPECT_TRUE(refused(descriptor));
}
TEST(ImageHeader, ADiscIsADisc) {
    EXPECT_TRUE(refused(qcow2({}), "Disc.ISO"));
    EXPECT_FALSE(refused(qcow2({}), "disk.qcow2"));
    EXPECT_FALSE(refused(at(32769, "CD001"), "disc.iso"));
    EXPECT_FALSE(refused(std::string(40000, '\0'), "udf.iso"));
}
