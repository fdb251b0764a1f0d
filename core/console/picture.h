// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What a console shows, as values. All in the guest's pixels.

#include <cstdint>
#include <vector>

namespace binnacle::console {

struct Size {
    int width = 0, height = 0;
    bool empty() const { return width <= 0 || height <= 0; }
    bool operator==(const Size&) const = default;
};

struct Rect {
    int x = 0, y = 0, width = 0, height = 0;
    bool empty() const { return width <= 0 || height <= 0; }
    bool operator==(const Rect&) const = default;
};
/// What of \a rect lies within a picture of \a size; whatever the numbers are.
Rect within(const Rect& rect, const Size& size);
Rect united(const Rect& a, const Rect& b); ///< the smallest that holds both; an empty one counts for nothing

/// No picture is larger: what a server beyond that asks for is refused. Eight screens of 4K go in.
inline constexpr int longestSide = 16'384;
inline constexpr std::int64_t largestArea = 64LL << 20;
bool isSane(const Size& size);

/// A picture that belongs to somebody else: 32 bits a pixel, 0xffRRGGBB in the machine's byte order (the
/// upper byte may be anything).
struct PixelView {
    const std::uint32_t* pixels = nullptr; ///< of the first line
    int stride = 0;                        ///< pixels from one line to the next
    Size size;
    const std::uint32_t* line(int y) const { return pixels + std::ptrdiff_t(y) * stride; }
};

/// A pointer as the guest draws it: 0xAARRGGBB, not premultiplied.
struct CursorShape {
    Size size; ///< empty: the guest shows none
    int hotX = 0, hotY = 0;
    std::vector<std::uint32_t> pixels{};
    bool operator==(const CursorShape&) const = default;
};
inline constexpr int largestCursor = 512; ///< a side; larger ones are passed over

struct Leds {
    bool scroll = false, num = false, caps = false;
    bool operator==(const Leds&) const = default;
};

} // namespace binnacle::console
