// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/doctor.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace binnacle;

namespace {

DoctorInput healthy() {
    DoctorInput in;
    in.forwarding = true;
    in.hasShell = true;
    in.askedAt = fromMillis(1'000'000);
    in.probe.clock = fromMillis(1'000'000);
    in.probe.user = "ada";
    in.probe.cgroups = "v2";
    in.facts.libvirtVersion = "9.0.0";
    in.facts.qemuVersion = "7.2.0";
    in.facts.hasKvm = true;
    in.domainCapabilities = "<domainCapabilities><os><enum name='firmware'><value>efi</value></enum></os><devices>"
                            "<graphics supported='yes'><enum name='type'><value>vnc</value><value>spice</value></enum>"
                            "</graphics><tpm supported='yes'/></devices></domainCapabilities>";
    in.pools = {{.name = "default", .active = true, .capacityBytes = 100, .availableBytes = 50}};
    in.roundTripMs = 1;
    return in;
}
Check check(const DoctorInput& in, std::string_view id) {
    const auto sheet = makeSheet(in);
    return *std::ranges::find(sheet, id, &Check::id);
}

} // namespace

TEST(Doctor, FindsNothingWrongWithAHealthyHost) {
    for (const auto& c : makeSheet(healthy()))
        EXPECT_EQ(c.state, Check::State::Ok) << c.id << ": " << c.finding.plain();
}
namespace {

void expectAdvice(const DoctorInput& in) {
    for (const auto& c : makeSheet(in))
        if (c.state != Check::State::Ok && c.state != Check::State::Unknown) {
            EXPECT_FALSE(c.meaning.empty()) << c.id << ": " << c.finding.plain();
            EXPECT_FALSE(c.fix.empty()) << c.id << ": " << c.finding.plain();
        }
}

/// Logged in, but libvirt did not answer for the reason \a why.
DoctorInput withoutLibvirt(Error why) {
    DoctorInput in;
    in.hasShell = true;
    in.probe.user = "ada";
    in.probe.programs = {"libvirtd"};
    in.linkError = std::move(why);
    return in;
}

} // namespace

TEST(Doctor, EveryComplaintSaysWhatItMeansAndHowToMendIt) {
    DoctorInput in;
    in.forwarding = false;
    in.hasShell = true;
    in.probe.user = "ada";
    in.qemuError = in.lxcError = Error{};
    in.probe.clock = fromMillis(100'000'000);
    in.domainCapabilities = "<domainCapabilities/>";
    in.runningVms = 1;
    expectAdvice(in);
    in = healthy();
    in.facts.libvirtVersion = in.facts.qemuVersion = "4.2.0";
    in.facts.hasKvm = false;
    in.probe.cgroups = "";
    in.roundTripMs = 500;
    EXPECT_EQ(check(in, "latency").state, Check::State::Notice);
    EXPECT_EQ(check(in, "qemu.version").state, Check::State::Warning);
    EXPECT_EQ(check(in, "lxc.driver").state, Check::State::Warning);
    expectAdvice(in);
}
TEST(Doctor, EveryLinkErrorHasAFix) {
    for (const auto code : {ErrorCode::Cancelled, ErrorCode::PermissionDenied, ErrorCode::AuthenticationFailed,
                            ErrorCode::HostKeyUnknown, ErrorCode::HostKeyChanged, ErrorCode::Unreachable, ErrorCode::Timeout,
                            ErrorCode::ProtocolMismatch, ErrorCode::Internal})
        for (const bool loggedIn : {false, true}) {
            DoctorInput in;
            in.address = "lab1";
            in.loggedIn = loggedIn;
            in.linkError = fail(code, "no");
            expectAdvice(in);
            EXPECT_EQ(check(in, loggedIn ? "libvirt.socket" : "ssh.connection").state, Check::State::Problem);
            EXPECT_EQ(check(in, loggedIn ? "libvirt.socket" : "ssh.connection").finding.plain(), "no");
            for (const auto* id : {"qemu.version", "lxc.driver", "guest.tools", "pools.space", "spice"})
                EXPECT_EQ(check(in, id).state, Check::State::Unknown) << id;
        }
}
TEST(Doctor, TheCommandOfAnErrorIsTheFixOfItsRow) {
    DoctorInput in;
    in.loggedIn = false;
    in.linkError = fail(ErrorCode::HostKeyChanged, "changed", {}, "Compare it", "ssh-keygen -R 'x y'");
    EXPECT_EQ(check(in, "ssh.connection").fix, "ssh-keygen -R 'x y'  # on this computer");
    EXPECT_EQ(check(in, "ssh.connection").meaning.plain(), "Compare it");
    EXPECT_EQ(check(in, "libvirt.socket").state, Check::State::Unknown);
}
TEST(Doctor, AnAddressIsQuotedInItsFix) {
    DoctorInput in;
    in.loggedIn = false;
    in.address = "a;reboot";
    in.linkError = fail(ErrorCode::Timeout, "no answer");
    EXPECT_NE(check(in, "ssh.connection").fix.find("'a;reboot'"), std::string::npos);
}
TEST(Doctor, KnowsWhyLibvirtDoesNotAnswer) {
    auto in = withoutLibvirt(fail(ErrorCode::PermissionDenied, "denied"));
    in.probe.sockets = {"denied /run/libvirt/libvirt-sock"};
    EXPECT_EQ(check(in, "libvirt.socket").fix, "sudo adduser 'ada' libvirt");
    EXPECT_EQ(check(in, "ssh.connection").state, Check::State::Ok);
    in.probe.sockets = {"dead /run/libvirt/libvirt-sock"};
    EXPECT_EQ(check(in, "libvirt.socket").fix, "sudo systemctl enable --now libvirtd");
    in.probe.sockets = {"usable /run/libvirt/libvirt-sock"};
    EXPECT_EQ(check(in, "libvirt.socket").fix, "sudo systemctl restart libvirtd");
    in.probe.programs.clear();
    in.probe.sockets.clear();
    EXPECT_EQ(check(in, "libvirt.socket").fix, "sudo apt install libvirt-daemon-system qemu-system-x86");
}
TEST(Doctor, TellsWhatAShellKnowsWithoutLibvirt) {
    auto in = withoutLibvirt(fail(ErrorCode::Unreachable, "no libvirtd"));
    in.probe.clock = in.askedAt = fromMillis(1'000'000);
    EXPECT_EQ(check(in, "clock.difference").state, Check::State::Ok);
    EXPECT_EQ(check(in, "kvm.usable").finding.plain(), "there is no /dev/kvm");
    in.probe.kvmDevice = true;
    EXPECT_EQ(check(in, "kvm.usable").state, Check::State::Unknown);
}
TEST(Doctor, DoesNotTrustAKvmWithoutAProcessorForIt) {
    auto in = healthy();
    in.probe.virtualizes = false; // QEMU opens /dev/kvm all the same
    EXPECT_EQ(check(in, "kvm.usable").state, Check::State::Warning);
}
TEST(Doctor, MeasuresTheClockNoFinerThanItCan) {
    auto in = healthy();
    in.probe.clock = fromMillis(1'001'000);
    EXPECT_EQ(check(in, "clock.difference").state, Check::State::Ok);
    in.probe.clock = fromMillis(1'010'000);
    EXPECT_EQ(check(in, "clock.difference").state, Check::State::Warning);
    EXPECT_EQ(check(in, "clock.difference").finding.plain(), "10 seconds ahead of this computer");
    in.probe.clock = fromMillis(900'000);
    EXPECT_EQ(check(in, "clock.difference").state, Check::State::Problem);
}
TEST(Doctor, NamesTheFullestPool) {
    auto in = healthy();
    in.pools.push_back({.name = "tight", .active = true, .capacityBytes = 100, .availableBytes = 3});
    EXPECT_EQ(check(in, "pools.space").state, Check::State::Problem);
    EXPECT_EQ(check(in, "pools.space").finding.plain(), "tight is 97 % full");
}
