// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/stamp_text.h"

#include <fmt/format.h>

#include <cstdlib>
#include <ctime>

namespace binnacle::recording {

std::string stampText(WallTime at) {
    const auto seconds = std::chrono::system_clock::to_time_t(at);
    std::tm local{};
    ::localtime_r(&seconds, &local);
    const long minutes = local.tm_gmtoff / 60;
    return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02} {}{:02}:{:02}", local.tm_year + 1900,
                       local.tm_mon + 1, local.tm_mday, local.tm_hour, local.tm_min, local.tm_sec,
                       minutes < 0 ? '-' : '+', std::labs(minutes) / 60, std::labs(minutes) % 60);
}

} // namespace binnacle::recording
