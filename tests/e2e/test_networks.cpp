// SPDX-License-Identifier: GPL-3.0-or-later
// libvirt's networks on real hosts: bridges, addresses, dnsmasq.
#include "tests/e2e/ctl.h"

#include <algorithm>

using namespace binnacle;
using namespace binnacle::test;

namespace {

/// Of tests whose networks begin with "net-": none is left, before and after.
struct Networks : Ctl {
    void SetUp() override {
        Ctl::SetUp();
        if (!IsSkipped()) tidy();
    }
    void TearDown() override {
        if (!IsSkipped()) Lab::clear(), tidy();
    }
    static void tidy() {
        for (const int n : {1, 2})
            Lab::ssh(n, "for n in $(virsh net-list --all --name | grep ^net-); do virsh net-destroy $n; "
                        "virsh net-undefine $n; done >/dev/null "
                        "2>&1; true");
    }
    nlohmann::json network(const std::string& name) {
        for (const auto& known : json({"network", "list", "lab1"}))
            if (known["name"] == name) return known;
        return {};
    }
    /// It boots from the network, so that its firmware asks for an address.
    static void booter(const std::string& name, const std::string& network, const std::string& mac) {
        define(1, "<domain type='qemu'><name>" + name +
                      "</name><memory unit='MiB'>32</memory><os><type>hvm</type><boot dev='network'/></os>" +
                      "<devices><interface type='network'><mac address='" + mac + "'/><source network='" +
                      network + "'/><model type='virtio'/></interface></devices></domain>");
    }
    bool says(const std::string& words) const { return err.find(words) != std::string::npos; }
};

using Words = std::vector<std::string>;

} // namespace

TEST_F(Networks, OneNeedsNothingButAName) {
    ASSERT_EQ(run({"network", "create", "lab1", "net-a", "--autostart"}), 0) << err;
    ASSERT_EQ(run({"network", "create", "lab1", "net-b", "--mode", "route", "--domain", "b.example", "--dhcp",
                   "none", "--no-start"}),
              0)
        << err;
    ASSERT_EQ(run({"network", "create", "lab1", "net-c", "--mode", "isolated", "--address", "none"}), 0)
        << err;
    ASSERT_EQ(run({"network", "create", "lab1", "net-d", "--mode", "bridge"}), 0) << err;
    const auto all = json({"network", "list", "lab1"});
    const auto named = [&](const std::string& name) {
        return *std::ranges::find_if(all, [&](const auto& n) { return n["name"] == name; });
    };
    EXPECT_EQ(named("net-a")["active"], true);
    EXPECT_EQ(named("net-a")["autostart"], true);
    EXPECT_EQ(named("net-a")["mode"], "nat");
    EXPECT_EQ(named("net-a")["addresses"], (Words{"192.168.100.1/24"}));
    EXPECT_EQ(named("net-a")["dhcpRanges"], (Words{"192.168.100.2-192.168.100.254"}));
    EXPECT_EQ(named("net-b")["addresses"], (Words{"192.168.101.1/24"})) << "the next that are free";
    EXPECT_EQ(named("net-b")["active"], false);
    EXPECT_TRUE(named("net-c")["addresses"].empty());
    EXPECT_EQ(named("net-d")["bridge"], "br0") << "the host's one that is no network's";

    ASSERT_EQ(run({"network", "start", "lab1", "net-b"}), 0) << err;
    ASSERT_EQ(run({"network", "autostart", "lab1", "net-a", "off"}), 0) << err;
    EXPECT_EQ(network("net-a")["autostart"], false);
    ASSERT_EQ(run({"network", "stop", "lab1", "net-b", "-y"}), 0) << err;
    EXPECT_EQ(run({"network", "stop", "lab1", "net-b", "-y"}), 5) << "it does not run";
    ASSERT_EQ(run({"network", "delete", "lab1", "net-b", "-y"}), 0) << err;
    EXPECT_TRUE(network("net-b").is_null());
}
TEST_F(Networks, WhatClashesIsRefusedBeforeAnythingIsMade) {
    ASSERT_EQ(run({"network", "create", "lab1", "net-a", "--address", "10.44.0.0/16", "--no-start"}), 0)
        << err;
    EXPECT_EQ(run({"network", "create", "lab1", "net-a", "--address", "10.44.7.1/24", "--bridge", "br0"}), 5);
    EXPECT_TRUE(says("has a network \"net-a\" already")) << err;
    EXPECT_TRUE(says("10.44.7.0/24 overlaps 10.44.0.0/16 of the network net-a")) << err;
    EXPECT_TRUE(says("has a network device br0 already")) << err;
    EXPECT_EQ(run({"network", "create", "lab1", "net-b", "--address", Lab::network() + ".77/25"}), 5);
    EXPECT_TRUE(says("which the host reaches by br0")) << err;
    EXPECT_TRUE(network("net-b").is_null());
}
/// dnsmasq is not what it was: libvirt defines the network and can't start it.
TEST_F(Networks, WhatCantBeStartedIsTakenBack) {
    Lab::ssh(2, "mount --bind /bin/false /usr/sbin/dnsmasq");
    EXPECT_NE(run({"network", "create", "lab2", "net-a"}), 0);
    const auto told = err;
    Lab::ssh(2, "umount /usr/sbin/dnsmasq");
    EXPECT_NE(told.find("net-a can't be started"), std::string::npos) << told;
    EXPECT_EQ(Lab::ssh(2, "virsh net-list --all --name | grep -c net-a || true"), "0") << told;
}
TEST_F(Networks, GuestsGetTheAddressThatIsReservedAndKeepTheNetwork) {
    const std::string mac = "52:54:00:aa:00:07";
    ASSERT_EQ(run({"network", "create", "lab1", "net-a", "--address", "10.44.0.1/24"}), 0) << err;
    ASSERT_EQ(
        run({"network", "reserve", "lab1", "net-a", "52-54-00-AA-00-07", "10.44.0.70", "--name", "web"}), 0)
        << err;
    ASSERT_EQ(run({"network", "reserve", "lab1", "net-a", mac, "10.44.0.77", "--name", "web"}), 0) << err;
    booter("net-boot", "net-a", mac);
    Lab::virsh(1, "start net-boot");
    EXPECT_EQ(run({"network", "reserve", "lab1", "net-a", "52:54:00:aa:00:08", "10.44.0.77"}), 5)
        << "somebody else's";
    ASSERT_EQ(run({"network", "set", "lab1", "net-a", "--dhcp", "10.44.0.100-10.44.0.200", "--dns-host",
                   "10.44.0.9=files,backup"}),
              0)
        << err;
    const auto now = json({"network", "show", "lab1", "net-a"});
    EXPECT_EQ(now["dhcpRanges"], (Words{"10.44.0.100-10.44.0.200"})) << now;
    EXPECT_EQ(now["reservations"],
              nlohmann::json::parse(R"([{"mac": "52:54:00:aa:00:07", "ip": "10.44.0.77", "name": "web"}])"));
    EXPECT_EQ(now["dnsHosts"],
              nlohmann::json::parse(R"([{"ip": "10.44.0.9", "names": ["files", "backup"]}])"));
    EXPECT_EQ(now["guests"], (Words{"net-boot"}));
    const auto kept = Lab::ssh(1, "virsh net-dumpxml --inactive net-a");
    EXPECT_NE(kept.find("10.44.0.77"), std::string::npos) << "for the next start, too: " << kept;

    EXPECT_EQ(run({"network", "delete", "lab1", "net-a", "-y"}), 5);
    EXPECT_TRUE(says("net-boot uses it")) << err;
    const auto stop = json({"network", "stop", "lab1", "net-a", "--plan"})[0]["plan"];
    EXPECT_EQ(stop["warnings"], (Words{"net-boot is running and loses its connection"})) << stop;

    nlohmann::json leases;
    ASSERT_TRUE(eventually(
        [&] {
            return !(leases = json({"network", "leases", "lab1", "net-a"})).empty();
        },
        std::chrono::seconds(40)));
    EXPECT_EQ(leases[0]["ip"], "10.44.0.77") << leases;
    EXPECT_EQ(leases[0]["guest"], "net-boot") << leases;
    ASSERT_EQ(run({"network", "unreserve", "lab1", "net-a", mac}), 0) << err;
    const auto after = json({"network", "show", "lab1", "net-a"});
    EXPECT_TRUE(after["reservations"].empty()) << after;
    Lab::clear(1);
    ASSERT_EQ(run({"network", "delete", "lab1", "net-a", "-y"}), 0) << err;
}
