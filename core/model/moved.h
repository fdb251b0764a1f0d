// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/inventory.h"

namespace binnacle {

/// Where a guest runs that doesn't run where it was: on exactly one other host that is connected, under the
/// same uuid. None where it runs on its own host, and while it is on its way, when it runs on the one host
/// and waits on the other.
std::optional<GuestRef> movedTo(const FleetSnapshot& fleet, const GuestRef& guest);

} // namespace binnacle
