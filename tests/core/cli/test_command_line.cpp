// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/catalogue.h"
#include "core/cli/command_line.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace binnacle::cli;
using Words = std::vector<std::string>;

namespace {

struct CommandLines : testing::Test {
    Catalogue catalogue;
    Vocabulary vocabulary{catalogue.registry()};

    CommandLine parsed(const Words& words) {
        auto line = parseCommandLine(vocabulary, words);
        EXPECT_TRUE(line) << (line ? "" : line.error().plain());
        return line ? *line : CommandLine();
    }
    Command command(const Words& words) { return parsed(words).command; }
    std::string refused(const Words& words) {
        const auto line = parseCommandLine(vocabulary, words);
        EXPECT_FALSE(line);
        if (line) return {};
        EXPECT_EQ(line.error().code, ErrorCode::InvalidArgument);
        return line.error().plain();
    }
};

} // namespace

TEST_F(CommandLines, EveryActionHasAVerb) {
    for (const auto& action : catalogue.registry().all()) {
        const auto dot = action.id.find('.');
        const auto* verb = vocabulary.find(action.id.substr(0, dot), action.id.substr(dot + 1));
        ASSERT_TRUE(verb) << action.id;
        EXPECT_EQ(verb->action, &action);
        EXPECT_FALSE(verb->help.empty()) << action.id;
    }
}
TEST_F(CommandLines, NoOptionOfAVerbHidesAnother) {
    for (const auto& verb : vocabulary.verbs())
        for (const auto& param : verb.params) {
            if (param.positional) continue;
            for (const auto& option : globalOptions())
                EXPECT_NE("--" + param.name, option.name) << verb.words();
            if (!verb.takesMany()) continue;
            for (const auto& option : selectionOptions())
                EXPECT_NE("--" + param.name, option.name) << verb.words();
        }
}
TEST_F(CommandLines, OnlyTheLastPositionalIsOptionalOrAList) {
    for (const auto& verb : vocabulary.verbs()) {
        const auto params = verb.positionals();
        for (std::size_t i = 0; i + 1 < params.size(); ++i) {
            EXPECT_TRUE(params[i]->required) << verb.words();
            EXPECT_NE(params[i]->type, Param::Type::TextList) << verb.words();
        }
    }
}

TEST_F(CommandLines, NamesSeveralGuests) {
    const auto c = command({"guest", "start", "lab1/web", "db", "101"});
    EXPECT_EQ(c.verb->id(), "guest.start");
    EXPECT_EQ(c.targets, (Words{"lab1/web", "db", "101"}));
}
TEST_F(CommandLines, GlobalOptionsMayStandAnywhere) {
    for (const Words& words : {Words{"--json", "--fleet", "f", "guest", "list"}, Words{"guest", "--fleet=f", "--json", "list"},
                               Words{"guest", "list", "--json", "--fleet", "f"}}) {
        const auto c = command(words);
        EXPECT_EQ(c.verb->id(), "guest.list");
        EXPECT_EQ(c.globals.fleet, "f");
        EXPECT_TRUE(c.globals.json);
    }
}
TEST_F(CommandLines, ANameMayBeAnyWord) {
    EXPECT_EQ(command({"guest", "start", "guest", "start", "task"}).targets, (Words{"guest", "start", "task"}));
    EXPECT_EQ(command({"guest", "start", "--", "--all", "-x"}).targets, (Words{"--all", "-x"}));
    EXPECT_EQ(command({"guest", "start", "[a,b]", "{}", "a\nb"}).targets, (Words{"[a,b]", "{}", "a\nb"}));
}
TEST_F(CommandLines, TheLastWordIsTheParameter) {
    const auto c = command({"guest", "autostart", "web", "db", "on"});
    EXPECT_EQ(c.targets, (Words{"web", "db"}));
    EXPECT_EQ(c.params, (nlohmann::json{{"setting", "on"}}));
    EXPECT_EQ(command({"guest", "rename", "web", "www"}).params["name"], "www");
}
TEST_F(CommandLines, AListFollowsOneGuest) {
    const auto c = command({"guest", "tag", "web", "prod", "critical"});
    EXPECT_EQ(c.targets, Words{"web"});
    EXPECT_EQ(c.params["tags"], (nlohmann::json{"prod", "critical"}));
}
TEST_F(CommandLines, ASelectionLeavesTheWordsToTheParameters) {
    const auto c = command({"guest", "tag", "prod", "--host", "lab1", "--tag=web", "critical"});
    EXPECT_TRUE(c.targets.empty());
    EXPECT_EQ(c.selectors.hosts, Words{"lab1"});
    EXPECT_EQ(c.selectors.tags, Words{"web"});
    EXPECT_EQ(c.params["tags"], (nlohmann::json{"prod", "critical"}));
    EXPECT_EQ(command({"guest", "tag", "--guest", "a", "--guest", "b", "prod"}).targets, (Words{"a", "b"}));
}
TEST_F(CommandLines, AnOptionalWordMayBeMissing) {
    EXPECT_TRUE(command({"guest", "number", "web"}).params.empty());
    EXPECT_EQ(command({"guest", "number", "web", "120"}).params["number"], 120);
    EXPECT_EQ(command({"host", "add", "lab1"}).params, (nlohmann::json{{"name", "lab1"}}));
}
TEST_F(CommandLines, OptionsOfTheAction) {
    const auto c = command({"guest", "shutdown", "web", "--time-limit", "5", "--way=acpi", "--workers", "3", "-y"});
    EXPECT_EQ(c.params, (nlohmann::json{{"time-limit", 5}, {"way", "acpi"}}));
    EXPECT_EQ(c.globals.workers, 3U);
    EXPECT_TRUE(c.globals.yes);
    EXPECT_EQ(command({"guest", "start", "web", "--fresh"}).params["fresh"], true);
}
TEST_F(CommandLines, ListsCanBeWatched) {
    EXPECT_TRUE(command({"guest", "list", "--watch"}).globals.watch);
    EXPECT_EQ(command({"task", "list", "--watch=2.5"}).globals.watch, std::chrono::milliseconds(2500));
    EXPECT_EQ(command({"guest", "list", "--watch", "state:running"}).params["expression"], (nlohmann::json{"state:running"}));
    EXPECT_NE(refused({"guest", "start", "web", "--watch"}).find("can't be watched"), std::string::npos);
}
TEST_F(CommandLines, AsksForHelp) {
    EXPECT_EQ(parsed({}).kind, CommandLine::Kind::Help);
    EXPECT_EQ(parsed({"--help"}).kind, CommandLine::Kind::Help);
    EXPECT_EQ(parsed({"guest"}).helpNoun, "guest");
    EXPECT_EQ(parsed({"guest", "start", "--help"}).command.verb->id(), "guest.start");
    EXPECT_EQ(parsed({"help", "guest", "start"}).command.verb->id(), "guest.start");
    EXPECT_EQ(parsed({"help", "guest"}).helpNoun, "guest");
    EXPECT_EQ(parsed({"events", "-h"}).command.verb->id(), "events");
    EXPECT_EQ(parsed({"--version"}).kind, CommandLine::Kind::Version);
}
TEST_F(CommandLines, SaysWhatIsWrong) {
    EXPECT_NE(refused({"gest", "list"}).find("Did you mean \"guest\"?"), std::string::npos);
    EXPECT_NE(refused({"guest", "strat", "x"}).find("Did you mean \"start\"?"), std::string::npos);
    EXPECT_NE(refused({"guest", "frobnicate", "x"}).find("It is one of: list"), std::string::npos);
    EXPECT_NE(refused({"guest", "start"}).find("needs the name of a guest"), std::string::npos);
    EXPECT_NE(refused({"guest", "start", "a", "--frsh"}).find("Did you mean \"--fresh\"?"), std::string::npos);
    EXPECT_NE(refused({"guest", "start", "a", "--fresh=yes"}).find("takes no value"), std::string::npos);
    EXPECT_NE(refused({"guest", "shutdown", "a", "--time-limit", "soon"}).find("whole number"), std::string::npos);
    EXPECT_NE(refused({"guest", "shutdown", "a", "--way", "magic"}).find("auto, agent, acpi"), std::string::npos);
    EXPECT_NE(refused({"guest", "start", "a", "--all"}).find("one word too many"), std::string::npos);
    EXPECT_NE(refused({"guest", "start", "--guest", "a", "--all"}).find("Either name"), std::string::npos);
    EXPECT_NE(refused({"guest", "autostart", "a"}).find("SETTING"), std::string::npos);
    EXPECT_NE(refused({"guest", "rename", "a", "b", "c"}).find("one word too many"), std::string::npos);
    EXPECT_NE(refused({"guest", "list", "--fleet"}).find("needs a value"), std::string::npos);
    EXPECT_NE(refused({"guest", "list", "--demo", "--fleet=x"}).find("exclude"), std::string::npos);
    EXPECT_NE(refused({"guest", "list", "--timeout", "x"}).find("seconds"), std::string::npos);
    EXPECT_NE(refused({"host", "doctor", "a", "--tag", "x"}).find("no option"), std::string::npos);
    EXPECT_NE(refused({"host", "list", "extra"}).find("one word too many"), std::string::npos);
    EXPECT_NE(refused({"guest", "start", "a", "--workers", "0"}).find("1 to 256"), std::string::npos);
}
TEST_F(CommandLines, HostileWordsAreShownHarmlessly) {
    EXPECT_EQ(refused({"\x1b[2J"}).find('\x1b'), std::string::npos);
    EXPECT_LT(refused({"guest", std::string(100'000, 'x')}).size(), 1000U);
}
