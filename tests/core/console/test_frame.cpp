// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/frame.h"

#include <gtest/gtest.h>

#include <climits>

using namespace binnacle;
using namespace binnacle::console;

namespace {

struct Painter {
    std::vector<std::uint32_t> pixels;
    Size size;
    Painter(int w, int h, std::uint32_t colour)
        : pixels(std::size_t(w * h), colour)
        , size{w, h} {}
    PixelView view() const { return {pixels.data(), size.width, size}; }
};

} // namespace

TEST(Rect, IsCutToThePictureWhateverTheNumbersAre) {
    EXPECT_EQ(within({-5, 2, 10, 100}, {20, 10}), (Rect{0, 2, 5, 8}));
    EXPECT_TRUE(within({INT_MAX - 1, 0, INT_MAX, 5}, {20, 10}).empty());
    EXPECT_TRUE(within({INT_MIN, 0, 5, 5}, {20, 10}).empty());
    EXPECT_EQ(within({INT_MIN, 0, INT_MAX, 5}, {20, 10}), Rect());
    EXPECT_EQ(united({}, {1, 1, 2, 2}), (Rect{1, 1, 2, 2}));
    EXPECT_EQ(united({0, 0, 2, 2}, {8, 8, 2, 2}), (Rect{0, 0, 10, 10}));
}

TEST(Size, AbsurdOnesAreRefused) {
    EXPECT_TRUE(isSane({1280, 800}));
    EXPECT_TRUE(isSane({7680, 4320}));
    EXPECT_FALSE(isSane({0, 100}));
    EXPECT_FALSE(isSane({65535, 1}));
    EXPECT_FALSE(isSane({16384, 16384}));
}

TEST(Frame, WakesOnceUntilItIsTaken) {
    int woken = 0;
    Frame frame([&] { ++woken; });
    const Painter picture(8, 8, 0xff00ff00);
    frame.resized({8, 8});
    frame.updated({0, 0, 8, 8}, picture.view());
    frame.updated({0, 0, 2, 2}, picture.view());
    EXPECT_EQ(woken, 1);
    const auto news = frame.take();
    EXPECT_TRUE(news.resized);
    EXPECT_EQ(news.damage, (std::vector<Rect>{{0, 0, 8, 8}}));
    frame.updated({7, 7, 1, 1}, picture.view());
    EXPECT_EQ(woken, 2);
    frame.detach();
    frame.take();
    frame.updated({7, 7, 1, 1}, picture.view());
    EXPECT_EQ(woken, 2);
}

TEST(Frame, KeepsOnlyWhatWasUpdated) {
    Frame frame([] {});
    frame.resized({4, 4});
    frame.updated({1, 1, 2, 2}, Painter(4, 4, 0xff112233).view());
    frame.see([](const PixelView& view) {
        EXPECT_EQ(view.line(0)[0], 0xff000000U);
        EXPECT_EQ(view.line(1)[1], 0xff112233U);
        EXPECT_EQ(view.line(2)[2], 0xff112233U);
        EXPECT_EQ(view.line(3)[3], 0xff000000U);
    });
}

TEST(Frame, ManySmallChangesBecomeFewRectangles) {
    Frame frame([] {});
    frame.resized({1000, 1000});
    const Painter picture(1000, 1000, 0xff0000ff);
    for (int i = 0; i < 200; ++i)
        frame.updated({i * 5, (i * 37) % 990, 3, 3}, picture.view());
    EXPECT_LE(frame.take().damage.size(), 25U);
    // A line of text becomes one.
    for (int i = 0; i < 80; ++i)
        frame.updated({i * 8, 16, 8, 16}, picture.view());
    EXPECT_EQ(frame.take().damage, (std::vector<Rect>{{0, 16, 640, 16}}));
}

TEST(Frame, TheNewestOfEachIsKept) {
    Frame frame([] {});
    frame.cursorChanged({.size = {1, 1}, .pixels = {1}});
    frame.cursorReset();
    frame.ledsChanged({.num = true});
    frame.ledsChanged({.caps = true});
    const auto news = frame.take();
    EXPECT_FALSE(news.cursor);
    EXPECT_TRUE(news.cursorReset);
    EXPECT_EQ(news.leds, (Leds{.caps = true}));
    EXPECT_FALSE(frame.take().any());
}
