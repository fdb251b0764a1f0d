// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cli/table.h"
#include "core/model/hardware.h"

namespace binnacle::cli {

/// A line a piece; what waits for the next start in a column of its own, where anything does.
Table hardwareTable(const std::vector<HardwareRow>& rows);

} // namespace binnacle::cli
