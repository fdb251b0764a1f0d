// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/domain_xml.h"
#include "core/domain/guest_meta.h"
#include "core/domain/xml_splice.h"

#include <gtest/gtest.h>

using namespace binnacle;

namespace {

constexpr auto foreign = R"(<?xml version="1.0"?>
<!-- made by hand -->
<domain type='kvm'  id='7' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>web &amp; co</name>
  <uuid>4dea22b3-1d52-d8f3-2516-782e98ab3fa0</uuid>
  <metadata>
    <b:guest xmlns:b="urn:binnacle:guest:1" number="101" protected="yes" future='x'>
      <b:tag>web</b:tag><b:tag>a</b:tag><b:tag>web</b:tag><b:folder>x/y</b:folder><b:notes>two
lines</b:notes><b:template since="2"/>
    </b:guest>
    <other:guest xmlns:other="urn:someone-else" number="7"/>
    <libosinfo:libosinfo xmlns:libosinfo="http://libosinfo.org/xmlns/libvirt/domain/1.0">
      <libosinfo:os id="http://debian.org/debian/12"/>
    </libosinfo:libosinfo>
  </metadata>
  <memory unit='MiB'>512</memory>
  <currentMemory unit='KiB'>262144</currentMemory>
  <vcpu placement='static' current='2'>4</vcpu>
  <unknown:element xmlns:unknown='urn:x' a="<&gt;"><name>not this one</name></unknown:element>
  <devices>
    <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/a.qcow2'/><target dev='vda' bus='virtio'/></disk>
    <disk type='network' device='disk'><source protocol='rbd' name='p/i'/><target dev='vdb' bus='virtio'/></disk>
    <disk type='volume' device='cdrom'><source pool='iso' volume='d.iso'/><target dev='sda' bus='sata'/><readonly/></disk>
    <interface type='bridge'><mac address='52:54:00:AA:BB:CC'/><source bridge='br0'/><model type='virtio'/><link state='down'/></interface>
    <serial type='pty'/><console type='pty'><target type='serial'/></console><console type='pty'><target type='virtio'/></console>
    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0' state='connected'/></channel>
    <graphics type='spice' port='5901' autoport='yes' listen='127.0.0.1'><listen type='address' address='127.0.0.1'/></graphics>
    <graphics type='vnc'><listen type='socket' socket='/run/x.sock'/></graphics>
  </devices>
  <qemu:commandline><qemu:arg value='-foo'/></qemu:commandline>
</domain>
)";

} // namespace

TEST(DomainXml, ReadsAVm) {
    const auto guest = *domain::parseGuest(foreign, HostId{"a"});
    EXPECT_EQ(guest.name, "web & co");
    EXPECT_EQ(guest.kind, GuestKind::Vm);
    EXPECT_EQ(guest.maxMemoryBytes, 512ULL << 20);
    EXPECT_EQ(guest.memoryBytes, 256ULL << 20);
    EXPECT_EQ(guest.vcpus, 2U);
    EXPECT_EQ(guest.os, "debian 12");
    EXPECT_TRUE(guest.agentConnected);
    EXPECT_EQ(guest.textConsoles, 2U);
    ASSERT_EQ(guest.disks.size(), 3U);
    EXPECT_EQ(guest.disks[1].source, "rbd:p/i");
    EXPECT_EQ(guest.disks[2].source, "iso/d.iso");
    EXPECT_TRUE(guest.disks[2].readOnly);
    ASSERT_EQ(guest.nics.size(), 1U);
    EXPECT_EQ(guest.nics[0].mac, "52:54:00:aa:bb:cc");
    EXPECT_FALSE(guest.nics[0].linkUp);
    ASSERT_EQ(guest.graphics.size(), 2U);
    EXPECT_EQ(guest.graphics[0].port, 5901);
    EXPECT_EQ(guest.graphics[1].socket, "/run/x.sock");
}
TEST(DomainXml, ReadsOurMetadataByItsNamespaceWhateverThePrefix) {
    const auto meta = domain::parseGuest(foreign, HostId{"a"})->meta;
    EXPECT_EQ(meta.number, 101U);
    EXPECT_TRUE(meta.protectedFlag);
    EXPECT_EQ(meta.tags, (std::vector<std::string>{"a", "web"}));
    EXPECT_EQ(meta.folder, "x/y");
    EXPECT_EQ(meta.notes, "two\nlines");
}
TEST(DomainXml, ReadsAContainer) {
    const auto guest = *domain::parseGuest(
        "<domain type='lxc'><name>c</name><uuid>4dea22b3-1d52-d8f3-2516-782e98ab3fa0</uuid><memory>65536</memory>"
        "<devices><filesystem type='mount'><source dir='/r'/><target dir='/'/></filesystem>"
        "<console type='pty'><target type='lxc'/></console></devices></domain>",
        HostId{"a"});
    EXPECT_EQ(guest.kind, GuestKind::Container);
    EXPECT_EQ(guest.memoryBytes, 64ULL << 20);
    EXPECT_EQ(guest.textConsoles, 1U);
    EXPECT_EQ(guest.disks.at(0).target, "/");
}
TEST(DomainXml, RefusesWhatIsNoDomain) {
    EXPECT_FALSE(domain::parseGuest("", HostId{"a"}));
    EXPECT_FALSE(domain::parseGuest("<network/>", HostId{"a"}));
    EXPECT_FALSE(domain::parseGuest("<domain><uuid>x</uuid></domain>", HostId{"a"}));
    EXPECT_FALSE(domain::parseGuest("<domain><uuid>4dea22b3-1d52-d8f3-2516-782e98ab3fa0</uuid>", HostId{"a"}));
}
TEST(DomainXml, MakesHostileTextValidUtf8) {
    const auto guest = *domain::parseGuest(
        "<domain><name>a\xff\xfe<!-- -->b</name><uuid>4dea22b3-1d52-d8f3-2516-782e98ab3fa0</uuid></domain>", HostId{"a"});
    EXPECT_EQ(guest.name, "a\ufffd\ufffd");
}

TEST(GuestMeta, KeepsWhatItDoesNotKnow) {
    GuestMeta meta;
    meta.number = 102;
    meta.tags = {"t<1>"};
    meta.notes = "a & b\x01\n";
    const auto element = *domain::editMetaElement(
        R"(<b:guest xmlns:b="urn:binnacle:guest:1" number="101" future='x'><b:tag>old</b:tag><b:template since="2"/></b:guest>)", meta);
    EXPECT_EQ(element, R"(<guest future="x" number="102"><template since="2"/><tag>t&lt;1&gt;</tag><notes>a &amp; b)"
                       "\n</notes></guest>");
    EXPECT_EQ(domain::parseMeta(element)->notes, "a & b\n");
}
TEST(GuestMeta, ReadsWhatItWrites) {
    GuestMeta meta{.number = 100, .tags = {"a", "ü b"}, .folder = "x/ä", .notes = "# T\n\n * 1 < 2", .protectedFlag = true, .isTemplate = true, .origin = GuestUuid({7})};
    EXPECT_EQ(*domain::parseMeta(*domain::editMetaElement("", meta)), meta);
    EXPECT_EQ(*domain::parseMeta(*domain::editMetaElement("", {})), GuestMeta{});
}
TEST(GuestMeta, RefusesWhatCannotBeShownOrTyped) {
    const auto ok = [](GuestMeta m) { return bool(domain::checkedMeta(std::move(m))); };
    EXPECT_TRUE(ok({.number = 100, .tags = {"b", "a", "b"}, .folder = "a/b"}));
    EXPECT_FALSE(ok({.number = 99}));
    EXPECT_FALSE(ok({.tags = {""}}));
    EXPECT_FALSE(ok({.tags = {"a,b"}}));
    EXPECT_FALSE(ok({.tags = {"a\nb"}}));
    EXPECT_FALSE(ok({.folder = "/a"}));
    EXPECT_FALSE(ok({.folder = "a//b"}));
    EXPECT_FALSE(ok({.folder = "a/"}));
    EXPECT_EQ(domain::checkedMeta({.tags = {"b", "a", "b"}})->tags, (std::vector<std::string>{"a", "b"}));
}

TEST(XmlSplice, ChangesTheNameAndNoOtherByte) {
    const auto changed = *domain::replaceText(foreign, {"domain", "name"}, "new <name>");
    std::string wanted = foreign;
    wanted.replace(wanted.find("web &amp; co"), 12, "new &lt;name&gt;");
    EXPECT_EQ(changed, wanted);
}
TEST(XmlSplice, FindsTheRightOneOfMany) {
    const std::string xml = "<a><!-- <b> --><c><b>1</b></c><![CDATA[<b>]]><b x='>'/><b>2</b></a>";
    const auto element = *domain::findElement(xml, {"a", "b"});
    EXPECT_EQ(xml.substr(element.begin, element.end - element.begin), "<b x='>'/>");
    EXPECT_EQ(*domain::replaceText("<a><b/></a>", {"a", "b"}, "x"), "<a><b>x</b></a>");
    EXPECT_EQ(domain::findElement(xml, {"a", "d"}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(domain::findElement("<a><b></a>", {"a", "b"}).error().code, ErrorCode::Corrupt);
}
