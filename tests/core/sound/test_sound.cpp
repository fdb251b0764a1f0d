// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/sound_output.h"

#include "core/base/clock.h"
#include "core/base/guarded.h"
#include "core/sound/sample_ring.h"
#include "tests/support/scratch.h"

#include <gmock/gmock.h>
#include <thread>

#include <atomic>

using namespace binnacle;
using namespace binnacle::sound;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

/// What a desk with a loudspeaker hears.
struct Room {
    std::atomic<int> opened{0};
    std::atomic<bool> hangs{false}, isMissing{false}, breaks{false};
    Guarded<std::vector<std::int16_t>> heard;
    Guarded<console::AudioFormat> format{};

    SpeakerMaker maker() {
        return [this](const console::AudioFormat& wanted,
                      const std::string&) -> Result<std::unique_ptr<Speaker>> {
            ++opened;
            if (isMissing) return fail(ErrorCode::Unreachable, "no sound server");
            *format.lock() = wanted;
            return std::unique_ptr<Speaker>(std::make_unique<Box>(*this));
        };
    }
    std::size_t count() const { return heard.lock()->size(); }

private:
    struct Box final : Speaker {
        explicit Box(Room& theRoom)
            : room(theRoom) {}
        Result<> play(std::span<const std::int16_t> samples) override {
            while (room.hangs)
                std::this_thread::sleep_for(1ms);
            if (room.breaks) return fail(ErrorCode::Unreachable, "gone");
            auto held = room.heard.lock();
            held->insert(held->end(), samples.begin(), samples.end());
            return {};
        }
        Room& room;
    };
};

std::vector<std::int16_t> counting(int from, int count) {
    std::vector<std::int16_t> samples;
    for (int i = 0; i < count; ++i)
        samples.push_back(std::int16_t(from + i));
    return samples;
}

} // namespace

TEST(SampleRing, GivesBackWhatItGotInWholeMoments) {
    SampleRing ring({2, 1000}, 10); // 20 samples
    ring.put(counting(0, 7));       // the last one has no partner
    EXPECT_EQ(ring.size(), 6U);
    EXPECT_THAT(ring.take(5), testing::ElementsAre(0, 1, 2, 3));
    EXPECT_THAT(ring.take(100), testing::ElementsAre(4, 5));
    EXPECT_TRUE(ring.take(100).empty());
}
TEST(SampleRing, DropsTheOldestWhereItIsFull) {
    SampleRing ring({2, 1000}, 10);
    ring.put(counting(0, 16));
    ring.put(counting(16, 10));
    EXPECT_EQ(ring.size(), 20U);
    EXPECT_EQ(ring.dropped(), 6U);
    EXPECT_EQ(ring.take(100), counting(6, 20));
    ring.put(counting(0, 1000));
    EXPECT_EQ(ring.take(100), counting(980, 20));
}
TEST(SoundOutput, PlaysWhatComesWhileItIsAudible) {
    Room room;
    SoundOutput output("web", room.maker());
    output.started({2, 8000});
    output.samples(counting(0, 100));
    std::this_thread::sleep_for(30ms);
    EXPECT_EQ(room.opened, 0); // nobody wanted to hear it
    output.setAudible(true);
    output.samples(counting(0, 1000));
    ASSERT_TRUE(eventually([&] { return room.count() == 1000; }, 5s));
    EXPECT_EQ(*room.heard.lock(), counting(0, 1000));
    EXPECT_EQ(*room.format.lock(), (console::AudioFormat{2, 8000}));
    output.setAudible(false);
    output.samples(counting(0, 1000));
    output.setAudible(true);
    output.stopped();
    output.samples(counting(0, 1000)); // after the end
    std::this_thread::sleep_for(30ms);
    EXPECT_EQ(room.count(), 1000U);
}
TEST(SoundOutput, FollowsTheGuestsVolume) {
    Room room;
    SoundOutput output("web", room.maker());
    output.setAudible(true);
    output.started({1, 8000});
    output.volume(0.5);
    output.samples(std::vector<std::int16_t>(100, 1000));
    ASSERT_TRUE(eventually([&] { return room.count() == 100; }, 5s));
    EXPECT_EQ(room.heard.lock()->front(), 500);
    output.volume(0); // it is mute
    output.samples(std::vector<std::int16_t>(100, 1000));
    output.volume(7); // no louder than it is
    output.samples(std::vector<std::int16_t>(100, 1000));
    ASSERT_TRUE(eventually([&] { return room.count() == 200; }, 5s));
    EXPECT_EQ(room.heard.lock()->back(), 1000);
}
TEST(SoundOutput, IsNeverWaitedForAndNeverFarBehind) {
    Room room;
    room.hangs = true;
    SoundOutput output("web", room.maker());
    output.setAudible(true);
    output.started({2, 48'000});
    const auto begun = Steady::now();
    for (int i = 0; i < 2000; ++i) // 20 s of sound
        output.samples(std::vector<std::int16_t>(960, std::int16_t(i)));
    EXPECT_LT(Steady::now() - begun, 2s);
    room.hangs = false;
    ASSERT_TRUE(eventually([&] { return room.count() > 0 && room.heard.lock()->back() == 1999; }, 5s));
    EXPECT_LE(room.count(), 48'000U * 2 * 250 / 1000);
}
TEST(SoundOutput, ADeskWithoutSoundIsToldOfOnceAndTriedNoMoreThanNowAndThen) {
    Room room;
    room.isMissing = true;
    std::atomic<int> told{0};
    SoundOutput output("web", room.maker(), [&](const Error& why) {
        EXPECT_EQ(why.code, ErrorCode::Unreachable);
        ++told;
    });
    output.setAudible(true);
    output.started({2, 8000});
    for (int i = 0; i < 50; ++i) {
        output.samples(counting(0, 100));
        std::this_thread::sleep_for(2ms);
    }
    EXPECT_EQ(told, 1);
    EXPECT_EQ(room.opened, 1);
}
TEST(SoundOutput, SurvivesThousandsOfStartsInEveryFormat) {
    Room room;
    SoundOutput output("web", room.maker());
    output.setAudible(true);
    for (unsigned i = 0; i < 5000; ++i) {
        output.started({1 + i % 8, 4'000 + i * 7 % 90'000});
        output.samples(counting(0, int(i % 50)));
        output.stopped();
    }
    SUCCEED();
}
TEST(Pulse, WithoutAServerSaysSo) {
    ::setenv("PULSE_SERVER", "unix:/nowhere/at/all", 1);
    const auto opened = openPulse({2, 44'100}, "web");
    ::unsetenv("PULSE_SERVER");
    ASSERT_FALSE(opened);
    EXPECT_FALSE(opened.error().message.plain().empty());
}
