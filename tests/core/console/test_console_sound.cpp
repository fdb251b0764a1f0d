// SPDX-License-Identifier: GPL-3.0-or-later
/// Sound by both protocols, from servers that send it as they should, and as none should.
#include "tests/core/console/listener.h"
#include "tests/core/console/spice_server.h"
#include "tests/core/console/witness.h"

#include <gtest/gtest.h>

#include <future>

using namespace binnacle;
using namespace binnacle::test;
using namespace binnacle::test::spice;
using namespace std::chrono_literals;
using W = VncWire;

namespace {

std::string pcm(int count) {
    std::string bytes;
    for (int i = 0; i < count; ++i)
        bytes += le16(unsigned(i) & 0xffff);
    return bytes;
}
std::string sound(unsigned what) {
    return W::u8(255) + W::u8(1) + W::u16(what);
}
std::string playbackStart(std::uint32_t channels, unsigned format, std::uint32_t rate) {
    return le32(channels) + le16(format) + le32(rate) + le32(0);
}
enum : unsigned {
    data = 101,
    mode = 102,
    start = 103,
    stop = 104,
    volume = 105,
    mute = 106,
    raw = 1,
    opus = 3
};

struct Sound : testing::Test {
    console::GlibThread glib;
    Witness witness;
    std::shared_ptr<Listener> listener = std::make_shared<Listener>();

    std::unique_ptr<console::GraphicsConsole> open(VncServer& server, console::Protocol protocol,
                                                   bool on = true) {
        return console::GraphicsConsole::open(glib, {.protocol = protocol, .audio = listener, .sound = on},
                                              server.dialer(), witness.frame);
    }
    /// A SPICE server whose playback channel says \a play.
    VncServer spiceThat(std::function<void(const VncWire&)> play) {
        return VncServer([play = std::move(play)](const VncWire& wire) {
            const auto type = link(wire);
            if (type == 1) serveMain(wire, 5);
            if (type == 5) play(wire);
            wire.receive(1 << 20);
        });
    }
    bool malformed() {
        return witness.closes() && witness.seen.closed->reason == console::CloseReason::Malformed;
    }
};

} // namespace

TEST_F(Sound, OfVncIsAskedForWhereItIsOfferedAndHeard) {
    std::promise<std::string> asked, ended;
    VncServer server([&](const VncWire& wire) {
        wire.greet(64, 48);
        wire.nextOf(3);
        wire.send(W::updateHeader(1) + W::rect(0, 0, 0, 0, -259));
        wire.paint(0, 0, 64, 48, 0xff00ff00);
        std::string said;
        for (int i = 0; i < 2; ++i)
            said += wire.nextOf(255).bytes + "|";
        asked.set_value(said);
        wire.send(sound(1) + sound(2) + W::u32(4000) + pcm(2000) + sound(0));
        ended.set_value(wire.nextOf(255).bytes);
        wire.receive(1 << 20);
    });
    const auto console = open(server, console::Protocol::Vnc);
    const auto said = asked.get_future().get();
    EXPECT_NE(said.find(W::u8(1) + W::u16(2) + W::u8(3) + W::u8(2) + W::u32(44'100)),
              std::string::npos);                                  // S16, stereo
    EXPECT_NE(said.find(W::u8(1) + W::u16(0)), std::string::npos); // enable
    ASSERT_TRUE(eventually([&] { return listener->count() == 2000 && listener->heard().stops == 1; }, 5s));
    EXPECT_FALSE(listener->heard().wrong);
    EXPECT_EQ(listener->heard().samples[1234], 1234);
    witness.look();
    EXPECT_TRUE(witness.seen.facts && witness.seen.facts->sound);
    console->setSound(false);
    EXPECT_EQ(ended.get_future().get(), W::u8(1) + W::u16(1)); // disable
}
TEST_F(Sound, OfVncIsNotAskedForWhereNobodyListensOrNoneIsOffered) {
    VncServer server([&](const VncWire& wire) {
        wire.greet(64, 48);
        wire.nextOf(3);
        wire.paint(0, 0, 64, 48, 0xff00ff00);
        wire.receive(1 << 20);
    });
    const auto console = open(server, console::Protocol::Vnc);
    ASSERT_TRUE(witness.shows());
    witness.look();
    EXPECT_FALSE(witness.seen.facts->sound);
    EXPECT_EQ(listener->heard().starts, 0);
}
TEST_F(Sound, OfSpiceIsHeardWithItsVolume) {
    auto server = spiceThat([](const VncWire& wire) {
        message(wire, mode, le32(0) + le16(raw));
        message(wire, volume, std::string(1, 2) + le16(0x8000) + le16(0x8000));
        message(wire, start, playbackStart(2, 1, 48'000));
        message(wire, data, le32(0) + pcm(2000));
        message(wire, stop, "");
    });
    const auto console = open(server, console::Protocol::Spice);
    ASSERT_TRUE(eventually([&] { return listener->heard().stops == 1; }, 5s)) << witness.why();
    const auto heard = listener->heard();
    EXPECT_EQ(heard.format, (console::AudioFormat{2, 48'000}));
    EXPECT_EQ(heard.samples.size(), 2000U);
    EXPECT_EQ(heard.samples[1234], 1234);
    EXPECT_NEAR(heard.volume, 0.5, 0.01);
    EXPECT_FALSE(heard.wrong);
}
TEST_F(Sound, OfSpiceIsNotConnectedWhileItIsOff) {
    std::atomic<int> connected{0};
    auto server = spiceThat([&](const VncWire& wire) {
        ++connected;
        message(wire, mode, le32(0) + le16(raw));
        message(wire, start, playbackStart(1, 1, 8'000));
        message(wire, data, le32(0) + pcm(80));
    });
    const auto console = open(server, console::Protocol::Spice, false);
    std::this_thread::sleep_for(300ms);
    EXPECT_EQ(connected, 0);
    console->setSound(true);
    ASSERT_TRUE(eventually([&] { return listener->count() == 80; }, 5s));
    console->setSound(false);
    EXPECT_TRUE(eventually([&] { return listener->heard().stops == 1; }, 5s));
}
TEST_F(Sound, AHugeMessageOfSpiceIsNotTaken) {
    auto server = spiceThat([](const VncWire& wire) {
        message(wire, mode, le32(0) + le16(raw));
        message(wire, start, playbackStart(2, 1, 48'000));
        wire.send(le32(9) + le32(0) + le16(data) + le32(64 << 20) + le32(0));
    });
    const auto console = open(server, console::Protocol::Spice);
    EXPECT_TRUE(malformed()) << witness.why();
}
TEST_F(Sound, OddFormatsOfSpiceAreNotTaken) {
    for (const auto& [channels, rate] : {std::pair(0U, 44'100U), std::pair(4'000'000'000U, 44'100U),
                                         std::pair(2U, 0U), std::pair(2U, 4'000'000'000U)}) {
        witness = Witness();
        auto server =
            spiceThat([&](const VncWire& wire) { message(wire, start, playbackStart(channels, 1, rate)); });
        const auto console = open(server, console::Protocol::Spice);
        EXPECT_TRUE(malformed()) << channels << " channels at " << rate << ": " << witness.why();
    }
    auto server = spiceThat([](const VncWire& wire) { // a format that nobody has
        message(wire, mode, le32(0) + le16(raw));
        message(wire, start, playbackStart(2, 77, 44'100));
        message(wire, data, le32(0) + pcm(100));
        message(wire, start, playbackStart(2, 1, 44'100));
        message(wire, data, le32(0) + pcm(2));
    });
    witness = Witness();
    const auto console = open(server, console::Protocol::Spice);
    EXPECT_TRUE(eventually([&] { return listener->count() == 2; }, 5s)) << witness.why();
    EXPECT_FALSE(listener->heard().wrong);
}
TEST_F(Sound, ASpiceServerInDisorderHarmsNothing) {
    auto server = spiceThat([](const VncWire& wire) {
        message(wire, data, le32(0) + pcm(100)); // before any start
        message(wire, volume, std::string(1, '\xff') + le16(1));
        message(wire, mute, "");
        message(wire, mode, le32(0) + le16(999));
        message(wire, mode, le32(0) + le16(opus));
        message(wire, data, le32(0) + std::string(5000, 'x'));
        message(wire, start, playbackStart(2, 1, 48'000));
        message(wire, data, le32(0) + std::string(5000, 'x')); // no Opus
        message(wire, mode, le32(0) + le16(raw));
        for (int i = 0; i < 3000; ++i) {
            message(wire, start, playbackStart(2, 1, 8'000 + unsigned(i)));
            message(wire, data, le32(0) + pcm(i % 7));
            if (i % 3) message(wire, stop, "");
        }
        message(wire, start, playbackStart(1, 1, 11'025));
        message(wire, data, le32(0) + pcm(5));
    });
    const auto console = open(server, console::Protocol::Spice);
    eventually([&] { return witness.closes(100ms) || listener->heard().format.rate == 11'025; }, 20s);
    EXPECT_FALSE(listener->heard().wrong);
}
TEST_F(Sound, OfVncInDisorderHarmsNothing) {
    VncServer server([&](const VncWire& wire) {
        wire.greet(64, 48);
        wire.nextOf(3);
        wire.send(W::updateHeader(1) + W::rect(0, 0, 0, 0, -259));
        wire.paint(0, 0, 64, 48, 0xff00ff00);
        wire.nextOf(255);
        wire.send(sound(2) + W::u32(400) + pcm(200)); // before it began
        wire.send(sound(0) + sound(0));
        for (int i = 0; i < 3000; ++i)
            wire.send(sound(1) + sound(2) + W::u32(unsigned(i % 9)) + std::string(std::size_t(i % 9), 'x') +
                      (i % 3 ? sound(0) : ""));
        wire.send(sound(1) + sound(2) + W::u32(1 << 30));
        wire.receive(1 << 20);
    });
    const auto console = open(server, console::Protocol::Vnc);
    EXPECT_TRUE(malformed()) << witness.why();
    EXPECT_FALSE(listener->heard().wrong);
}
