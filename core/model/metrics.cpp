// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/metrics.h"

#include <algorithm>

namespace binnacle {

std::shared_ptr<HostHistory> Metrics::historyOf(const HostId& host) const {
    auto hosts = m_hosts.lock();
    const auto found = hosts->find(host);
    return found == hosts->end() ? nullptr : found->second;
}

void Metrics::record(HostReading reading) {
    auto history = historyOf(reading.host);
    if (!history)
        history = m_hosts.lock()->try_emplace(reading.host, std::make_shared<HostHistory>()).first->second;
    const auto known = history->guests();
    const auto guests = std::max({m_guests.load(), reading.guests.size(), std::size_t{1}});
    history->record(reading, depth, std::clamp<std::size_t>(budget / guests, 10, depth));
    m_guests += history->guests() - known;
    m_observers.tell(reading);
}

void Metrics::forget(const HostId& host) {
    const auto gone = historyOf(host);
    if (gone && m_hosts.lock()->erase(host)) m_guests -= gone->guests();
}

std::vector<GuestSample> Metrics::history(const GuestRef& guest) const {
    const auto history = historyOf(guest.host);
    return history ? history->samplesOf(guest.uuid) : std::vector<GuestSample>();
}
std::vector<HostSample> Metrics::history(const HostId& host) const {
    const auto history = historyOf(host);
    return history ? history->samples() : std::vector<HostSample>();
}
std::optional<GuestSample> Metrics::latest(const GuestRef& guest) const {
    const auto history = historyOf(guest.host);
    return history ? history->latestOf(guest.uuid) : std::nullopt;
}
std::optional<HostSample> Metrics::latest(const HostId& host) const {
    const auto history = historyOf(host);
    return history ? history->latest() : std::nullopt;
}

std::vector<Metrics::Busy> Metrics::busiest(std::size_t count) const {
    std::vector<Busy> all;
    for (auto hosts = m_hosts.lock(); const auto& [host, history] : *hosts)
        std::ranges::copy(history->busiest(), std::back_inserter(all));
    HostHistory::keepBusiest(all, count);
    return all;
}

} // namespace binnacle
