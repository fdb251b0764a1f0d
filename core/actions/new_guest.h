// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The last steps of whoever makes a guest.

#include "core/actions/action.h"
#include "core/fleet/fleet.h"

namespace binnacle {

/// Gives it a number that no guest of the fleet has, and what \a label writes beside it; the inventory then shows both. Blocks.
Result<unsigned> numberGuest(Fleet& fleet, HostBackend& backend, const GuestRef& guest, const std::function<void(GuestMeta&)>& label);

PlanStep startStep(std::shared_ptr<HostBackend> backend, const GuestUuid& guest, Text title);

} // namespace binnacle
