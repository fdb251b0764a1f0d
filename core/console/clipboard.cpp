// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/clipboard.h"

namespace binnacle::console {
namespace {

std::uint32_t bigEndian(std::string_view b, std::size_t at) {
    std::uint32_t v = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        v = v << 8 | static_cast<unsigned char>(b[i]);
    return v;
}
std::uint32_t littleEndian(std::string_view b, std::size_t at) {
    std::uint32_t v = 0;
    for (std::size_t i = at + 4; i-- > at;)
        v = v << 8 | static_cast<unsigned char>(b[i]);
    return v;
}

bool isSaneSize(std::uint32_t width, std::uint32_t height) {
    return width > 0 && height > 0 && width <= widestImage && height <= widestImage &&
           std::uint64_t(width) * height <= mostImagePixels;
}

} // namespace

bool isSaneImage(ImageFormat format, std::string_view bytes) {
    using namespace std::string_view_literals;
    if (bytes.size() > largestImage) return false;
    switch (format) {
    case ImageFormat::Png: // a signature, then the header's length, its name and the size
        return bytes.size() > 33 && bytes.starts_with("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR"sv) &&
               isSaneSize(bigEndian(bytes, 16), bigEndian(bytes, 20));
    case ImageFormat::Bmp: { // 14 bytes, then a header of 40 or more with the size; upside down where
                             // negative
        if (bytes.size() < 54 || !bytes.starts_with("BM") || littleEndian(bytes, 14) < 40) return false;
        const auto height = littleEndian(bytes, 22);
        return isSaneSize(littleEndian(bytes, 18), height & 0x80000000U ? 0U - height : height);
    }
    }
    return false;
}

} // namespace binnacle::console
