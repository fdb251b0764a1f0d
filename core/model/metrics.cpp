// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/metrics.h"

#include <algorithm>

namespace binnacle {
namespace {

template <class Map, class Key>
auto all(const Map& map, const Key& key) {
    const auto it = map.find(key);
    return it == map.end() ? decltype(it->second.oldestFirst())() : it->second.oldestFirst();
}

template <class Map, class Key>
auto last(const Map& map, const Key& key) {
    const auto it = map.find(key);
    using Sample = std::remove_cvref_t<decltype(it->second.latest())>;
    return it == map.end() || it->second.empty() ? std::optional<Sample>() : std::optional<Sample>(it->second.latest());
}

void keepBusiest(std::vector<Metrics::Busy>& busy, std::size_t count) {
    count = std::min(count, busy.size());
    std::ranges::partial_sort(busy, busy.begin() + std::ptrdiff_t(count), std::ranges::greater(), &Metrics::Busy::cpu);
    busy.resize(count);
}

std::vector<Metrics::Busy> busiestOf(const HostReading& reading) {
    std::vector<Metrics::Busy> busy;
    for (const auto& [uuid, sample] : reading.guests)
        if (sample.cpu > 0) busy.push_back({{reading.host, uuid}, sample.cpu});
    keepBusiest(busy, 10);
    busy.shrink_to_fit();
    return busy;
}

} // namespace

void Metrics::record(HostReading reading) {
    {
        auto busy = busiestOf(reading);
        auto state = m_state.lock();
        state->busy[reading.host] = std::move(busy);
        state->hosts[reading.host].push(reading.sample, depth);
        const auto guests = std::max({state->guests.size(), reading.guests.size(), std::size_t{1}});
        const auto share = std::clamp<std::size_t>(budget / guests, 10, depth);
        for (const auto& [uuid, sample] : reading.guests)
            state->guests[GuestRef{reading.host, uuid}].push(sample, share);
    }
    m_observers.tell(reading);
}

void Metrics::forget(const HostId& host) {
    auto state = m_state.lock();
    state->hosts.erase(host);
    state->busy.erase(host);
    std::erase_if(state->guests, [&](const auto& entry) { return entry.first.host == host; });
}

std::vector<GuestSample> Metrics::history(const GuestRef& guest) const {
    return all(m_state.lock()->guests, guest);
}
std::vector<HostSample> Metrics::history(const HostId& host) const {
    return all(m_state.lock()->hosts, host);
}
std::optional<GuestSample> Metrics::latest(const GuestRef& guest) const {
    return last(m_state.lock()->guests, guest);
}
std::optional<HostSample> Metrics::latest(const HostId& host) const {
    return last(m_state.lock()->hosts, host);
}

std::vector<Metrics::Busy> Metrics::busiest(std::size_t count) const {
    std::vector<Busy> all;
    for (auto state = m_state.lock(); const auto& [host, busy] : state->busy)
        all.insert(all.end(), busy.begin(), busy.end());
    keepBusiest(all, count);
    return all;
}

} // namespace binnacle
