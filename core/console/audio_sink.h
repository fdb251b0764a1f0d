// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>

namespace binnacle::console {

/// Samples are of 16 bits, signed, in the machine's byte order, those of a moment together.
struct AudioFormat {
    unsigned channels = 2, rate = 44'100; ///< rate: moments a second
    bool operator==(const AudioFormat&) const = default;
};
inline constexpr unsigned mostChannels = 8, lowestRate = 4'000, highestRate = 192'000;
constexpr bool isPlayable(const AudioFormat& format) {
    return format.channels >= 1 && format.channels <= mostChannels && format.rate >= lowestRate &&
           format.rate <= highestRate;
}

/// Where the sound of a guest goes, whichever protocol brings it. Calls come one after the other, on the glib
/// thread or that of a connection's wire, and must not block; formats are playable, and samples come between
/// started() and stopped() only.
class AudioSink {
public:
    virtual ~AudioSink() = default;
    virtual void started(const AudioFormat& format) = 0; ///< again without a stop where it changes
    virtual void samples(std::span<const std::int16_t> samples) = 0; ///< a few milliseconds; whole moments
    virtual void stopped() = 0;
    /// As the guest has set it; 1: as it is.
    virtual void volume(double factor) = 0;
};

} // namespace binnacle::console
