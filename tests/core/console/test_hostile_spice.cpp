// SPDX-License-Identifier: GPL-3.0-or-later
/// SPICE servers that send what no server should.
#include "tests/core/console/spice_server.h"
#include "tests/core/console/witness.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace binnacle::test;
using namespace binnacle::test::spice;
using namespace std::chrono_literals;

namespace {

struct HostileSpice : testing::Test {
    console::GlibThread glib;
    Witness witness;
    bool ends(VncServer::Script script, std::chrono::milliseconds patience = 2s) {
        VncServer server(std::move(script));
        const auto console =
            console::GraphicsConsole::open(glib, {.protocol = console::Protocol::Spice, .patience = patience},
                                           server.dialer(), witness.frame);
        return witness.closes();
    }
    /// A surface of that size is made, and something is said of it.
    void surface(std::uint32_t width, std::uint32_t height, std::uint32_t format = 32) {
        VncServer server([=](const VncWire& wire) {
            const auto type = link(wire);
            if (type == 1) serveMain(wire);
            if (type == 2) message(wire, 314, le32(0) + le32(width) + le32(height) + le32(format) + le32(1));
            if (type == 2) message(wire, 102, ""); // the picture can be shown
            wire.receive(1 << 20);                 // until the client goes
        });
        const auto console = console::GraphicsConsole::open(glib, {.protocol = console::Protocol::Spice},
                                                            server.dialer(), witness.frame);
        eventually(
            [this] {
                witness.look();
                return witness.seen.closed || witness.seen.resized;
            },
            3s);
    }
};

} // namespace

TEST_F(HostileSpice, GarbageEndsIt) {
    ASSERT_TRUE(ends([](const VncWire& wire) { wire.send(std::string(4096, 'x')); }));
    EXPECT_NE(witness.seen.closed->reason, console::CloseReason::Ended) << witness.why();
}
TEST_F(HostileSpice, SilenceEndsInTime) {
    ASSERT_TRUE(ends([](const VncWire& wire) { wire.receive(1 << 20); }, 300ms));
    EXPECT_EQ(witness.seen.closed->error.code, ErrorCode::Timeout) << witness.why();
}
TEST_F(HostileSpice, AGreetingCutShortEndsIt) {
    for (const std::size_t length : {0U, 3U, 15U, 16U, 100U}) {
        witness = Witness();
        const auto whole = "REDQ" + le32(2) + le32(2) + le32(178) + le32(0) + publicKey();
        ASSERT_TRUE(ends([&](const VncWire& wire) { wire.send(whole.substr(0, length)); })) << length;
    }
}
TEST_F(HostileSpice, AProperScreenIsTaken) {
    surface(320, 200);
    EXPECT_FALSE(witness.seen.closed) << witness.why();
    EXPECT_EQ(witness.frame->size(), (console::Size{320, 200}));
}
TEST_F(HostileSpice, AnAbsurdScreenIsNotTaken) {
    for (const auto& [width, height] :
         {std::pair(40'000U, 40'000U), std::pair(65'535U, 65'535U), std::pair(0xffffffffU, 0xffffffffU),
          std::pair(0U, 0U), std::pair(20'000U, 10U)}) {
        witness = Witness();
        surface(width, height);
        EXPECT_TRUE(witness.frame->size().empty()) << width << " x " << height;
        EXPECT_TRUE(witness.seen.closed && witness.seen.closed->reason == console::CloseReason::Malformed)
            << witness.why();
    }
}
/// Each size is a surface that goes and one that comes (messages 315 and 314).
TEST_F(HostileSpice, AScreenResizedAThousandTimesSettles) {
    VncServer server([](const VncWire& wire) {
        const auto type = link(wire);
        if (type == 1) serveMain(wire);
        if (type == 2) {
            serveDisplay(wire, 100, 100);
            for (unsigned i = 0; i < 1000; ++i) {
                message(wire, 315, le32(0));
                message(wire, 314, le32(0) + le32(100 + i % 7 * 100) + le32(100 + i % 5 * 90) + le32(32) + le32(1));
            }
            message(wire, 315, le32(0));
            message(wire, 314, le32(0) + le32(320) + le32(200) + le32(32) + le32(1));
        }
        wire.receive(1 << 20);
    });
    const auto console = console::GraphicsConsole::open(glib, {.protocol = console::Protocol::Spice},
                                                        server.dialer(), witness.frame);
    EXPECT_TRUE(eventually(
        [&] {
            witness.look();
            return witness.frame->size() == console::Size{320, 200};
        },
        10s))
        << witness.why();
    EXPECT_FALSE(witness.seen.closed) << witness.why();
}
TEST_F(HostileSpice, AHugePointerIsNotTaken) {
    ASSERT_TRUE(ends(
        [](const VncWire& wire) {
            const auto type = link(wire);
            if (type == 1) {
                serveMain(wire, 4);
            }
            // where, visible, flags, id, kind (alpha), width, height, hot spot
            if (type == 4)
                message(wire, 103,
                        le32(0) + std::string(1, '\1') + le16(0) + le32(1) + le32(0) + std::string(1, '\0') +
                            le16(60'000) + le16(60'000) + le32(0) + std::string(1000, 'x'));
            wire.receive(1 << 20);
        },
        5s));
    EXPECT_EQ(witness.seen.closed->reason, console::CloseReason::Malformed) << witness.why();
}
/// The guest's agent speaks through the server: any program in the guest can say this.
TEST_F(HostileSpice, AnAgentThatLiesEndsIt) {
    const auto agent = [](std::uint32_t type, std::uint32_t size, const std::string& data) {
        return le32(1) + le32(type) + le32(0) + le32(0) + le32(size) + data;
    };
    const auto able = agent(6, 8, le32(0) + le32(1 << 6));
    for (const auto& bad : {able + agent(4, 0, ""),      // a clipboard without a selection
                            able + agent(4, 4, le32(0)), // or without a type
                            able + agent(8, 0, ""), able + agent(7, 2, "xx"), // asks for it, has it
                            agent(11, 4, le32(1)),                            // a file's result without one
                            agent(4, 0xfffffff0U, "x"),                       // more than there is memory
                            std::string("short")}) {
        witness = Witness();
        ASSERT_TRUE(ends(
            [&](const VncWire& wire) {
                if (link(wire) == 1) {
                    message(wire, 103,
                            le32(1) + le32(1) + le32(1) + le32(1) + le32(1) + le32(10) + le32(1) + le32(0));
                    message(wire, 109, bad);
                }
                wire.receive(1 << 20);
            },
            5s));
        EXPECT_EQ(witness.seen.closed->reason, console::CloseReason::Malformed) << witness.why();
    }
}
/// The library would take the memory that packed data claim to need.
TEST_F(HostileSpice, ADeviceThatClaimsTooMuchEndsIt) {
    for (const auto& [type, data] :
         {std::pair(102U, std::string(1, '\1') + le32(0xfffffff0U) + "xx"), std::pair(102U, std::string("x")),
          std::pair(101U, std::string(2 << 20, 'x'))}) {
        witness = Witness();
        VncServer server([&, type = type, data = data](const VncWire& wire) {
            const auto channel = link(wire);
            if (channel == 1) {
                serveMain(wire, 11); // a folder's channel
            }
            if (channel == 11) message(wire, type, data);
            wire.receive(1 << 20);
        });
        const auto console = console::GraphicsConsole::open(glib, {.protocol = console::Protocol::Spice},
                                                            server.dialer(), witness.frame);
        console->shareFolder("/usr/share/doc", false);
        ASSERT_TRUE(witness.closes(5s));
        EXPECT_EQ(witness.seen.closed->reason, console::CloseReason::Malformed) << witness.why();
    }
}
/// The library makes one for each, whatever they are; what belongs to the first would be left behind.
TEST_F(HostileSpice, AChannelListedTwiceEndsIt) {
    for (const int type : {1, 2, 3, 4, 9, 11}) {
        witness = Witness();
        ASSERT_TRUE(ends(
            [=](const VncWire& wire) {
                if (link(wire) == 1) {
                    serveMain(wire, {{type, 0}, {type, 0}}, true);
                    const auto able = le32(1) + le32(6) + le32(0) + le32(0) + le32(8) + le32(0) + le32(1 << 6 | 1 << 5);
                    message(wire, 109, able);
                    for (int i = 0; i < 2000; ++i)
                        message(wire, 109, le32(1) + le32(7) + le32(0) + le32(0) + le32(8) + le32(0) + le32(1));
                }
                wire.receive(1 << 20);
            },
            5s))
            << type;
        EXPECT_EQ(witness.seen.closed->reason, console::CloseReason::Malformed) << witness.why();
    }
}
TEST_F(HostileSpice, AListOfChannelsWithoutEndIsNotTaken) {
    const auto before = ownCount("task");
    ASSERT_TRUE(ends(
        [](const VncWire& wire) {
            if (link(wire) == 1) serveMain(wire, std::vector<std::pair<int, int>>(5000, {2, 0}));
            wire.receive(1 << 20);
        },
        5s));
    EXPECT_EQ(witness.seen.closed->reason, console::CloseReason::Malformed) << witness.why();
    EXPECT_LT(ownCount("task"), before + 20);
}
TEST_F(HostileSpice, AHugeMessageIsNotTaken) {
    ASSERT_TRUE(ends(
        [](const VncWire& wire) {
            link(wire);
            wire.send(le32(1) + le32(0) + le16(103) + le32(0xfffffff0) + le32(0));
            wire.receive(1 << 20);
        },
        5s));
    EXPECT_EQ(witness.seen.closed->reason, console::CloseReason::Malformed) << witness.why();
}
