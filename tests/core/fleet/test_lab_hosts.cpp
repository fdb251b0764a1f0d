// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"
#include "tests/core/fleet/lab_fleet.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace binnacle;
using namespace binnacle::test;

namespace {

struct LabHosts : LabFleet {};

/// What ss tells of each SSH connection of this process to host \a n. The host may hold more: one of a program before
/// whose farewell was lost with a cable that was cut.
std::vector<std::string> sshSessions(int n) {
    const auto told = runProcess({"ss", "-HtnpiO", "state", "established", "dst", Lab::address(n), "dport", "=", ":22"},
                                 std::chrono::seconds(10));
    EXPECT_TRUE(told && told->exitCode == 0);
    std::vector<std::string> own;
    std::istringstream lines(told ? told->out : std::string());
    for (std::string line; std::getline(lines, line);)
        if (line.find("pid=" + std::to_string(getpid()) + ',') != std::string::npos) own.push_back(line);
    return own;
}

} // namespace

TEST_F(LabHosts, ThreeHostsConnectOverOneSshSessionEach) {
    connect({Lab::host(1), Lab::host(2), Lab::host(3)});
    for (int n = 1; n <= 3; ++n) {
        ASSERT_TRUE(becomes(n, LinkState::Connected)) << why(n);
        EXPECT_TRUE(eventually([&] { return !host(n)->facts.hostname.empty(); }));
        EXPECT_EQ(host(n)->facts.hostname, "lab" + std::to_string(n));
        EXPECT_EQ(host(n)->facts.libvirtVersion, "9.0.0");
        EXPECT_TRUE(host(n)->facts.hasQemu && host(n)->facts.hasLxc);
        EXPECT_EQ(host(n)->facts.transport, "SSH, socket forwarding");
        EXPECT_EQ(host(n)->pools.size(), 2U);
        EXPECT_EQ(host(n)->networks.size(), 1U);
        EXPECT_EQ(sshSessions(n).size(), 1U);
    }
}
TEST_F(LabHosts, OneSshHandshakeAHostServesEverything) {
    const auto logins = [](int n) { return std::stoi(Lab::ssh(n, "grep -c 'Accepted publickey' /var/log/sshd.log || true")); };
    const int before[] = {logins(1), logins(2), logins(3)};
    connect({Lab::host(1), Lab::host(2), Lab::host(3)});
    for (int n = 1; n <= 3; ++n)
        ASSERT_TRUE(becomes(n, LinkState::Connected)) << why(n);
    ASSERT_TRUE(fleet->waitUntilSettled({}, std::chrono::seconds(20), true));
    for (const auto& spec : fleet->hosts()) {
        const auto backend = *fleet->backend(spec.id);
        EXPECT_TRUE(backend->examine({}));
        EXPECT_TRUE(backend->sample());
        EXPECT_TRUE(backend->readAll({}));
    }
    for (int n = 1; n <= 3; ++n)
        EXPECT_EQ(logins(n) - before[n - 1], 1) << n;
}
TEST_F(LabHosts, AHostWhereNothingHappensIsLeftInPeace) {
    connect({Lab::host(1)});
    ASSERT_TRUE(becomes(1, LinkState::Connected)) << why(1);
    ASSERT_TRUE(fleet->waitUntilSettled({}, std::chrono::seconds(20), true));
    ASSERT_TRUE(eventually([&] { return !host(1)->facts.hostname.empty(); }));
    const auto sent = [] {
        const auto own = sshSessions(1);
        return own.size() == 1 ? std::stoi(own[0].substr(own[0].find("bytes_sent:") + 11)) : -1;
    };
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    const int before = sent();
    ASSERT_GE(before, 0);
    std::this_thread::sleep_for(std::chrono::seconds(8));
    EXPECT_LT(sent() - before, 2000); // two keep-alives of each of two connections
}
TEST_F(LabHosts, PoolsAndNetworksFollowTheirEvents) {
    connect({Lab::host(1)});
    ASSERT_TRUE(becomes(1, LinkState::Connected)) << why(1);
    const auto pool = [&](bool active) {
        return eventually([&] {
            const auto& all = host(1)->pools;
            const auto it = std::ranges::find(all, "extra", &Pool::name);
            return it != all.end() && it->active == active && it->autostart == active;
        }, std::chrono::seconds(3));
    };
    Lab::virsh(1, "pool-define-as extra dir --target /var/lib/libvirt/extra");
    EXPECT_TRUE(pool(false));
    Lab::ssh(1, "virsh -q pool-build extra; virsh -q pool-autostart extra; virsh -q pool-start extra");
    EXPECT_TRUE(pool(true));
    Lab::ssh(1, "virsh -q pool-destroy extra; virsh -q pool-undefine extra; rmdir /var/lib/libvirt/extra");
    EXPECT_TRUE(eventually([&] { return host(1)->pools.size() == 2; }, std::chrono::seconds(3)));

    const auto network = [&](bool active) {
        return eventually([&] {
            const auto& all = host(1)->networks;
            const auto it = std::ranges::find(all, "extra", &Network::name);
            return it != all.end() && it->active == active;
        }, std::chrono::seconds(3));
    };
    Lab::ssh(1, "echo \"<network><name>extra</name><bridge name='vbr7'/></network>\" >/tmp/n.xml; virsh -q net-define /tmp/n.xml");
    EXPECT_TRUE(network(false));
    Lab::virsh(1, "net-start extra");
    EXPECT_TRUE(network(true));
    Lab::virsh(1, "net-destroy extra");
    EXPECT_TRUE(network(false));
    Lab::virsh(1, "net-undefine extra");
    EXPECT_TRUE(eventually([&] { return host(1)->networks.size() == 1; }, std::chrono::seconds(3)));
}
TEST_F(LabHosts, AnAddressThatIsNobodysIsReportedInTime) {
    connectOne([&](HostSpec& s) { s.address = "no-such-host.invalid"; });
    ASSERT_TRUE(becomes(1, LinkState::Waiting));
    EXPECT_EQ(code(), ErrorCode::Unreachable) << why(1);
}
TEST_F(LabHosts, APortThatIsClosedIsReported) {
    connectOne([&](HostSpec& s) { s.port = 9; });
    ASSERT_TRUE(becomes(1, LinkState::Waiting));
    EXPECT_NE(why(1).find("port 9"), std::string::npos) << why(1);
}
TEST_F(LabHosts, AnSshdThatHangsIsReportedAndHoldsUpNobody) {
    Lab::ssh(1, "kill -STOP $(cat /run/sshd.pid)");
    connect({Lab::host(1), Lab::host(2)});
    const bool other = becomes(2, LinkState::Connected, std::chrono::seconds(10));
    const bool waiting = becomes(1, LinkState::Waiting, std::chrono::seconds(25));
    const auto reported = code();
    const auto reason = why(1);
    // Called off in the middle of the next try, it ends at once.
    (*fleet->session(HostId{"lab1"}))->connect();
    becomes(1, LinkState::Connecting, std::chrono::seconds(5));
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    const auto begin = Steady::now();
    (*fleet->session(HostId{"lab1"}))->disconnect();
    const bool ended = becomes(1, LinkState::Disconnected, std::chrono::seconds(5));
    const auto took = Steady::now() - begin;
    Lab::ssh(1, "kill -CONT $(cat /run/sshd.pid)");
    EXPECT_TRUE(other);
    EXPECT_TRUE(waiting);
    EXPECT_EQ(reported, ErrorCode::Timeout) << reason;
    EXPECT_TRUE(ended);
    EXPECT_LT(took, std::chrono::seconds(2));
    (*fleet->session(HostId{"lab1"}))->connect();
    EXPECT_TRUE(becomes(1, LinkState::Connected)) << why(1);
}
TEST_F(LabHosts, ACutHostIsNoticedAndComesBackByItself) {
    connect({Lab::host(1), Lab::host(3)});
    ASSERT_TRUE(becomes(3, LinkState::Connected)) << why(3);
    Lab::run({"cut", "3"});
    EXPECT_TRUE(becomes(3, LinkState::Waiting, std::chrono::seconds(25)));
    EXPECT_EQ(host(1)->link.state, LinkState::Connected);
    EXPECT_TRUE(host(3)->asOf);
    Lab::run({"join", "3"});
    EXPECT_TRUE(becomes(3, LinkState::Connected, std::chrono::seconds(45))) << why(3);
}
TEST_F(LabHosts, APowerCutIsNoticedAndTheHostComesBack) {
    connect({Lab::host(2)});
    ASSERT_TRUE(becomes(2, LinkState::Connected)) << why(2);
    Lab::run({"power-off", "2"});
    EXPECT_TRUE(becomes(2, LinkState::Waiting, std::chrono::seconds(25)));
    Lab::run({"power-on", "2"});
    EXPECT_TRUE(becomes(2, LinkState::Connected, std::chrono::seconds(45))) << why(2);
}
TEST_F(LabHosts, ARestartedLibvirtdIsFoundAgain) {
    connect({Lab::host(1)});
    ASSERT_TRUE(becomes(1, LinkState::Connected)) << why(1);
    ASSERT_TRUE(eventually([&] { return !host(1)->facts.hostname.empty(); }));
    Lab::run({"libvirtd", "1", "stop"});
    EXPECT_TRUE(becomes(1, LinkState::Waiting, std::chrono::seconds(10)));
    EXPECT_TRUE(eventually([&] { return why(1).find("not running") != std::string::npos; })) << why(1);
    Lab::run({"libvirtd", "1", "start"});
    EXPECT_TRUE(becomes(1, LinkState::Connected)) << why(1);
}
TEST_F(LabHosts, AStoppedLibvirtdIsNoticedAndHoldsUpNobody) {
    connect({Lab::host(1), Lab::host(2)});
    ASSERT_TRUE(becomes(1, LinkState::Connected)) << why(1);
    Lab::ssh(1, "kill -STOP $(cat /run/libvirtd.pid)");
    const bool noticed = becomes(1, LinkState::Waiting, std::chrono::seconds(25));
    // Connecting to it now takes its time and ends with the reason.
    const bool explained = eventually([&] { return why(1).find("does not answer") != std::string::npos; },
                                      std::chrono::seconds(40));
    const auto explanation = why(1);
    const auto begin = Steady::now();
    (*fleet->session(HostId{"lab1"}))->disconnect();
    const bool ended = becomes(1, LinkState::Disconnected, std::chrono::seconds(3));
    const auto took = Steady::now() - begin;
    Lab::ssh(1, "kill -CONT $(cat /run/libvirtd.pid)");
    EXPECT_TRUE(noticed);
    EXPECT_TRUE(explained) << explanation;
    EXPECT_TRUE(ended);
    EXPECT_LT(took, std::chrono::seconds(2));
    EXPECT_EQ(host(2)->link.state, LinkState::Connected);
    (*fleet->session(HostId{"lab1"}))->connect();
    EXPECT_TRUE(becomes(1, LinkState::Connected)) << why(1);
}
TEST_F(LabHosts, AMinuteOfStandstillPassesAndTheHostIsBackByItself) {
    connect({Lab::host(1), Lab::host(2)});
    ASSERT_TRUE(becomes(1, LinkState::Connected)) << why(1);
    ASSERT_TRUE(becomes(2, LinkState::Connected)) << why(2);
    const auto begin = Steady::now();
    const auto wallBegin = now();
    Lab::ssh(1, "kill -STOP $(cat /run/libvirtd.pid)");
    EXPECT_TRUE(becomes(1, LinkState::Waiting, std::chrono::seconds(25)));
    const auto since = host(1)->link.since;
    Lab::ssh(2, "echo '<domain type=\"qemu\"><name>meanwhile</name><memory>16384</memory><os><type>hvm</type></os>"
                "</domain>' >/tmp/m.xml; virsh -q define /tmp/m.xml");
    EXPECT_TRUE(eventually([&] { return guest(2, "meanwhile"); }, std::chrono::seconds(2)));
    Lab::virsh(2, "undefine meanwhile");
    while (Steady::now() - begin < std::chrono::seconds(60))
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    const auto link = host(1)->link;
    const auto asOf = host(1)->asOf;
    const auto reason = why(1);
    Lab::ssh(1, "kill -CONT $(cat /run/libvirtd.pid)");
    EXPECT_NE(link.state, LinkState::Connected);
    EXPECT_NE(reason.find("does not answer"), std::string::npos) << reason;
    EXPECT_EQ(link.since, since); // whatever was tried in vain in between
    ASSERT_TRUE(asOf);
    EXPECT_LT(*asOf - wallBegin, std::chrono::seconds(25));
    EXPECT_EQ(host(2)->link.state, LinkState::Connected);
    EXPECT_TRUE(becomes(1, LinkState::Connected, std::chrono::seconds(60))) << why(1);
    EXPECT_FALSE(host(1)->asOf);
}
TEST_F(LabHosts, AnAbsentLibvirtdIsExplainedAndFoundOnceItRuns) {
    Lab::run({"libvirtd", "1", "stop"});
    connect({Lab::host(1), Lab::host(2)});
    const bool waiting = becomes(1, LinkState::Waiting, std::chrono::seconds(15));
    const auto reason = why(1);
    const auto found = examine(1);
    const bool other = becomes(2, LinkState::Connected, std::chrono::seconds(15));
    Lab::run({"libvirtd", "1", "start"});
    EXPECT_EQ(row(found, "ssh.connection").state, Check::State::Ok);
    EXPECT_EQ(row(found, "libvirt.socket").fix, "sudo systemctl enable --now libvirtd");
    EXPECT_TRUE(waiting);
    EXPECT_TRUE(other);
    EXPECT_NE(reason.find("libvirtd is not running"), std::string::npos) << reason;
    EXPECT_TRUE(becomes(1, LinkState::Connected, std::chrono::seconds(45))) << why(1);
}
TEST_F(LabHosts, TheDoctorExaminesAHost) {
    connect({Lab::host(1)});
    ASSERT_TRUE(becomes(1, LinkState::Connected)) << why(1);
    const auto sheet = (*fleet->backend(HostId{"lab1"}))->examine({});
    ASSERT_TRUE(sheet) << sheet.error().plain();
    std::map<std::string, Check::State> states;
    for (const auto& check : *sheet)
        states[check.id] = check.state;
    EXPECT_EQ(states.size(), 14U);
    EXPECT_EQ(states["ssh.forwarding"], Check::State::Ok);
    EXPECT_EQ(states["libvirt.socket"], Check::State::Ok);
    EXPECT_EQ(states["lxc.driver"], Check::State::Ok);
    EXPECT_EQ(states["kvm.usable"], Check::State::Warning); // the lab has none
    EXPECT_EQ(states["clock.difference"], Check::State::Ok);
    EXPECT_EQ(states["spice"], Check::State::Ok);
}
