// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/turn.h"
#include "tests/support/window_thread.h"

#include <atomic>
#include <vector>

using namespace binnacle;
using namespace binnacle::test;

namespace {

/// How many of \a threads threads were in a turn at once at most.
int mostAtOnce(int threads) {
    std::atomic<int> now = 0, most = 0;
    std::vector<std::jthread> all;
    for (int i = 0; i < threads; ++i)
        all.emplace_back([&] {
            const Turn turn;
            const Turn again; // must not wait for itself
            const int with = ++now;
            for (int seen = most; seen < with && !most.compare_exchange_weak(seen, with);) {}
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            --now;
        });
    all.clear();
    return most;
}

} // namespace

TEST(Turn, LeavesAProcessorToTheWindow) {
    asTheWindow([] {}); // from here on the program has one
    const int processors = int(std::max(2U, std::thread::hardware_concurrency()));
    const int most = mostAtOnce(4 * processors);
    EXPECT_GE(most, 1);
    EXPECT_LE(most, processors - 1);
}
TEST(Turn, IsGivenBack) {
    asTheWindow([] {});
    for (int i = 0; i < 1000; ++i)
        const Turn turn;
    EXPECT_EQ(mostAtOnce(1), 1);
}
