// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Live figures travel apart from the inventory, so that a graph doesn't wake every model each second.

#include "core/base/guarded.h"
#include "core/base/observers.h"
#include "core/model/host_history.h"

#include <atomic>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace binnacle {

/// The last ten minutes or so of what somebody looked at. Thread-safe; no host's recording keeps who asks for
/// another's figures waiting, nor who asks for the latest ones.
class Metrics {
public:
    static constexpr std::size_t depth = 300;      ///< samples kept of each object at most
    static constexpr std::size_t budget = 100'000; ///< samples kept of all guests together, 10 each at least

    using Observer = Observers<HostReading>::Function; ///< on the sampling thread

    void record(HostReading reading);
    void forget(const HostId& host);

    /// Oldest first.
    std::vector<GuestSample> history(const GuestRef& guest) const;
    std::vector<HostSample> history(const HostId& host) const;
    std::optional<GuestSample> latest(const GuestRef& guest) const;
    std::optional<HostSample> latest(const HostId& host) const;
    /// The guests with the most CPU in their hosts' latest readings, the busiest first; ten of a host at
    /// most.
    using Busy = HostHistory::Busy;
    std::vector<Busy> busiest(std::size_t count) const;

    /// Until the handle is gone, see Observers::add().
    [[nodiscard]] std::shared_ptr<void> observe(Observer observer) {
        return m_observers.add(std::move(observer));
    }

private:
    using Histories = std::unordered_map<HostId, std::shared_ptr<HostHistory>>;
    std::shared_ptr<HostHistory> historyOf(const HostId& host) const; ///< null where there is none
    Guarded<Histories> m_hosts;
    std::atomic<std::size_t> m_guests = 0; ///< of all hosts
    Observers<HostReading> m_observers;
};

} // namespace binnacle
