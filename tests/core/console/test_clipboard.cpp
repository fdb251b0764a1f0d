// SPDX-License-Identifier: GPL-3.0-or-later
/// What a guest copies is looked at before anything else is done with it.
#include "core/console/agent_guard.h"
#include "core/console/clipboard.h"

#include <gtest/gtest.h>

#include <random>

using namespace binnacle::console;

namespace {

std::string le32(std::uint32_t v) {
    return {char(v), char(v >> 8), char(v >> 16), char(v >> 24)};
}
std::string be32(std::uint32_t v) {
    return {char(v >> 24), char(v >> 16), char(v >> 8), char(v)};
}
std::string png(std::uint32_t width, std::uint32_t height) {
    return "\x89PNG\r\n\x1a\n" + be32(13) + "IHDR" + be32(width) + be32(height) + std::string(64, '\0');
}
std::string bmp(std::uint32_t width, std::uint32_t height) {
    return "BM" + std::string(12, '\0') + le32(40) + le32(width) + le32(height) + std::string(64, '\0');
}

constexpr std::uint32_t clipboard = 4, capabilities = 6, grab = 7, request = 8, fileStatus = 11;

std::string agent(std::uint32_t type, const std::string& data, std::uint32_t claimed = ~0U) {
    return le32(1) + le32(type) + std::string(8, '\0') +
           le32(claimed == ~0U ? std::uint32_t(data.size()) : claimed) + data;
}
/// By selection (bit 6), with serials of grabs (bit 17).
const auto able = agent(capabilities, le32(0) + le32(1U << 6 | 1U << 17));

} // namespace

TEST(ClipboardImage, OfAScreensSizeIsTaken) {
    EXPECT_TRUE(isSaneImage(ImageFormat::Png, png(7680, 4320)));
    EXPECT_TRUE(isSaneImage(ImageFormat::Bmp, bmp(1280, 800)));
    EXPECT_TRUE(isSaneImage(ImageFormat::Bmp, bmp(1280, 0U - 800U))) << "upside down";
}
TEST(ClipboardImage, OfAnAbsurdSizeIsNot) {
    for (const auto& [w, h] :
         {std::pair(0U, 1U), std::pair(1U, 0U), std::pair(20'000U, 1U), std::pair(16'000U, 16'000U),
          std::pair(0xffffffffU, 0xffffffffU), std::pair(0x80000000U, 1U)}) {
        EXPECT_FALSE(isSaneImage(ImageFormat::Png, png(w, h))) << w << " x " << h;
        EXPECT_FALSE(isSaneImage(ImageFormat::Bmp, bmp(w, h))) << w << " x " << h;
    }
}
TEST(ClipboardImage, OfAnotherKindOrCutShortIsNot) {
    EXPECT_FALSE(isSaneImage(ImageFormat::Png, bmp(10, 10)));
    EXPECT_FALSE(isSaneImage(ImageFormat::Bmp, png(10, 10)));
    for (std::size_t n = 0; n < 33; ++n)
        EXPECT_FALSE(isSaneImage(ImageFormat::Png, png(10, 10).substr(0, n))) << n;
    for (std::size_t n = 0; n < 54; ++n)
        EXPECT_FALSE(isSaneImage(ImageFormat::Bmp, bmp(10, 10).substr(0, n))) << n;
    EXPECT_FALSE(isSaneImage(ImageFormat::Png, png(10, 10) + std::string(largestImage, 'x')));
}

TEST(AgentGuard, WhatAgentsSayPassesInWhateverPieces) {
    const auto all = able + agent(grab, le32(0) + le32(0) + le32(1) + le32(2)) +
                     agent(clipboard, le32(0) + le32(1) + "a text") + agent(request, le32(0) + le32(2)) +
                     agent(fileStatus, le32(1) + le32(0));
    AgentGuard whole, pieces;
    EXPECT_TRUE(whole.passes(all)) << whole.objection();
    EXPECT_TRUE(whole.isBetweenMessages());
    for (const char c : all)
        ASSERT_TRUE(pieces.passes({&c, 1})) << pieces.objection();
    EXPECT_TRUE(pieces.isBetweenMessages());
}
TEST(AgentGuard, MessagesTooShortForTheirTypeDoNotPass) {
    for (const auto& bad : {agent(clipboard, ""), agent(clipboard, le32(0)), agent(grab, le32(0)),
                            agent(request, le32(0)), agent(fileStatus, le32(1)), agent(capabilities, "")}) {
        AgentGuard guard;
        EXPECT_TRUE(guard.passes(able));
        EXPECT_FALSE(guard.passes(bad));
        EXPECT_FALSE(guard.objection().empty());
        EXPECT_FALSE(guard.passes(able)) << "and nothing after it";
    }
}
TEST(AgentGuard, HugeMessagesDoNotPass) {
    for (const auto& bad : {agent(clipboard, "", 0xfffffff0), agent(99, "", 200U << 20),
                            agent(capabilities, "", 1 << 20), agent(grab, "", 1 << 20)}) {
        AgentGuard guard;
        EXPECT_TRUE(guard.passes(able));
        EXPECT_FALSE(guard.passes(bad));
    }
}
TEST(AgentGuard, ANewAgentBeginsANewMessage) {
    AgentGuard guard;
    EXPECT_TRUE(guard.passes(agent(clipboard, le32(0) + "half of", 100)));
    EXPECT_FALSE(guard.isBetweenMessages());
    guard.restart();
    EXPECT_TRUE(guard.isBetweenMessages());
    EXPECT_TRUE(guard.passes(able)) << guard.objection();
    EXPECT_TRUE(guard.isBetweenMessages());
}
TEST(AgentGuard, RandomBytesDoNoHarm) {
    std::mt19937 dice(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same bytes every time
    for (int round = 0; round < 2000; ++round) {
        AgentGuard guard;
        std::string bytes = le32(1) + le32(std::uint32_t(dice() % 12)) + std::string(8, '\0') +
                            le32(std::uint32_t(dice() % 64));
        for (int i = 0; i < 200; ++i)
            bytes += char(dice());
        (void)guard.passes(bytes);
    }
}
