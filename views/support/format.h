// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Figures and times as the viewer's language writes them. Empty or a dash where there is none.

#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace binnacle::views {

QString bytes(std::uint64_t count);      ///< "1.5 GiB"
QString byteRate(double perSecond);      ///< "1.2 MiB/s"; a dash for NaN
QString percent(double share);           ///< 0 … 1; a dash for NaN
QString duration(std::chrono::milliseconds time); ///< "3 d 4 h"
QString dateTime(WallTime time);         ///< in local time, to the second
QString timeOfDay(WallTime time);
/// "just now", "5 min ago", "3 h ago", else the date.
QString ago(WallTime time);
QString dash();

} // namespace binnacle::views
