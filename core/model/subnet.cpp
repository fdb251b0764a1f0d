// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/subnet.h"

#include <arpa/inet.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace binnacle {
namespace {

constexpr Ipv4 mostOfARange = 65'535; // libvirt's limit

} // namespace

std::optional<Ipv4> parseIpv4(std::string_view text) {
    in_addr address{};
    if (inet_pton(AF_INET, std::string(text).c_str(), &address) != 1) return std::nullopt;
    return ntohl(address.s_addr);
}

std::string ipv4Text(Ipv4 address) {
    return fmt::format("{}.{}.{}.{}", address >> 24, address >> 16 & 0xFF, address >> 8 & 0xFF,
                       address & 0xFF);
}

std::string Subnet::text() const {
    return fmt::format("{}/{}", ipv4Text(address), prefix);
}

std::string Subnet::networkText() const {
    return fmt::format("{}/{}", ipv4Text(first()), prefix);
}

std::optional<Subnet> parseSubnet(std::string_view text) {
    const auto slash = text.find('/');
    const auto address = parseIpv4(text.substr(0, slash));
    if (!address) return std::nullopt;
    Subnet subnet{.address = *address};
    if (slash == std::string_view::npos) return subnet;
    const auto digits = text.substr(slash + 1);
    const auto* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, subnet.prefix);
    if (error != std::errc() || stop != end || subnet.prefix > 32) return std::nullopt;
    return subnet;
}

std::string Ipv4Range::text() const {
    return ipv4Text(first) + '-' + ipv4Text(last);
}

std::optional<Ipv4Range> parseIpv4Range(std::string_view text) {
    const auto dash = text.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    const auto first = parseIpv4(text.substr(0, dash));
    const auto last = parseIpv4(text.substr(dash + 1));
    if (!first || !last || *first > *last) return std::nullopt;
    return Ipv4Range{*first, *last};
}

std::optional<Subnet> freeSubnet(const std::vector<Subnet>& taken) {
    const auto isFree = [&](const Subnet& subnet) {
        return std::ranges::none_of(taken, [&](const Subnet& other) { return other.overlaps(subnet); });
    };
    const auto among = [&](Ipv4 base, Ipv4 from, Ipv4 to) -> std::optional<Subnet> {
        for (auto third = from; third <= to; ++third)
            if (const Subnet subnet{base + (third << 8) + 1, 24}; isFree(subnet)) return subnet;
        return std::nullopt;
    };
    if (const auto found = among(0xC0A80000 /* 192.168.0.0 */, 100, 254)) return found;
    return among(0x0AC90000 /* 10.201.0.0 */, 0, 255);
}

std::optional<Ipv4Range> usualRange(const Subnet& subnet) {
    if (subnet.prefix > 30) return std::nullopt;
    const Ipv4Range above{subnet.address + 1, subnet.last() - 1};
    const Ipv4Range below{subnet.first() + 1, subnet.address - 1};
    const auto size = [](const Ipv4Range& range) {
        return range.first <= range.last ? range.last - range.first + 1 : 0;
    };
    auto larger = size(below) > size(above) ? below : above;
    larger.last = std::min(larger.last, larger.first + mostOfARange - 1);
    return larger;
}

} // namespace binnacle
