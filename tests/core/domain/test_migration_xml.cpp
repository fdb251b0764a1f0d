// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/migration_xml.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace binnacle::domain;

namespace {

constexpr auto machine = R"(<domain type='kvm' id='3'><name>web</name><!-- ours -->
<os><type arch='x86_64' machine='pc-q35-7.2'>hvm</type><nvram>/var/lib/libvirt/qemu/nvram/web.fd</nvram><kernel>/boot/k</kernel></os>
<cpu mode='custom' match='exact'><model>Skylake-Client</model></cpu>
<devices><emulator>/usr/bin/qemu-system-x86_64</emulator>
<disk type='file' device='disk'><driver name='qemu' type='raw' cache='none'/><source file='/a/web.img'/><backingStore type='file'><source file='/a/b'/></backingStore><target dev='vda'/></disk>
<disk type='volume' device='cdrom'><source pool='iso' volume='x.iso'/><target dev='sda'/><readonly/></disk>
<disk type='network' device='disk'><source protocol='rbd' name='p/web'/><target dev='vdb'/></disk>
<interface type='network'><mac address='52:54:00:00:00:01'/><source network='default' portid='u' bridge='virbr0'/></interface>
<interface type='bridge'><source bridge='br0'/></interface>
<hostdev mode='subsystem' type='pci'/>
<graphics type='vnc' listen='10.0.0.5'><listen type='address' address='10.0.0.5'/></graphics>
<graphics type='spice' listen='127.0.0.1'><listen type='address' address='127.0.0.1'/></graphics>
</devices></domain>)";

} // namespace

TEST(MigrationXml, TellsWhatAMachineNeedsOfItsHost) {
    const auto needs = hostNeeds(machine);
    ASSERT_TRUE(needs);
    EXPECT_EQ(needs->virtType, "kvm");
    EXPECT_EQ(needs->machine, "pc-q35-7.2");
    EXPECT_NE(needs->cpu.find("Skylake-Client"), std::string::npos);
    EXPECT_FALSE(needs->hostCpu);
    ASSERT_EQ(needs->disks.size(), 3U);
    EXPECT_EQ(needs->disks[0].source, "/a/web.img");
    EXPECT_TRUE(needs->disks[1].medium);
    EXPECT_EQ(needs->disks[1].source, "iso/x.iso");
    EXPECT_EQ(needs->disks[2].kind, NeededDisk::Kind::Network);
    EXPECT_EQ(needs->nics[0].source, "default");
    EXPECT_EQ(needs->nics[1].source, "br0");
    EXPECT_EQ(needs->hostDevices, std::vector<std::string>{"pci"});
    EXPECT_EQ(needs->listens, std::vector<std::string>{"10.0.0.5"});
    EXPECT_EQ(needs->bootFiles, std::vector<std::string>{"/boot/k"});
    EXPECT_EQ(needs->nvram, "/var/lib/libvirt/qemu/nvram/web.fd");
}
TEST(MigrationXml, ReplacesDisksNetworksAndTheEmulatorAlone) {
    const auto there = movedXml(machine, {.disks = {{"vda", "/dev/vg/web", "raw"}},
                                          .networks = {{"default", "lan"}, {"br0", "br1"}},
                                          .emulator = "/usr/libexec/qemu-kvm"});
    ASSERT_TRUE(there);
    const auto needs = hostNeeds(*there);
    EXPECT_EQ(needs->disks[0].source, "/dev/vg/web");
    EXPECT_EQ(needs->disks[0].kind, NeededDisk::Kind::Block);
    EXPECT_EQ(needs->nics[0].source, "lan");
    EXPECT_EQ(needs->nics[1].source, "br1");
    EXPECT_EQ(needs->emulator, "/usr/libexec/qemu-kvm");
    for (const auto* kept : {"<!-- ours -->", "cache=\"none\"", "name=\"p/web\"", "volume=\"x.iso\""})
        EXPECT_NE(there->find(kept), std::string::npos) << kept;
    for (const auto* gone : {"/a/web.img", "backingStore", "virbr0", "portid"})
        EXPECT_EQ(there->find(gone), std::string::npos) << gone;
}
TEST(MigrationXml, RefusesWhatIsNoDomainAndADiskThatIsNotThere) {
    EXPECT_FALSE(hostNeeds("<network/>"));
    EXPECT_FALSE(movedXml(machine, {.disks = {{"vdz", "/x", "raw"}}}));
}
