// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cli/workbench.h"

namespace binnacle::cli {

/// "guest record NAME FILE": until Ctrl+C, which is the usual end, or so many seconds.
Result<int> recordGuest(Workbench& bench);

} // namespace binnacle::cli
