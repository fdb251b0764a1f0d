// SPDX-License-Identifier: GPL-3.0-or-later
// Networks of a host that are there.
#include "core/actions/builtin.h"
#include "core/actions/network_target.h"
#include "core/actions/params.h"
#include "core/domain/network_xml.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <regex>

namespace binnacle {
namespace {

std::string text(const ActionCall& call, const char* param) {
    return call.params.value(param, std::string());
}

Error invalid(Text message, Text hint = {}) {
    return fail(ErrorCode::InvalidArgument, std::move(message), {}, std::move(hint));
}

void readAgain(Fleet& fleet, const HostId& host) {
    if (auto session = fleet.session(host)) (*session)->refreshNetworks();
}

std::vector<GuestPtr> guestsNow(Fleet& fleet, const HostId& host, const Network& network) {
    const auto snapshot = fleet.inventory().snapshot();
    const auto* known = snapshot->host(host);
    return known ? guestsOn(network, *known) : std::vector<GuestPtr>();
}

/// Somebody may have deleted it since, and made another one of that name.
Result<> checkSame(HostNetworks& networks, const Network& planned) {
    const auto now = TRY(networks.networkNow(planned.name)).network;
    if (now.uuid == planned.uuid && now.active == planned.active) return {};
    return fail(ErrorCode::Conflict, BINNACLE_TEXT("The network %1 has changed meanwhile", planned.name));
}

PlanStep stopping(const NetworkSide& side, const NetworkDetails& now) {
    PlanStep step;
    step.title = BINNACLE_TEXT("Stop the network %1", now.network.name);
    step.destroys = !now.persistent;
    step.run = [side, network = now.network](TaskContext&) -> Result<> {
        TRY(checkSame(*side.networks, network));
        return side.networks->stopNetwork(network.name);
    };
    if (now.persistent)
        step.undo = [side, name = now.network.name] { return side.networks->startNetwork(name); };
    return step;
}

Result<Plan> stopPlan(Fleet& fleet, const ActionCall& call) {
    const auto side = TRY(networkSideOf(fleet, call));
    const auto now = TRY(side.networks->networkNow(text(call, "network")));
    Plan plan;
    if (!now.network.active)
        plan.blockers.push_back(BINNACLE_TEXT("The network %1 does not run", now.network.name));
    bool any = false;
    for (const auto& guest : guestsNow(fleet, side.id, now.network)) {
        if (!isActive(guest->state)) continue;
        any = true;
        plan.warnings.push_back(
            isOwnNetwork(now.network)
                ? BINNACLE_TEXT("%1 is running and loses its connection", guest->name)
                : BINNACLE_TEXT("%1 is running and can't be started anew meanwhile", guest->name));
    }
    if (any && isOwnNetwork(now.network))
        plan.notes.push_back(
            BINNACLE_TEXT("They have it again once the network runs and they themselves were started anew"));
    if (!now.persistent)
        plan.warnings.push_back(BINNACLE_TEXT("It has no definition, and is gone once it is stopped"));
    plan.steps.push_back(stopping(side, now));
    return plan;
}

Result<Plan> deletePlan(Fleet& fleet, const ActionCall& call) {
    const auto side = TRY(networkSideOf(fleet, call));
    const auto now = TRY(side.networks->networkNow(text(call, "network")));
    Plan plan;
    for (const auto& guest : guestsNow(fleet, side.id, now.network))
        plan.blockers.push_back(BINNACLE_TEXT("%1 uses it", guest->name));
    if (!now.reservations.empty())
        plan.notes.push_back(
            BINNACLE_TEXT("Addresses that it keeps for guests: %1", now.reservations.size()));
    if (now.network.active) plan.steps.push_back(stopping(side, now));
    if (!now.persistent) return plan;
    PlanStep step;
    step.title = BINNACLE_TEXT("Delete the network %1", now.network.name);
    step.destroys = true;
    step.run = [&fleet, side, network = now.network](TaskContext&) -> Result<> {
        auto stopped = network;
        stopped.active = false;
        TRY(checkSame(*side.networks, stopped));
        if (const auto guests = guestsNow(fleet, side.id, network); !guests.empty())
            return fail(ErrorCode::Conflict, BINNACLE_TEXT("%1 uses it", guests.front()->name));
        return side.networks->undefineNetwork(network.name);
    };
    plan.steps.push_back(std::move(step));
    return plan;
}

Result<Json> autostart(Fleet& fleet, const ActionCall& call) {
    const auto side = TRY(networkSideOf(fleet, call));
    TRY(side.networks->setNetworkAutostart(text(call, "network"), text(call, "setting") == "on"));
    readAgain(fleet, side.id); // libvirt has no event for it
    return Json();
}

/// Of the host in the network; none where libvirt gives it no IPv4 address.
std::optional<Subnet> subnetOf(const Network& network) {
    for (const auto& address : network.addresses)
        if (const auto subnet = parseSubnet(address)) return subnet;
    return std::nullopt;
}

Result<Subnet> needSubnet(const Network& network) {
    if (const auto subnet = subnetOf(network)) return *subnet;
    return fail(ErrorCode::Unsupported,
                BINNACLE_TEXT("The network %1 gives out no addresses: they come from outside", network.name));
}

Result<> checkHostName(const std::string& name) {
    static const std::regex plain("[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?");
    if (std::regex_match(name, plain)) return {};
    return invalid(BINNACLE_TEXT("\"%1\" is no name of a computer", name),
                   BINNACLE_TEXT("It is made of letters, digits, dots and hyphens."));
}

Result<> checkReservation(const NetworkDetails& now, const DhcpReservation& wanted) {
    const auto subnet = TRY(needSubnet(now.network));
    const auto ip = parseIpv4(wanted.ip);
    if (!ip) return invalid(BINNACLE_TEXT("\"%1\" is no IPv4 address", wanted.ip));
    if (!subnet.contains(*ip) || *ip == subnet.first() || *ip == subnet.last())
        return invalid(BINNACLE_TEXT("%1 does not lie in %2", wanted.ip, subnet.networkText()));
    if (*ip == subnet.address) return invalid(BINNACLE_TEXT("%1 is the host's own address", wanted.ip));
    if (!wanted.name.empty()) TRY(checkHostName(wanted.name));
    for (const auto& other : now.reservations) {
        if (other.mac == wanted.mac) continue;
        if (other.ip == wanted.ip)
            return fail(ErrorCode::Conflict,
                        BINNACLE_TEXT("%1 is reserved for %2 already", wanted.ip, other.mac));
        if (!wanted.name.empty() && other.name == wanted.name)
            return fail(ErrorCode::Conflict,
                        BINNACLE_TEXT("The name %1 is reserved for %2 already", wanted.name, other.mac));
    }
    return {};
}

Result<std::string> macFrom(const std::string& text) {
    if (auto mac = domain::parseMac(text)) return *std::move(mac);
    return invalid(BINNACLE_TEXT("\"%1\" is no address of a network card", text),
                   BINNACLE_TEXT("They look like 52:54:00:12:34:56."));
}

Result<Json> reserve(Fleet& fleet, const ActionCall& call) {
    const auto side = TRY(networkSideOf(fleet, call));
    const auto network = text(call, "network");
    const DhcpReservation wanted{
        .mac = TRY(macFrom(text(call, "mac"))), .ip = text(call, "ip"), .name = text(call, "name")};
    TRY(checkReservation(TRY(side.networks->networkNow(network)), wanted));
    TRY(side.networks->reserveAddress(network, wanted));
    return Json{{"mac", wanted.mac}, {"ip", wanted.ip}};
}

Result<Json> unreserve(Fleet& fleet, const ActionCall& call) {
    const auto side = TRY(networkSideOf(fleet, call));
    const auto asked = text(call, "mac");
    TRY(side.networks->unreserveAddress(text(call, "network"), domain::parseMac(asked).value_or(asked)));
    return Json();
}

/// "192.168.50.10=files,backup"
Result<DnsHost> dnsHostFrom(const std::string& text) {
    const auto equals = std::min(text.find('='), text.size());
    DnsHost host{.ip = text.substr(0, equals), .names = {}};
    if (!parseIpv4(host.ip) || equals + 1 >= text.size())
        return invalid(BINNACLE_TEXT("\"%1\" gives no name to an address", text),
                       BINNACLE_TEXT("Say it so: 192.168.50.10=files,backup"));
    for (std::size_t begin = equals + 1; begin <= text.size();) {
        const auto end = std::min(text.find(',', begin), text.size());
        host.names.push_back(text.substr(begin, end - begin));
        TRY(checkHostName(host.names.back()));
        begin = end + 1;
    }
    return host;
}

Result<Json> set(Fleet& fleet, const ActionCall& call) {
    const auto side = TRY(networkSideOf(fleet, call));
    const auto network = text(call, "network");
    const auto range = text(call, "dhcp");
    const auto names = call.params.value("dns-host", std::vector<std::string>());
    const auto gone = call.params.value("drop-dns-host", std::vector<std::string>());
    if (range.empty() && names.empty() && gone.empty())
        return invalid(BINNACLE_TEXT("There is nothing to change"),
                       BINNACLE_TEXT("Say what by --dhcp, --dns-host or --drop-dns-host."));
    const auto now = TRY(side.networks->networkNow(network));
    std::optional<Ipv4Range> wanted;
    const auto subnet = TRY(needSubnet(now.network));
    if (!range.empty() && range != "none") wanted = TRY(rangeFrom(range, subnet));
    std::vector<DnsHost> hosts;
    for (const auto& name : names)
        hosts.push_back(TRY(dnsHostFrom(name)));
    if (!range.empty()) TRY(side.networks->setDhcpRange(network, wanted));
    for (const auto& ip : gone)
        TRY(side.networks->removeDnsHost(network, ip));
    for (const auto& host : hosts)
        TRY(side.networks->setDnsHost(network, host));
    readAgain(fleet, side.id);
    return Json();
}

Action startAction(Fleet& fleet) {
    auto a = networkAction("network.start", BINNACLE_TEXT("Start a Network"),
                           BINNACLE_TEXT("Starts a network of the host's."));
    a.icon = "guest-start";
    a.params = {networkParam()};
    a.run = [&fleet](const ActionCall& call, TaskContext&) -> Result<Json> {
        TRY(TRY(networkSideOf(fleet, call)).networks->startNetwork(text(call, "network")));
        return Json();
    };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Start a network on %1", name); };
    return a;
}

Action stopAction(Fleet& fleet) {
    auto a = networkAction("network.stop", BINNACLE_TEXT("Stop a Network"),
                           BINNACLE_TEXT("Stops a network; running guests on it lose their connection."));
    a.icon = "guest-stop";
    a.danger = Danger::Interrupts;
    a.subject = "network";
    a.params = {networkParam()};
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return stopPlan(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Stop a network on %1", name); };
    return a;
}

Action deleteAction(Fleet& fleet) {
    auto a = networkAction("network.delete", BINNACLE_TEXT("Delete a Network"),
                           BINNACLE_TEXT("Deletes a network that no guest uses."));
    a.icon = "remove";
    a.danger = Danger::Destroys;
    a.subject = "network";
    a.params = {networkParam()};
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return deletePlan(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Delete a network on %1", name); };
    return a;
}

Action autostartAction(Fleet& fleet) {
    auto a = networkAction("network.autostart", BINNACLE_TEXT("Start a Network with the Host"),
                           BINNACLE_TEXT("Whether the network is started when its host comes up."));
    a.icon = "guest-autostart";
    a.params = {networkParam(),
                onOffParam()};
    a.run = [&fleet](const ActionCall& call, TaskContext&) { return autostart(fleet, call); };
    a.taskTitle = [](const std::string& name) {
        return BINNACLE_TEXT("Change the autostart of a network on %1", name);
    };
    return a;
}

Action setAction(Fleet& fleet) {
    auto a = networkAction(
        "network.set", BINNACLE_TEXT("Change a Network"),
        BINNACLE_TEXT(
            "Changes which addresses a network gives out and which names it knows, at once and for good."));
    a.icon = "edit";
    a.params = {networkParam(),
                {.name = "dhcp",
                 .help = BINNACLE_TEXT(
                     "Addresses for guests, as 192.168.50.100-192.168.50.200; none: reserved ones only")},
                {.name = "dns-host",
                 .type = Param::Type::TextList,
                 .help = BINNACLE_TEXT("Names of an address, in place of those it has: 192.168.50.10=files; "
                                       "several times for several")},
                {.name = "drop-dns-host",
                 .type = Param::Type::TextList,
                 .help = BINNACLE_TEXT("An address that is to have no names any more")}};
    a.run = [&fleet](const ActionCall& call, TaskContext&) { return set(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Change a network on %1", name); };
    return a;
}

Action reserveAction(Fleet& fleet) {
    auto a = networkAction(
        "network.reserve", BINNACLE_TEXT("Reserve an Address"),
        BINNACLE_TEXT("Gives a network card always the same address, from its next request on."));
    a.icon = "address";
    a.params = {networkParam(),
                {.name = "mac",
                 .required = true,
                 .positional = true,
                 .help = BINNACLE_TEXT("The network card's address, as 52:54:00:12:34:56")},
                {.name = "ip",
                 .required = true,
                 .positional = true,
                 .help = BINNACLE_TEXT("The address that is reserved for it")},
                {.name = "name", .help = BINNACLE_TEXT("Its name in the network's DNS")}};
    a.run = [&fleet](const ActionCall& call, TaskContext&) { return reserve(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Reserve an address on %1", name); };
    return a;
}

Action unreserveAction(Fleet& fleet) {
    auto a = networkAction("network.unreserve", BINNACLE_TEXT("Give an Address Free"),
                           BINNACLE_TEXT("Reserves no address for a network card any more."));
    a.icon = "remove";
    a.params = {networkParam(),
                {.name = "mac",
                 .required = true,
                 .positional = true,
                 .help = BINNACLE_TEXT("The network card's address, as 52:54:00:12:34:56")}};
    a.run = [&fleet](const ActionCall& call, TaskContext&) { return unreserve(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Give an address free on %1", name); };
    return a;
}

} // namespace

void addNetworkActions(ActionRegistry& registry, Fleet& fleet) {
    addNetworkCreateAction(registry, fleet);
    for (auto* make :
         {startAction, stopAction, autostartAction, setAction, reserveAction, unreserveAction, deleteAction})
        registry.add(make(fleet));
}

} // namespace binnacle
