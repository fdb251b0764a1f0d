// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/vnc_encoding.h"

namespace binnacle::console {
namespace {

using namespace std::chrono_literals;

// https://github.com/rfbproto/rfbproto/blob/master/rfbproto.rst#encodings
enum Number : std::int32_t {
    raw = 0,
    copyRect = 1,
    hextile = 5,
    tight = 7,
    zrle = 16,
    jpegQuality6 = -26,
    desktopSize = -223,
    lastRect = -224,
    richCursor = -239,
    xCursor = -240,
    pointerChange = -257,
    extendedKeys = -258,
    ledState = -261,
    desktopName = -307,
    extendedDesktopSize = -308,
    alphaCursor = -314,
};

constexpr auto near = 5ms, far = 40ms;
constexpr double fast = 60e6,
                 fair = 15e6; ///< raw needs some 50 MB/s for 12 full frames a second of 1280 x 800

} // namespace

std::string_view name(VncEncoding encoding) {
    switch (encoding) {
    case VncEncoding::Auto:
        return "auto";
    case VncEncoding::Raw:
        return "raw";
    case VncEncoding::Hextile:
        return "hextile";
    case VncEncoding::Tight:
        return "tight";
    case VncEncoding::TightJpeg:
        return "tight-jpeg";
    case VncEncoding::Zrle:
        return "zrle";
    }
    return "auto";
}

VncEncoding choose(const LinkQuality& link) {
    if (link.roundTrip > far) return VncEncoding::TightJpeg;
    const bool known = link.bytesPerSecond > 0;
    if (link.roundTrip > near || (known && link.bytesPerSecond < fair)) return VncEncoding::Tight;
    return known && link.bytesPerSecond < fast ? VncEncoding::Hextile : VncEncoding::Raw;
}

std::vector<std::int32_t> encodingNumbers(VncEncoding first) {
    std::vector<std::int32_t> numbers;
    switch (first) {
    case VncEncoding::Auto:
    case VncEncoding::Raw:
        numbers = {raw, copyRect, hextile};
        break;
    case VncEncoding::Hextile:
        numbers = {hextile, copyRect, raw};
        break;
    case VncEncoding::Tight:
        numbers = {tight, copyRect, zrle, hextile, raw};
        break;
    case VncEncoding::TightJpeg:
        numbers = {tight, jpegQuality6, copyRect, zrle, hextile, raw};
        break;
    case VncEncoding::Zrle:
        numbers = {zrle, copyRect, hextile, raw};
        break;
    }
    for (const auto extension : {extendedDesktopSize, desktopSize, desktopName, alphaCursor, richCursor,
                                 xCursor, pointerChange, extendedKeys, ledState, lastRect})
        numbers.push_back(extension);
    return numbers;
}

} // namespace binnacle::console
