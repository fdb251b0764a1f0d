// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, passwords and ways to a host: whom SSH lets in, and what is said to whom it doesn't.
#include "tests/core/fleet/lab_fleet.h"

#include <cstdlib>
#include <fstream>
#include <sys/socket.h>
#include <sys/un.h>

using namespace binnacle;
using namespace binnacle::test;

namespace {

struct LabLogins : LabFleet {};

} // namespace

TEST_F(LabLogins, AnUnknownKeyIsAskedAboutAndRemembered) {
    const auto known = (scratch.path() / "known_hosts").string();
    prompter.keyAnswer = KeyAnswer::Remember;
    connectOne([&](HostSpec& s) { s.knownHosts = known; });
    ASSERT_TRUE(becomes(1, LinkState::Connected)) << why(1);
    ASSERT_EQ(prompter.keysAsked.size(), 1U);
    EXPECT_EQ("SHA256:" + Lab::ssh(1, "ssh-keygen -lf $(sed -n 's/^HostKey //p' /etc/ssh/sshd_config)").substr(11, 43),
              prompter.keysAsked[0].fingerprint);
    fleet.reset();
    connectOne([&](HostSpec& s) { s.knownHosts = known; });
    ASSERT_TRUE(becomes(1, LinkState::Connected)) << why(1);
    EXPECT_EQ(prompter.keysAsked.size(), 1U);
}
TEST_F(LabLogins, AnUnknownKeyThatIsRejectedEndsTheTry) {
    connectOne([&](HostSpec& s) { s.knownHosts = (scratch.path() / "known_hosts").string(); });
    ASSERT_TRUE(becomes(1, LinkState::Refused));
    EXPECT_EQ(code(), ErrorCode::HostKeyUnknown);
    EXPECT_FALSE(std::filesystem::exists(scratch.path() / "known_hosts"));
}
TEST_F(LabLogins, AChangedKeyIsRefusedWithTheWayOut) {
    std::ifstream other(Lab::host(2).knownHosts);
    std::string line;
    for (std::string l; std::getline(other, l);)
        if (l.starts_with(Lab::address(2))) line = Lab::address(1) + l.substr(l.find(' '));
    const auto known = scratch.write("known_hosts", line + "\n").string();
    prompter.keyAnswer = KeyAnswer::Remember;
    connectOne([&](HostSpec& s) { s.knownHosts = known; });
    ASSERT_TRUE(becomes(1, LinkState::Refused));
    EXPECT_EQ(code(), ErrorCode::HostKeyChanged) << why(1);
    EXPECT_TRUE(prompter.keysAsked.empty());
    EXPECT_NE(why(1).find("ssh-keygen -f " + known + " -R " + Lab::address(1)), std::string::npos) << why(1);
    const auto found = examine(1);
    ASSERT_TRUE(found && found->linkError);
    const auto ssh = row(found, "ssh.connection");
    EXPECT_EQ(ssh.state, Check::State::Problem);
    EXPECT_EQ(row(found, "libvirt.socket").state, Check::State::Unknown);
    // What it says, done, lets the new key be asked about.
    ASSERT_EQ(std::system((ssh.fix.substr(0, ssh.fix.find("  #")) + " >/dev/null 2>&1").c_str()), 0) << ssh.fix;
    (*fleet->session(HostId{"lab1"}))->connect();
    EXPECT_TRUE(becomes(1, LinkState::Connected)) << why(1);
}
TEST_F(LabLogins, AWrongKeyIsRefusedAndSaysWhatWasTried) {
    const auto key = (scratch.path() / "key").string();
    ASSERT_EQ(std::system(("ssh-keygen -q -t ed25519 -N '' -f " + key).c_str()), 0);
    connectOne([&](HostSpec& s) { s.key = key; });
    ASSERT_TRUE(becomes(1, LinkState::Refused));
    EXPECT_EQ(code(), ErrorCode::AuthenticationFailed);
    EXPECT_NE(why(1).find(key), std::string::npos) << why(1);
    EXPECT_EQ(row(examine(1), "ssh.connection").fix, "ssh-copy-id -p 22 '" + Lab::host(1).user + "@" + Lab::address(1) + "'  # on this computer");
}
TEST_F(LabLogins, AWrongUserIsRefused) {
    connectOne([&](HostSpec& s) { s.user = "nobody-here"; });
    ASSERT_TRUE(becomes(1, LinkState::Refused));
    EXPECT_EQ(code(), ErrorCode::AuthenticationFailed) << why(1);
}
TEST_F(LabLogins, AKeyWithAPassphraseIsAskedForIt) {
    const auto key = (scratch.path() / "key").string();
    ASSERT_EQ(std::system(("cp " + Lab::host(1).key + " " + key + " && chmod 600 " + key +
                           " && ssh-keygen -q -p -P '' -N 'open sesame' -f " + key + " >/dev/null")
                              .c_str()),
              0);
    prompter.secrets = {"wrong", "open sesame"};
    connectOne([&](HostSpec& s) { s.key = key; });
    ASSERT_TRUE(becomes(1, LinkState::Connected)) << why(1);
    ASSERT_EQ(prompter.secretsAsked.size(), 2U);
    EXPECT_EQ(prompter.secretsAsked[0].kind, SecretRequest::Kind::Passphrase);
    EXPECT_EQ(prompter.secretsAsked[1].attempt, 2);
    EXPECT_EQ(prompter.outcomes, (std::vector<bool>{false, true}));
}
TEST_F(LabLogins, APasswordIsAskedForWhereTheServerWantsOne) {
    Lab::ssh(1, "echo 'KbdInteractiveAuthentication no' >/etc/ssh/sshd_config.d/t.conf; pkill -HUP -o -x sshd");
    prompter.secrets = {"wrong", "correct horse"};
    connectOne([&](HostSpec& s) { s.user = "typist"; });
    const bool connected = becomes(1, LinkState::Connected);
    Lab::ssh(1, "rm /etc/ssh/sshd_config.d/t.conf; pkill -HUP -o -x sshd");
    ASSERT_TRUE(connected) << why(1);
    EXPECT_EQ(prompter.secretsAsked.back().kind, SecretRequest::Kind::Password);
    EXPECT_EQ(prompter.outcomes, (std::vector<bool>{false, true}));
}
TEST_F(LabLogins, KeyboardInteractiveShowsTheServersWords) {
    prompter.secrets = {"correct horse"};
    connectOne([&](HostSpec& s) { s.user = "typist"; });
    ASSERT_TRUE(becomes(1, LinkState::Connected)) << why(1);
    ASSERT_EQ(prompter.secretsAsked.size(), 1U);
    EXPECT_EQ(prompter.secretsAsked[0].kind, SecretRequest::Kind::Challenge);
    EXPECT_NE(prompter.secretsAsked[0].prompt.find("assword"), std::string::npos);
    EXPECT_TRUE(prompter.secretsAsked[0].alone);
}
TEST_F(LabLogins, AUserWhoMayNotUseLibvirtIsToldHowToGetIn) {
    connectOne([&](HostSpec& s) { s.user = "visitor"; });
    ASSERT_TRUE(becomes(1, LinkState::Refused));
    EXPECT_EQ(code(), ErrorCode::PermissionDenied) << why(1);
    EXPECT_NE(why(1).find("adduser visitor libvirt"), std::string::npos) << why(1);
    const auto found = examine(1);
    EXPECT_EQ(row(found, "ssh.connection").state, Check::State::Ok);
    EXPECT_EQ(row(found, "libvirt.socket").state, Check::State::Problem);
    EXPECT_EQ(row(found, "libvirt.socket").fix, "sudo adduser 'visitor' libvirt");
    EXPECT_EQ(row(found, "clock.difference").state, Check::State::Ok);
    EXPECT_EQ(row(found, "pools.space").state, Check::State::Unknown);
}
TEST_F(LabLogins, AUserOfTheGroupGetsIn) {
    connectOne([&](HostSpec& s) { s.user = "keeper"; });
    EXPECT_TRUE(becomes(1, LinkState::Connected)) << why(1);
}
TEST_F(LabLogins, AServerThatForbidsForwardingIsReachedByAHelper) {
    Lab::ssh(1, "echo 'AllowStreamLocalForwarding no' >/etc/ssh/sshd_config.d/t.conf; pkill -HUP -o -x sshd");
    connectOne([](HostSpec&) {});
    const bool connected = becomes(1, LinkState::Connected);
    Lab::ssh(1, "rm /etc/ssh/sshd_config.d/t.conf; pkill -HUP -o -x sshd");
    ASSERT_TRUE(connected) << why(1);
    EXPECT_TRUE(eventually([&] { return host(1)->facts.transport == "SSH, helper program"; }));
    EXPECT_TRUE(host(1)->facts.hasLxc);
}
TEST_F(LabLogins, AJumpHostLeadsToTheNext) {
    connectOne([&](HostSpec& s) { s.jump = "root@" + Lab::address(2); });
    ASSERT_TRUE(becomes(1, LinkState::Connected)) << why(1);
    EXPECT_NE(Lab::ssh(1, "ss -Htn state established sport = :22").find(Lab::address(2)), std::string::npos);
}
TEST_F(LabLogins, TheKeysOfJumpHostsAreAskedAboutToo) {
    prompter.keyAnswer = KeyAnswer::Remember;
    connectOne([&](HostSpec& s) {
        s.jump = "root@" + Lab::address(2);
        s.knownHosts = (scratch.path() / "known_hosts").string();
    });
    ASSERT_TRUE(becomes(1, LinkState::Connected)) << why(1);
    ASSERT_EQ(prompter.keysAsked.size(), 2U);
    EXPECT_EQ(prompter.keysAsked[0].host, Lab::address(2));
    EXPECT_EQ(prompter.keysAsked[1].host, Lab::address(1));
}
TEST_F(LabLogins, AKeyComesFromTheAgent) {
    const auto socket = (scratch.path() / "agent").string();
    const auto shell = [](const std::string& line) { return std::system(line.c_str()); };
    ASSERT_EQ(shell("ssh-agent -a " + socket + " >" + socket + ".env && SSH_AUTH_SOCK=" + socket + " ssh-add -q " +
                    Lab::host(1).key), 0);
    const char* before = std::getenv("SSH_AUTH_SOCK");
    const std::string kept = before ? before : "";
    setenv("SSH_AUTH_SOCK", socket.c_str(), 1);
    connectOne([&](HostSpec& s) { s.key.clear(); });
    const bool connected = becomes(1, LinkState::Connected);
    before ? setenv("SSH_AUTH_SOCK", kept.c_str(), 1) : unsetenv("SSH_AUTH_SOCK");
    EXPECT_EQ(shell(". " + socket + ".env >/dev/null; kill $SSH_AGENT_PID"), 0);
    EXPECT_TRUE(connected) << why(1);
    EXPECT_TRUE(prompter.secretsAsked.empty());
}
TEST_F(LabLogins, AnAgentShowsTheServerOnlyTheKeyThatIsNamed) {
    const auto socket = (scratch.path() / "agent").string();
    const auto shell = [](const std::string& line) { return std::system(line.c_str()); };
    ASSERT_EQ(shell("ssh-agent -a " + socket + " >" + socket + ".env"), 0);
    for (int i = 0; i < 8; ++i) { // more than the server's MaxAuthTries
        const auto key = (scratch.path() / ("other" + std::to_string(i))).string();
        ASSERT_EQ(shell("ssh-keygen -q -t ed25519 -N '' -f " + key + " && SSH_AUTH_SOCK=" + socket + " ssh-add -q " + key), 0);
    }
    ASSERT_EQ(shell("SSH_AUTH_SOCK=" + socket + " ssh-add -q " + Lab::host(1).key), 0);
    // The file is the public key alone, as of a key that only the agent has.
    const auto named = (scratch.path() / "named.pub").string();
    ASSERT_EQ(shell("ssh-keygen -y -f " + Lab::host(1).key + " >" + named), 0);
    const auto config = scratch.write("config", "Host near\n  HostName " + Lab::address(1) + "\n  User root\n  IdentityAgent " + socket +
                                                    "\n  IdentitiesOnly yes\n  IdentityFile " + named +
                                                    "\n  UserKnownHostsFile " + Lab::host(1).knownHosts +
                                                    "\n  Ciphers aes256-ctr\n  ConnectTimeout 9\n  AddressFamily inet\n");
    setenv("BINNACLE_SSH_CONFIG", config.c_str(), 1);
    connect({{.id = HostId{"lab1"}, .name = "lab1", .address = "near"}});
    const bool connected = becomes(1, LinkState::Connected);
    const auto cipher = row(examine(1), "ssh.connection").finding.plain();
    unsetenv("BINNACLE_SSH_CONFIG");
    EXPECT_EQ(shell(". " + socket + ".env >/dev/null; kill $SSH_AGENT_PID"), 0);
    ASSERT_TRUE(connected) << why(1);
    EXPECT_TRUE(prompter.secretsAsked.empty());
    EXPECT_NE(cipher.find("aes256-ctr"), std::string::npos) << cipher;
}
TEST_F(LabLogins, AnAgentThatHangsIsLeftAtOnce) {
    const auto socket = (scratch.path() / "agent").string();
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    std::copy(socket.begin(), socket.end(), address.sun_path);
    const UniqueFd listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    ASSERT_EQ(::bind(listener.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    ASSERT_EQ(::listen(listener.get(), 4), 0); // and nobody ever answers
    const auto config = scratch.write("config", "Host near\n  HostName " + Lab::address(1) + "\n  User root\n  IdentityAgent " + socket +
                                                    "\n  IdentityFile none\n  UserKnownHostsFile " + Lab::host(1).knownHosts + "\n");
    setenv("BINNACLE_SSH_CONFIG", config.c_str(), 1);
    connect({{.id = HostId{"lab1"}, .name = "lab1", .address = "near"}, Lab::host(2)});
    const bool other = becomes(2, LinkState::Connected);
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    EXPECT_EQ(host(1)->link.state, LinkState::Connecting);
    const auto begin = Steady::now();
    fleet.reset(); // joins the worker that waits for the agent
    unsetenv("BINNACLE_SSH_CONFIG");
    EXPECT_TRUE(other);
    EXPECT_LT(Steady::now() - begin, std::chrono::seconds(3));
}
TEST_F(LabLogins, ReconnectingLeavesNoDescriptorBehind) {
    const auto socket = (scratch.path() / "agent").string();
    ASSERT_EQ(std::system(("ssh-agent -a " + socket + " >" + socket + ".env && SSH_AUTH_SOCK=" + socket + " ssh-add -q " + Lab::host(1).key).c_str()), 0);
    const auto config = scratch.write("config", "Host near\n  HostName " + Lab::address(1) + "\n  User root\n  IdentityAgent " + socket +
                                                    "\n  IdentityFile none\n  UserKnownHostsFile " + Lab::host(1).knownHosts + "\n");
    setenv("BINNACLE_SSH_CONFIG", config.c_str(), 1);
    connect({{.id = HostId{"lab1"}, .name = "lab1", .address = "near"}});
    const auto descriptors = [] {
        return std::distance(std::filesystem::directory_iterator("/proc/self/fd"), std::filesystem::directory_iterator());
    };
    const auto round = [&] {
        const auto session = *fleet->session(HostId{"lab1"});
        session->disconnect();
        EXPECT_TRUE(becomes(1, LinkState::Disconnected));
        session->connect();
        EXPECT_TRUE(becomes(1, LinkState::Connected)) << why(1);
        EXPECT_TRUE(fleet->waitUntilSettled({}, std::chrono::seconds(20), true));
    };
    ASSERT_TRUE(becomes(1, LinkState::Connected)) << why(1);
    round();
    const auto before = descriptors();
    for (int i = 0; i < 5; ++i)
        round();
    const auto after = descriptors();
    unsetenv("BINNACLE_SSH_CONFIG");
    EXPECT_EQ(std::system((". " + socket + ".env >/dev/null; kill $SSH_AGENT_PID").c_str()), 0);
    EXPECT_LE(after, before + 2); // one may just be on its way
}
TEST_F(LabLogins, AlgorithmsThatNobodyKnowsAreNamed) {
    const auto config = scratch.write("config", "Host near\n  HostName " + Lab::address(1) + "\n  MACs umac-64@openssh.com\n");
    setenv("BINNACLE_SSH_CONFIG", config.c_str(), 1);
    connect({{.id = HostId{"lab1"}, .name = "lab1", .address = "near"}});
    const bool failed = eventually([&] { return host(1) && host(1)->link.error; });
    unsetenv("BINNACLE_SSH_CONFIG");
    ASSERT_TRUE(failed);
    EXPECT_NE(why(1).find("MACs"), std::string::npos) << why(1);
}
TEST_F(LabLogins, AProxyCommandLeadsToTheHost) {
    const auto config = scratch.write("config", "Host near\n  HostName " + Lab::address(1) + "\n  ProxyCommand ssh -F " +
                                                    Lab::run({"ssh-config"}) + " -W %h:%p lab2\n");
    setenv("BINNACLE_SSH_CONFIG", config.c_str(), 1);
    connectOne([](HostSpec& s) { s.address = "near"; });
    const bool connected = becomes(1, LinkState::Connected);
    unsetenv("BINNACLE_SSH_CONFIG");
    ASSERT_TRUE(connected) << why(1);
    EXPECT_NE(Lab::ssh(1, "ss -Htn state established sport = :22").find(Lab::address(2)), std::string::npos);
}
TEST_F(LabLogins, SshConfigIsHonouredProxyJumpIncluded) {
    const auto spec = Lab::host(3);
    const auto config = scratch.write("config", "Host far\n  HostName " + Lab::address(3) + "\n  User root\n  IdentityFile " + spec.key +
                                                    "\n  UserKnownHostsFile " + spec.knownHosts +
                                                    "\n  ProxyJump near\nHost near\n  HostName " +
                                                    Lab::address(2) + "\n  User root\n"
                                                    "  IdentityFile " + spec.key + "\n  UserKnownHostsFile " +
                                                    spec.knownHosts + "\n");
    setenv("BINNACLE_SSH_CONFIG", config.c_str(), 1);
    connect({{.id = HostId{"lab3"}, .name = "lab3", .address = "far"}});
    const bool connected = becomes(3, LinkState::Connected);
    unsetenv("BINNACLE_SSH_CONFIG");
    ASSERT_TRUE(connected) << why(3);
    EXPECT_NE(Lab::ssh(3, "ss -Htn state established sport = :22").find(Lab::address(2)), std::string::npos);
}
