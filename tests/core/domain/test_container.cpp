// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/container_config.h"
#include "core/domain/domain_xml.h"
#include "core/domain/password_hash.h"

#include <gtest/gtest.h>

#include <crypt.h>

using namespace binnacle;
using namespace binnacle::domain;

namespace {

NewContainer box() {
    NewContainer made;
    made.name = "box";
    made.uuid = *GuestUuid::parse("4dea22b3-1d52-d8f3-2516-782e98ab3fa0");
    made.memoryBytes = 64 << 20;
    made.root = "/r/<box>/rootfs";
    made.idMap = IdMap{524288, 65536};
    return made;
}

RootContents debian() {
    return {{"sbin/ifup", "etc/network", "sbin/init"},
            {{"etc/passwd", "root:x:0:0:root:/root:/bin/bash\nada:x:1000:1000::/home/ada:/bin/sh\n"},
             {"etc/shadow", "daemon:*:1::::::\nroot:*:19000:0:99999:7:::\n"},
             {"etc/os-release", "ID=debian\nPRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\n"}}};
}

const RootFile* fileAt(const std::vector<RootFile>& files, const std::string& path) {
    for (const auto& file : files)
        if (file.path == path) return &file;
    return nullptr;
}

} // namespace

TEST(ContainerXml, IsReadBackAsWhatItWas) {
    auto made = box();
    NewContainerNic nic;
    nic.kind = NewNic::Kind::Bridge;
    nic.source = "br0";
    nic.mac = "52:54:00:00:00:01";
    made.nics = {nic};
    made.folders = {{"/srv/a&b", "/data", true}};
    const auto guest = parseGuest(toXml(made), HostId{"h"});
    ASSERT_TRUE(guest);
    EXPECT_EQ(guest->kind, GuestKind::Container);
    EXPECT_EQ(guest->ref.uuid, made.uuid);
    ASSERT_EQ(guest->disks.size(), 2U);
    EXPECT_EQ(guest->disks[0].source, "/r/<box>/rootfs");
    EXPECT_EQ(guest->disks[1].source, "/srv/a&b");
    EXPECT_TRUE(guest->disks[1].readOnly);
    EXPECT_EQ(guest->nics[0].mac, nic.mac);
    EXPECT_EQ(idMapOf(toXml(made)), (IdMap{524288, 65536}));
    made.idMap.reset();
    EXPECT_FALSE(idMapOf(toXml(made)));
    EXPECT_NE(toXml(made).find("<privnet"), std::string::npos) << "or it had the host's network";
}
TEST(ContainerXml, HasLimitsOnlyWhereAskedFor) {
    auto made = box();
    EXPECT_EQ(toXml(made).find("tune"), std::string::npos);
    made.cpuPercent = 150;
    made.cpuShares = 512;
    made.swapBytes = 0;
    made.capabilities = {{"sys_time", true}, {"net_raw", false}};
    const auto xml = toXml(made);
    EXPECT_NE(xml.find("<quota>150000</quota>"), std::string::npos) << xml;
    EXPECT_NE(xml.find("<swap_hard_limit unit=\"KiB\">65536</swap_hard_limit>"), std::string::npos) << xml;
    EXPECT_NE(xml.find("<net_raw state=\"off\""), std::string::npos) << xml;
}
TEST(IdMaps, OverlapAtTheirEnds) {
    EXPECT_FALSE((IdMap{0, 65536}.overlaps({65536, 65536})));
    EXPECT_TRUE((IdMap{0, 65536}.overlaps({65535, 1})));
    EXPECT_TRUE((IdMap{4294901760, 65536}.overlaps({4294967295, 1})));
}
TEST(ContainerConfig, DebianGetsItsFiles) {
    NewContainerNic fixed, asked;
    fixed.address = parseSubnet("10.0.0.7/20");
    fixed.gateway = parseIpv4("10.0.0.1");
    const ContainerConfig config{.hostname = "web",
                                 .dns = {"9.9.9.9"},
                                 .searchDomain = "lan",
                                 .passwordHash = "$6$x$y",
                                 .keys = {"ssh-rsa AAAA ada"},
                                 .nics = {fixed, asked}};
    const auto root = debian();
    EXPECT_EQ(systemName(root), "Debian GNU/Linux 12 (bookworm)");
    const auto files = filesFor(config, root);
    ASSERT_TRUE(files);
    EXPECT_EQ(fileAt(*files, "etc/hostname")->text, "web\n");
    EXPECT_EQ(fileAt(*files, "etc/resolv.conf")->text, "search lan\nnameserver 9.9.9.9\n");
    EXPECT_EQ(fileAt(*files, "etc/shadow")->text, "daemon:*:1::::::\nroot:$6$x$y:19000:0:99999:7:::\n");
    EXPECT_EQ(fileAt(*files, "root/.ssh/authorized_keys")->text, "ssh-rsa AAAA ada\n");
    EXPECT_EQ(fileAt(*files, "root/.ssh/authorized_keys")->mode, 0600U);
    EXPECT_EQ(fileAt(*files, "etc/network/interfaces")->text,
              "auto lo\niface lo inet loopback\n\nauto eth0\niface eth0 inet static\n    address 10.0.0.7\n  "
              "  netmask 255.255.240.0\n    gateway 10.0.0.1\n\n"
              "auto eth1\niface eth1 inet dhcp\n");
}
TEST(ContainerConfig, AHostsFileOfNothingButItsOldNameIsMadeAnew) {
    auto root = debian();
    root.files["etc/hosts"] = "127.0.1.1 golden\n127.0.1.1\tgolden.lan\n";
    const auto files = filesFor({.hostname = "web"}, root);
    ASSERT_TRUE(files);
    EXPECT_EQ(fileAt(*files, "etc/hosts")->text, "127.0.0.1\tlocalhost\n127.0.1.1\tweb\n::1\tlocalhost ip6-localhost ip6-loopback\n");
}
TEST(ContainerConfig, NetworkdAndTheUnknown) {
    RootContents root;
    NewContainerNic nic;
    EXPECT_EQ(networkWay(root), NetworkWay::Unknown);
    EXPECT_TRUE(filesFor({.nics = {nic}}, root)->empty());
    root.has = {"usr/lib/systemd/systemd-networkd"};
    const auto files = filesFor({.nics = {nic}}, root);
    EXPECT_EQ(fileAt(*files, "etc/systemd/network/10-eth0.network")->text,
              "[Match]\nName=eth0\n\n[Network]\nDHCP=ipv4\n");
    EXPECT_TRUE(files->back().link);
    EXPECT_FALSE(filesFor({.passwordHash = "x"}, root)) << "it has no root";
    root.files["etc/passwd"] = "root::0:0::/root:/bin/sh\n";
    EXPECT_EQ(filesFor({.passwordHash = "x"}, root)->back().text, "root:x:0:0::/root:/bin/sh\n");
    root.files["etc/passwd"] = "root::0:0::/root/../../etc:/bin/sh\n";
    EXPECT_EQ(filesFor({.keys = {"k"}}, root)->back().path, "root/.ssh/authorized_keys")
        << "a root's home is untrusted";
}
TEST(SshKeys, AreFoundAmongWords) {
    const std::string blob = "AAAAC3NzaC1lZDI1NTE5AAAAIB";
    EXPECT_EQ(*sshKeys({"ssh-ed25519 " + blob + " ada at home\n", "ssh-rsa", blob}),
              (std::vector<std::string>{"ssh-ed25519 " + blob + " ada at home", "ssh-rsa " + blob}));
    EXPECT_TRUE(sshKeys({})->empty());
    EXPECT_FALSE(sshKeys({"-----BEGIN OPENSSH PRIVATE KEY-----"}));
    EXPECT_FALSE(sshKeys({"ssh-rsa"}));
    EXPECT_FALSE(sshKeys({"ssh-rsa", "$(reboot)aaaaaaaaaaaaaa"}));
}
TEST(PasswordHash, IsTakenByCrypt) {
    const auto hash = passwordHash("geheim"), again = passwordHash("geheim");
    ASSERT_TRUE(hash && again);
    EXPECT_TRUE(hash->starts_with("$6$"));
    EXPECT_NE(*hash, *again) << "each has a salt of its own";
    crypt_data work{};
    EXPECT_EQ(crypt_r("geheim", hash->c_str(), &work), *hash);
    EXPECT_FALSE(passwordHash("a\nb"));
}
