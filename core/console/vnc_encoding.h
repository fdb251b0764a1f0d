// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstdint>
#include <string_view>
#include <vector>

namespace binnacle::console {

/// How a VNC server packs pictures.
enum class VncEncoding : std::uint8_t {
    Auto,
    Raw,       ///< least work for both ends
    Hextile,   ///< like raw, but for plain areas
    Tight,     ///< packed, nothing is lost
    TightJpeg, ///< packed, photographs lose a little
    Zrle,      ///< packed well, at the price of much CPU
};
std::string_view name(VncEncoding encoding); ///< "raw": stable, for settings

/// What was measured of the way to a server; 0: not known.
struct LinkQuality {
    std::chrono::microseconds roundTrip{0};
    double bytesPerSecond = 0;
};

/// Never Auto.
VncEncoding choose(const LinkQuality& link);

/// For SetEncodings: what is wanted first, what is taken as well, and the extensions we know.
std::vector<std::int32_t> encodingNumbers(VncEncoding first);

} // namespace binnacle::console
