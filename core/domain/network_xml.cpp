// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network_xml.h"
#include "core/domain/xml_build.h"

#include "core/base/fold.h"
#include "core/base/untrusted.h"

#include <algorithm>
#include <bit>
#include <pugixml.hpp>
#include <sstream>

namespace binnacle::domain {
namespace {

using Node = pugi::xml_node;

constexpr std::size_t maxBytes = std::size_t{8} << 20, maxOfAKind = 5000;

/// As libvirt takes it where neither prefix nor netmask is said: by the old classes.
unsigned classOf(Ipv4 address) {
    return address >> 31 == 0 ? 8 : address >> 30 == 2 ? 16 : 24;
}

std::string addressOf(const Node& ip) {
    const auto address = attr(ip, "address");
    if (address.empty()) return {};
    const auto v4 = parseIpv4(address);
    const auto mask = parseIpv4(attr(ip, "netmask"));
    const auto usual = v4 ? classOf(*v4) : 64U;
    return fmt::format("{}/{}", address,
                       mask ? unsigned(std::popcount(*mask)) : ip.attribute("prefix").as_uint(usual));
}

void readDhcp(const Node& dhcp, NetworkDetails& details) {
    for (const auto& range : dhcp.children("range"))
        if (details.network.dhcpRanges.size() < maxOfAKind)
            details.network.dhcpRanges.push_back(attr(range, "start") + '-' + attr(range, "end"));
    for (const auto& host : dhcp.children("host")) {
        if (details.reservations.size() >= maxOfAKind) return;
        const auto mac = attr(host, "mac");
        details.reservations.push_back({.mac = mac.empty() ? attr(host, "id") : folded(mac),
                                        .ip = attr(host, "ip"),
                                        .name = attr(host, "name")});
    }
}

void readDns(const Node& dns, NetworkDetails& details) {
    for (const auto& host : dns.children("host")) {
        if (details.dnsHosts.size() >= maxOfAKind) return;
        DnsHost known{.ip = attr(host, "ip"), .names = {}};
        for (const auto& name : host.children("hostname"))
            if (known.names.size() < maxOfAKind) known.names.push_back(validUtf8(name.child_value()));
        details.dnsHosts.push_back(std::move(known));
    }
}

std::string modeOf(const Node& forward) {
    if (!forward) return "isolated";
    return forward.attribute("mode") ? attr(forward, "mode") : "nat";
}

std::string printed(const pugi::xml_document& doc) {
    std::ostringstream out;
    doc.save(out, "  ", pugi::format_indent | pugi::format_no_declaration, pugi::encoding_utf8);
    return out.str();
}

void addAddress(Node root, const NetworkSpec& spec) {
    if (!spec.address) return;
    auto ip = root.append_child("ip");
    set(ip, "address", ipv4Text(spec.address->address));
    set(ip, "prefix", std::to_string(spec.address->prefix));
    if (!spec.dhcp) return;
    auto range = ip.append_child("dhcp").append_child("range");
    set(range, "start", ipv4Text(spec.dhcp->first));
    set(range, "end", ipv4Text(spec.dhcp->last));
}

} // namespace

Result<NetworkDetails> parseNetwork(std::string_view xml) {
    if (xml.size() > maxBytes)
        return fail(ErrorCode::Corrupt, BINNACLE_TEXT("A network's XML is larger than 8 MiB"));
    pugi::xml_document doc;
    const auto parsed = doc.load_buffer(xml.data(), xml.size(), pugi::parse_default, pugi::encoding_utf8);
    const auto root = doc.document_element();
    if (!parsed || std::string_view(root.name()) != "network")
        return fail(ErrorCode::Corrupt, BINNACLE_TEXT("A network's XML can't be read"), parsed.description());
    NetworkDetails details;
    auto& network = details.network;
    network.name = validUtf8(root.child_value("name"));
    network.uuid = validUtf8(root.child_value("uuid"));
    network.bridge = attr(root.child("bridge"), "name");
    const auto forward = root.child("forward");
    network.mode = modeOf(forward);
    details.domain = attr(root.child("domain"), "name");
    if (const auto device = attr(forward, "dev"); !device.empty()) details.devices.push_back(device);
    for (const auto& interface : forward.children("interface")) {
        const auto device = attr(interface, "dev");
        const bool known = std::ranges::find(details.devices, device) != details.devices.end();
        if (!device.empty() && !known && details.devices.size() < maxOfAKind)
            details.devices.push_back(device);
    }
    for (const auto& ip : root.children("ip")) {
        if (auto address = addressOf(ip); !address.empty() && network.addresses.size() < maxOfAKind)
            network.addresses.push_back(std::move(address));
        readDhcp(ip.child("dhcp"), details);
    }
    readDns(root.child("dns"), details);
    return details;
}

std::string networkXml(const NetworkSpec& spec) {
    pugi::xml_document doc;
    auto root = doc.append_child("network");
    root.append_child("name").text() = spec.name.c_str();
    if (spec.mode != "isolated") {
        auto forward = root.append_child("forward");
        set(forward, "mode", spec.mode);
        if (!spec.device.empty()) set(forward, "dev", spec.device);
    }
    const bool own = spec.mode != "bridge";
    if (own || !spec.bridge.empty()) {
        auto bridge = root.append_child("bridge");
        if (!spec.bridge.empty()) set(bridge, "name", spec.bridge);
        if (own) {
            set(bridge, "stp", "on");
            set(bridge, "delay", "0");
        }
    }
    if (!spec.domain.empty()) set(root.append_child("domain"), "name", spec.domain);
    addAddress(root, spec);
    return printed(doc);
}

std::string reservationXml(const DhcpReservation& reservation) {
    pugi::xml_document doc;
    auto host = doc.append_child("host");
    set(host, "mac", reservation.mac);
    if (!reservation.name.empty()) set(host, "name", reservation.name);
    set(host, "ip", reservation.ip);
    return printed(doc);
}

std::string rangeXml(const Ipv4Range& range) {
    pugi::xml_document doc;
    auto node = doc.append_child("range");
    set(node, "start", ipv4Text(range.first));
    set(node, "end", ipv4Text(range.last));
    return printed(doc);
}

std::string dnsHostXml(const DnsHost& host) {
    pugi::xml_document doc;
    auto node = doc.append_child("host");
    set(node, "ip", host.ip);
    for (const auto& name : host.names)
        node.append_child("hostname").text() = name.c_str();
    return printed(doc);
}

std::optional<std::string> parseMac(std::string_view text) {
    constexpr std::size_t length = 17;
    std::string mac = folded(text);
    if (mac.size() != length) return std::nullopt;
    for (std::size_t i = 0; i < length; ++i) {
        const bool separates = i % 3 == 2;
        if (separates && mac[i] == '-') mac[i] = ':';
        if (separates ? mac[i] != ':'
                      : std::string_view("0123456789abcdef").find(mac[i]) == std::string_view::npos)
            return std::nullopt;
    }
    return mac;
}

} // namespace binnacle::domain
