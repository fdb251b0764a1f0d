// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctl.h"

#include <fstream>

using namespace binnacle;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

using Hosts = Ctl;

} // namespace

TEST_F(Hosts, AWrongKeyIsTold) {
    const auto key = (scratch.path() / "key").string();
    ASSERT_EQ(std::system(("ssh-keygen -q -t ed25519 -N '' -f " + key).c_str()), 0);
    fleet = changedFleet([&](HostSpec& spec) { spec.key = key; });
    EXPECT_EQ(run({"guest", "list"}), 10);
    EXPECT_NE(err.find("lab1"), std::string::npos) << err;
    EXPECT_NE(err.find(key), std::string::npos) << err;
    EXPECT_EQ(run({"host", "connect", "lab1"}), 7) << err;
}
TEST_F(Hosts, AWrongUserIsTold) {
    fleet = changedFleet([&](HostSpec& spec) { spec.user = "nobody-here"; });
    EXPECT_EQ(run({"host", "connect", "lab1"}), 7) << err;
    EXPECT_NE(err.find("nobody-here"), std::string::npos) << err;
}
TEST_F(Hosts, AUserWhoMayNotUseLibvirtIsTold) {
    fleet = changedFleet([&](HostSpec& spec) { spec.user = "visitor"; });
    EXPECT_EQ(run({"host", "connect", "lab1"}), 6) << err;
    EXPECT_NE(err.find("libvirt"), std::string::npos) << err;
}
TEST_F(Hosts, AnUnknownKeyIsRefusedWhereNobodyCanBeAsked) {
    fleet = changedFleet([&](HostSpec& spec) { spec.knownHosts = (scratch.path() / "known").string(); });
    EXPECT_EQ(run({"host", "connect", "lab1"}), 8) << err;
    EXPECT_FALSE(std::filesystem::exists(scratch.path() / "known"));
}
TEST_F(Hosts, AChangedKeyIsRefusedWithTheWayOut) {
    std::ifstream other(Lab::host(2).knownHosts);
    std::string line, of2;
    while (std::getline(other, line))
        if (line.starts_with(Lab::address(2))) of2 = Lab::address(1) + line.substr(line.find(' '));
    ASSERT_FALSE(of2.empty());
    const auto known = scratch.write("known", of2 + "\n").string();
    fleet = changedFleet([&](HostSpec& spec) { spec.knownHosts = known; });
    EXPECT_EQ(run({"host", "connect", "lab1"}), 9) << err;
    EXPECT_NE(err.find("ssh-keygen -f " + known + " -R"), std::string::npos) << err;
}
TEST_F(Hosts, ADeadHostIsTold) {
    fleet = changedFleet([&](HostSpec& spec) { spec.address = "127.0.0.1"; spec.port = 1; });
    EXPECT_EQ(run({"host", "connect", "lab1", "--timeout", "5"}), 10) << err;
    EXPECT_EQ(run({"guest", "list", "--timeout", "5"}), 10);
    EXPECT_EQ(out, "");
}
TEST_F(Hosts, AreAddedAskedAboutChangedAndRemoved) {
    const auto spec = Lab::host(1);
    const auto known = (scratch.path() / "known").string();
    fleet = (scratch.path() / "mine.toml").string();
    auto adding = start({"host", "add", "first", "root@" + spec.address, "--key", spec.key, "--known-hosts", known},
                        Child::With::Terminal);
    ASSERT_TRUE(adding->expect("is not known")) << adding->out();
    ASSERT_TRUE(adding->expect("SHA256:"));
    adding->type("y\n");
    ASSERT_TRUE(adding->expect("first: connected: ")) << adding->out();
    EXPECT_EQ(adding->wait(), 0) << adding->out();
    EXPECT_EQ(run({"host", "list"}), 0) << err; // the key was remembered
    EXPECT_EQ(run({"host", "add", "FIRST", "x"}), 5) << err;
    EXPECT_EQ(run({"host", "set", "first", "--site", "Hamburg", "--name", "one"}), 0) << err;
    EXPECT_EQ(json({"host", "list"})[0]["site"], "Hamburg");
    EXPECT_EQ(run({"host", "remove", "one"}), 2) << err;
    EXPECT_EQ(run({"host", "remove", "one", "-y"}), 0) << err;
    EXPECT_EQ(json({"host", "list"}).size(), 0U);
}
TEST_F(Hosts, AddingOneThatDoesNotAnswerSaysSo) {
    fleet = (scratch.path() / "mine.toml").string();
    EXPECT_EQ(run({"host", "add", "dead", "127.0.0.1", "--port", "1", "--timeout", "5"}), 10) << err;
    EXPECT_NE(err.find("It is in the fleet now all the same"), std::string::npos) << err;
}
TEST_F(Hosts, APasswordIsAskedForOnTheTerminal) {
    fleet = changedFleet([&](HostSpec& spec) {
        spec.user = "typist";
        spec.key = (scratch.path() / "none").string();
    });
    auto asking = start({"host", "connect", "lab1"}, Child::With::Terminal);
    ASSERT_TRUE(asking->expect("typist@")) << asking->out();
    asking->type("correct horse\n");
    asking->wait();
    EXPECT_EQ(asking->out().find("correct horse"), std::string::npos); // no echo
    EXPECT_EQ(asking->out().find("refused the login"), std::string::npos) << asking->out();
}
