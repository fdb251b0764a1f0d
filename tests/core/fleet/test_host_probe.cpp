// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/host_probe.h"

#include "core/base/process.h"
#include "core/fleet/host_way.h"

#include <gtest/gtest.h>

using namespace binnacle;

TEST(HostProbe, ReadsWhatItsCommandPrints) {
    const auto probe = parseProbe("clock\t1795478024\nos\tDebian GNU/Linux 12\nkvm\tdenied\nqemu\t1795478000 web 1\n"
                                  "lxc\t1795478001 box\naddress\t10.0.0.5 box\naddress\t127.0.0.1 box\n"
                                  "address6\tfd000000000000000000000000000001 box\narp\t52:54:00:AA:00:01 10.0.0.9\n"
                                  "socket\tdenied /run/libvirt/libvirt-sock\n");
    EXPECT_EQ(probe.os, "Debian GNU/Linux 12");
    EXPECT_EQ(toMillis(*probe.clock), 1795478024000);
    EXPECT_TRUE(probe.kvmDevice);
    EXPECT_FALSE(probe.kvmAccess);
    EXPECT_TRUE(probe.virtualizes);
    EXPECT_FALSE(parseProbe("virtualization\tnone\n").virtualizes);
    EXPECT_EQ(toMillis(probe.qemuStarts.at("web 1")), 1795478000000);
    EXPECT_EQ(probe.containerAddresses.at("box"), (std::vector<std::string>{"10.0.0.5", "fd00::1"}));
    EXPECT_EQ(probe.arp.at("52:54:00:aa:00:01"), "10.0.0.9");
}
TEST(HostProbe, PassesOverNonsense) {
    const auto probe = parseProbe("clock\tnever\nqemu\t99999999999999999999 x\narp\tx <b>\naddress\t1.2.3.4.5 c\n\t\t\n"
                                  "os\t\x1b[2Jevil\x01\nlxc\t-5 y\n\xff\xfe");
    EXPECT_FALSE(probe.clock);
    EXPECT_TRUE(probe.qemuStarts.empty());
    EXPECT_TRUE(probe.lxcStarts.empty());
    EXPECT_TRUE(probe.arp.empty());
    EXPECT_EQ(probe.os.find('\x1b'), std::string::npos);
}
TEST(HostProbe, ItsCommandRunsInAnyShell) {
    for (const char* shell : {"sh", "bash", "zsh"}) {
        const auto output = runProcess({shell, "-c", probeCommand()}, std::chrono::seconds(10));
        if (!output && output.error().code == ErrorCode::NotFound) continue;
        ASSERT_TRUE(output) << shell;
        EXPECT_EQ(output->exitCode, 0) << shell << ": " << output->err;
        EXPECT_TRUE(parseProbe(output->out).clock) << shell;
    }
}
TEST(HostProbe, ThisComputersOwnWayTellsOutputFromErrors) {
    LocalWay way;
    const auto output = way.run("echo out; echo err >&2; exit 3", std::chrono::seconds(10), {});
    ASSERT_TRUE(output);
    EXPECT_EQ(output->out, "out\n");
    EXPECT_EQ(output->err, "err\n");
    EXPECT_EQ(output->exitCode, 3);
}
