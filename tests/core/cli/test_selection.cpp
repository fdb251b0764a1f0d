// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/selection.h"

#include "tests/core/cli/fleet_picture.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace binnacle::cli;
using test::FleetPicture;
using Words = std::vector<std::string>;

namespace {

struct Selections : testing::Test {
    SnapshotPtr fleet = FleetPicture()
                            .host("lab1")
                            .guest("web10", {.tags = {"Web"}, .folder = "web/production"})
                            .guest("web2", {.number = 101, .tags = {"web", "db"}, .folder = "web"})
                            .guest("a/b")
                            .host("lab2")
                            .guest("web2", {.folder = "website"})
                            .host("lab3", LinkState::Waiting)
                            .guest("old", {.tags = {"web"}})
                            .picture();
    Command command;

    Words needed(const Words& targets, Selectors selectors = {}) {
        command.targets = targets;
        command.selectors = std::move(selectors);
        Words names;
        const auto hosts = hostsToRead(command, *fleet);
        EXPECT_TRUE(hosts);
        if (hosts)
            for (const auto& id : *hosts)
                names.push_back(id.text);
        return names;
    }
    Words chosen(Selectors selectors) {
        command.selectors = std::move(selectors);
        Words names;
        const auto guests = selectedGuests(command, *fleet);
        EXPECT_TRUE(guests);
        if (guests)
            for (const auto& guest : *guests)
                names.push_back(guest.typed);
        return names;
    }
};

} // namespace

TEST_F(Selections, AHostInTheNameIsAllThatMustBeRead) {
    EXPECT_EQ(needed({"lab1/web10"}), Words{"lab1"});
    EXPECT_EQ(needed({"LAB2/x", "lab1/y"}), (Words{"lab1", "lab2"}));
    EXPECT_EQ(needed({"lab1/a/b"}), Words{"lab1"});
}
TEST_F(Selections, ABareNameMustBeLookedForEverywhere) {
    EXPECT_EQ(needed({"web10"}), (Words{"lab1", "lab2", "lab3"}));
    EXPECT_EQ(needed({"lab1/x", "101"}), (Words{"lab1", "lab2", "lab3"}));
    EXPECT_EQ(needed({"a/b"}), (Words{"lab1", "lab2", "lab3"}));
}
TEST_F(Selections, ANumberThatIsUniqueInTheFleetConcernsAllOfIt) {
    Action action{.id = "guest.number", .title = "Set Number", .help = ""};
    const Verb number{.noun = "guest", .name = "number", .action = &action};
    command.verb = &number;
    EXPECT_EQ(needed({"lab1/web10"}), Words{"lab1"});
    action.wholeFleet = true;
    EXPECT_EQ(needed({"lab1/web10"}), (Words{"lab1", "lab2", "lab3"}));
}
TEST_F(Selections, ASelectionReadsTheHostsThatItMayConcern) {
    EXPECT_EQ(needed({}, {.hosts = {"lab2"}}), Words{"lab2"});
    EXPECT_EQ(needed({}, {.query = "host:lab1 web"}), Words{"lab1"});
    EXPECT_EQ(needed({}, {.tags = {"web"}}), (Words{"lab1", "lab2", "lab3"}));
}
TEST_F(Selections, DifferentSelectorsMustAllHold) {
    EXPECT_EQ(chosen({.tags = {"web"}}), (Words{"lab1/web2", "lab1/web10"}));
    EXPECT_EQ(chosen({.tags = {"web"}, .query = "number:101"}), Words{"lab1/web2"});
    EXPECT_EQ(chosen({.tags = {"db", "nothing"}}), Words{"lab1/web2"});
    EXPECT_EQ(chosen({.tags = {"web"}, .hosts = {"lab2"}}), Words{});
    EXPECT_EQ(chosen({.all = true}), (Words{"lab1/a/b", "lab1/web2", "lab1/web10", "lab2/web2"}));
}
TEST_F(Selections, AFolderIsWhatIsBelowItToo) {
    EXPECT_EQ(chosen({.folders = {"web"}}), (Words{"lab1/web2", "lab1/web10"}));
    EXPECT_EQ(chosen({.folders = {"/"}}), Words{"lab1/a/b"});
}
TEST_F(Selections, HostsThatArentConnectedGiveNoGuests) {
    EXPECT_EQ(chosen({.hosts = {"lab3"}}), Words{});
}
TEST_F(Selections, AnUnknownHostIsAnError) {
    command.selectors.hosts = {"lab9"};
    EXPECT_EQ(hostsToRead(command, *fleet).error().code, ErrorCode::NotFound);
    EXPECT_EQ(selectedGuests(command, *fleet).error().code, ErrorCode::NotFound);
}
TEST_F(Selections, EachNameIsTakenOnceAndFailsAlone) {
    command.targets = {"lab1/web2", "101", "web2", "nothing"};
    const auto guests = selectedGuests(command, *fleet);
    ASSERT_TRUE(guests);
    ASSERT_EQ(guests->size(), 3U);
    EXPECT_TRUE((*guests)[0].found);
    EXPECT_EQ((*guests)[1].found.error().code, ErrorCode::Ambiguous);
    EXPECT_NE((*guests)[1].found.error().plain().find("lab2/web2"), std::string::npos);
    EXPECT_EQ((*guests)[2].found.error().code, ErrorCode::NotFound);
}
