// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctl.h"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <map>

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
