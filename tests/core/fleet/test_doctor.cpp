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
TEST(Doctor, EveryComplaintSaysWhatItMeansAndHowToMendIt) {
    DoctorInput in;
    in.forwarding = false;
    in.hasShell = true;
    in.probe.user = "ada";
    in.probe.sockets = {"denied /run/libvirt/libvirt-sock"};
    in.qemuError = in.lxcError = Error{};
    in.probe.clock = fromMillis(100'000'000);
    in.domainCapabilities = "<domainCapabilities/>";
    in.runningVms = 1;
    for (const auto& c : makeSheet(in))
        if (c.state != Check::State::Ok && c.state != Check::State::Unknown) {
            EXPECT_FALSE(c.meaning.empty()) << c.id;
            EXPECT_FALSE(c.fix.empty()) << c.id;
        }
    EXPECT_EQ(check(in, "libvirt.socket").fix, "sudo adduser ada libvirt");
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
