// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/pool_spec.h"

namespace binnacle::domain {

/// A new pool as libvirt's XML. \a spec is complete, see core/actions/pool_params.h.
std::string poolXml(const PoolSpec& spec);

} // namespace binnacle::domain
