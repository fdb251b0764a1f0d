// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/sampling_pace.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace std::chrono_literals;

namespace {
const HostId a{"a"}, b{"b"};
} // namespace

TEST(SamplingPace, IsWhatIsWantedWhileItIsCheap) {
    SamplingPace pace;
    EXPECT_EQ(pace.interval(a, {1ms, 10ms}, 2s), 2s);
}
TEST(SamplingPace, CostsAHundredthOfACoreForAllHostsTogether) {
    SamplingPace pace;
    EXPECT_EQ(pace.interval(a, {50ms, 50ms}, 2s), 5s);
    EXPECT_EQ(pace.interval(b, {30ms, 30ms}, 2s), 8s);
    EXPECT_EQ(pace.interval(a, {10ms, 10ms}, 2s), 4s) << "only the latest reading counts";
    pace.forget(b);
    pace.forget(b);
    EXPECT_EQ(pace.interval(a, {10ms, 10ms}, 2s), 2s);
}
TEST(SamplingPace, LeavesASlowHostInPeace) {
    SamplingPace pace;
    EXPECT_EQ(pace.interval(a, {1ms, 3s}, 2s), 15s);
}
