// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"

namespace binnacle::recording {

/// "2026-11-27 22:05:33 +01:00": as the clock on the wall here has it, and what that means.
std::string stampText(WallTime at);

} // namespace binnacle::recording
