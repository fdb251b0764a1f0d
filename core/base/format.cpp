// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"

#include <array>
#include <cmath>
#include <ctime>
#include <fmt/format.h>

namespace binnacle {
namespace {

constexpr std::array units{"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};

std::string scaled(double value) {
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    const bool fraction = unit > 0 && value < 9.95 && std::abs(value - std::round(value)) >= 0.05;
    return fmt::format("{:.{}f} {}", value, fraction ? 1 : 0, units[unit]);
}

} // namespace

std::string formatBytes(std::uint64_t bytes) {
    return scaled(double(bytes));
}
std::string formatRate(double bytesPerSecond) {
    return scaled(std::max(bytesPerSecond, 0.0)) + "/s";
}
std::string formatPercent(double share) {
    return fmt::format("{:.0f} %", share * 100);
}

std::string formatDuration(std::chrono::milliseconds time) {
    using namespace std::chrono;
    if (time < 0ms) time = 0ms;
    if (time < 10s) return fmt::format("{:.1f} s", double(time.count()) / 1000);
    const auto s = duration_cast<seconds>(time).count();
    if (s < 60) return fmt::format("{} s", s);
    if (s < 3600) return fmt::format("{} min {} s", s / 60, s % 60);
    if (s < 86400) return fmt::format("{} h {} min", s / 3600, s / 60 % 60);
    return fmt::format("{} d {} h", s / 86400, s / 3600 % 24);
}

std::string formatTime(WallTime time) {
    const auto seconds = std::chrono::system_clock::to_time_t(std::chrono::floor<std::chrono::seconds>(time));
    std::tm local{};
    localtime_r(&seconds, &local);
    return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02}", local.tm_year + 1900, local.tm_mon + 1, local.tm_mday,
                       local.tm_hour, local.tm_min, local.tm_sec);
}

} // namespace binnacle
