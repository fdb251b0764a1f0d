// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Live figures travel apart from the inventory, so that a graph doesn't wake every model each second.

#include "core/base/clock.h"
#include "core/base/guarded.h"
#include "core/base/observers.h"
#include "core/model/ids.h"
#include "core/model/ring.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
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

/// The last ten minutes or so of what somebody looked at. Thread-safe.
class Metrics {
public:
    static constexpr std::size_t depth = 300; ///< samples kept of each object at most
    static constexpr std::size_t budget = 100'000; ///< samples kept of all guests together, 10 each at least

    using Observer = Observers<HostReading>::Function; ///< on the sampling thread

    void record(HostReading reading);
    void forget(const HostId& host);

    /// Oldest first.
    std::vector<GuestSample> history(const GuestRef& guest) const;
    std::vector<HostSample> history(const HostId& host) const;
    std::optional<GuestSample> latest(const GuestRef& guest) const;
    std::optional<HostSample> latest(const HostId& host) const;
    /// The guests with the most CPU in their hosts' latest readings, the busiest first; ten of a host at most.
    struct Busy {
        GuestRef guest;
        float cpu = 0;
    };
    std::vector<Busy> busiest(std::size_t count) const;

    /// Until the handle is gone, see Observers::add().
    [[nodiscard]] std::shared_ptr<void> observe(Observer observer) { return m_observers.add(std::move(observer)); }

private:
    struct State {
        std::unordered_map<GuestRef, Ring<GuestSample>> guests;
        std::unordered_map<HostId, Ring<HostSample>> hosts;
        std::unordered_map<HostId, std::vector<Busy>> busy;
    };
    Guarded<State> m_state;
    Observers<HostReading> m_observers;
};

} // namespace binnacle
