// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/recording/video.h"
#include "tests/e2e/ctl.h"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <map>
#include <thread>

using namespace binnacle;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

namespace fs = std::filesystem;

/// The process whose command line holds \a words; none: there is no such.
std::optional<pid_t> processWith(const std::string& words) {
    for (const auto& entry : fs::directory_iterator("/proc")) {
        const auto name = entry.path().filename().string();
        if (name.find_first_not_of("0123456789") != std::string::npos) continue;
        std::ifstream file(entry.path() / "cmdline");
        const std::string line((std::istreambuf_iterator<char>(file)), {});
        if (line.find(words) != std::string::npos) return pid_t(std::stoi(name));
    }
    return std::nullopt;
}

/// As if nobody had set any of them.
struct NoDisplay {
    std::map<std::string, std::string> kept;
    NoDisplay() {
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            if (const char* value = std::getenv(name)) {
                kept[name] = value;
                ::unsetenv(name);
            }
    }
    ~NoDisplay() {
        for (const auto& [name, value] : kept)
            ::setenv(name.c_str(), value.c_str(), 1);
    }
};

} // namespace

struct Screens : Ctl {};

TEST_F(Screens, WithoutADisplayThereIsNoWindow) {
    const NoDisplay nowhere;
    EXPECT_EQ(run({"guest", "screen", "lab1/any"}), 12);
    EXPECT_NE(err.find("no display"), std::string::npos) << err;
    EXPECT_NE(err.find("guest console"), std::string::npos) << err;
}
TEST_F(Screens, OpensInTheProgramThatHasTheWindow) {
    const auto binary = fs::path(program()).parent_path() / "binnacle";
    if (!fs::exists(binary)) GTEST_SKIP() << "built without the desktop console";
    Lab::guest(1, "cli-screen", {"--vnc"});
    const auto uuid = Lab::virsh(1, "domuuid cli-screen").substr(0, 36);
    const NoDisplay nowhere;
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    const int code = run({"guest", "screen", "lab1/cli-screen"});
    ::unsetenv("QT_QPA_PLATFORM");
    EXPECT_EQ(code, 0) << err;
    std::optional<pid_t> window;
    const auto wanted = std::string("--console") + '\0' + uuid;
    EXPECT_TRUE(eventually([&] { return (window = processWith(wanted)).has_value(); }, 5s));
    // It shows the guest: somebody is connected to its VNC server.
    EXPECT_TRUE(eventually([&] { return Lab::ssh(1, "ss -Htn state established '( sport = :5900 )' | wc -l") != "0"; }, 30s));
    if (!window) return;
    ::kill(*window, SIGTERM);
    EXPECT_TRUE(eventually([&] { return !processWith(wanted); }, 20s));
}
TEST_F(Screens, ARecordingHoldsWhatTheGuestShowed) {
    const auto lit = [](const Video::Shot& shot) { // above the strip
        return std::count_if(shot.pixels.begin(), shot.pixels.begin() + std::ptrdiff_t(shot.size.width) * 790,
                             [](std::uint32_t pixel) { return (pixel & 0xff) > 0x60; });
    };
    for (const std::string kind : {"vnc", "spice"}) {
        const auto name = "cli-rec-" + kind;
        Lab::guest(1, name, {"--" + kind});
        const auto file = scratch.path() / (name + ".webm");
        bool changed = false;
        for (int tries = 0; tries < 6 && !changed; ++tries) { // until the guest is up: it echoes what is typed
            std::thread typist([&] {
                std::this_thread::sleep_for(2500ms);
                Lab::virsh(1, "send-key " + name + " KEY_X KEY_Y");
            });
            const int code = run({"guest", "record", "lab1/" + name, file.string(), "--seconds", "3"});
            typist.join();
            ASSERT_EQ(code, 0) << err;
            EXPECT_NE(out.find("recorded"), std::string::npos) << out;
            const auto video = Video::read(file);
            ASSERT_GE(video.shots.size(), 3U);
            EXPECT_TRUE(video.timesGrow());
            EXPECT_NEAR(double(video.length.count()), 3000, 1000);
            EXPECT_EQ(video.title, "lab1/" + name);
            changed = lit(video.shots.back()) > 100 && lit(video.shots.back()) > lit(video.shots.front()) + 20;
        }
        EXPECT_TRUE(changed) << name;
    }
}
TEST_F(Screens, ARecordingThatIsInterruptedIsComplete) {
    Lab::guest(1, "cli-rec-int", {"--vnc"});
    const auto file = scratch.path() / "int.webm", part = scratch.path() / "int.part.webm";
    const auto child = start({"guest", "record", "lab1/cli-rec-int", file.string()});
    ASSERT_TRUE(eventually([&] { return fs::exists(part) && fs::file_size(part) > 1000; }, 30s));
    child->signal(SIGINT);
    EXPECT_EQ(child->wait(), 0) << child->err();
    EXPECT_TRUE(fs::exists(file) && !fs::exists(part));
    EXPECT_FALSE(Video::read(file).shots.empty());
}
TEST_F(Screens, ARecordingThatCannotBeWrittenIsAnError) {
    Lab::guest(1, "cli-rec-not", {"--vnc"});
    EXPECT_EQ(run({"guest", "record", "lab1/cli-rec-not", "/nowhere/x.webm"}), 3) << err;
    EXPECT_EQ(run({"guest", "record", "lab1/cli-rec-not", "/tmp/x.avi"}), 2) << err;
}
