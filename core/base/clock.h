// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <string>

namespace binnacle {

using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;
using Steady = std::chrono::steady_clock;

inline WallTime now() {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}
/// CPU that the calling thread has used.
std::chrono::nanoseconds threadCpuTime();
/// "2026-11-23T19:58:14.123Z", RFC 3339 in UTC.
std::string iso8601(WallTime time);
/// Milliseconds since the Unix epoch.
inline std::int64_t toMillis(WallTime time) {
    return time.time_since_epoch().count();
}
inline WallTime fromMillis(std::int64_t millis) {
    return WallTime{std::chrono::milliseconds{millis}};
}

} // namespace binnacle
