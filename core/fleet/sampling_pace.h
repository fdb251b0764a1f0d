// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/model/ids.h"

#include <chrono>
#include <map>

namespace binnacle {

/// How often hosts are sampled: as often as is wanted, as long as all of them together keep this computer busy for no
/// more than a hundredth of a core, and none of them is busy with us for more than a fifth of the time. Thread-safe.
class SamplingPace {
public:
    using Duration = std::chrono::nanoseconds;
    static constexpr int restByCpu = 100, restByWall = 5;

    struct Cost {
        Duration cpu{}; ///< of this computer
        Duration wall{};
    };
    /// From the beginning of a reading that cost so much to the beginning of the next one.
    Duration interval(const HostId& host, Cost cost, Duration wanted);
    /// It isn't sampled any more.
    void forget(const HostId& host);

private:
    struct State {
        std::map<HostId, Duration> costs; ///< CPU of the latest reading
        Duration sum{};
    };
    Guarded<State> m_state;
};

} // namespace binnacle
