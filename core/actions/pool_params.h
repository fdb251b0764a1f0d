// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action.h"
#include "core/model/pool_spec.h"

namespace binnacle {

/// Those of pool.create.
std::vector<Param> poolParams();
/// What they say, complete and checked; InvalidArgument with what is wrong.
Result<PoolSpec> poolSpecFrom(const Json& params);

} // namespace binnacle
