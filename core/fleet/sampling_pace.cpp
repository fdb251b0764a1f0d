// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/sampling_pace.h"

#include <algorithm>

namespace binnacle {

SamplingPace::Duration SamplingPace::interval(const HostId& host, Cost cost, Duration wanted) {
    auto state = m_state.lock();
    auto& known = state->costs[host];
    state->sum += cost.cpu - known;
    known = cost.cpu;
    return std::max({wanted, state->sum * restByCpu, cost.wall * restByWall});
}

void SamplingPace::forget(const HostId& host) {
    auto state = m_state.lock();
    const auto known = state->costs.find(host);
    if (known == state->costs.end()) return;
    state->sum -= known->second;
    state->costs.erase(known);
}

} // namespace binnacle
