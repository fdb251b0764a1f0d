// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/clone_xml.h"
#include "core/domain/domain_xml.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace binnacle::domain;

namespace {

constexpr const char* web = R"(<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>web</name>
  <uuid>4dea22b3-1d52-d8f3-2516-782e98ab3fa0</uuid>
  <genid>11111111-1d52-d8f3-2516-782e98ab3fa0</genid>
  <metadata>
    <other:thing xmlns:other="urn:other" number="7">kept</other:thing>
    <binnacle:guest xmlns:binnacle="urn:binnacle:guest:1" number="101" protected="yes" template="yes" future="x"
      origin="4dea22b3-1d52-d8f3-2516-782e98ab3fa1"><binnacle:tag>web</binnacle:tag></binnacle:guest>
  </metadata>
  <memory unit='KiB'>65536</memory>
  <sysinfo type='smbios'><system><entry name='uuid'>4dea22b3-1d52-d8f3-2516-782e98ab3fa0</entry><entry name='serial'>S</entry></system></sysinfo>
  <os><type>hvm</type><nvram template='/usr/share/OVMF/OVMF_VARS.fd'>/var/lib/libvirt/qemu/nvram/web_VARS.fd</nvram></os>
  <devices>
    <!-- somebody's remark -->
    <disk type='volume' device='disk'>
      <driver name='qemu' type='raw' cache='none'/>
      <source pool='default' volume='web.img'/>
      <backingStore type='file'><source file='/base'/></backingStore>
      <target dev='vda' bus='virtio'/>
      <serial>S1</serial>
    </disk>
    <disk type='file' device='cdrom'><source file='/iso/a.iso'/><target dev='sda' bus='sata'/><readonly/></disk>
    <interface type='network'>
      <mac address='52:54:00:aa:bb:cc'/>
      <source network='default' portid='x'/>
      <target dev='tap7'/>
      <virtualport type='openvswitch'><parameters interfaceid='y'/></virtualport>
      <model type='virtio'/>
    </interface>
    <graphics type='vnc' port='5901' autoport='no' listen='127.0.0.1'/>
    <graphics type='spice' autoport='yes' port='-1'/>
    <hostdev mode='subsystem' type='usb'/>
    <tpm model='tpm-crb'/>
    <filesystem type='mount'><source dir='/srv/shared'/><target dir='share'/></filesystem>
  </devices>
  <qemu:commandline><qemu:arg value='-foo'/></qemu:commandline>
</domain>)";

const auto own = GuestUuid::random();

bool has(const std::string& text, const char* what) {
    return text.find(what) != std::string::npos;
}

} // namespace

TEST(CloneXml, HasWhatOnlyOneMachineCanHaveTakenAway) {
    const auto xml = cloneXml(web, "web & 2", own, {{"vda", "/images/web2.qcow2", "qcow2"}});
    ASSERT_TRUE(xml) << xml.error().plain();
    for (const auto* gone : {"4dea22b3", "11111111", "number=\"101\"", "protected=", "template=\"yes\"", "52:54:00", "portid", "tap7",
                             "interfaceid", "5901", "web_VARS", "web.img", "backingStore"})
        EXPECT_FALSE(has(*xml, gone)) << gone << '\n' << *xml;
    for (const auto* kept : {"somebody's remark", "number=\"7\"", "future=\"x\"", "<binnacle:tag>web", "/iso/a.iso", "<serial>S1",
                             "cache=\"none\"", "qemu:arg", "<genid/>", "name=\"serial\"", "template=\"/usr/share/OVMF/OVMF_VARS.fd\""})
        EXPECT_TRUE(has(*xml, kept)) << kept << '\n' << *xml;
}
TEST(CloneXml, IsAMachineWithItsOwnNameAndDisk) {
    const auto xml = *cloneXml(web, "web & 2", own, {{"vda", "/images/web2.qcow2", "qcow2"}});
    const auto guest = parseGuest(xml, HostId{"a"});
    ASSERT_TRUE(guest) << guest.error().plain();
    EXPECT_EQ(guest->name, "web & 2");
    EXPECT_EQ(guest->ref.uuid, own);
    EXPECT_EQ(guest->disks[0].source, "/images/web2.qcow2");
    EXPECT_EQ(guest->disks[0].format, "qcow2");
    EXPECT_EQ(guest->meta, (GuestMeta{.tags = {"web"}}));
}
TEST(CloneXml, TakesABlockDeviceForWhatLiesInDev) {
    const auto xml = *cloneXml(web, "b", own, {{"vda", "/dev/vg/b", "raw"}});
    EXPECT_TRUE(has(xml, "<disk type=\"block\"")) << xml;
    EXPECT_TRUE(has(xml, "<source dev=\"/dev/vg/b\"/>")) << xml;
}
TEST(CloneXml, LeavesMediaAndSharedDisksToAll) {
    EXPECT_EQ(disksToClone(web), std::vector<std::string>{"vda"});
    EXPECT_EQ(disksToClone("<domain><devices><disk><target dev='vda'/></disk><disk><target dev='vdb'/><shareable/></disk></devices></domain>"),
              std::vector<std::string>{"vda"});
}
TEST(CloneXml, RefusesWhatItCantRead) {
    EXPECT_EQ(cloneXml("<domain", "x", own, {}).error().code, ErrorCode::Corrupt);
    EXPECT_EQ(cloneXml("<pool/>", "x", own, {}).error().code, ErrorCode::Corrupt);
    EXPECT_EQ(cloneXml(web, "x", own, {{"vdz", "/a", "raw"}}).error().code, ErrorCode::NotFound);
}
TEST(CloneXml, TellsWhatMaySurprise) {
    const auto remarks = cloneRemarks(web);
    ASSERT_TRUE(remarks);
    EXPECT_EQ(remarks->size(), 4U);
    const std::string locked = "<domain><devices><disk><source file='a'><encryption format='luks'/></source><target dev='vda'/></disk></devices></domain>";
    EXPECT_EQ(cloneRemarks(locked).error().code, ErrorCode::Unsupported);
}
