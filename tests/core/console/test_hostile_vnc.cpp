// SPDX-License-Identifier: GPL-3.0-or-later
/// Servers that send what no server should. Nothing may happen but an end of the console that says why.
#include "tests/core/console/vnc_server.h"
#include "tests/core/console/witness.h"

#include <gtest/gtest.h>

#include <fstream>

using namespace binnacle;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

using W = VncWire;

struct HostileVnc : testing::Test {
    console::GlibThread glib;
    Witness witness;

    /// Serves the script once and waits for the console's end.
    bool ends(VncServer::Script script, std::chrono::milliseconds patience = 2s) {
        VncServer server(std::move(script));
        const auto console =
            console::GraphicsConsole::open(glib, {.patience = patience}, server.dialer(), witness.frame);
        return witness.closes();
    }
    /// After the greeting and the first picture.
    bool endsAfter(const std::string& bytes) {
        return ends([&](const VncWire& wire) {
            wire.greet(64, 48);
            wire.nextOf(3);
            wire.paint(0, 0, 64, 48, 0);
            wire.send(bytes);
        });
    }
};

std::size_t residentMiB() {
    std::ifstream file("/proc/self/statm");
    std::size_t all = 0, resident = 0;
    file >> all >> resident;
    return resident * 4096 >> 20;
}

} // namespace

TEST_F(HostileVnc, AHugeScreenIsRefused) {
    ASSERT_TRUE(ends([](const VncWire& wire) {
        wire.greet(65535, 65535);
        wire.next();
    }));
    EXPECT_EQ(witness.seen.closed->reason, console::CloseReason::Malformed) << witness.why();
    EXPECT_LT(residentMiB(), 1000U);
}
TEST_F(HostileVnc, AScreenOfNothingIsRefused) {
    ASSERT_TRUE(ends([](const VncWire& wire) {
        wire.greet(0, 0);
        wire.next();
    }));
    EXPECT_EQ(witness.seen.closed->reason, console::CloseReason::Malformed) << witness.why();
}
TEST_F(HostileVnc, AScreenThatBecomesHugeIsRefused) {
    ASSERT_TRUE(endsAfter(W::updateHeader(1) + W::rect(0, 0, 60000, 60000, -223)));
}
TEST_F(HostileVnc, ARectangleOutsideThePictureEndsIt) {
    ASSERT_TRUE(endsAfter(W::updateHeader(1) + W::rect(60, 40, 100, 100, 0) + std::string(40'000, 'x')));
    EXPECT_NE(witness.seen.closed->reason, console::CloseReason::Ended) << witness.why();
}
TEST_F(HostileVnc, ACopyFromOutsideEndsIt) {
    ASSERT_TRUE(endsAfter(W::updateHeader(1) + W::rect(0, 0, 32, 32, 1) + W::u16(60000) + W::u16(60000)));
}
TEST_F(HostileVnc, AnUnknownEncodingEndsIt) {
    ASSERT_TRUE(endsAfter(W::updateHeader(1) + W::rect(0, 0, 1, 1, 0x7abcdef0)));
}
TEST_F(HostileVnc, AHugeCursorDoesNoHarm) {
    const auto before = residentMiB();
    ASSERT_TRUE(
        endsAfter(W::updateHeader(1) + W::rect(0, 0, 65535, 65535, -239) + std::string(100'000, 'x')));
    EXPECT_LT(residentMiB(), before + 500);
}
TEST_F(HostileVnc, AHugeAlphaCursorDoesNoHarm) {
    ASSERT_TRUE(endsAfter(W::updateHeader(1) + W::rect(0, 0, 65535, 65535, -314) + W::u32(0) +
                          std::string(100'000, 'x')));
}
TEST_F(HostileVnc, AHugeXCursorDoesNoHarm) {
    ASSERT_TRUE(
        endsAfter(W::updateHeader(1) + W::rect(0, 0, 65535, 65535, -240) + std::string(100'000, 'x')));
}
TEST_F(HostileVnc, AHugeTextEndsIt) {
    ASSERT_TRUE(endsAfter(W::u8(3) + std::string(3, '\0') + W::u32(0xfffffff0) + std::string(100'000, 'x')));
    EXPECT_FALSE(witness.seen.clipboard);
}
TEST_F(HostileVnc, AHugeNameEndsIt) {
    ASSERT_TRUE(ends([](const VncWire& wire) {
        wire.send("RFB 003.008\n");
        wire.receive(12);
        wire.send(W::u8(1) + W::u8(1));
        wire.receive(1);
        wire.send(W::u32(0));
        wire.receive(1);
        wire.send(W::greeting(64, 48, 0xffffffff, std::string(100'000, 'n')));
    }));
}
TEST_F(HostileVnc, GarbageInsteadOfAGreetingEndsIt) {
    ASSERT_TRUE(ends([](const VncWire& wire) { wire.send(std::string(100'000, '\x7f')); }));
    EXPECT_NE(witness.seen.closed->reason, console::CloseReason::Ended);
}
TEST_F(HostileVnc, SilenceEndsInTime) {
    ASSERT_TRUE(ends([](const VncWire& wire) { wire.receive(100); }, 300ms));
    EXPECT_EQ(witness.seen.closed->error.code, ErrorCode::Timeout) << witness.why();
}
TEST_F(HostileVnc, AGreetingCutShortAnywhereEndsIt) {
    const auto whole =
        std::string("RFB 003.008\n") + W::u8(1) + W::u8(1) + W::u32(0) + W::greeting(64, 48, 4, "test");
    for (std::size_t length = 0; length < whole.size(); ++length) {
        witness = Witness();
        ASSERT_TRUE(ends([&](const VncWire& wire) { wire.send(whole.substr(0, length)); })) << length;
    }
}
TEST_F(HostileVnc, AScreenResizedAThousandTimesSettles) {
    VncServer server([](const VncWire& wire) {
        wire.greet(64, 48);
        wire.nextOf(3);
        for (unsigned i = 0; i < 1000; ++i)
            wire.send(W::updateHeader(1) + W::rect(0, 0, 100 + i % 7 * 100, 100 + i % 5 * 90, -223));
        wire.send(W::updateHeader(1) + W::rect(0, 0, 320, 200, -223));
        wire.paint(0, 0, 320, 200, 0x00ff00);
        wire.nextOf(256);
    });
    const auto console = console::GraphicsConsole::open(glib, {}, server.dialer(), witness.frame);
    ASSERT_TRUE(eventually(
        [&] {
            witness.look();
            return witness.pixel(319, 199) == 0xff00ff00U;
        },
        10s))
        << witness.why();
    EXPECT_EQ(witness.frame->size(), (console::Size{320, 200}));
}
TEST_F(HostileVnc, RandomBytesAfterTheGreetingEndIt) {
    unsigned seed = 1;
    const auto random = [&] { return char((seed = seed * 1103515245 + 12345) >> 16); };
    for (int round = 0; round < 60; ++round) {
        witness = Witness();
        std::string bytes;
        for (int i = 0; i < 4000; ++i)
            bytes += random();
        bytes[0] = char(round % 4);
        ASSERT_TRUE(endsAfter(bytes)) << round;
    }
}
