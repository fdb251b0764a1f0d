// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/untrusted.h"
#include "core/domain/hardware_edit.h"
#include "core/domain/hardware_xml.h"
#include "core/domain/xml_build.h"

#include <pugixml.hpp>

namespace binnacle::domain {
namespace {

using Node = pugi::xml_node;

void setNetwork(Node nic, const std::string& network) {
    const bool bridge = network.starts_with("bridge:");
    set(nic, "type", bridge ? "bridge" : "network");
    nic.remove_child("source");
    nic.remove_child("virtualport"); // of the switch that it was on
    set(nic.append_child("source"), bridge ? "bridge" : "network", bridge ? network.substr(7) : network);
}

void setRate(Node nic, const char* direction, unsigned rate) {
    auto bandwidth = childOf(nic, "bandwidth");
    if (rate)
        set(childOf(bandwidth, direction), "average", std::to_string(rate));
    else
        bandwidth.remove_child(direction);
    if (!bandwidth.first_child()) nic.remove_child(bandwidth);
}

void apply(Node nic, const NicWish& wish) {
    if (wish.network) setNetwork(nic, *wish.network);
    if (wish.model) set(childOf(nic, "model"), "type", *wish.model);
    if (wish.linkUp) {
        nic.remove_child("link");
        if (!*wish.linkUp) set(nic.append_child("link"), "state", "down");
    }
    if (wish.rateIn) setRate(nic, "inbound", *wish.rateIn);
    if (wish.rateOut) setRate(nic, "outbound", *wish.rateOut);
}

} // namespace

Result<std::string> withNewNic(std::string_view xml, const std::string& mac, const NicWish& wish) {
    pugi::xml_document doc;
    TRY(loadDomain(xml, doc));
    auto nic = childOf(doc.child("domain"), "devices").append_child("interface");
    set(nic.append_child("mac"), "address", mac);
    apply(nic, wish);
    return textOf(doc.child("domain"));
}

Result<std::string> withNic(std::string_view xml, const std::string& key, const NicWish& wish) {
    pugi::xml_document doc;
    TRY(loadDomain(xml, doc));
    const auto nic = findDevice(doc.child("domain"), key);
    if (!nic || std::string_view(nic.name()) != "interface")
        return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest has no network card %1", singleLine(key, 80)));
    apply(nic, wish);
    return textOf(doc.child("domain"));
}

} // namespace binnacle::domain
