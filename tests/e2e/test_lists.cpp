// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctl.h"

#include <csignal>
#include <map>
#include <set>

using namespace binnacle;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

struct Lists : Ctl {};

std::set<std::string> lines(const std::string& text) {
    std::set<std::string> found;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        if (!line.empty()) found.insert(line);
    return found;
}

} // namespace

TEST_F(Lists, TellTheTruthOfAllHostsVmsAndContainers) {
    Lab::guest(1, "cli-web");
    Lab::container(2, "cli-cache");
    stubborn(3, "cli-made-by-virsh");
    define(3, "<domain type='qemu'><name>cli-off</name><memory unit='MiB'>32</memory><vcpu>2</vcpu><os><type arch='x86_64'>hvm"
              "</type></os></domain>");
    Lab::virsh(1, "suspend cli-web");
    std::map<std::string, nlohmann::json> found;
    for (const auto& record : json({"guest", "list"}))
        found[record["host"].get<std::string>() + "/" + record["name"].get<std::string>()] = record;
    ASSERT_EQ(found.size(), 4U) << out;
    EXPECT_EQ(found["lab1/cli-web"]["state"], "paused");
    EXPECT_EQ(found["lab1/cli-web"]["kind"], "vm");
    EXPECT_EQ(found["lab1/cli-web"]["uuid"], Lab::virsh(1, "domuuid cli-web"));
    EXPECT_EQ(found["lab2/cli-cache"]["state"], "running");
    EXPECT_EQ(found["lab2/cli-cache"]["kind"], "container");
    EXPECT_EQ(found["lab3/cli-made-by-virsh"]["state"], "running");
    EXPECT_EQ(found["lab3/cli-off"]["state"], "stopped");
    EXPECT_EQ(found["lab3/cli-off"]["vcpus"], 2);
    EXPECT_EQ(found["lab3/cli-off"]["memoryBytes"], 32 << 20);
    for (const auto& [name, record] : found) {
        EXPECT_TRUE(record["id"].is_null());
        EXPECT_TRUE(record["asOf"].is_null());
    }
}
TEST_F(Lists, TheSameExpressionsAsInTheWindow) {
    Lab::guest(1, "cli-web", {"--no-start"});
    stubborn(2, "cli-db");
    EXPECT_EQ(json({"guest", "list", "state:running"})[0]["name"], "cli-db");
    EXPECT_EQ(json({"guest", "list", "host:lab1", "cli"}).size(), 1U);
    EXPECT_EQ(run({"guest", "list", "colour:red"}), 2);
    EXPECT_NE(err.find("no qualifier"), std::string::npos);
}
TEST_F(Lists, AHostThatIsAwayIsNamedAndTheRestIsShown) {
    stubborn(1, "cli-here");
    stubborn(3, "cli-there");
    EXPECT_EQ(run({"guest", "list"}), 0) << err;
    Lab::run({"cut", "3"});
    const auto records = json({"guest", "list", "--timeout", "4"}, 10);
    Lab::run({"join", "3"});
    EXPECT_NE(err.find("lab3"), std::string::npos) << err;
    ASSERT_EQ(records.size(), 2U);
    for (const auto& record : records)
        EXPECT_EQ(record["asOf"].is_null(), record["host"] == "lab1") << record; // the other is from the cache
    EXPECT_EQ(run({"guest", "list"}), 0) << err;
}
TEST_F(Lists, OnlyTheHostThatIsNamedMustAnswer) {
    stubborn(1, "cli-here");
    Lab::run({"cut", "3"});
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(run({"guest", "show", "lab1/cli-here"}), 0) << err;
    EXPECT_EQ(run({"guest", "pause", "lab1/cli-here", "-y"}), 0) << err;
    EXPECT_EQ(run({"guest", "list", "host:lab1"}), 0) << err;
    EXPECT_LT(std::chrono::steady_clock::now() - begin, 8s);
    EXPECT_EQ(run({"guest", "start", "lab3/x", "--timeout", "3"}), 10);
    Lab::run({"join", "3"});
}
TEST_F(Lists, AnAmbiguousNameListsTheCandidates) {
    stubborn(1, "cli-twin");
    stubborn(2, "cli-twin");
    EXPECT_EQ(run({"guest", "pause", "cli-twin", "-y"}), 4);
    EXPECT_NE(err.find("lab1/cli-twin ("), std::string::npos) << err;
    EXPECT_NE(err.find("lab2/cli-twin ("), std::string::npos);
    EXPECT_EQ(run({"guest", "pause", "lab2/cli-twin", "-y"}), 0) << err;
    EXPECT_EQ(run({"guest", "pause", Lab::virsh(1, "domuuid cli-twin"), "-y"}), 0) << err;
}
TEST_F(Lists, HostileNamesAreHarmless) {
    const std::string longName(10'000, 'n');
    const std::vector<std::string> names{"&lt;script&gt;alert(1)&lt;/script&gt;", "\u202egnp.exe", "a b;rm -rf ~", "\u009b2J", "-rf", "--all",
                                         "虚拟机 e\u0301", "[a,b]", "task", "%s%n", "lab1", longName};
    std::size_t made = 0;
    for (const auto& name : names) {
        Lab::ssh(1, "cat >/tmp/x.xml <<'END'\n<domain type='qemu'><name>" + name +
                        "</name><memory unit='MiB'>16</memory><os><type arch='x86_64'>hvm</type></os></domain>\nEND\n"
                        "virsh -q define /tmp/x.xml >/dev/null 2>&1 && echo yes >>/tmp/made; true");
    }
    made = std::size_t(std::stoi(Lab::ssh(1, "wc -l </tmp/made; rm /tmp/made")));
    EXPECT_GE(made, 9U);
    const auto records = json({"guest", "list"});
    EXPECT_EQ(records.size(), made);
    for (const auto forbidden : {"\u202e", "\u009b"})
        EXPECT_EQ(out.find(forbidden), std::string::npos);
    auto terminal = start({"guest", "list"}, Child::With::Terminal);
    EXPECT_EQ(terminal->wait(), 0);
    for (const auto forbidden : {"\u202e", "\u009b"})
        EXPECT_EQ(terminal->out().find(forbidden), std::string::npos);
    // And they can be acted on by their names.
    for (const auto& record : records) {
        const auto name = record["name"].get<std::string>();
        EXPECT_EQ(run({"guest", "protect", "--", "lab1/" + name}), 0) << err;
        EXPECT_EQ(run({"guest", "stop", "-y", "--", "lab1/" + name}), 5) << err;
    }
}
TEST_F(Lists, CompletionKnowsWhatWasSeenLast) {
    stubborn(1, "cli-web");
    ASSERT_EQ(run({"guest", "list"}), 0);
    Lab::run({"cut", "1"});
    Child completing({program(), "complete", "--fleet", fleet, "guest", "stop", "lab1/cli"}, Child::With::Pipes);
    EXPECT_EQ(completing.wait(3s), 0);
    EXPECT_EQ(completing.out(), "lab1/cli-web\tvm, running\n");
    Lab::run({"join", "1"});
}
TEST_F(Lists, AWatchedListFollowsTheHosts) {
    auto watching = start({"guest", "list", "--watch", "--json"});
    ASSERT_TRUE(watching->expect("[]\n", 20s));
    stubborn(1, "cli-new");
    EXPECT_TRUE(watching->expect("cli-new", 3s)) << watching->out();
    watching->signal(SIGINT);
    EXPECT_EQ(watching->wait(5s), 130);
}
TEST_F(Lists, AFullDiskBehindStandardOutputIsTold) {
    stubborn(1, "cli-web");
    Child full({"/bin/sh", "-c", "exec \"$0\" --fleet \"$1\" guest list >/dev/full", program(), fleet}, Child::With::Pipes);
    EXPECT_EQ(full.wait(), 15);
    EXPECT_NE(full.err().find("standard output"), std::string::npos) << full.err();
}
TEST_F(Lists, TheDoctorExaminesARealHost) {
    const auto sheets = json({"host", "doctor", "lab1", "lab2"});
    ASSERT_EQ(sheets.size(), 2U);
    std::map<std::string, std::string> states;
    for (const auto& check : sheets[0]["checks"])
        states[check["title"]] = check["state"];
    EXPECT_GE(states.size(), 10U);
    EXPECT_EQ(lines(Lab::ssh(1, "ls /dev/kvm 2>&1 || true")).size(), 1U);
    for (const auto& check : sheets[0]["checks"])
        EXPECT_TRUE(check["meaning"] != "" || (check["state"] != "warning" && check["state"] != "problem")) << check;
}
TEST_F(Lists, TheDoctorSaysWhyAHostIsNotConnected) {
    Lab::run({"libvirtd", "2", "stop"});
    const int code = run({"host", "doctor", "lab2"});
    const auto page = out;
    const auto complaint = err;
    const int again = run({"host", "doctor", "lab2", "--json"});
    Lab::run({"libvirtd", "2", "start"});
    EXPECT_EQ(code, 10) << complaint;
    EXPECT_EQ(again, code);
    EXPECT_NE(page.find("sudo systemctl enable --now libvirtd"), std::string::npos) << page;
    EXPECT_NE(complaint.find("libvirtd is not running"), std::string::npos) << complaint;
    const auto sheet = nlohmann::json::parse(out)[0];
    EXPECT_EQ(sheet["error"]["code"], "unreachable");
    EXPECT_EQ(sheet["checks"].size(), 14U);
}
TEST_F(Lists, XmlIsLibvirtsOwn) {
    define(1, "<domain type='qemu'><!-- mine --><name>cli-xml</name><memory unit='MiB'>16</memory><os><type arch='x86_64'>hvm"
              "</type></os></domain>");
    EXPECT_EQ(run({"guest", "xml", "cli-xml", "--inactive"}), 0) << err;
    EXPECT_EQ(lines(out), lines(Lab::virsh(1, "dumpxml --inactive cli-xml")));
}
