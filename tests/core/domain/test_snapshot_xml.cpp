// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/snapshot_xml.h"

#include <gtest/gtest.h>

using namespace binnacle;

namespace {

std::string running(const std::string& extra = "<memory snapshot='internal'/><disks><disk name='vda' snapshot='internal'/>"
                                               "<disk name='hda' snapshot='no'/></disks>") {
    return "<domainsnapshot>\n  <name>before</name>\n  <description>two\nlines &lt;b&gt;</description>\n  <state>running</state>\n"
           "  <parent>\n    <name>first</name>\n  </parent>\n  <creationTime>1700000000</creationTime>\n  " +
           extra + "\n  <domain type='kvm'><name>web</name><description>of the guest</description><!-- kept --></domain>\n</domainsnapshot>\n";
}

} // namespace

TEST(SnapshotXml, IsRead) {
    const auto s = domain::parseSnapshot(running());
    ASSERT_TRUE(s) << s.error().plain();
    EXPECT_EQ(s->name, "before");
    EXPECT_EQ(s->parent, "first");
    EXPECT_EQ(s->description, "two\nlines <b>");
    EXPECT_EQ(iso8601(s->taken), "2023-11-14T22:13:20.000Z");
    EXPECT_EQ(s->state, GuestState::Running);
    EXPECT_TRUE(s->memory);
    EXPECT_EQ(s->kind, GuestSnapshot::Kind::Internal);
    EXPECT_EQ(s->disks, std::vector<std::string>{"vda"});
}

TEST(SnapshotXml, OneExternalDiskMakesItExternal) {
    const auto disks = domain::parseSnapshot("<domainsnapshot><name>x</name><state>disk-snapshot</state><memory snapshot='no'/><disks>"
                                             "<disk name='vda' snapshot='external' type='file'/></disks></domainsnapshot>");
    ASSERT_TRUE(disks);
    EXPECT_EQ(disks->kind, GuestSnapshot::Kind::External);
    EXPECT_FALSE(disks->memory);
    EXPECT_EQ(disks->state, GuestState::Stopped) << "without its memory it starts as after a cut of its power";
    EXPECT_EQ(domain::parseSnapshot(running("<memory snapshot='external' file='/m'/>"))->kind, GuestSnapshot::Kind::External);
}

TEST(SnapshotXml, OverlaysAreTold) {
    const auto overlays = domain::overlaysOf(
        "<domainsnapshot><name>x</name><disks><disk name='vda' snapshot='external' type='file'><source file='/p/web.x'/></disk>"
        "<disk name='vdb' snapshot='no'/><disk name='vdc' snapshot='external' type='block'><source dev='/dev/c'/></disk></disks>"
        "<domain><devices><disk><source file='/p/other'/><target dev='vdb'/></disk><disk><source file='/p/web.qcow2'/><target dev='vda'/></disk>"
        "</devices></domain></domainsnapshot>");
    ASSERT_TRUE(overlays);
    ASSERT_EQ(overlays->size(), 1U);
    EXPECT_EQ(overlays->front().target, "vda");
    EXPECT_EQ(overlays->front().path, "/p/web.x");
    EXPECT_EQ(overlays->front().below, "/p/web.qcow2");
}

TEST(SnapshotXml, ACommitUnderWayIsTold) {
    const std::string xml = "<domain><devices><disk><mirror type='file' job='active-commit'><source file='/p/below'/></mirror><target dev='vda'/></disk>"
                            "<disk><mirror type='file' job='copy'><source file='/p/copy'/></mirror><target dev='vdb'/></disk>"
                            "<disk><target dev='vdc'/></disk></devices></domain>";
    EXPECT_EQ(domain::committedInto(xml, "vda"), "/p/below");
    EXPECT_EQ(domain::committedInto(xml, "vdb"), "") << "somebody copies it";
    EXPECT_EQ(domain::committedInto(xml, "vdc"), "");
    EXPECT_EQ(domain::committedInto("<", "vda"), "");
}

TEST(SnapshotXml, WhatIsNoneIsRefused) {
    for (const auto* bad : {"", "<domain/>", "<domainsnapshot><name/></domainsnapshot>", "<domainsnapshot><name>a</name>", "\xff\xfe"})
        EXPECT_FALSE(domain::parseSnapshot(bad)) << bad;
    EXPECT_FALSE(domain::parseSnapshot("<domainsnapshot><name>" + std::string(9 << 20, 'a') + "</name></domainsnapshot>"));
    const auto odd = domain::parseSnapshot("<domainsnapshot><name>a\xc3\x28</name><creationTime>tomorrow</creationTime></domainsnapshot>");
    ASSERT_TRUE(odd);
    EXPECT_EQ(toMillis(odd->taken), 0);
}

TEST(SnapshotXml, WhatIsAskedForIsQuoted) {
    const auto xml = domain::snapshotXml({.name = "a<b", .description = "\"&'"});
    const auto back = domain::parseSnapshot(xml);
    ASSERT_TRUE(back) << xml;
    EXPECT_EQ(back->name, "a<b");
    EXPECT_EQ(back->description, "\"&'");
    EXPECT_EQ(domain::snapshotXml({.name = "n"}).find("description"), std::string::npos);
}

TEST(SnapshotXml, AnotherDescriptionLeavesTheRestAsItWas) {
    auto changed = domain::withDescription(running(), "new <words>");
    ASSERT_TRUE(changed) << changed.error().plain();
    EXPECT_EQ(domain::parseSnapshot(*changed)->description, "new <words>");
    const std::string rest = "<domain type=\"kvm\"><name>web</name><description>of the guest</description><!-- kept --></domain>";
    EXPECT_NE(changed->find(rest), std::string::npos) << *changed;
    changed = domain::withDescription(*changed, "");
    EXPECT_EQ(domain::parseSnapshot(*changed)->description, "");
    EXPECT_NE(changed->find(rest), std::string::npos) << "that of the guest is another one";
    EXPECT_FALSE(domain::withDescription("<domain/>", "x"));
}
