// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/console/vnc_server.h"
#include "tests/core/console/witness.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

struct Vnc : testing::Test {
    console::GlibThread glib;
    Witness witness;
    std::unique_ptr<console::GraphicsConsole> open(console::Dialer dialer,
                                                   console::ConsoleOptions options = {}) {
        return console::GraphicsConsole::open(glib, std::move(options), std::move(dialer), witness.frame);
    }
};

/// A screen of 64 x 48 in one colour; answers every key by another one, until the client goes.
void colourful(const VncWire& wire) {
    wire.greet(64, 48);
    wire.nextOf(3);
    wire.paint(0, 0, 64, 48, 0x102030);
    std::uint32_t colour = 0x800000;
    for (auto message = wire.next(); message.type != 256; message = wire.next())
        if (message.type == 4 || message.type == 255) wire.paint(0, 0, 64, 48, colour += 0x101010);
}

} // namespace

TEST_F(Vnc, ThePictureIsTheServers) {
    VncServer server(colourful);
    const auto console = open(server.dialer());
    ASSERT_TRUE(witness.shows()) << witness.why();
    EXPECT_EQ(witness.frame->size(), (console::Size{64, 48}));
    EXPECT_EQ(witness.pixel(0, 0), 0xff102030U);
    EXPECT_EQ(witness.pixel(63, 47), 0xff102030U);
    ASSERT_TRUE(witness.seen.facts);
    EXPECT_EQ(witness.seen.facts->encoding, "raw");
    EXPECT_GT(witness.seen.facts->roundTrip, 0us);
    console->input().key(0x1e, true);
    EXPECT_TRUE(witness.shows(2));
    EXPECT_EQ(witness.pixel(5, 5), 0xff901010U);
}
TEST_F(Vnc, WhatSomebodyElseLooksAtOnlyIsLeftAlone) {
    VncServer server(colourful);
    const auto console = open(server.dialer(), {.lookOnly = true});
    ASSERT_TRUE(witness.shows());
    console->input().key(0x1e, true);
    std::this_thread::sleep_for(100ms);
    EXPECT_EQ(witness.frame->updates(), 1U);
    console->setLookOnly(false);
    console->input().key(0x1e, false);
    EXPECT_TRUE(witness.shows(2));
}
TEST_F(Vnc, APasswordIsAskedFor) {
    VncServer server([](const VncWire& wire) {
        wire.send("RFB 003.008\n");
        wire.receive(12);
        wire.send(VncWire::u8(1) + VncWire::u8(2));
        wire.receive(1);
        wire.send(std::string(16, 'c'));
        wire.receive(16);
        wire.send(VncWire::u32(1) + VncWire::u32(5) + "wrong");
    });
    {
        const auto console = open(server.dialer());
        ASSERT_TRUE(witness.closes());
        EXPECT_EQ(witness.seen.closed->reason, console::CloseReason::PasswordWanted) << witness.why();
    }
    Witness second;
    const auto console =
        console::GraphicsConsole::open(glib, {.password = "secret"}, server.dialer(), second.frame);
    ASSERT_TRUE(second.closes());
    EXPECT_EQ(second.seen.closed->reason, console::CloseReason::PasswordWrong) << second.why();
    EXPECT_EQ(second.seen.closed->error.detail, "wrong");
}
TEST_F(Vnc, TheClipboardGoesBothWays) {
    std::string got;
    {
        VncServer server([&](const VncWire& wire) {
            wire.greet(64, 48);
            wire.nextOf(3);
            wire.send(VncWire::u8(3) + std::string(3, '\0') + VncWire::u32(4) + "Gr\xfc\xdf");
            got = wire.nextOf(6).bytes;
        });
        const auto console = open(server.dialer());
        ASSERT_TRUE(eventually(
            [&] {
                witness.look();
                return witness.seen.clipboard.has_value();
            },
            5s));
        EXPECT_EQ(*witness.seen.clipboard, "Grüß");
        console->offerText("Öl");
        ASSERT_TRUE(witness.closes());
    }
    EXPECT_EQ(got.substr(7), "\xd6l");
}
TEST_F(Vnc, LocksAreSetByTheirKeysAndOnlyWhereTheyDiffer) {
    constexpr int ledState = -261;
    std::string keys;
    {
        VncServer server([&](const VncWire& wire) {
            wire.greet(64, 48);
            wire.nextOf(3);
            wire.send(VncWire::updateHeader(1) + VncWire::rect(0, 0, 1, 1, ledState) + VncWire::u8(2));
            for (int i = 0; i < 4; ++i) { // Caps, Num: each down and up
                const auto key = wire.nextOf(4).bytes;
                keys += key.substr(5) + (key[0] ? "+" : "-");
            }
        });
        const auto console = open(server.dialer());
        console->setLeds({.caps = true}); // nothing is known of the guest's yet
        ASSERT_TRUE(eventually(
            [&] {
                witness.look();
                return witness.seen.leds.has_value();
            },
            5s))
            << witness.why();
        EXPECT_EQ(*witness.seen.leds, (console::Leds{.num = true}));
        console->setLeds({.num = true}); // as they are
        console->setLeds({.caps = true});
        ASSERT_TRUE(witness.closes());
    }
    EXPECT_EQ(keys, "\xff\xe5+\xff\xe5-\xff\x7f+\xff\x7f-");
}
TEST_F(Vnc, TheEndOfTheServerIsTold) {
    VncServer server([](const VncWire& wire) {
        wire.greet(64, 48);
        wire.nextOf(3);
        wire.paint(0, 0, 64, 48, 0);
    });
    const auto console = open(server.dialer());
    ASSERT_TRUE(witness.closes());
    EXPECT_EQ(witness.seen.closed->reason, console::CloseReason::Ended) << witness.why();
    console->input().key(0x1e, true); // nobody is there
    console->requestSize({800, 600});
    console->refresh();
}
TEST_F(Vnc, NoWayIsSaidWithItsReason) {
    const auto console =
        open([](std::stop_token) -> Result<UniqueFd> { return fail(ErrorCode::Unreachable, "no way"); });
    ASSERT_TRUE(witness.closes());
    EXPECT_EQ(witness.seen.closed->reason, console::CloseReason::Unreachable);
    EXPECT_EQ(witness.why(), "no way");
}
TEST_F(Vnc, WhoClosesWhileItIsDialledNeedNotWait) {
    std::atomic<bool> stopped{false};
    auto console = open([&](std::stop_token stop) -> Result<UniqueFd> {
        while (!stop.stop_requested())
            std::this_thread::sleep_for(5ms);
        stopped = true;
        return fail(ErrorCode::Cancelled, "cancelled");
    });
    std::this_thread::sleep_for(50ms);
    const auto begin = Steady::now();
    console.reset();
    EXPECT_LT(Steady::now() - begin, 50ms);
    EXPECT_TRUE(eventually([&] { return stopped.load(); }, 2s));
    witness.look();
    EXPECT_FALSE(witness.seen.closed);
}
TEST_F(Vnc, ManyRoundsLeaveNothingBehind) {
    VncServer server(colourful);
    const auto round = [&] {
        Witness own;
        const auto console = console::GraphicsConsole::open(glib, {}, server.dialer(), own.frame);
        ASSERT_TRUE(own.shows());
    };
    for (int i = 0; i < 5; ++i)
        round();
    const auto settled = [](std::size_t& fds) {
        fds = ownCount("fd");
        std::this_thread::sleep_for(200ms);
        return fds == ownCount("fd");
    };
    std::size_t before = 0, after = 0;
    ASSERT_TRUE(eventually([&] { return settled(before); }, 5s));
    for (int i = 0; i < 1000; ++i)
        round();
    ASSERT_TRUE(eventually([&] { return settled(after); }, 5s));
    EXPECT_EQ(after, before);
}
