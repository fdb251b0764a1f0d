// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pool_xml.h"

#include <gtest/gtest.h>

using namespace binnacle;
using domain::poolXml;

TEST(PoolXml, AFolderNeedsNoSource) {
    EXPECT_EQ(
        poolXml({.name = "a <b> & 'c'", .target = "/srv/a&b"}),
        R"(<pool type="dir"><name>a &lt;b&gt; &amp; 'c'</name><target><path>/srv/a&amp;b</path></target></pool>)");
}
TEST(PoolXml, AFileSystemIsMountedFromItsDevice) {
    EXPECT_EQ(
        poolXml({.name = "data", .type = "fs", .target = "/mnt/data", .device = "/dev/vdb1"}),
        R"(<pool type="fs"><name>data</name><source><device path="/dev/vdb1"/></source><target><path>/mnt/data</path></target></pool>)");
    EXPECT_NE(
        poolXml({.name = "data", .type = "fs", .target = "/mnt/data", .device = "/dev/vdb1", .format = "xfs"})
            .find(R"(<device path="/dev/vdb1"/><format type="xfs"/></source>)"),
        std::string::npos);
}
TEST(PoolXml, AShareIsNamedByItsServerAndFolder) {
    EXPECT_EQ(
        poolXml({.name = "iso",
                 .type = "netfs",
                 .target = "/srv/iso",
                 .server = "nas",
                 .exported = "/export/iso",
                 .format = "nfs"}),
        R"(<pool type="netfs"><name>iso</name><source><host name="nas"/><dir path="/export/iso"/><format type="nfs"/></source>)"
        R"(<target><path>/srv/iso</path></target></pool>)");
}
TEST(PoolXml, AVolumeGroupIsNamed) {
    EXPECT_EQ(
        poolXml({.name = "fast", .type = "logical", .target = "/dev/vg0", .device = "vg0"}),
        R"(<pool type="logical"><name>fast</name><source><name>vg0</name><format type="lvm2"/></source>)"
        R"(<target><path>/dev/vg0</path></target></pool>)");
}
