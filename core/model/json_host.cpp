// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.h"

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
HostFacts factsFrom(const Json& j) {
    HostFacts f;
    f.hostname = j.value("hostname", "");
    f.os = j.value("os", "");
    f.kernel = j.value("kernel", "");
    f.cpuModel = j.value("cpuModel", "");
    f.cpus = j.value("cpus", 0U);
    f.sockets = j.value("sockets", 0U);
    f.cores = j.value("cores", 0U);
    f.memoryBytes = j.value("memoryBytes", std::uint64_t{0});
    f.libvirtVersion = j.value("libvirtVersion", "");
    f.qemuVersion = j.value("qemuVersion", "");
    f.hasQemu = j.value("hasQemu", false);
    f.hasLxc = j.value("hasLxc", false);
    f.hasKvm = j.value("hasKvm", false);
    f.transport = j.value("transport", "");
    f.roundTripMs = j.value("roundTripMs", 0.0);
    return f;
}

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
Pool poolFrom(const Json& j) {
    return {j.value("name", ""),
            j.value("type", ""),
            j.value("target", ""),
            j.value("uuid", ""),
            j.value("active", false),
            j.value("autostart", false),
            j.value("capacityBytes", std::uint64_t{0}),
            j.value("allocationBytes", std::uint64_t{0}),
            j.value("availableBytes", std::uint64_t{0})};
}
Json toJson(const Network& n) {
    return {{"name", n.name}, {"uuid", n.uuid},     {"bridge", n.bridge},
            {"mode", n.mode}, {"active", n.active}, {"autostart", n.autostart}};
}
Network networkFrom(const Json& j) {
    return {j.value("name", ""), j.value("uuid", ""),    j.value("bridge", ""),
            j.value("mode", ""), j.value("active", false), j.value("autostart", false)};
}

Json linkJson(const HostLink& link) {
    Json json{{"state", binnacle::name(link.state)}, {"since", iso8601(link.since)}};
    if (link.error) json["error"] = plainJson(*link.error);
    if (link.nextTry) json["nextTry"] = iso8601(*link.nextTry);
    return json;
}

} // namespace

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

Result<HostSnapshot> hostFromJson(const Json& json) {
    try {
        HostSnapshot host;
        host.id = HostId{json.at("id").get<std::string>()};
        host.name = json.value("name", "");
        host.facts = factsFrom(json.value("facts", Json::object()));
        for (const auto& pool : json.value("pools", Json::array()))
            host.pools.push_back(poolFrom(pool));
        for (const auto& network : json.value("networks", Json::array()))
            host.networks.push_back(networkFrom(network));
        return host;
    } catch (const Json::exception& e) {
        return fail(ErrorCode::Corrupt, BINNACLE_TEXT("A stored host can't be read"), e.what());
    }
}

} // namespace binnacle
