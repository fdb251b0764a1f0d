// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/vnc_guard.h"
#include "tests/core/console/vnc_server.h"

#include <gtest/gtest.h>

using namespace binnacle;
using W = test::VncWire;

namespace {

const std::string opening =
    "RFB 003.008\n" + W::u8(1) + W::u8(1) + W::u32(0) + W::greeting(64, 48, 4, "test");
std::string oneRect(const std::string& rect) {
    return W::updateHeader(1) + rect;
}
/// Whole, and byte by byte.
bool passes(const std::string& bytes, unsigned security = 1, bool jpeg = false) {
    console::VncGuard whole, pieces;
    bool all = true;
    for (auto* guard : {&whole, &pieces}) {
        guard->chose(security);
        guard->allowJpeg(jpeg);
    }
    for (const char c : bytes)
        all = all && pieces.passes({&c, 1});
    EXPECT_EQ(whole.passes(bytes), all);
    return all;
}
/// The guard knows where \a rect ends: what stands behind it is a bell, and then nonsense.
bool endsRight(const std::string& rect, bool jpeg = false) {
    return passes(opening + oneRect(rect) + W::u8(2), 1, jpeg) &&
           !passes(opening + oneRect(rect) + W::u8(2) + W::u8(77), 1, jpeg);
}

} // namespace

TEST(VncGuard, LetsAProperOpeningPass) {
    EXPECT_TRUE(passes(opening));
    EXPECT_TRUE(passes("RFB 003.008\n" + W::u8(2) + W::u8(2) + W::u8(19) + std::string(16, 'c') + W::u32(0) +
                           W::greeting(64, 48, 4, "test"),
                       2));
    EXPECT_TRUE(passes("RFB 003.008\n" + W::u8(0) + W::u32(3) + "why"));
    EXPECT_FALSE(passes("RFB 003.003\n"));
    EXPECT_FALSE(
        passes("RFB 003.008\n" + W::u8(1) + W::u8(1) + W::u32(0) + W::greeting(64, 48, 0xffffffff, "")));
}
TEST(VncGuard, KnowsWhereEveryEncodingEnds) {
    EXPECT_TRUE(endsRight(W::rect(0, 0, 2, 2, 0) + std::string(16, 'p')));
    EXPECT_TRUE(endsRight(W::rect(0, 0, 2, 2, 1) + W::u16(3) + W::u16(4)));
    EXPECT_TRUE(endsRight(W::rect(0, 0, 2, 2, 2) + W::u32(1) + std::string(4 + 12, 'p')));
    EXPECT_TRUE(endsRight(W::rect(0, 0, 17, 2, 5) + W::u8(1) + std::string(16 * 2 * 4, 'p') + W::u8(14) +
                          std::string(8, 'c') + W::u8(2) + std::string(4, 's')));
    EXPECT_TRUE(endsRight(W::rect(0, 0, 17, 2, 5) + W::u8(2) + std::string(4, 'c') + W::u8(24) + W::u8(1) +
                          std::string(6, 's')));
    EXPECT_TRUE(endsRight(W::rect(0, 0, 8, 8, 16) + W::u32(5) + "zzzzz"));
    EXPECT_TRUE(endsRight(W::rect(0, 0, 8, 8, 7) + W::u8(0x80) + "rgb"));
    EXPECT_TRUE(endsRight(W::rect(0, 0, 8, 8, 7) + W::u8(0x00) + W::u8(3) + "zzz"));
    EXPECT_TRUE(endsRight(W::rect(0, 0, 1, 1, 7) + W::u8(0x00) + "rgb"));
    EXPECT_TRUE(endsRight(W::rect(0, 0, 8, 8, 7) + W::u8(0x40) + W::u8(1) + W::u8(1) + "rgbrgb" +
                          std::string(8, 'b')));
    EXPECT_TRUE(endsRight(W::rect(0, 0, 32, 32, 7) + W::u8(0x40) + W::u8(1) + W::u8(1) + "rgbrgb" +
                          W::u8(0x83) + W::u8(1) + std::string(131, 'b')));
    EXPECT_TRUE(endsRight(W::rect(0, 0, 8, 8, 7) + W::u8(0x90) + W::u8(4) + "jpeg", true));
    EXPECT_TRUE(endsRight(W::rect(1, 1, 9, 2, -239) + std::string(9 * 2 * 4 + 2 * 2, 'p')));
    EXPECT_TRUE(endsRight(W::rect(1, 1, 9, 2, -240) + std::string(6 + 2 * 2 * 2, 'p')));
    EXPECT_TRUE(endsRight(W::rect(0, 0, 0, 0, -240)));
    EXPECT_TRUE(endsRight(W::rect(1, 1, 2, 2, -314) + W::u32(0) + std::string(16, 'p')));
    EXPECT_TRUE(endsRight(W::rect(0, 0, 100, 50, -223)));
    EXPECT_TRUE(endsRight(W::rect(0, 0, 100, 50, -308) + W::u8(1) + std::string(3 + 16, 's')));
    EXPECT_TRUE(endsRight(W::rect(0, 0, 0, 0, -261) + W::u8(2)));
    EXPECT_TRUE(endsRight(W::rect(0, 0, 0, 0, -307) + W::u32(3) + "new"));
    EXPECT_TRUE(endsRight(W::rect(0, 0, 0, 0, -258)));
}
TEST(VncGuard, KnowsWhereSoundEndsAndThatItIsOffered) {
    const auto sound = [](unsigned kind, unsigned what) { return W::u8(255) + W::u8(kind) + W::u16(what); };
    const auto played = opening + sound(1, 1) + sound(1, 2) + W::u32(5) + "tones" + sound(1, 0) + W::u8(2);
    EXPECT_TRUE(passes(played));
    EXPECT_FALSE(passes(played + W::u8(77)));
    EXPECT_FALSE(passes(opening + sound(1, 2) + W::u32(1 << 20)));
    EXPECT_FALSE(passes(opening + sound(1, 3)));
    EXPECT_FALSE(passes(opening + sound(0, 1)));
    for (const std::size_t step : {1U, 2U, 3U, 5U, 1000U}) { // and libgvnc never sees it
        console::VncGuard reader;
        std::string seen;
        const auto all = opening + W::u8(2) + sound(1, 1) + sound(1, 2) + W::u32(5) + "tones" + W::u8(2) + sound(1, 0) + W::u8(2);
        for (std::size_t at = 0; at < all.size(); at += step) {
            auto piece = all.substr(at, step);
            ASSERT_TRUE(reader.passes(piece));
            piece.resize(reader.cut(piece.data(), piece.size()));
            seen += piece;
        }
        EXPECT_EQ(seen, opening + W::u8(2) + W::u8(2) + W::u8(2)) << step;
    }
    console::VncGuard guard;
    EXPECT_TRUE(guard.passes(opening));
    EXPECT_FALSE(guard.offersSound());
    EXPECT_TRUE(guard.passes(oneRect(W::rect(0, 0, 0, 0, -259))));
    EXPECT_TRUE(guard.offersSound());
}
TEST(VncGuard, ObjectsToWhatNoServerNeeds) {
    EXPECT_FALSE(passes(opening + oneRect(W::rect(60, 0, 5, 5, 0))));
    EXPECT_FALSE(passes(opening + oneRect(W::rect(0, 0, 2, 2, 1) + W::u16(63) + W::u16(0))));
    EXPECT_FALSE(passes(opening + oneRect(W::rect(0, 0, 600, 600, -239))));
    EXPECT_FALSE(passes(opening + oneRect(W::rect(0, 0, 60000, 60000, -223))));
    EXPECT_FALSE(passes(opening + oneRect(W::rect(0, 0, 8, 8, 16) + W::u32(0xf0000000))));
    EXPECT_FALSE(passes(opening + oneRect(W::rect(0, 0, 8, 8, 7) + W::u8(0x90))));
    EXPECT_FALSE(passes(opening + oneRect(W::rect(0, 0, 8, 8, 7) + W::u8(0xf0))));
    EXPECT_FALSE(passes(opening + W::u8(3) + std::string(3, '\0') + W::u32(0x10000000)));
    EXPECT_FALSE(passes(opening + W::u8(99)));
}
