// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/audio_sink.h"

#include <cstddef>
#include <vector>

namespace binnacle::sound {

/// The newest samples, of so many milliseconds at most: what can't be played in time is dropped, the oldest
/// first, in whole moments. Not thread-safe.
class SampleRing {
public:
    explicit SampleRing(const console::AudioFormat& format = {}, unsigned milliseconds = 200);
    void put(std::span<const std::int16_t> samples);
    /// At most \a most of the oldest, in whole moments.
    std::vector<std::int16_t> take(std::size_t most);
    std::size_t size() const { return m_size; }
    std::size_t channels() const { return m_channels; }
    std::uint64_t dropped() const { return m_dropped; }

private:
    void drop(std::size_t count);

    std::size_t m_channels;
    std::vector<std::int16_t> m_ring;
    std::size_t m_first = 0, m_size = 0;
    std::uint64_t m_dropped = 0;
};

} // namespace binnacle::sound
