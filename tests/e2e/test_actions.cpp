// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctl.h"

#include <csignal>

using namespace binnacle;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

struct Actions : Ctl {
    /// One that answers to a shut-down only after it has booted.
    void waitForAgent(const std::string& name) {
        EXPECT_TRUE(eventually([&] { return hasAgent(name); }, 60s));
    }
    /// The agent of before goes first: a request that comes while the guest boots is lost.
    void waitForReboot(const std::string& name) {
        EXPECT_TRUE(eventually([&] { return !hasAgent(name); }, 30s));
        waitForAgent(name);
    }
    bool hasAgent(const std::string& name) { return json({"guest", "show", name})[0].value("agentConnected", false); }
};

} // namespace

TEST_F(Actions, PowerOfAVm) {
    Lab::guest(1, "cli-vm", {"--agent", "--no-start"});
    const auto act = [&](std::vector<std::string> words, const char* after) {
        words.insert(words.begin(), "guest");
        words.insert(words.end(), {"lab1/cli-vm", "-y"});
        EXPECT_EQ(run(words), 0) << words[1] << ": " << err;
        EXPECT_EQ(Lab::virsh(1, "domstate cli-vm"), after) << words[1];
    };
    act({"start"}, "running");
    waitForAgent("lab1/cli-vm");
    act({"pause"}, "paused");
    act({"resume"}, "running");
    act({"save"}, "shut off");
    EXPECT_EQ(state("lab1/cli-vm"), "saved");
    act({"restore"}, "running");
    act({"reset"}, "running");
    waitForReboot("lab1/cli-vm");
    act({"reboot"}, "running");
    waitForReboot("lab1/cli-vm");
    act({"shutdown"}, "shut off");
    act({"start"}, "running");
    act({"stop"}, "shut off");
    EXPECT_EQ(run({"guest", "resume", "lab1/cli-vm"}), 5);
    EXPECT_EQ(err, "binnaclectl: lab1/cli-vm: The guest is stopped\n");
}
TEST_F(Actions, PowerOfAContainer) {
    Lab::container(2, "cli-ct", {"--no-start"});
    const auto act = [&](const char* verb, const char* after) {
        EXPECT_EQ(run({"guest", verb, "lab2/cli-ct", "-y"}), 0) << verb << ": " << err;
        EXPECT_EQ(Lab::lxc(2, "domstate cli-ct"), after) << verb;
    };
    act("start", "running");
    act("pause", "paused");
    act("resume", "running");
    act("shutdown", "shut off");
    act("start", "running");
    act("stop", "shut off");
    EXPECT_EQ(run({"guest", "save", "lab2/cli-ct", "-y"}), 5);
}
TEST_F(Actions, WhatLibvirtHasNoFieldForStandsInTheXml) {
    stubborn(1, "cli-web");
    EXPECT_EQ(run({"guest", "tag", "cli-web", "prod", "eu"}), 0) << err;
    EXPECT_EQ(run({"guest", "untag", "cli-web", "eu"}), 0) << err;
    EXPECT_EQ(run({"guest", "folder", "cli-web", "web/production"}), 0) << err;
    EXPECT_EQ(run({"guest", "note", "cli-web", "-"}, "# Web\n\nSee *wiki*.\n"), 0) << err;
    EXPECT_EQ(run({"guest", "number", "cli-web"}), 0) << err;
    EXPECT_NE(out.find("number 100"), std::string::npos) << out;
    EXPECT_EQ(run({"guest", "autostart", "101", "on"}), 3);
    EXPECT_EQ(run({"guest", "autostart", "100", "on"}), 0) << err;
    EXPECT_EQ(run({"guest", "protect", "100"}), 0) << err;
    EXPECT_EQ(run({"guest", "stop", "100", "-y"}), 5);
    const auto record = json({"guest", "show", "100"})[0];
    EXPECT_EQ(record["tags"], nlohmann::json{"prod"});
    EXPECT_EQ(record["folder"], "web/production");
    EXPECT_EQ(record["notes"], "# Web\n\nSee *wiki*.\n");
    EXPECT_EQ(record["autostart"], true);
    EXPECT_EQ(record["protected"], true);
    EXPECT_NE(Lab::virsh(1, "dumpxml cli-web").find("urn:binnacle:guest:1"), std::string::npos);
    EXPECT_EQ(run({"guest", "unprotect", "100"}), 0) << err;
    EXPECT_EQ(run({"guest", "stop", "100", "-y"}), 0) << err;
    EXPECT_EQ(run({"guest", "rename", "100", "cli-www"}), 0) << err;
    EXPECT_EQ(Lab::virsh(1, "list --all --name"), "cli-www");
}
TEST_F(Actions, ANumberIsUniqueOnAllHosts) {
    stubborn(1, "cli-web");
    stubborn(2, "cli-db");
    EXPECT_EQ(run({"guest", "number", "lab1/cli-web"}), 0) << err;
    EXPECT_EQ(run({"guest", "number", "lab2/cli-db"}), 0) << err;
    EXPECT_NE(out.find("number 101"), std::string::npos) << out;
    EXPECT_EQ(run({"guest", "number", "lab2/cli-db", "100"}), 5) << err;
    EXPECT_NE(err.find("cli-web"), std::string::npos) << err;
    Lab::run({"cut", "3"});
    const int code = run({"guest", "number", "lab2/cli-db", "102", "--timeout", "3"});
    Lab::run({"join", "3"});
    EXPECT_EQ(code, 0) << err;
    EXPECT_NE(err.find("could not ask lab3"), std::string::npos) << err;
}
TEST_F(Actions, ManyAtOnce) {
    for (const char* name : {"cli-a", "cli-b", "cli-c"})
        stubborn(1, name);
    stubborn(2, "cli-d");
    Lab::container(2, "cli-e");
    EXPECT_EQ(run({"guest", "tag", "--guest", "cli-a", "--guest", "cli-e", "web"}), 0) << err;
    EXPECT_EQ(run({"guest", "pause", "--tag", "web", "-y"}), 0) << err;
    EXPECT_EQ(state("cli-a"), "paused");
    EXPECT_EQ(state("cli-e"), "paused");
    EXPECT_EQ(state("cli-b"), "running");
    // A failure stops none of the others, and each has its line.
    EXPECT_EQ(run({"guest", "pause", "--host", "lab1", "--workers", "1", "-y"}), 5);
    EXPECT_NE(out.find("lab1/cli-b: Pause: done"), std::string::npos) << out;
    EXPECT_NE(out.find("lab1/cli-c: Pause: done"), std::string::npos) << out;
    EXPECT_EQ(err, "binnaclectl: lab1/cli-a: The guest is paused\n");
    const auto records = json({"guest", "stop", "--all", "-y"});
    EXPECT_EQ(records.size(), 5U);
    for (const auto& record : records)
        EXPECT_EQ(record["ok"], true) << record;
    EXPECT_EQ(json({"guest", "list", "state:stopped"}).size(), 5U);
    EXPECT_EQ(run({"guest", "stop", "--tag", "nothing", "-y"}), 3);
}
TEST_F(Actions, ASelectionWithoutAllHostsIsIncomplete) {
    stubborn(1, "cli-a");
    Lab::run({"cut", "3"});
    EXPECT_EQ(run({"guest", "pause", "--all", "-y", "--timeout", "4"}), 10);
    Lab::run({"join", "3"});
    EXPECT_NE(out.find("lab1/cli-a: Pause: done"), std::string::npos) << out;
    EXPECT_NE(err.find("lab3"), std::string::npos) << err;
}
TEST_F(Actions, TwoOfUsOnTheSameGuest) {
    stubborn(1, "cli-web");
    for (int round = 0; round < 3; ++round) {
        auto first = start({"guest", "stop", "lab1/cli-web", "-y"}), second = start({"guest", "stop", "lab1/cli-web", "-y"});
        const int a = first->wait(), b = second->wait();
        EXPECT_TRUE(a == 0 || b == 0) << first->err() << second->err();
        for (const int code : {a, b})
            EXPECT_TRUE(code == 0 || code == 5) << code << first->err() << second->err();
        EXPECT_EQ(Lab::virsh(1, "domstate cli-web"), "shut off");
        auto third = start({"guest", "start", "lab1/cli-web"}), fourth = start({"guest", "start", "lab1/cli-web"});
        const int c = third->wait(), d = fourth->wait();
        EXPECT_TRUE(c == 0 || d == 0) << third->err() << fourth->err();
        for (const int code : {c, d})
            EXPECT_TRUE(code == 0 || code == 5) << code << third->err() << fourth->err();
        EXPECT_EQ(Lab::virsh(1, "domstate cli-web"), "running");
    }
}

TEST_F(Actions, WithoutATerminalNothingIsInterruptedUnasked) {
    stubborn(1, "cli-web");
    EXPECT_EQ(run({"guest", "stop", "lab1/cli-web"}), 2);
    EXPECT_NE(err.find("--yes"), std::string::npos);
    EXPECT_EQ(Lab::virsh(1, "domstate cli-web"), "running");
}
TEST_F(Actions, OnATerminalItAsks) {
    stubborn(1, "cli-web");
    auto no = start({"guest", "stop", "lab1/cli-web"}, Child::With::Terminal);
    ASSERT_TRUE(no->expect("Stop Hard: lab1/cli-web")) << no->out();
    ASSERT_TRUE(no->expect("[y/N]"));
    no->type("\n");
    EXPECT_EQ(no->wait(), 130);
    EXPECT_EQ(Lab::virsh(1, "domstate cli-web"), "running");
    auto yes = start({"guest", "stop", "lab1/cli-web"}, Child::With::Terminal);
    ASSERT_TRUE(yes->expect("[y/N]"));
    yes->type("y\n");
    EXPECT_EQ(yes->wait(), 0) << yes->out();
    EXPECT_EQ(Lab::virsh(1, "domstate cli-web"), "shut off");
}
TEST_F(Actions, AGuestThatDoesNotShutDownCanBeStoppedHard) {
    stubborn(1, "cli-deaf");
    EXPECT_EQ(run({"guest", "shutdown", "lab1/cli-deaf", "-y", "--time-limit", "1"}), 11);
    EXPECT_NE(err.find("has not shut down"), std::string::npos) << err;
    EXPECT_EQ(Lab::virsh(1, "domstate cli-deaf"), "running");
    auto asking = start({"guest", "shutdown", "lab1/cli-deaf", "--time-limit", "1"}, Child::With::Terminal);
    ASSERT_TRUE(asking->expect("[y/N]"));
    asking->type("y\n");
    ASSERT_TRUE(asking->expect("Stop Hard: lab1/cli-deaf")) << asking->out();
    asking->type("y\n");
    EXPECT_EQ(asking->wait(), 0) << asking->out();
    EXPECT_EQ(Lab::virsh(1, "domstate cli-deaf"), "shut off");
}
TEST_F(Actions, CtrlCCancelsTheTaskAndASecondOneLeaves) {
    stubborn(1, "cli-deaf");
    auto once = start({"guest", "shutdown", "lab1/cli-deaf", "-y"}, Child::With::Terminal);
    ASSERT_TRUE(once->expect("waiting for the guest")) << once->out();
    once->type("\x03");
    EXPECT_EQ(once->wait(5s), 130) << once->out();
    EXPECT_EQ(json({"task", "list", "--limit", "1"})[0]["state"], "cancelled");
}
