// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.h"
#include "core/model/volume_kind.h"

#include <nlohmann/json.hpp>

namespace binnacle {
namespace {

Json toJson(const HostFacts& f) {
    return {{"hostname", f.hostname},
            {"os", f.os},
            {"kernel", f.kernel},
            {"cpuModel", f.cpuModel},
            {"cpus", f.cpus},
            {"sockets", f.sockets},
            {"cores", f.cores},
            {"memoryBytes", f.memoryBytes},
            {"libvirtVersion", f.libvirtVersion},
            {"qemuVersion", f.qemuVersion},
            {"hasQemu", f.hasQemu},
            {"hasLxc", f.hasLxc},
            {"hasKvm", f.hasKvm},
            {"transport", f.transport},
            {"roundTripMs", f.roundTripMs}};
}

Json linkJson(const HostLink& link) {
    Json json{{"state", binnacle::name(link.state)}, {"since", iso8601(link.since)}};
    if (link.error) json["error"] = plainJson(*link.error);
    if (link.nextTry) json["nextTry"] = iso8601(*link.nextTry);
    return json;
}

} // namespace

Json toJson(const Pool& p) {
    return {{"name", p.name},
            {"type", p.type},
            {"target", p.target},
            {"uuid", p.uuid},
            {"active", p.active},
            {"autostart", p.autostart},
            {"capacityBytes", p.capacityBytes},
            {"allocationBytes", p.allocationBytes},
            {"availableBytes", p.availableBytes}};
}

Json toJson(const Volume& v) {
    return {{"pool", v.pool},
            {"name", v.name},
            {"path", v.path},
            {"format", v.format},
            {"type", std::string(name(kindOf(v)))},
            {"backing", v.backing.empty() ? Json() : Json(v.backing)},
            {"capacityBytes", v.capacityBytes},
            {"allocationBytes", v.allocationBytes}};
}

Json toJson(const Network& n) {
    return {{"name", n.name},     {"uuid", n.uuid},           {"bridge", n.bridge},       {"mode", n.mode},
            {"active", n.active}, {"autostart", n.autostart}, {"addresses", n.addresses}, {"dhcpRanges", n.dhcpRanges}};
}

Json toJson(const NetworkDetails& details) {
    auto json = toJson(details.network);
    json["persistent"] = details.persistent;
    json["domain"] = details.domain.empty() ? Json() : Json(details.domain);
    json["devices"] = details.devices;
    json["reservations"] = json["dnsHosts"] = Json::array();
    for (const auto& r : details.reservations)
        json["reservations"].push_back({{"mac", r.mac}, {"ip", r.ip}, {"name", r.name.empty() ? Json() : Json(r.name)}});
    for (const auto& host : details.dnsHosts)
        json["dnsHosts"].push_back({{"ip", host.ip}, {"names", host.names}});
    return json;
}

Json toJson(const DhcpLease& lease) {
    return {{"mac", lease.mac},
            {"ip", lease.ip},
            {"name", lease.name.empty() ? Json() : Json(lease.name)},
            {"until", lease.until ? Json(iso8601(*lease.until)) : Json()}};
}

Json toJson(const HostSnapshot& host) {
    Json json{{"id", host.id.text},
              {"name", host.name},
              {"address", host.address},
              {"site", host.site},
              {"colour", host.colour},
              {"notes", host.notes},
              {"link", linkJson(host.link)},
              {"asOf", host.asOf ? Json(iso8601(*host.asOf)) : Json()},
              {"facts", toJson(host.facts)},
              {"guests", host.guests.size()},
              {"pools", Json::array()},
              {"networks", Json::array()}};
    for (const auto& pool : host.pools)
        json["pools"].push_back(toJson(pool));
    for (const auto& network : host.networks)
        json["networks"].push_back(toJson(network));
    return json;
}

} // namespace binnacle
