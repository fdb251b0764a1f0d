// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/graphics_edit.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace binnacle::domain;

namespace {

std::string with(const std::string& devices) {
    return "<domain type='qemu'><name>web</name><devices>" + devices + "</devices></domain>";
}
bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST(GraphicsEdit, APasswordComesAndGoes) {
    const auto xml = with("<graphics type='vnc' port='5900'/><graphics type='spice' passwd='old' "
                          "passwdValidTo='2020-01-01T00:00:00'/>");
    const auto set = graphicsWithPassword(xml, 1, "a<b", fromMillis(1'795'555'530'000));
    ASSERT_TRUE(set) << set.error().plain();
    EXPECT_EQ(*set, R"(<graphics type="spice" passwd="a&lt;b" passwdValidTo="2026-11-24T21:25:30"/>)");
    EXPECT_EQ(*graphicsWithPassword(xml, 1, "", {}), R"(<graphics type="spice"/>)");
    EXPECT_EQ(graphicsWithPassword(xml, 2, "x", {}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(*graphicsPasswords(xml), (std::vector<std::string>{"", "old"}));
    EXPECT_EQ(*graphicsKeymaps(with("<graphics type='vnc' keymap='de-ch'/><graphics type='spice'/>")),
              (std::vector<std::string>{"de-ch", ""}));
    EXPECT_EQ(*graphicsPasswords(with("<graphics type='vnc' passwd='*****'/>")),
              std::vector<std::string>{""});
}
TEST(GraphicsEdit, MonitorsAreCountedOverAllCards) {
    EXPECT_EQ(*videoHeads(with("")), 1U);
    EXPECT_EQ(
        *videoHeads(with("<video><model type='qxl' heads='2'/></video><video><model type='qxl'/></video>")),
        3U);
    EXPECT_EQ(*videoHeads(with("<video><model type='qxl' heads='4000000'/></video>")), 16U);
}
TEST(GraphicsEdit, TheWayItListensIsChangedAndNothingElse) {
    const auto xml = with("<graphics type='vnc' port='5901' autoport='no' listen='0.0.0.0' "
                          "keymap='de'><listen type='address' address='0.0.0.0'/></graphics><x:y "
                          "xmlns:x='urn:x'>kept</x:y>");
    EXPECT_TRUE(holds(*withGraphics(xml, "vnc", "none"),
                      R"(<graphics type="vnc" keymap="de"><listen type="none"/></graphics>)"));
    EXPECT_TRUE(holds(*withGraphics(xml, "vnc", "none"), "kept"));
    EXPECT_TRUE(holds(*withGraphics(xml, "vnc", "address"),
                      R"(autoport="yes"><listen type="address" address="127.0.0.1"/>)"));
    EXPECT_TRUE(holds(*withGraphics(xml, "vnc", "socket"), R"(<listen type="socket"/>)"));
}
TEST(GraphicsEdit, WhatIsMissingIsAdded) {
    const auto spice = *withGraphics(with(""), "spice", "none");
    EXPECT_TRUE(holds(spice, R"(<graphics type="spice"><listen type="none"/></graphics>)"));
    EXPECT_TRUE(holds(spice, R"(<video><model type="vga"/></video>)"));
    EXPECT_TRUE(holds(spice, "com.redhat.spice.0"));
    EXPECT_FALSE(holds(*withGraphics(with("<video><model type='qxl'/></video>"), "vnc", "none"), "vga"));
    EXPECT_FALSE(withGraphics("<domain/>", "vnc", "none"));
    EXPECT_FALSE(withGraphics("nonsense", "vnc", "none"));
}
