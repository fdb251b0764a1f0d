// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Figures as people read them, without words that would need a translation.

#include "core/base/clock.h"

#include <string>

namespace binnacle {

std::string formatBytes(std::uint64_t bytes); ///< "512 MiB", "1.5 GiB", by powers of 1024
std::string formatRate(double bytesPerSecond); ///< "1.2 MiB/s"
std::string formatPercent(double share);       ///< 0 … 1: "7 %"
/// "3 d 4 h", "2 h 5 min", "12 s", "0.4 s": the two largest units.
std::string formatDuration(std::chrono::milliseconds time);
/// Local time, "2026-11-23 21:04:05".
std::string formatTime(WallTime time);

} // namespace binnacle
