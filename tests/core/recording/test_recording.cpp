// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/film/stamp.h"
#include "core/recording/recording.h"
#include "core/recording/stamp_text.h"
#include "tests/core/recording/video.h"
#include "tests/support/scratch.h"

#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <csignal>
#include <fstream>
#include <spawn.h>

using namespace binnacle;
using namespace binnacle::recording;
using namespace binnacle::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t red = 0xffc02020, green = 0xff20a040, blue = 0xff2040c0, black = 0xff000000;

/// A guest's screen that the test paints.
struct Screen {
    std::shared_ptr<console::Frame> frame = std::make_shared<console::Frame>([] {});
    void become(console::Size size, std::uint32_t colour) {
        frame->resized(size);
        fill({0, 0, size.width, size.height}, colour);
    }
    void fill(const console::Rect& rect, std::uint32_t colour) {
        const auto size = frame->size();
        const std::vector<std::uint32_t> pixels(std::size_t(size.width) * std::size_t(size.height), colour);
        frame->updated(rect, {pixels.data(), size.width, size});
    }
    /// Nothing that can be packed.
    void rush(unsigned seed) {
        const auto size = frame->size();
        std::vector<std::uint32_t> pixels(std::size_t(size.width) * std::size_t(size.height));
        for (auto& pixel : pixels)
            pixel = 0xff000000 | (seed = seed * 1'664'525 + 1'013'904'223) >> 8;
        frame->updated({0, 0, size.width, size.height}, {pixels.data(), size.width, size});
    }
};

struct Recordings : testing::Test {
    Scratch scratch;
    fs::path file = scratch.path() / "web.webm", part = scratch.path() / "web.part.webm";
    Screen screen;

    std::unique_ptr<Recording> begin() {
        auto made = std::make_unique<Recording>(
            RecordingOptions{.file = file, .title = "web", .gap = "not connected"});
        made->show(screen.frame);
        return made;
    }
    static bool lasts(const Recording& recording, std::chrono::milliseconds length) {
        return eventually([&] { return recording.status().length >= length || recording.status().over; },
                          20s);
    }
    std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (const auto& entry : fs::directory_iterator(scratch.path()))
            found.push_back(entry.path().filename().string());
        std::ranges::sort(found);
        return found;
    }
};

} // namespace

TEST_F(Recordings, WhatWasSeenIsInItAtItsTime) {
    screen.become({1280, 800}, red);
    auto recording = begin();
    ASSERT_TRUE(lasts(*recording, 1s));
    EXPECT_TRUE(fs::exists(part));
    EXPECT_FALSE(fs::exists(file));
    screen.fill({600, 300, 100, 100}, green);
    ASSERT_TRUE(lasts(*recording, 2s));
    const auto status = recording->finish();
    ASSERT_FALSE(status.error) << status.error->plain();
    EXPECT_EQ(status.file, file);
    EXPECT_EQ(status.bytes, fs::file_size(file));
    EXPECT_THAT(names(), testing::ElementsAre("web.webm"));

    const auto video = Video::read(file);
    EXPECT_EQ(video.codec, "vp8");
    EXPECT_EQ(video.title, "web");
    ASSERT_GE(video.shots.size(), 3U);
    EXPECT_TRUE(video.timesGrow());
    EXPECT_NEAR(double(video.length.count()), double(status.length.count()), 150);
    EXPECT_TRUE(video.shots.front().shows(red, 650, 350));
    EXPECT_TRUE(video.shots.back().shows(green, 650, 350));
    EXPECT_TRUE(video.shots.back().shows(red, 590, 350));
    for (const auto& shot : video.shots)
        if (shot.shows(green, 650, 350)) {
            EXPECT_NEAR(double(shot.at.count()), 1000, 250);
            break;
        }
}
TEST_F(Recordings, TheClockRunsWhereNothingElseDoes) {
    screen.become({1280, 800}, blue);
    auto recording = begin();
    ASSERT_TRUE(lasts(*recording, 3s));
    recording->finish();
    const auto video = Video::read(file);
    EXPECT_GE(video.shots.size(), 4U);
    EXPECT_LE(video.shots.size(), 6U); // and nothing is packed over and over
    const auto stripOf = [](const Video::Shot& shot) {
        return std::vector(shot.pixels.begin() + 1280 * 800, shot.pixels.end());
    };
    EXPECT_NE(stripOf(video.shots.front()), stripOf(video.shots[2]));
    for (const auto& shot : video.shots)
        EXPECT_TRUE(shot.shows(blue, 640, 400) && shot.shows(blue, 1270, 790));
}
TEST_F(Recordings, ThePictureFitsWhateverSizeItGets) {
    screen.become({1280, 800}, red);
    auto recording = begin();
    ASSERT_TRUE(lasts(*recording, 400ms));
    screen.become({1600, 800}, green); // seen at 1280 x 640
    ASSERT_TRUE(lasts(*recording, 800ms));
    screen.become({641, 401}, blue); // pixel for pixel
    ASSERT_TRUE(lasts(*recording, 1200ms));
    ASSERT_FALSE(recording->finish().error);
    const auto video = Video::read(file);
    const auto has = [&](auto look) { return std::ranges::any_of(video.shots, look); };
    for (const auto& shot : video.shots)
        EXPECT_EQ(shot.size, video.shots.front().size);
    EXPECT_TRUE(has([](const Video::Shot& s) { return s.shows(red, 5, 5) && s.shows(red, 1275, 795); }));
    EXPECT_TRUE(has([](const Video::Shot& s) {
        return s.shows(black, 640, 70) && s.shows(green, 4, 90) && s.shows(green, 1275, 710) &&
               s.shows(black, 640, 730);
    }));
    const auto& last = video.shots.back();
    EXPECT_TRUE(last.shows(blue, 324, 204) && last.shows(blue, 952, 592));
    for (const auto& [x, y] : {std::pair(310, 400), std::pair(970, 400), std::pair(640, 190)})
        EXPECT_TRUE(last.shows(black, x, y)) << std::hex << last.pixel(x, y);
}
TEST_F(Recordings, AHugeScreenIsMadeToFitToo) {
    screen.become({8000, 1000}, green);
    auto recording = begin();
    ASSERT_TRUE(lasts(*recording, 200ms));
    const auto status = recording->finish();
    ASSERT_FALSE(status.error) << status.error->plain();
    const auto video = Video::read(file);
    ASSERT_FALSE(video.shots.empty());
    EXPECT_EQ(video.shots[0].size.width, 3840);
    EXPECT_TRUE(video.shots[0].shows(green, 1920, 400));
}
TEST_F(Recordings, AGapDimsTheLastPictureAndItGoesOn) {
    screen.become({1280, 800}, 0xffe0e0e0);
    auto recording = begin();
    ASSERT_TRUE(lasts(*recording, 500ms));
    recording->show(nullptr);
    ASSERT_TRUE(lasts(*recording, 1s));
    Screen again; // as it is after a reconnect: black and without a size at first
    recording->show(again.frame);
    ASSERT_TRUE(lasts(*recording, 1300ms));
    again.become({1280, 800}, green);
    ASSERT_TRUE(lasts(*recording, 1800ms));
    ASSERT_FALSE(recording->finish().error);
    const auto video = Video::read(file);
    ASSERT_GE(video.shots.size(), 3U);
    std::vector<std::uint32_t> seen;
    for (const auto& shot : video.shots)
        for (const auto colour : {0xffe0e0e0U, 0xff717171U, green})
            if (shot.shows(colour, 640, 400) && (seen.empty() || seen.back() != colour))
                seen.push_back(colour);
    EXPECT_THAT(seen, testing::ElementsAre(0xffe0e0e0U, 0xff717171U, green));
}
TEST_F(Recordings, AFullDiskEndsItAndWhatWasWrittenStays) {
    struct Limit {
        rlimit before{};
        Limit() {
            std::signal(SIGXFSZ, SIG_IGN);
            ::getrlimit(RLIMIT_FSIZE, &before);
            const rlimit now{1'000'000, before.rlim_max};
            ::setrlimit(RLIMIT_FSIZE, &now);
        }
        ~Limit() { ::setrlimit(RLIMIT_FSIZE, &before); }
    };
    screen.become({1280, 800}, red);
    std::atomic<int> told{0};
    std::optional<Limit> limit(std::in_place);
    Recording recording({.file = file, .title = "web"}, [&] { ++told; });
    recording.show(screen.frame);
    unsigned seed = 1;
    EXPECT_TRUE(eventually(
        [&] {
            screen.rush(++seed);
            return recording.status().over;
        },
        60s));
    limit.reset();
    const auto status = recording.finish();
    EXPECT_EQ(told, 1);
    ASSERT_TRUE(status.error);
    EXPECT_EQ(status.error->code, ErrorCode::NoSpace) << status.error->plain();
    EXPECT_EQ(status.file, part);
    EXPECT_THAT(names(), testing::ElementsAre("web.part.webm"));
    const auto video = Video::read(part);
    EXPECT_FALSE(video.shots.empty());
    EXPECT_TRUE(video.timesGrow());
}
TEST_F(Recordings, AFolderThatIsNotThereIsSaidAtOnce) {
    file = scratch.path() / "nowhere" / "web.webm";
    auto recording = begin();
    ASSERT_TRUE(eventually([&] { return recording->status().over; }, 5s));
    const auto status = recording->finish();
    ASSERT_TRUE(status.error);
    EXPECT_EQ(status.error->code, ErrorCode::NotFound) << status.error->plain();
    EXPECT_FALSE(status.error->hint.empty());
}
TEST_F(Recordings, WithoutAPictureThereIsNoFile) {
    auto recording = begin();
    std::this_thread::sleep_for(150ms);
    const auto status = recording->finish();
    ASSERT_TRUE(status.error);
    EXPECT_THAT(names(), testing::ElementsAre());
}
TEST_F(Recordings, AnUnfinishedOneOfBeforeIsKept) {
    std::ofstream(part) << "of before";
    screen.become({320, 200}, red);
    auto recording = begin();
    ASSERT_TRUE(lasts(*recording, 200ms));
    EXPECT_EQ(recording->status().file, scratch.path() / "web.part-2.webm");
    ASSERT_FALSE(recording->finish().error);
    EXPECT_THAT(names(), testing::ElementsAre("web.part.webm", "web.webm"));
}
/// Not a test, but the program that the next one kills.
TEST(Victim, DISABLED_RecordsUntilItIsKilled) {
    const auto* where = std::getenv("BINNACLE_TEST_RECORDING");
    ASSERT_TRUE(where);
    Screen screen;
    screen.become({1280, 800}, red);
    Recording recording({.file = where, .title = "victim"});
    recording.show(screen.frame);
    for (int i = 0; i < 3000; ++i) {
        screen.fill({i % 1200, 100, 40, 40}, i % 2 ? green : blue);
        std::this_thread::sleep_for(20ms);
    }
}
TEST_F(Recordings, WhatAKilledProgramWroteCanBePlayed) {
    ::setenv("BINNACLE_TEST_RECORDING", file.c_str(), 1);
    pid_t victim = 0;
    char self[] = "/proc/self/exe", filter[] = "--gtest_filter=Victim.*",
         all[] = "--gtest_also_run_disabled_tests";
    char* argv[]{self, filter, all, nullptr};
    const auto program = fs::read_symlink(self).string();
    ASSERT_EQ(::posix_spawn(&victim, program.c_str(), nullptr, nullptr, argv, environ), 0);
    std::this_thread::sleep_for(5s);
    ::kill(victim, SIGKILL);
    int how = 0;
    ::waitpid(victim, &how, 0);
    ASSERT_TRUE(WIFSIGNALED(how));
    ASSERT_THAT(names(), testing::ElementsAre("web.part.webm"));
    const auto video = Video::read(part);
    ASSERT_GE(video.shots.size(), 20U);
    EXPECT_TRUE(video.timesGrow());
    EXPECT_GE(video.shots.back().at, 2500ms); // all but the last second or so
    EXPECT_TRUE(video.shots.back().shows(red, 640, 600));
    fs::resize_file(part, fs::file_size(part) * 2 / 3); // and where a disk lost some of it
    EXPECT_GE(Video::read(part).shots.size(), 10U);
}
TEST(Stamp, SaysWhenInTheTimeOfThisPlace) {
    ::setenv("TZ", "IST-5:30", 1);
    ::tzset();
    EXPECT_EQ(stampText(fromMillis(1'764'280'000'000)), "2025-11-28 03:16:40 +05:30");
    ::setenv("TZ", "NST3:30", 1);
    ::tzset();
    EXPECT_EQ(stampText(fromMillis(1'764'280'000'000)), "2025-11-27 18:16:40 -03:30");
    ::unsetenv("TZ");
    ::tzset();
}
TEST(Stamp, WritesNamesOfAnyScriptAndCutsLongOnes) {
    Stamp stamp({1280, 26});
    const auto inked = [&](const std::string& what, int from, int to) {
        const auto view = stamp.draw(what, "2025-11-28 03:16:40 +05:30");
        int count = 0;
        for (int y = 0; y < view.size.height; ++y)
            for (int x = from; x < to; ++x)
                count += (view.line(y)[x] & 0xff) > 0x80;
        return count;
    };
    EXPECT_EQ(inked("", 0, 900), 0);
    EXPECT_GT(inked("web", 0, 100), 20);
    EXPECT_GT(inked("数据库", 0, 100), 20);
    EXPECT_GT(inked("web", 1000, 1280), 100);
    EXPECT_EQ(inked(std::string(1000, 'w'), 1275, 1280), 0); // the time stays where it is
}
