// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace binnacle {

/// Opaque pixels, 0xffRRGGBB, line by line.
struct Picture {
    int width = 0, height = 0;
    std::vector<std::uint32_t> pixels{};
    bool operator==(const Picture&) const = default;
};

/// From PPM (P6, 8 bits) or PNG, whichever the bytes are; Corrupt for all else, and for more than 64 Mi
/// pixels.
Result<Picture> readPicture(std::string_view bytes);
Result<std::string> writePng(const Picture& picture);
/// Made smaller by averaging, until it fits; as it is where it does.
Picture shrunk(const Picture& picture, int maxWidth, int maxHeight);

} // namespace binnacle
