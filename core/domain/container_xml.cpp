// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/container_xml.h"
#include "core/domain/xml_build.h"

#include <algorithm>
#include <pugixml.hpp>
#include <sstream>

namespace binnacle::domain {
namespace {

using Node = pugi::xml_node;

Node addKiB(Node parent, const char* name, std::uint64_t bytes) {
    auto node = add(parent, name, {{"unit", "KiB"}});
    node.text() = static_cast<unsigned long long>(bytes / 1024);
    return node;
}

void addLimits(Node domain, const NewContainer& container) {
    addKiB(domain, "memory", container.memoryBytes);
    if (container.swapBytes) {
        auto tune = add(domain, "memtune");
        addKiB(tune, "hard_limit", container.memoryBytes);
        addKiB(tune, "swap_hard_limit", container.memoryBytes + *container.swapBytes);
    }
    domain.append_child("vcpu").text() = container.vcpus;
    if (!container.cpuPercent && !container.cpuShares) return;
    auto tune = add(domain, "cputune");
    if (container.cpuShares) tune.append_child("shares").text() = *container.cpuShares;
    if (!container.cpuPercent) return;
    tune.append_child("period").text() = 100'000;
    tune.append_child("quota").text() = *container.cpuPercent * 1000;
}

void addStart(Node domain, const NewContainer& container) {
    auto os = add(domain, "os");
    addText(os, "type", "exe"); // of the host's own kind
    addText(os, "init", container.init);
    for (const auto& argument : container.initArguments)
        addText(os, "initarg", argument);
    if (container.idMap) {
        auto map = add(domain, "idmap");
        for (const auto* kind : {"uid", "gid"})
            add(map, kind,
                {{"start", "0"},
                 {"target", std::to_string(container.idMap->base)},
                 {"count", std::to_string(container.idMap->count)}});
    }
    auto features = add(domain, "features");
    add(features, "privnet"); // else one without a NIC has the host's network
    if (container.capabilities.empty()) return;
    auto capabilities = add(features, "capabilities", {{"policy", "default"}});
    for (const auto& [name, has] : container.capabilities)
        add(capabilities, name.c_str(), {{"state", has ? "on" : "off"}});
}

void addFolder(Node devices, const HostFolder& folder) {
    auto node = add(devices, "filesystem", {{"type", "mount"}, {"accessmode", "passthrough"}});
    add(node, "source", {{"dir", folder.source}});
    add(node, "target", {{"dir", folder.target}});
    if (folder.readOnly) add(node, "readonly");
}

void addNic(Node devices, const NewContainerNic& nic, std::size_t index) {
    const bool bridge = nic.kind == NewNic::Kind::Bridge;
    auto node = add(devices, "interface", {{"type", bridge ? "bridge" : "network"}});
    if (!nic.mac.empty()) add(node, "mac", {{"address", nic.mac}});
    add(node, "source", {{bridge ? "bridge" : "network", nic.source}});
    if (nic.setByLibvirt && nic.address) {
        add(node, "ip",
            {{"address", ipv4Text(nic.address->address)},
             {"family", "ipv4"},
             {"prefix", std::to_string(nic.address->prefix)}});
        if (nic.gateway)
            add(node, "route",
                {{"family", "ipv4"},
                 {"address", "0.0.0.0"},
                 {"prefix", "0"},
                 {"gateway", ipv4Text(*nic.gateway)}});
    }
    add(node, "guest", {{"dev", "eth" + std::to_string(index)}});
    if (!nic.linkUp) add(node, "link", {{"state", "down"}});
}

} // namespace

std::string toXml(const NewContainer& container) {
    pugi::xml_document doc;
    auto domain = doc.append_child("domain");
    domain.append_attribute("type") = "lxc";
    addText(domain, "name", container.name);
    if (container.uuid != GuestUuid()) addText(domain, "uuid", container.uuid.text());
    addLimits(domain, container);
    addStart(domain, container);
    auto devices = add(domain, "devices");
    addFolder(devices, {container.root, "/", false});
    for (const auto& folder : container.folders)
        addFolder(devices, folder);
    for (std::size_t i = 0; i < container.nics.size(); ++i)
        addNic(devices, container.nics[i], i);
    add(add(devices, "console", {{"type", "pty"}}), "target", {{"type", "lxc"}, {"port", "0"}});
    std::ostringstream text;
    doc.save(text, "  ", pugi::format_indent | pugi::format_no_declaration);
    return text.str();
}

std::optional<IdMap> idMapOf(std::string_view xml) {
    pugi::xml_document doc;
    if (!doc.load_buffer(xml.data(), xml.size())) return std::nullopt;
    std::optional<IdMap> all;
    for (const auto& uid : doc.child("domain").child("idmap").children("uid")) {
        const IdMap one{uid.attribute("target").as_uint(), uid.attribute("count").as_uint()};
        if (!all) all = one;
        const auto end = std::max(std::uint64_t{all->base} + all->count, std::uint64_t{one.base} + one.count);
        all->base = std::min(all->base, one.base);
        all->count = std::uint32_t(end - all->base);
    }
    return all;
}

} // namespace binnacle::domain
