// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/untrusted.h"

#include <cstdint>

namespace binnacle {
namespace {

constexpr char32_t bad = 0xFFFD;

char32_t shown(char32_t c) {
    if (c < 0x20) return 0x2400 + c;
    if (c == 0x7F) return 0x2421;
    const bool c1 = c >= 0x80 && c < 0xA0;
    const bool separators = c == 0x2028 || c == 0x2029;
    const bool bidi = c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
                      (c >= 0x2066 && c <= 0x2069) || c == 0x061C;
    return c1 || separators || bidi ? bad : c;
}

} // namespace

char32_t nextCodePoint(std::string_view s, std::size_t& i) {
    const auto byte = [&](std::size_t k) { return static_cast<std::uint8_t>(s[k]); };
    const auto first = byte(i++);
    if (first < 0x80) return first;
    const int more = first >= 0xF0 && first < 0xF5   ? 3
                     : first >= 0xE0 && first < 0xF0 ? 2
                     : first >= 0xC2 && first < 0xE0 ? 1
                                                     : 0;
    if (more == 0) return bad;
    char32_t code = more == 3 ? first & 0x07 : more == 2 ? first & 0x0F : first & 0x1F;
    std::size_t k = i;
    for (int n = 0; n < more; ++n, ++k) {
        if (k >= s.size() || (byte(k) & 0xC0) != 0x80) return bad;
        code = code << 6 | (byte(k) & 0x3F);
    }
    static constexpr char32_t least[]{0, 0x80, 0x800, 0x10000};
    if (code < least[more] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return bad;
    i = k;
    return code;
}

void appendUtf8(std::string& out, char32_t c) {
    const auto put = [&](char32_t v) { out += static_cast<char>(v); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6), put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12), put(0x80 | (c >> 6 & 0x3F)), put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18), put(0x80 | (c >> 12 & 0x3F)), put(0x80 | (c >> 6 & 0x3F)),
            put(0x80 | (c & 0x3F));
    }
}

std::string validUtf8(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size();)
        appendUtf8(out, nextCodePoint(bytes, i));
    return out;
}

std::string singleLine(std::string_view text, std::size_t maxChars) {
    std::string out;
    std::size_t chars = 0;
    for (std::size_t i = 0; i < text.size(); ++chars) {
        const auto c = shown(nextCodePoint(text, i));
        if (chars + 1 >= maxChars && i < text.size()) {
            appendUtf8(out, 0x2026);
            break;
        }
        appendUtf8(out, c);
    }
    return out;
}

} // namespace binnacle
