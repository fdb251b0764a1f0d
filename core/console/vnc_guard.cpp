// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/vnc_guard.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <utility>

// https://github.com/rfbproto/rfbproto/blob/master/rfbproto.rst
namespace binnacle::console {
namespace {

constexpr std::uint64_t longestName = 65'536, longestReason = 65'536, longestCutText = 8 << 20,
                        longestSound = 1 << 18; // a second and a half; QEMU sends some 10 ms

std::uint32_t number(std::string_view b, std::size_t at, std::size_t count) {
    std::uint32_t v = 0;
    for (std::size_t i = 0; i < count; ++i)
        v = v << 8 | static_cast<unsigned char>(b[at + i]);
    return v;
}
unsigned byte(std::string_view b, std::size_t at = 0) {
    return static_cast<unsigned char>(b[at]);
}
std::uint64_t area(const Rect& r) {
    return std::uint64_t(r.width) * std::uint64_t(r.height);
}

} // namespace

bool VncGuard::skip(std::uint64_t count, Step after, std::size_t count2) {
    m_skip = count;
    return expect(count2, after);
}

bool VncGuard::version(std::string_view b) {
    if (!b.starts_with("RFB 003.008")) return object("the server does not speak RFB 3.8");
    return expect(1, &VncGuard::typeCount);
}

bool VncGuard::typeCount(std::string_view b) {
    if (byte(b) == 0) return expect(4, &VncGuard::reason);
    // What answers the choice is a challenge or the result; which one is known once it comes.
    return skip(byte(b), &VncGuard::challenge, 1);
}

/// The first byte after the choice, with the rest of what it belongs to.
bool VncGuard::challenge(std::string_view b) {
    m_held = b;
    if (m_security == 2) {
        m_held.clear();
        return skip(15, &VncGuard::result, 4);
    }
    return expect(4, &VncGuard::result);
}

bool VncGuard::result(std::string_view b) {
    return number(b, 0, 4) == 0 ? expect(24, &VncGuard::serverInit) : expect(4, &VncGuard::reason);
}

bool VncGuard::reason(std::string_view b) {
    const auto length = number(b, 0, 4);
    if (length > longestReason) return object(fmt::format("a reason of {} bytes", length));
    return skip(length, &VncGuard::reason, SIZE_MAX); // nothing comes after it
}

bool VncGuard::serverInit(std::string_view b) {
    m_size = {int(number(b, 0, 2)), int(number(b, 2, 2))};
    if (!isSane(m_size)) return object(fmt::format("a screen of {} x {}", m_size.width, m_size.height));
    const auto length = number(b, 20, 4);
    if (length > longestName) return object(fmt::format("a name of {} bytes", length));
    return skip(length, &VncGuard::message, 1);
}

bool VncGuard::message(std::string_view b) {
    m_hidden = byte(b) == 255;
    switch (byte(b)) {
    case 0:
        return expect(3, &VncGuard::update);
    case 1:
        return expect(5, &VncGuard::colourMap);
    case 2:
        return nextMessage();
    case 3:
        return expect(7, &VncGuard::text);
    case 250: // power control
        return skip(3, &VncGuard::message, 1);
    case 255:
        return expect(3, &VncGuard::audio);
    default:
        return object(fmt::format("a message of type {}", byte(b)));
    }
}

bool VncGuard::text(std::string_view b) {
    const auto length = number(b, 3, 4);
    if (length > longestCutText) return object(fmt::format("a text of {} bytes", length));
    return skip(length, &VncGuard::message, 1);
}
bool VncGuard::colourMap(std::string_view b) {
    return skip(std::uint64_t(number(b, 3, 2)) * 6, &VncGuard::message, 1);
}
bool VncGuard::audio(std::string_view b) {
    const auto kind = byte(b), what = number(b, 1, 2);
    if (kind != 1 || what > 2) return object(fmt::format("a message of QEMU of kind {}.{}", kind, what));
    if (what != 2) { // it begins or ends
        endSound();
        m_begun = what == 1;
        return nextMessage();
    }
    m_length = 0;
    return expect(4, &VncGuard::packed);
}

/// QEMU's samples are little-endian, as all machines are that this runs on.
void VncGuard::hiddenPart(std::string_view bytes) {
    if (!m_wantsSound) endSound();
    if (!m_sink || !m_begun || !m_wantsSound) return;
    if (!std::exchange(m_playing, true)) {
        m_sink->started(m_format);
        m_sink->volume(1); // QEMU has mixed it already
    }
    m_part += bytes;
    const auto moment = m_format.channels * sizeof(std::int16_t);
    std::vector<std::int16_t> samples(m_part.size() / moment * m_format.channels);
    if (samples.empty()) return;
    std::memcpy(samples.data(), m_part.data(), samples.size() * sizeof(std::int16_t));
    m_part.erase(0, samples.size() * sizeof(std::int16_t));
    m_sink->samples(samples);
}

void VncGuard::endSound() {
    m_part.clear();
    if (std::exchange(m_playing, false)) m_sink->stopped();
}

bool VncGuard::update(std::string_view b) {
    m_rects = number(b, 1, 2);
    return nextRectangle();
}

bool VncGuard::nextRectangle() {
    if (m_rects == 0) return nextMessage();
    --m_rects;
    return expect(12, &VncGuard::rectangle);
}

bool VncGuard::rectangle(std::string_view b) {
    m_rect = {int(number(b, 0, 2)), int(number(b, 2, 2)), int(number(b, 4, 2)), int(number(b, 6, 2))};
    const auto encoding = std::int32_t(number(b, 8, 4));
    if (encoding < 0) return extension(encoding, {m_rect.width, m_rect.height});
    if (m_rect.x + m_rect.width > m_size.width || m_rect.y + m_rect.height > m_size.height)
        return object(fmt::format("a rectangle {}x{}+{}+{} outside the picture", m_rect.width, m_rect.height,
                                  m_rect.x, m_rect.y));
    return picture(encoding);
}

/// After the payload of this one.
bool VncGuard::nextRectangleAfter(std::uint64_t payload) {
    nextRectangle();
    m_skip = payload;
    return true;
}

bool VncGuard::picture(std::int32_t encoding) {
    switch (encoding) {
    case 0: // raw
        return nextRectangleAfter(area(m_rect) * 4);
    case 1: // copied from elsewhere in the picture
        return expect(4, &VncGuard::layout);
    case 2: // RRE
        return expect(4, &VncGuard::risingRects);
    case 5: // hextile
        if (area(m_rect) == 0) return nextRectangle();
        m_tile = {m_rect.x, m_rect.y, 0, 0};
        return nextTile();
    case 7:
        if (area(m_rect) == 0) return nextRectangle();
        return expect(1, &VncGuard::tight);
    case 16: // ZRLE
        m_length = 1;
        return expect(4, &VncGuard::packed);
    default:
        return object(fmt::format("an unknown encoding {}", encoding));
    }
}

bool VncGuard::extension(std::int32_t encoding, const Size& size) {
    const auto pixels = std::uint64_t(size.width) * std::uint64_t(size.height);
    const auto bits = std::uint64_t((size.width + 7) / 8) * std::uint64_t(size.height);
    const bool cursor = encoding == -239 || encoding == -240 || encoding == -314;
    if (cursor && (size.width > largestCursor || size.height > largestCursor))
        return object(fmt::format("a pointer of {} x {}", size.width, size.height));
    switch (encoding) {
    case -223: // the picture's size
    case -308:
        if (!isSane(size)) return object(fmt::format("a screen of {} x {}", size.width, size.height));
        m_size = size;
        if (encoding == -223) return nextRectangle();
        m_rect = {};
        return expect(4, &VncGuard::layout);
    case -224: // the last rectangle
        return nextMessage();
    case -239:
        return nextRectangleAfter(pixels * 4 + bits);
    case -240:
        return nextRectangleAfter(pixels == 0 ? 0 : 6 + 2 * bits);
    case -314:
        return nextRectangleAfter(4 + pixels * 4);
    case -259: // sound, pointer mode, keys by scancode: nothing follows
        m_sound = true;
        return nextRectangle();
    case -257:
    case -258:
        return nextRectangle();
    case -261:
        return nextRectangleAfter(1);
    case -307:
        return expect(4, &VncGuard::desktopName);
    default:
        return object(fmt::format("an unknown extension {}", encoding));
    }
}

/// Four bytes that are where to copy from, or the number of screens.
bool VncGuard::layout(std::string_view b) {
    if (m_rect == Rect()) return nextRectangleAfter(std::uint64_t(byte(b)) * 16);
    const int x = int(number(b, 0, 2)), y = int(number(b, 2, 2));
    if (x + m_rect.width > m_size.width || y + m_rect.height > m_size.height)
        return object("a copy from outside the picture");
    return nextRectangle();
}

bool VncGuard::desktopName(std::string_view b) {
    const auto length = number(b, 0, 4);
    if (length > longestName) return object(fmt::format("a name of {} bytes", length));
    return nextRectangleAfter(length);
}

/// A length of 32 bits before packed pixels, or sound.
bool VncGuard::packed(std::string_view b) {
    const auto length = number(b, 0, 4);
    if (m_length == 0) {
        if (length > longestSound) return object(fmt::format("a sound of {} bytes", length));
        return skip(length, &VncGuard::message, 1);
    }
    if (length > area(m_rect) * 8 + 65'536)
        return object(fmt::format("{} bytes for {} pixels", length, area(m_rect)));
    return nextRectangleAfter(length);
}

bool VncGuard::risingRects(std::string_view b) {
    const auto count = number(b, 0, 4);
    if (count > area(m_rect)) return object(fmt::format("{} parts for {} pixels", count, area(m_rect)));
    return nextRectangleAfter(4 + std::uint64_t(count) * 12);
}

/// Tiles of 16 x 16 go from left to right, from top to bottom.
bool VncGuard::nextTile() {
    if (m_tile.x >= m_rect.x + m_rect.width) {
        m_tile.x = m_rect.x;
        m_tile.y += 16;
    }
    if (m_tile.y >= m_rect.y + m_rect.height) return nextRectangle();
    m_tile.width = std::min(16, m_rect.x + m_rect.width - m_tile.x);
    m_tile.height = std::min(16, m_rect.y + m_rect.height - m_tile.y);
    return expect(1, &VncGuard::tile);
}

bool VncGuard::tile(std::string_view b) {
    enum : unsigned { raw = 1, background = 2, foreground = 4, parts = 8 };
    m_tileKind = byte(b);
    if (m_tileKind & raw) {
        const auto bytes = area(m_tile) * 4;
        m_tile.x += 16;
        nextTile();
        m_skip = bytes;
        return true;
    }
    const auto colours = std::uint64_t((m_tileKind & background ? 4 : 0) + (m_tileKind & foreground ? 4 : 0));
    if (m_tileKind & parts) return skip(colours, &VncGuard::tileCount, 1);
    m_tile.x += 16;
    nextTile();
    m_skip = colours;
    return true;
}

bool VncGuard::tileCount(std::string_view b) {
    constexpr unsigned coloured = 16;
    m_tile.x += 16;
    nextTile();
    m_skip = std::uint64_t(byte(b)) * (m_tileKind & coloured ? 6 : 2);
    return true;
}

bool VncGuard::tight(std::string_view b) {
    const auto kind = byte(b) >> 4;
    m_length = 0;
    m_lengthBytes = 0;
    if (kind == 8) return nextRectangleAfter(3);
    if (kind == 9) {
        if (!m_jpeg) return object("a JPEG that nobody asked for");
        return expect(1, &VncGuard::tightLength);
    }
    if (kind > 9) return object(fmt::format("a way of packing {}", kind));
    if (kind & 4) return expect(1, &VncGuard::tightFilter);
    return tightData(area(m_rect) * 3);
}

bool VncGuard::tightFilter(std::string_view b) {
    enum : unsigned { copy, palette, gradient };
    if (byte(b) == palette) return expect(1, &VncGuard::tightPalette);
    if (byte(b) > gradient) return object(fmt::format("a filter {}", byte(b)));
    return tightData(area(m_rect) * 3);
}

bool VncGuard::tightPalette(std::string_view b) {
    const auto colours = byte(b) + 1;
    const auto size =
        colours <= 2 ? std::uint64_t((m_rect.width + 7) / 8) * std::uint64_t(m_rect.height) : area(m_rect);
    tightData(size);
    m_skip += std::uint64_t(colours) * 3; // they come first
    return true;
}

/// What is short isn't packed and has no length.
bool VncGuard::tightData(std::uint64_t size) {
    if (size < 12) return nextRectangleAfter(size);
    return expect(1, &VncGuard::tightLength);
}

bool VncGuard::tightLength(std::string_view b) {
    m_length |= std::uint64_t(byte(b) & (m_lengthBytes < 2 ? 0x7f : 0xff)) << (7 * m_lengthBytes);
    if (++m_lengthBytes < 3 && byte(b) & 0x80) return expect(1, &VncGuard::tightLength);
    return nextRectangleAfter(m_length);
}

} // namespace binnacle::console
