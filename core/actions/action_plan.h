// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action.h"

#include <stop_token>

namespace binnacle {

/// Asks \a action, which has a plan, what it would do; blocks. No task is made of it, and nothing is changed.
Result<Plan> planFor(const Action& action, const Target& target, const Json& params, std::stop_token stop = {});

} // namespace binnacle
