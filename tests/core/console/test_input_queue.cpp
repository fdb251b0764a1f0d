// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/input_queue.h"
#include "core/console/us_keysym.h"

#include <gtest/gtest.h>

using namespace binnacle::console;

namespace {

struct Queue : testing::Test {
    int woken = 0;
    InputQueue queue{[this] { ++woken; }};
};

} // namespace

TEST_F(Queue, MovementsThatWaitBecomeOne) {
    queue.moveTo(1, 1);
    queue.moveTo(5, 6);
    EXPECT_EQ(woken, 1);
    EXPECT_EQ(queue.take(), (std::vector<Input>{PointerInput{true, 5, 6, 0}}));
    queue.moveBy(1, 2);
    queue.moveBy(3, -4);
    EXPECT_EQ(queue.take(), (std::vector<Input>{PointerInput{false, 4, -2, 0}}));
    queue.moveTo(3, 3, 1); // on another monitor
    EXPECT_EQ(queue.take(), (std::vector<Input>{PointerInput{true, 3, 3, 0, 1}}));
}
TEST_F(Queue, AClickStaysWhereItWas) {
    queue.moveTo(1, 1);
    queue.button(Button::Left, true);
    queue.button(Button::Left, false);
    queue.moveTo(9, 9);
    EXPECT_EQ(queue.take(), (std::vector<Input>{PointerInput{true, 1, 1, 0}, PointerInput{true, 1, 1, 1},
                                                PointerInput{true, 1, 1, 0}, PointerInput{true, 9, 9, 0}}));
}
TEST_F(Queue, ADragBeginsAndEndsWhereTheButtonDid) {
    queue.moveTo(1, 1);
    queue.button(Button::Left, true);
    queue.moveTo(5, 5);
    queue.moveTo(9, 9);
    queue.button(Button::Left, false);
    queue.moveTo(2, 2);
    EXPECT_EQ(queue.take(), (std::vector<Input>{PointerInput{true, 1, 1, 0}, PointerInput{true, 1, 1, 1},
                                                PointerInput{true, 9, 9, 1}, PointerInput{true, 9, 9, 0},
                                                PointerInput{true, 2, 2, 0}}));
}
TEST_F(Queue, AHeldKeyRepeatsAndGoesUpOnce) {
    queue.key(0x1e, true, 'a');
    queue.key(0x1e, true);
    queue.key(0x1e, false);
    queue.key(0x1e, false);
    EXPECT_EQ(queue.take(), (std::vector<Input>{KeyInput{0x1e, 'a', true}, KeyInput{0x1e, 'a', true},
                                                KeyInput{0x1e, 'a', false}}));
}
TEST_F(Queue, AllThatIsHeldIsLetGo) {
    queue.key(0x1d, true);
    queue.key(0x38, true);
    queue.button(Button::Right, true);
    queue.take();
    EXPECT_TRUE(queue.isHeld(0x1d));
    queue.releaseAll();
    EXPECT_FALSE(queue.isHeld(0x1d));
    EXPECT_EQ(queue.take(), (std::vector<Input>{KeyInput{0x1d, 0, false}, KeyInput{0x38, 0, false},
                                                PointerInput{true, 0, 0, 0}}));
    queue.releaseAll();
    EXPECT_TRUE(queue.take().empty());
}
TEST_F(Queue, WhoeverTypesFarAheadLosesTheRestButNeverARelease) {
    for (int i = 0; i < 10'000; ++i)
        queue.key(0x1e, true);
    queue.releaseAll();
    const auto waiting = queue.take();
    EXPECT_LT(waiting.size(), 5000U);
    EXPECT_EQ(waiting.back(), Input(KeyInput{0x1e, 0, false}));
}
TEST(UsKeysym, IsThatOfAUsKeyboard) {
    EXPECT_EQ(usKeysym(0x1e), std::uint32_t('a'));
    EXPECT_EQ(usKeysym(0x35), std::uint32_t('/'));
    EXPECT_EQ(usKeysym(0x39), std::uint32_t(' '));
    EXPECT_EQ(usKeysym(0x1c), 0xff0dU);
    EXPECT_EQ(usKeysym(0x153), 0xffffU);
    EXPECT_EQ(usKeysym(0x1ff), 0U);
}
