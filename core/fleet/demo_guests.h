// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/host.h"

namespace binnacle {

/// A plausible guest, always the same for the same numbers.
Guest demoGuest(const HostId& host, unsigned hostIndex, unsigned index);
HostFacts demoFacts(const std::string& hostname, unsigned hostIndex);
std::vector<Pool> demoPools(unsigned hostIndex);
std::vector<Network> demoNetworks();

} // namespace binnacle
