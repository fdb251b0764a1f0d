// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"
#include "core/fleet/host_links.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace binnacle;

TEST(HostLinks, AreReadFromWhatTheHostPrints) {
    const auto found = parseLinks("bridge br0\n"
                                  "link eth0\n"
                                  "route default via 10.99.0.1 dev br0 \n"
                                  "route 10.99.0.0/24 dev br0 proto kernel scope link src 10.99.0.11 \n"
                                  "route 172.16.0.7 dev wg0 table 51820 scope link\n"
                                  "route 10.0.0.0/8 via 10.99.0.2\n"
                                  "route\n"
                                  "route nonsense dev x\n"
                                  "who knows\n"
                                  "link \xFF\x1B[31m");
    ASSERT_EQ(found.links.size(), 3U);
    EXPECT_EQ(found.links[0], (HostLinks::Link{"br0", true}));
    EXPECT_EQ(found.links[1], (HostLinks::Link{"eth0", false}));
    EXPECT_EQ(found.links[2].name.find('\x1B'), std::string::npos);
    ASSERT_EQ(found.routes.size(), 3U) << "the default route leads everywhere and clashes with nothing";
    EXPECT_EQ(found.routes[0], (HostLinks::Route{parseSubnet("10.99.0.0/24").value(), "br0"}));
    EXPECT_EQ(found.routes[1].to.text(), "172.16.0.7/32");
    EXPECT_EQ(found.routes[2].device, "");
}
/// With the shell and the tools of this computer, which has a loopback at least.
TEST(HostLinks, TheCommandRunsInAShell) {
    const auto output = runProcess({"/bin/sh", "-c", linksCommand()}, std::chrono::seconds(10), {});
    ASSERT_TRUE(output) << output.error().plain();
    const auto found = parseLinks(output->out);
    EXPECT_NE(std::ranges::find(found.links, "lo", &HostLinks::Link::name), found.links.end())
        << output->out << output->err;
}
