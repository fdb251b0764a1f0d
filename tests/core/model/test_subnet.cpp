// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/subnet.h"

#include <gtest/gtest.h>

using namespace binnacle;

namespace {

Subnet subnet(const char* text) {
    return parseSubnet(text).value();
}

} // namespace

TEST(Subnets, AreReadAndWritten) {
    EXPECT_EQ(subnet("192.168.50.1/24").text(), "192.168.50.1/24");
    EXPECT_EQ(subnet("192.168.50.77/24").networkText(), "192.168.50.0/24");
    EXPECT_EQ(ipv4Text(subnet("10.1.2.3/8").last()), "10.255.255.255");
    EXPECT_EQ(subnet("10.1.2.3").prefix, 32U);
    EXPECT_EQ(subnet("0.0.0.0/0").mask(), 0U);
    for (const char* bad : {"", "10.1.2", "10.1.2.3.4", "10.1.2.256", " 10.1.2.3", "10.1.2.3/33", "10.1.2.3/",
                            "10.1.2.3/8x", "10.1.2.3/-1", "::1/64"})
        EXPECT_FALSE(parseSubnet(bad)) << bad;
}
TEST(Subnets, OverlapWhereOneHoldsTheOther) {
    EXPECT_TRUE(subnet("10.0.0.0/8").overlaps(subnet("10.7.7.1/24")));
    EXPECT_TRUE(subnet("10.7.7.1/24").overlaps(subnet("10.0.0.0/8")));
    EXPECT_FALSE(subnet("10.7.7.1/24").overlaps(subnet("10.7.8.1/24")));
    EXPECT_TRUE(subnet("10.7.7.1/24").overlaps(subnet("10.7.7.200/32")));
}
TEST(Subnets, AFreeOneClashesWithNothing) {
    EXPECT_EQ(freeSubnet({})->text(), "192.168.100.1/24");
    EXPECT_EQ(freeSubnet({subnet("192.168.100.1/24"), subnet("192.168.101.128/25"), subnet("192.168.102.7")})
                  ->text(),
              "192.168.103.1/24");
    EXPECT_EQ(freeSubnet({subnet("192.168.0.0/16")})->text(), "10.201.0.1/24") << "a route to all of them";
    EXPECT_FALSE(freeSubnet({subnet("192.168.0.0/16"), subnet("10.0.0.0/8")}));
}
TEST(Subnets, TheUsualRangeLeavesOutTheHost) {
    EXPECT_EQ(usualRange(subnet("192.168.50.1/24"))->text(), "192.168.50.2-192.168.50.254");
    EXPECT_EQ(usualRange(subnet("192.168.50.254/24"))->text(), "192.168.50.1-192.168.50.253");
    EXPECT_EQ(usualRange(subnet("192.168.50.100/24"))->text(), "192.168.50.101-192.168.50.254");
    EXPECT_EQ(usualRange(subnet("192.168.50.1/30"))->text(), "192.168.50.2-192.168.50.2");
    EXPECT_EQ(usualRange(subnet("192.168.50.2/30"))->text(), "192.168.50.1-192.168.50.1");
    EXPECT_FALSE(usualRange(subnet("192.168.50.1/31")));
    const auto large = usualRange(subnet("10.0.0.1/8"));
    EXPECT_EQ(large->last - large->first, 65'534U) << "libvirt takes no more";
}
TEST(Subnets, RangesHaveAnOrder) {
    EXPECT_EQ(parseIpv4Range("10.0.0.2-10.0.0.9")->text(), "10.0.0.2-10.0.0.9");
    EXPECT_TRUE(parseIpv4Range("10.0.0.2-10.0.0.9")->contains(parseIpv4("10.0.0.9").value()));
    for (const char* bad : {"", "10.0.0.2", "10.0.0.9-10.0.0.2", "10.0.0.2 - 10.0.0.9", "10.0.0.2-", "-"})
        EXPECT_FALSE(parseIpv4Range(bad)) << bad;
}
