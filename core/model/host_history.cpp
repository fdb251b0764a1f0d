// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/host_history.h"

#include <algorithm>

namespace binnacle {

void HostHistory::keepBusiest(std::vector<Busy>& busy, std::size_t count) {
    count = std::min(count, busy.size());
    std::ranges::partial_sort(busy, busy.begin() + std::ptrdiff_t(count), std::ranges::greater(), &Busy::cpu);
    busy.resize(count);
}

std::shared_ptr<const HostHistory::Latest> HostHistory::sorted(const HostReading& reading) {
    auto latest = std::make_shared<Latest>();
    latest->sample = reading.sample;
    latest->guests = reading.guests;
    std::ranges::sort(latest->guests, {}, &std::pair<GuestUuid, GuestSample>::first);
    for (const auto& [uuid, sample] : reading.guests)
        if (sample.cpu > 0) latest->busy.push_back({{reading.host, uuid}, sample.cpu});
    keepBusiest(latest->busy, 10);
    latest->busy.shrink_to_fit();
    return latest;
}

void HostHistory::record(const HostReading& reading, std::size_t depth, std::size_t share) {
    auto latest = sorted(reading);
    std::swap(*m_latest.lock(), latest); // the one before goes when the lock is open again
    auto rings = m_rings.lock();
    rings->host.push(reading.sample, depth);
    for (const auto& [uuid, sample] : reading.guests)
        rings->guests[uuid].push(sample, share);
}

std::size_t HostHistory::guests() const {
    return m_rings.lock()->guests.size();
}

std::vector<HostSample> HostHistory::samples() const {
    return m_rings.lock()->host.oldestFirst();
}

std::vector<GuestSample> HostHistory::samplesOf(const GuestUuid& guest) const {
    auto rings = m_rings.lock();
    const auto ring = rings->guests.find(guest);
    return ring == rings->guests.end() ? std::vector<GuestSample>() : ring->second.oldestFirst();
}

std::optional<HostSample> HostHistory::latest() const {
    const auto latest = *m_latest.lock();
    return latest ? std::optional(latest->sample) : std::nullopt;
}

std::optional<GuestSample> HostHistory::latestOf(const GuestUuid& guest) const {
    const auto latest = *m_latest.lock();
    if (!latest) return std::nullopt;
    const auto found =
        std::ranges::lower_bound(latest->guests, guest, {}, &std::pair<GuestUuid, GuestSample>::first);
    if (found == latest->guests.end() || found->first != guest) return std::nullopt;
    return found->second;
}

std::vector<HostHistory::Busy> HostHistory::busiest() const {
    const auto latest = *m_latest.lock();
    return latest ? latest->busy : std::vector<Busy>();
}

} // namespace binnacle
