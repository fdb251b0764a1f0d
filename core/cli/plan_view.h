// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/plan/plan.h"

#include <string>

namespace binnacle::cli {

/// A line for each step, numbered, what it destroys marked; then warnings, notes and what stands in the way.
std::string planText(const Plan& plan);

} // namespace binnacle::cli
