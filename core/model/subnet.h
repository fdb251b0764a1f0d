// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// IPv4 addresses as numbers, in the host's byte order.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace binnacle {

using Ipv4 = std::uint32_t;
std::optional<Ipv4> parseIpv4(std::string_view text); ///< four numbers, nothing else
std::string ipv4Text(Ipv4 address);

/// An address and how many of its bits name the network: "192.168.50.1/24".
struct Subnet {
    Ipv4 address = 0;
    unsigned prefix = 32; ///< 0 to 32

    Ipv4 mask() const { return prefix == 0 ? 0 : ~Ipv4{0} << (32 - prefix); }
    Ipv4 first() const { return address & mask(); } ///< the network's own
    Ipv4 last() const { return address | ~mask(); } ///< the broadcast address
    bool contains(Ipv4 other) const { return (other & mask()) == first(); }
    bool overlaps(const Subnet& other) const { return contains(other.first()) || other.contains(first()); }
    std::string text() const;        ///< of the address: "192.168.50.1/24"
    std::string networkText() const; ///< "192.168.50.0/24"
    bool operator==(const Subnet&) const = default;
};
/// Without a prefix it is one address, /32.
std::optional<Subnet> parseSubnet(std::string_view text);

struct Ipv4Range {
    Ipv4 first = 0, last = 0; ///< both belong to it
    bool contains(Ipv4 address) const { return first <= address && address <= last; }
    std::string text() const; ///< "192.168.50.2-192.168.50.254"
    bool operator==(const Ipv4Range&) const = default;
};
/// "FIRST-LAST", the first not above the last.
std::optional<Ipv4Range> parseIpv4Range(std::string_view text);

/// The first address of a private /24 that overlaps none of \a taken, the same for the same ones:
/// 192.168.100.0 to .254.0, then 10.201.x.0. None: all are taken.
std::optional<Subnet> freeSubnet(const std::vector<Subnet>& taken);
/// The larger part of \a subnet beside its address, at most 65,535 of them; none where it has no room for
/// guests.
std::optional<Ipv4Range> usualRange(const Subnet& subnet);

} // namespace binnacle
