// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/metrics.h"

#include <algorithm>

namespace binnacle {
namespace {

template <class Map, class Key, class Sample>
void append(Map& map, const Key& key, const Sample& sample, std::size_t depth) {
    auto& samples = map[key];
    samples.push_back(sample);
    while (samples.size() > depth)
        samples.pop_front();
}

template <class Map, class Key>
auto all(const Map& map, const Key& key) {
    using Samples = typename Map::mapped_type;
    const auto it = map.find(key);
    return it == map.end() ? std::vector<typename Samples::value_type>()
                           : std::vector<typename Samples::value_type>(it->second.begin(), it->second.end());
}

template <class Map, class Key>
auto last(const Map& map, const Key& key) {
    using Sample = typename Map::mapped_type::value_type;
    const auto it = map.find(key);
    return it == map.end() || it->second.empty() ? std::optional<Sample>()
                                                 : std::optional<Sample>(it->second.back());
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
        append(state->hosts, reading.host, reading.sample, depth);
        const auto share =
            std::clamp<std::size_t>(budget / std::max<std::size_t>(reading.guests.size(), 1), 30, depth);
        for (const auto& [uuid, sample] : reading.guests)
            append(state->guests, GuestRef{reading.host, uuid}, sample, share);
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
