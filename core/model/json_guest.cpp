// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle {
namespace {

std::string_view name(Graphics::Type type) {
    switch (type) {
    case Graphics::Type::Vnc:
        return "vnc";
    case Graphics::Type::Spice:
        return "spice";
    case Graphics::Type::Other:
        return "other";
    }
    return "other";
}
std::string_view name(Address::Source source) {
    switch (source) {
    case Address::Source::Agent:
        return "agent";
    case Address::Source::Lease:
        return "lease";
    case Address::Source::Arp:
        return "arp";
    case Address::Source::Namespace:
        return "namespace";
    }
    return "agent";
}

Json toJson(const Disk& d) {
    return {{"target", d.target},
            {"device", d.device},
            {"bus", d.bus},
            {"source", d.source},
            {"format", d.format},
            {"capacityBytes", d.capacityBytes},
            {"allocationBytes", d.allocationBytes},
            {"readOnly", d.readOnly}};
}
Json toJson(const Nic& n) {
    return {{"mac", n.mac},       {"model", n.model},   {"type", n.type},
            {"source", n.source}, {"target", n.target}, {"linkUp", n.linkUp}};
}
Json toJson(const Graphics& g) {
    return {{"type", name(g.type)}, {"listen", g.listen},   {"socket", g.socket},
            {"port", g.port},       {"tlsPort", g.tlsPort}, {"hasPassword", g.hasPassword}};
}
Json toJson(const Address& a) {
    return {{"ip", a.ip}, {"mac", a.mac}, {"source", name(a.source)}};
}

template <class T>
Json list(const std::vector<T>& values) {
    auto json = Json::array();
    for (const auto& value : values)
        json.push_back(toJson(value));
    return json;
}

} // namespace

Json toJson(const Guest& g, const HostSnapshot& host) {
    return {{"host", host.name},
            {"name", g.name},
            {"uuid", g.ref.uuid.text()},
            {"id", g.meta.number ? Json(g.meta.number) : Json()},
            {"kind", binnacle::name(g.kind)},
            {"state", binnacle::name(g.state)},
            {"reason", g.stateReason.plain()},
            {"vcpus", g.vcpus},
            {"memoryBytes", g.memoryBytes},
            {"maxMemoryBytes", g.maxMemoryBytes},
            {"autostart", g.autostart},
            {"persistent", g.persistent},
            {"agentConnected", g.agentConnected},
            {"textConsoles", g.textConsoles},
            {"startedAt", g.startedAt ? Json(iso8601(*g.startedAt)) : Json()},
            {"startedAtMs", g.startedAt ? Json(toMillis(*g.startedAt)) : Json()},
            {"title", g.title},
            {"description", g.description},
            {"os", g.os},
            {"disks", list(g.disks)},
            {"nics", list(g.nics)},
            {"graphics", list(g.graphics)},
            {"addresses", list(g.addresses)},
            {"tags", g.meta.tags},
            {"folder", g.meta.folder},
            {"notes", g.meta.notes},
            {"protected", g.meta.protectedFlag},
            {"template", g.meta.isTemplate},
            {"origin", g.meta.origin == GuestUuid() ? Json() : Json(g.meta.origin.text())}};
}

Json toJson(const HardwareRow& row) {
    const auto fields = [](const std::optional<HardwareItem>& item) {
        if (!item) return Json();
        auto all = Json::object();
        for (const auto& [name, value] : item->fields)
            all[name] = value;
        return all;
    };
    return {{"device", row.item().key}, {"kind", name(row.item().kind)}, {"pending", row.isPending()}, {"now", fields(row.now)}, {"next", fields(row.next)}};
}

Json toJson(const GuestSnapshot& s) {
    return {{"name", s.name},
            {"parent", s.parent.empty() ? Json() : Json(s.parent)},
            {"taken", iso8601(s.taken)},
            {"state", std::string(name(s.state))},
            {"memory", s.memory},
            {"kind", s.kind == GuestSnapshot::Kind::External ? "external" : "internal"},
            {"current", s.current},
            {"description", s.description},
            {"disks", s.disks}};
}

} // namespace binnacle
