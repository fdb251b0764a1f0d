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

Disk diskFrom(const Json& j) {
    return {j.value("target", ""),         j.value("device", ""),
            j.value("bus", ""),            j.value("source", ""),
            j.value("format", ""),         j.value("capacityBytes", std::uint64_t{0}),
            j.value("allocationBytes", std::uint64_t{0}), j.value("readOnly", false)};
}
Nic nicFrom(const Json& j) {
    return {j.value("mac", ""),    j.value("model", ""),  j.value("type", ""),
            j.value("source", ""), j.value("target", ""), j.value("linkUp", true)};
}
Graphics graphicsFrom(const Json& j) {
    const auto type = j.value("type", "");
    return {type == "vnc"     ? Graphics::Type::Vnc
            : type == "spice" ? Graphics::Type::Spice
                              : Graphics::Type::Other,
            j.value("listen", ""),
            j.value("socket", ""),
            j.value("port", -1),
            j.value("tlsPort", -1),
            j.value("hasPassword", false)};
}
Address addressFrom(const Json& j) {
    const auto source = j.value("source", "");
    return {j.value("ip", ""), j.value("mac", ""),
            source == "lease" ? Address::Source::Lease
            : source == "arp" ? Address::Source::Arp
            : source == "namespace" ? Address::Source::Namespace
                              : Address::Source::Agent};
}

template <class T>
void read(const Json& json, const char* key, std::vector<T>& into, T (*from)(const Json&)) {
    for (const auto& item : json.value(key, Json::array()))
        into.push_back(from(item));
}

GuestMeta metaFrom(const Json& j) {
    GuestMeta meta;
    const auto id = j.find("id");
    meta.number = id != j.end() && id->is_number_unsigned() ? id->get<unsigned>() : 0;
    meta.tags = j.value("tags", std::vector<std::string>());
    meta.folder = j.value("folder", "");
    meta.notes = j.value("notes", "");
    meta.protectedFlag = j.value("protected", false);
    return meta;
}

Guest parse(const Json& j, const HostId& host, const GuestUuid& uuid) {
    Guest g;
    g.ref = {host, uuid};
    g.name = j.at("name").get<std::string>();
    g.kind = j.value("kind", "vm") == "container" ? GuestKind::Container : GuestKind::Vm;
    g.state = guestStateFromName(j.value("state", "unknown")).value_or(GuestState::Unknown);
    g.stateReason = Text(j.value("reason", ""));
    g.vcpus = j.value("vcpus", 0U);
    g.memoryBytes = j.value("memoryBytes", std::uint64_t{0});
    g.maxMemoryBytes = j.value("maxMemoryBytes", std::uint64_t{0});
    g.autostart = j.value("autostart", false);
    g.persistent = j.value("persistent", true);
    g.agentConnected = j.value("agentConnected", false);
    g.textConsoles = j.value("textConsoles", 0U);
    if (const auto at = j.find("startedAtMs"); at != j.end() && at->is_number())
        g.startedAt = fromMillis(at->get<std::int64_t>());
    g.title = j.value("title", "");
    g.description = j.value("description", "");
    g.os = j.value("os", "");
    read(j, "disks", g.disks, diskFrom);
    read(j, "nics", g.nics, nicFrom);
    read(j, "graphics", g.graphics, graphicsFrom);
    read(j, "addresses", g.addresses, addressFrom);
    g.meta = metaFrom(j);
    return g;
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
            {"protected", g.meta.protectedFlag}};
}

Result<Guest> guestFromJson(const Json& json, const HostId& host) {
    try {
        const auto uuid = GuestUuid::parse(json.at("uuid").get<std::string>());
        if (!uuid) return fail(ErrorCode::Corrupt, BINNACLE_TEXT("A stored guest has no valid uuid"));
        return parse(json, host, *uuid);
    } catch (const Json::exception& e) {
        return fail(ErrorCode::Corrupt, BINNACLE_TEXT("A stored guest can't be read"), e.what());
    }
}

} // namespace binnacle
