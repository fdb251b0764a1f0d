// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace binnacle::console {

enum class ImageFormat : std::uint8_t { Png, Bmp };

/// Texts go both ways up to this size, pictures up to the other, and to that many pixels.
inline constexpr std::size_t longestText = 1 << 20, largestImage = 32 << 20;
inline constexpr std::uint32_t widestImage = 16'384;
inline constexpr std::uint64_t mostImagePixels = 32 << 20;

/// A picture that a guest copied.
struct GuestImage {
    ImageFormat format = ImageFormat::Png;
    std::string bytes; ///< of a format and size that isSaneImage() takes; not looked into any further
    std::string text;  ///< what the guest copied beside it; may be empty
};

/// It begins as a picture of that format, and claims no size that no screen has.
bool isSaneImage(ImageFormat format, std::string_view bytes);

} // namespace binnacle::console
