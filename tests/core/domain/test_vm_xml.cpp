// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/domain_xml.h"
#include "core/domain/vm_xml.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace binnacle::domain;

namespace {

NewVm typical() {
    NewVm vm;
    vm.name = "web";
    vm.vcpus = 3;
    vm.memoryBytes = 512U << 20;
    vm.disks = {{"/var/lib/libvirt/images/a & b.qcow2", "qcow2"}, {"/dev/vg/data", "raw"}};
    vm.medium = "/iso/debian.iso";
    vm.nics = {{NewNic::Kind::Network, "default"}, {NewNic::Kind::Bridge, "br0"}};
    vm.vnc = vm.spice = true;
    return vm;
}

} // namespace

TEST(VmXml, IsReadBackAsItWasMeant) {
    auto xml = toXml(typical()); // libvirt gives it a uuid
    xml.insert(xml.find("<memory"), "<uuid>4dea22b3-1d52-d8f3-2516-782e98ab3fa0</uuid>");
    const auto guest = parseGuest(xml, HostId{"a"});
    ASSERT_TRUE(guest) << guest.error().plain();
    EXPECT_EQ(guest->name, "web");
    EXPECT_EQ(guest->vcpus, 3U);
    EXPECT_EQ(guest->memoryBytes, 512U << 20);
    ASSERT_EQ(guest->disks.size(), 3U);
    EXPECT_EQ(guest->disks[0].source, "/var/lib/libvirt/images/a & b.qcow2");
    EXPECT_EQ(guest->disks[0].target, "vda");
    EXPECT_EQ(guest->disks[1].source, "/dev/vg/data");
    EXPECT_EQ(guest->disks[2].device, "cdrom");
    ASSERT_EQ(guest->nics.size(), 2U);
    EXPECT_EQ(guest->nics[1].source, "br0");
    ASSERT_EQ(guest->graphics.size(), 2U);
    EXPECT_TRUE(guest->graphics[0].listen.empty()) << "no port of the host's network is open";
}
TEST(VmXml, NothingIsThereThatWasNotAskedFor) {
    auto vm = typical();
    vm.medium.clear();
    vm.vnc = vm.spice = false;
    vm.nics.clear();
    const auto xml = toXml(vm);
    for (const auto* absent : {"cdrom", "graphics", "<video", "interface", "spicevmc", "firmware"})
        EXPECT_EQ(xml.find(absent), std::string::npos) << absent;
    vm.efi = true;
    EXPECT_NE(toXml(vm).find("<os firmware=\"efi\">"), std::string::npos);
}
TEST(VmXml, TargetsGoOnAfterTheAlphabet) {
    EXPECT_EQ(diskTarget(0), "vda");
    EXPECT_EQ(diskTarget(25), "vdz");
    EXPECT_EQ(diskTarget(26), "vdaa");
    EXPECT_EQ(diskTarget(27), "vdab");
}
