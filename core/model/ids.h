// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <bit>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace binnacle {

/// A string that can't be mistaken for another kind of string.
template <class Tag>
struct Id {
    std::string text;
    auto operator<=>(const Id&) const = default;
    bool empty() const { return text.empty(); }
};
/// Ours, from the fleet file; at most 15 characters of [a-z0-9-], so that it never allocates.
using HostId = Id<struct HostTag>;

/// libvirt's UUID of a domain (RFC 4122): survives a rename and a migration.
class GuestUuid {
public:
    GuestUuid() = default;
    explicit GuestUuid(const std::array<std::uint8_t, 16>& bytes)
        : m_bytes(bytes) {}
    /// "4dea22b3-1d52-d8f3-2516-782e98ab3fa0", any case, hyphens optional; none for anything else.
    static std::optional<GuestUuid> parse(std::string_view text);
    static GuestUuid random(); ///< version 4 of RFC 4122
    std::string text() const;
    const std::array<std::uint8_t, 16>& bytes() const { return m_bytes; }
    /// By its bytes; as two numbers, because looking guests up is most of what a large fleet costs.
    bool operator==(const GuestUuid& other) const { return halves() == other.halves(); }
    std::strong_ordering operator<=>(const GuestUuid& other) const { return halves() <=> other.halves(); }

private:
    std::array<std::uint64_t, 2> halves() const {
        std::array<std::uint64_t, 2> halves;
        std::memcpy(halves.data(), m_bytes.data(), sizeof halves);
        if constexpr (std::endian::native == std::endian::little)
            for (auto& half : halves)
                half = __builtin_bswap64(half);
        return halves;
    }
    std::array<std::uint8_t, 16> m_bytes{};
};

/// Names a guest anywhere in the fleet. A value: it never keeps a connection alive.
struct GuestRef {
    HostId host;
    GuestUuid uuid;
    auto operator<=>(const GuestRef&) const = default;
};

} // namespace binnacle

template <class Tag>
struct std::hash<binnacle::Id<Tag>> {
    std::size_t operator()(const binnacle::Id<Tag>& id) const noexcept {
        return std::hash<std::string>{}(id.text);
    }
};
template <>
struct std::hash<binnacle::GuestUuid> {
    std::size_t operator()(const binnacle::GuestUuid& uuid) const noexcept;
};
template <>
struct std::hash<binnacle::GuestRef> {
    std::size_t operator()(const binnacle::GuestRef& ref) const noexcept {
        return std::hash<binnacle::GuestUuid>{}(ref.uuid) * 31 ^ std::hash<binnacle::HostId>{}(ref.host);
    }
};
