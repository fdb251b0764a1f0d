// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network_xml.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace binnacle::domain;

namespace {

NetworkDetails parsed(const std::string& xml) {
    const auto details = parseNetwork(xml);
    EXPECT_TRUE(details) << xml;
    return details ? *details : NetworkDetails();
}

} // namespace

TEST(NetworkXml, IsReadAsLibvirtWritesIt) {
    const auto d = parsed(R"(<network connections='2'>
  <name>office</name>
  <uuid>8d920926-61c2-4412-8d46-f16b4516292c</uuid>
  <forward dev='eth1' mode='nat'><nat><port start='1024' end='65535'/></nat><interface dev='eth1'/></forward>
  <bridge name='virbr7' stp='on' delay='0'/>
  <domain name='office.example' localOnly='yes'/>
  <dns><host ip='10.7.0.9'><hostname>files</hostname><hostname>backup</hostname></host></dns>
  <ip address='10.7.0.1' netmask='255.255.252.0'>
    <dhcp>
      <range start='10.7.0.10' end='10.7.0.99'><lease expiry='1' unit='hours'/></range>
      <range start='10.7.1.10' end='10.7.1.99'/>
      <host mac='52:54:00:AA:00:01' name='web' ip='10.7.0.50'/>
    </dhcp>
  </ip>
  <ip family='ipv6' address='fd00:7::1' prefix='64'>
    <dhcp><range start='fd00:7::10' end='fd00:7::99'/><host id='0:3:0:1:0:16:3e:11:22:33' ip='fd00:7::50'/></dhcp>
  </ip>
</network>)");
    EXPECT_EQ(d.network.name, "office");
    EXPECT_EQ(d.network.mode, "nat");
    EXPECT_EQ(d.network.bridge, "virbr7");
    EXPECT_EQ(d.network.addresses, (std::vector<std::string>{"10.7.0.1/22", "fd00:7::1/64"}));
    EXPECT_EQ(d.network.dhcpRanges, (std::vector<std::string>{"10.7.0.10-10.7.0.99", "10.7.1.10-10.7.1.99",
                                                              "fd00:7::10-fd00:7::99"}));
    EXPECT_EQ(d.domain, "office.example");
    EXPECT_EQ(d.devices, (std::vector<std::string>{"eth1"})) << "each once";
    EXPECT_EQ(d.reservations, (std::vector<DhcpReservation>{{"52:54:00:aa:00:01", "10.7.0.50", "web"},
                                                            {"0:3:0:1:0:16:3e:11:22:33", "fd00:7::50", ""}}));
    EXPECT_EQ(d.dnsHosts, (std::vector<DnsHost>{{"10.7.0.9", {"files", "backup"}}}));
}
TEST(NetworkXml, WhatIsNotSaidIsLibvirtsDefault) {
    EXPECT_EQ(parsed("<network><name>a</name></network>").network.mode, "isolated");
    EXPECT_EQ(parsed("<network><name>a</name><forward/></network>").network.mode, "nat");
    EXPECT_EQ(parsed("<network><ip address='10.0.0.1'/></network>").network.addresses.at(0), "10.0.0.1/8");
    EXPECT_EQ(parsed("<network><ip address='172.16.0.1'/></network>").network.addresses.at(0),
              "172.16.0.1/16");
    EXPECT_EQ(parsed("<network><ip address='192.168.0.1'/></network>").network.addresses.at(0),
              "192.168.0.1/24");
    EXPECT_TRUE(
        parsed("<network><forward mode='bridge'/><bridge name='br0'/></network>").network.addresses.empty());
}
TEST(NetworkXml, WhatIsNoNetworkIsAnError) {
    for (const char* bad : {"", "<network>", "<domain/>", "words"})
        EXPECT_FALSE(parseNetwork(bad)) << bad;
    EXPECT_FALSE(parseNetwork("<network><name>" + std::string(9 << 20, 'x') + "</name></network>"));
    std::string many = "<network><ip address='10.0.0.1'><dhcp>";
    for (int i = 0; i < 20'000; ++i)
        many += "<host mac='52:54:00:00:00:01' ip='10.0.0.2'/>";
    EXPECT_EQ(parsed(many + "</dhcp></ip></network>").reservations.size(), 5000U)
        << "a host may tell what it likes";
}
TEST(NetworkXml, AMadeOneSaysWhatItIs) {
    NetworkSpec spec{.name = "a & b",
                     .mode = "nat",
                     .bridge = "",
                     .address = parseSubnet("192.168.50.1/24"),
                     .dhcp = parseIpv4Range("192.168.50.2-192.168.50.9")};
    spec.domain = "lab.example";
    spec.device = "eth1";
    const auto d = parsed(networkXml(spec));
    EXPECT_EQ(d.network.name, "a & b");
    EXPECT_EQ(d.network.mode, "nat");
    EXPECT_EQ(d.network.addresses, (std::vector<std::string>{"192.168.50.1/24"}));
    EXPECT_EQ(d.network.dhcpRanges, (std::vector<std::string>{"192.168.50.2-192.168.50.9"}));
    EXPECT_EQ(d.domain, "lab.example");
    EXPECT_EQ(d.devices, (std::vector<std::string>{"eth1"}));
    const auto bare = networkXml({.name = "alone", .mode = "isolated"});
    EXPECT_EQ(bare.find("<forward"), std::string::npos) << bare;
    EXPECT_EQ(bare.find("<ip"), std::string::npos) << bare;
    const auto bridged = parsed(networkXml({.name = "lan", .mode = "bridge", .bridge = "br0"}));
    EXPECT_EQ(bridged.network.mode, "bridge");
    EXPECT_EQ(bridged.network.bridge, "br0");
}
TEST(NetworkXml, PiecesAreEscaped) {
    EXPECT_EQ(reservationXml({"52:54:00:aa:00:01", "10.0.0.5", "a'\"<"}),
              "<host mac=\"52:54:00:aa:00:01\" name=\"a'&quot;&lt;\" ip=\"10.0.0.5\" />\n");
    EXPECT_EQ(reservationXml({"52:54:00:aa:00:01", "10.0.0.5", ""}),
              "<host mac=\"52:54:00:aa:00:01\" ip=\"10.0.0.5\" />\n");
    EXPECT_EQ(rangeXml(*parseIpv4Range("10.0.0.2-10.0.0.9")),
              "<range start=\"10.0.0.2\" end=\"10.0.0.9\" />\n");
    EXPECT_NE(dnsHostXml({"10.0.0.5", {"a", "b&"}}).find("<hostname>b&amp;</hostname>"), std::string::npos);
}
TEST(NetworkXml, NetworkCardsAreKnownByAnySpelling) {
    EXPECT_EQ(parseMac("52:54:00:AB:cd:0f"), "52:54:00:ab:cd:0f");
    EXPECT_EQ(parseMac("52-54-00-AB-CD-0F"), "52:54:00:ab:cd:0f");
    for (const char* bad : {"", "52:54:00:ab:cd", "52:54:00:ab:cd:0g", "525400abcd0f", "52:54:00:ab:cd:0f ",
                            "52:54:00:ab:cd:\xC3\x84", "5:254:00:ab:cd:0f"})
        EXPECT_FALSE(parseMac(bad)) << bad;
}
