// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/domain_capabilities.h"
#include "core/domain/domain_xml.h"
#include "core/domain/sample_guest_xml.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace binnacle::domain;

namespace {

Guest parsed(const SampleGuest& sample) {
    auto xml = toXml(sample);
    xml.insert(xml.find("<memory"), "<uuid>4dea22b3-1d52-d8f3-2516-782e98ab3fa0</uuid>");
    auto guest = parseGuest(xml, HostId{"here"});
    EXPECT_TRUE(guest) << (guest ? "" : guest.error().plain());
    return *std::move(guest);
}

} // namespace

TEST(SampleGuestXml, IsAGuestWithWhatItWasGiven) {
    const auto guest = parsed({.name = "s", .kernel = "/k", .initrd = "/i", .disk = "/d & e", .vnc = true, .spice = true, .network = true});
    EXPECT_EQ(guest.name, "s");
    EXPECT_EQ(guest.memoryBytes, 128U << 20);
    ASSERT_EQ(guest.disks.size(), 1U);
    EXPECT_EQ(guest.disks[0].source, "/d & e");
    ASSERT_EQ(guest.nics.size(), 1U);
    EXPECT_EQ(guest.nics[0].source, "default");
    EXPECT_EQ(guest.graphics.size(), 2U);
}
TEST(SampleGuestXml, DoesWithoutNetworkAndGraphics) {
    const auto guest = parsed({.name = "s"});
    ASSERT_EQ(guest.nics.size(), 1U);
    EXPECT_EQ(guest.nics[0].type, "user");
    EXPECT_TRUE(guest.graphics.empty());
}
TEST(SampleGuestXml, TakesTheHardwareOnlyWhenTold) {
    EXPECT_NE(toXml({.kvm = true}).find("<domain type='kvm'>"), std::string::npos);
    EXPECT_NE(toXml({.kvm = true}).find("host-passthrough"), std::string::npos);
    EXPECT_NE(toXml({}).find("<domain type='qemu'>"), std::string::npos);
}
TEST(DomainCapabilities, AreReadFromLibvirtsXml) {
    const auto can = parseDomainCapabilities("<domainCapabilities><domain>kvm</domain><devices><graphics supported='yes'>"
                                             "<enum name='type'><value>vnc</value></enum></graphics></devices></domainCapabilities>");
    ASSERT_TRUE(can);
    EXPECT_TRUE(can->kvm);
    EXPECT_TRUE(can->vnc);
    EXPECT_FALSE(can->spice);
    EXPECT_FALSE(parseDomainCapabilities("<domain/>"));
    EXPECT_FALSE(parseDomainCapabilities(""));
}
