// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text_ports.h"

#include <gtest/gtest.h>

using namespace binnacle;
using domain::TextPort;

TEST(TextPorts, AreSerialPortsThenConsolesOfTheirOwn) {
    const auto ports = domain::textPorts(
        "<domain><devices><serial type='pty'><target port='0'/><alias name='serial0'/></serial>"
        "<serial type='file'><alias name='serial1'/></serial><serial type='pty'><alias name='serial2'/></serial>"
        "<console type='pty'><target type='serial' port='0'/><alias name='serial0'/></console>"
        "<console type='pty'><target type='virtio' port='1'/><alias name='console1'/></console></devices></domain>");
    ASSERT_TRUE(ports);
    const std::vector<TextPort> expected{{TextPort::Kind::Serial, "serial0"},
                                         {TextPort::Kind::Serial, "serial2"},
                                         {TextPort::Kind::Console, "console1"}};
    EXPECT_EQ(*ports, expected);
}

TEST(TextPorts, ContainersHaveConsoles) {
    const auto ports = domain::textPorts("<domain type='lxc'><devices><console type='pty' tty='/dev/pts/3'><target type='lxc' "
                                         "port='0'/><alias name='console0'/></console></devices></domain>");
    ASSERT_TRUE(ports);
    EXPECT_EQ(*ports, (std::vector<TextPort>{{TextPort::Kind::Console, "console0"}}));
}

TEST(TextPorts, WhatIsNoDomainIsAnError) {
    EXPECT_FALSE(domain::textPorts("<x/>"));
    EXPECT_FALSE(domain::textPorts("<domain>"));
}
