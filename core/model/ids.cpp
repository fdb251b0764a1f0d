// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ids.h"

#include <cstring>
#include <random>

namespace binnacle {
namespace {

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

} // namespace

GuestUuid GuestUuid::random() {
    std::array<std::uint8_t, 16> bytes{};
    std::random_device source;
    for (auto& byte : bytes)
        byte = static_cast<std::uint8_t>(source());
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
    return GuestUuid(bytes);
}

std::optional<GuestUuid> GuestUuid::parse(std::string_view text) {
    std::array<std::uint8_t, 16> bytes{};
    std::size_t digits = 0;
    for (const char c : text) {
        if (c == '-') continue;
        const int value = hexDigit(c);
        if (value < 0 || digits == 32) return std::nullopt;
        auto& byte = bytes[digits++ / 2];
        byte = static_cast<std::uint8_t>(byte << 4 | value);
    }
    if (digits != 32) return std::nullopt;
    return GuestUuid(bytes);
}

std::string GuestUuid::text() const {
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(36);
    for (std::size_t i = 0; i < m_bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) out += '-';
        out += digits[m_bytes[i] >> 4];
        out += digits[m_bytes[i] & 0xF];
    }
    return out;
}

} // namespace binnacle

std::size_t std::hash<binnacle::GuestUuid>::operator()(const binnacle::GuestUuid& uuid) const noexcept {
    std::uint64_t halves[2];
    std::memcpy(halves, uuid.bytes().data(), sizeof halves);
    return halves[0] ^ (halves[1] * 0x9E3779B97F4A7C15u);
}
