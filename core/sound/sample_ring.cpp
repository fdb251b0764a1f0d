// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/sample_ring.h"

#include <algorithm>

namespace binnacle::sound {

SampleRing::SampleRing(const console::AudioFormat& format, unsigned milliseconds)
    : m_channels(format.channels)
    , m_ring(std::size_t(format.rate) * milliseconds / 1000 * format.channels) {}

void SampleRing::drop(std::size_t count) {
    m_first = (m_first + count) % m_ring.size();
    m_size -= count;
    m_dropped += count;
}

void SampleRing::put(std::span<const std::int16_t> samples) {
    samples = samples.first(samples.size() / m_channels * m_channels);
    if (samples.size() > m_ring.size()) {
        m_dropped += samples.size() - m_ring.size();
        samples = samples.last(m_ring.size());
    }
    const auto room = m_ring.size() - m_size;
    if (samples.size() > room) drop(samples.size() - room);
    for (std::size_t at = (m_first + m_size) % m_ring.size(); const auto sample : samples) {
        m_ring[at] = sample;
        at = at + 1 == m_ring.size() ? 0 : at + 1;
    }
    m_size += samples.size();
}

std::vector<std::int16_t> SampleRing::take(std::size_t most) {
    const auto count = std::min(most, m_size) / m_channels * m_channels;
    std::vector<std::int16_t> taken(count);
    for (auto& sample : taken) {
        sample = m_ring[m_first];
        m_first = m_first + 1 == m_ring.size() ? 0 : m_first + 1;
    }
    m_size -= count;
    return taken;
}

} // namespace binnacle::sound
