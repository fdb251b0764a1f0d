// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/model/ids.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace binnacle {

/// Rates are per second, averaged since the sample before; NaN where the host can't tell.
struct GuestSample {
    WallTime at{};
    float cpu = 0; ///< share of all its vCPUs, 0 … 1
    std::uint64_t memoryUsed =
        0; ///< bytes, as the guest sees it where the balloon tells, else as the host does
    std::uint64_t memoryTotal = 0;                                  ///< bytes
    float diskRead = 0, diskWrite = 0, netReceive = 0, netSend = 0; ///< bytes per second
};

struct HostSample {
    WallTime at{};
    float cpu = 0; ///< 0 … 1 of all threads
    std::uint64_t memoryUsed = 0, memoryTotal = 0;
    float diskRead = 0, diskWrite = 0, netReceive = 0, netSend = 0; ///< sums over its guests
};

struct HostReading {
    HostId host;
    HostSample sample;
    std::vector<std::pair<GuestUuid, GuestSample>> guests;
};

} // namespace binnacle
