// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/fleet_file.h"
#include "core/settings/fleet_text.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <thread>

using namespace binnacle;

namespace {

constexpr auto example = R"(# Our fleet.
theme = "kept"

# The rack at the window: Grüße
[[host]]
id = "rack1"   # do not change
name = "Rack 1"
address = "10.0.0.1"
asset = "A-17" # unknown to Binnacle
notes = """
two
lines"""

[[host]]
name = "plain"
address = "plain.example"
port = 2222

[other]
x = 1
)";

FleetText parsed(std::string text) {
    auto fleet = FleetText::parse(std::move(text), "f");
    EXPECT_TRUE(fleet) << (fleet ? "" : fleet.error().plain());
    return std::move(*fleet);
}
std::string messageOf(const Result<FleetFile>& result) {
    return result ? "no error" : result.error().plain();
}

} // namespace

TEST(FleetFile, ReadsWhatPeopleWrite) {
    const auto fleet = *parseFleet(example, "f");
    ASSERT_EQ(fleet.hosts.size(), 2U);
    EXPECT_EQ(fleet.hosts[0].name, "Rack 1");
    EXPECT_EQ(fleet.hosts[0].notes, "two\nlines");
    EXPECT_EQ(fleet.hosts[1].id.text, "plain");
    EXPECT_EQ(fleet.hosts[1].port, 2222U);
}
TEST(FleetFile, SaysWhereItIsWrong) {
    EXPECT_EQ(messageOf(parseFleet("[[host]]\nname = \"a\"\naddress = 5\n", "f")),
              "f, line 3: \"address\" must be a string");
    EXPECT_NE(messageOf(parseFleet("[[host]\n", "f")).find("f, line 1"), std::string::npos);
    EXPECT_NE(messageOf(parseFleet("[[host]]\nname='a'\naddress='x'\nport=70000", "f")).find("line 4"),
              std::string::npos);
}
TEST(FleetFile, RefusesWhatSshWouldTakeForAnOption) {
    EXPECT_FALSE(parseFleet("[[host]]\nname='a'\naddress='-oProxyCommand=x'", "f"));
    EXPECT_FALSE(parseFleet("[[host]]\nname='a'\naddress='x'\nuser='a b'", "f"));
    EXPECT_FALSE(parseFleet("[[host]]\nname='a/b'\naddress='x'", "f"));
}
TEST(FleetFile, RefusesTwoOfOneName) {
    EXPECT_FALSE(parseFleet("[[host]]\nname='A'\naddress='x'\n[[host]]\nname='a'\naddress='y'", "f"));
}
TEST(FleetText, ChangesNothingWhenNothingChanges) {
    auto text = parsed(example);
    ASSERT_TRUE(text.change(FleetFile(text.fleet())));
    EXPECT_EQ(text.text(), example);
}
TEST(FleetText, ChangesOneValueAndLeavesTheRest) {
    auto text = parsed(example);
    auto fleet = text.fleet();
    fleet.hosts[0].address = "10.0.0.9";
    fleet.hosts[0].site = "Köln";
    fleet.hosts[1].port = 0;
    ASSERT_TRUE(text.change(fleet));
    std::string wanted = example;
    wanted.replace(wanted.find("10.0.0.1"), 8, "10.0.0.9");
    wanted.insert(wanted.find("lines\"\"\"\n") + 9, "site = \"Köln\"\n");
    wanted.erase(wanted.find("port = 2222\n"), 12);
    EXPECT_EQ(text.text(), wanted);
}
TEST(FleetText, ReplacesAValueOfSeveralLines) {
    auto text = parsed(example);
    auto fleet = text.fleet();
    fleet.hosts[0].notes = "one \"line\"\nand\ttab";
    ASSERT_TRUE(text.change(fleet));
    EXPECT_NE(text.text().find("notes = \"one \\\"line\\\"\\nand\\ttab\"\n\n[[host]]"), std::string::npos) << text.text();
}
TEST(FleetText, RemovesAHostWithItsComment) {
    auto text = parsed(example);
    auto fleet = text.fleet();
    fleet.hosts.erase(fleet.hosts.begin());
    ASSERT_TRUE(text.change(fleet));
    EXPECT_EQ(text.text().find("Rack"), std::string::npos);
    EXPECT_EQ(text.text().find("Grüße"), std::string::npos);
    EXPECT_NE(text.text().find("# Our fleet.\ntheme = \"kept\"\n\n[[host]]\nname = \"plain\""), std::string::npos);
    EXPECT_NE(text.text().find("[other]\nx = 1"), std::string::npos);
}
TEST(FleetText, AddsAHostAtTheEnd) {
    auto text = parsed("");
    ASSERT_TRUE(text.change({{{.id = HostId{"a"}, .name = "a", .address = "h"}}}));
    EXPECT_EQ(text.text(), "[[host]]\nid = \"a\"\nname = \"a\"\naddress = \"h\"\n");
}
TEST(FleetText, RefusesAFileItCannotEditInPlace) {
    auto text = parsed("host = [{name='a', address='x'}, {name='b', address='y'}]\n");
    auto fleet = text.fleet();
    fleet.hosts[0].site = "s";
    EXPECT_FALSE(text.change(fleet));
}
TEST(FleetFile, EditsOfManyAtOnceAllArrive) {
    char folder[] = "/tmp/binnacle-fleet-XXXXXX";
    ASSERT_TRUE(mkdtemp(folder));
    const auto path = std::filesystem::path(folder) / "fleet.toml";
    {
        std::vector<std::jthread> writers;
        for (int i = 0; i < 8; ++i)
            writers.emplace_back([&, i] {
                const auto name = "h" + std::to_string(i);
                EXPECT_TRUE(editFleet(path, [&](FleetFile& f) -> Result<> {
                    f.hosts.push_back({.id = HostId{name}, .name = name, .address = name});
                    return {};
                }));
            });
    }
    EXPECT_EQ(readFleet(path)->hosts.size(), 8U);
    std::filesystem::remove_all(folder);
}
TEST(FleetFile, ProposesAFreeId) {
    FleetFile fleet{{{.id = HostId{"rack-1"}, .name = "x", .address = "y"}}};
    EXPECT_EQ(proposeId(fleet, "Rack 1!").text, "rack-12");
    EXPECT_EQ(proposeId(fleet, "虚拟").text, "host");
    EXPECT_LE(proposeId(fleet, "a.very.long.host.name.example").text.size(), 15U);
}
