// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/ids.h"

#include <string>

namespace binnacle {
class Fleet;
}

namespace binnacle::views {

/// Adds the device of that XML to \a guest; whether it is there now, or only from the next start on. Blocks.
Result<bool> giveDevice(Fleet& fleet, const GuestRef& guest, const std::string& xml);

} // namespace binnacle::views
