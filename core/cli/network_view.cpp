// SPDX-License-Identifier: GPL-3.0-or-later
// libvirt's networks, and who is on them.
#include "core/base/format.h"
#include "core/base/untrusted.h"
#include "core/cli/console.h"
#include "core/cli/exit_codes.h"
#include "core/cli/facts.h"
#include "core/cli/read_verbs.h"
#include "core/cli/selection.h"
#include "core/cli/table.h"
#include "core/model/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle::cli {
namespace {

std::string joined(const std::vector<std::string>& words) {
    std::vector<std::string> lines;
    for (const auto& word : words)
        lines.push_back(singleLine(word));
    return fmt::format("{}", fmt::join(lines, ", "));
}

std::vector<std::string> namesOf(const std::vector<GuestPtr>& guests) {
    std::vector<std::string> names;
    for (const auto& guest : guests)
        names.push_back(guest->name);
    return names;
}

/// What comes from the cache is marked as no more than that.
Cell stateCell(const Network& network, const HostSnapshot& host) {
    const std::string state = network.active ? "active" : "off";
    if (host.asOf) return {state + "?", Colour::Muted};
    return {state, network.active ? Colour::Good : Colour::Muted};
}

Result<std::vector<HostId>> hostsAsked(Workbench& bench) {
    std::vector<HostId> hosts;
    for (const auto& name : bench.command().params.value("hosts", std::vector<std::string>()))
        hosts.push_back(TRY(resolveHost(*bench.snapshot(), name)));
    return hosts.empty() ? bench.allHosts() : hosts;
}

/// The host of a verb that names one network of it, connected.
struct Asked {
    HostPtr host;
    std::shared_ptr<HostBackend> backend;
    std::string network;
};
Result<Asked> askedHost(Workbench& bench) {
    TRY(bench.loadFleet());
    const auto hosts = TRY(selectedHosts(bench.command(), *bench.snapshot()));
    const auto host = TRY(Result<HostId>(hosts.front().found));
    TRY(bench.connect({host}));
    if (auto why = bench.trouble(host)) return *std::move(why);
    Asked asked{.host = {},
                .backend = TRY(bench.services().fleet().backend(host)),
                .network = bench.command().params.value("network", "")};
    for (const auto& known : bench.snapshot()->hosts)
        if (known->id == host) asked.host = known;
    if (asked.host && asked.backend->networks()) return asked;
    return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The host's networks can't be read from here"));
}

std::string page(const NetworkDetails& details, const std::vector<GuestPtr>& guests,
                 const Terminal& terminal) {
    const auto& n = details.network;
    Facts facts;
    facts.add("State", n.active ? "active" : "off", n.active ? Colour::Good : Colour::Muted);
    facts.add("Mode", singleLine(n.mode));
    facts.add("Bridge", singleLine(n.bridge));
    facts.add("Addresses", joined(n.addresses));
    facts.add("DHCP", joined(n.dhcpRanges));
    facts.add("Domain", singleLine(details.domain));
    facts.add("Leaves by", joined(details.devices));
    facts.add("Starts with the host", n.autostart ? "yes" : "no");
    if (!details.persistent) facts.add("Definition", "none: gone once it is stopped", Colour::Caution);
    Table reservations(
        {{"MAC", false, Table::Keep::Essential}, {"ADDRESS", false, Table::Keep::Essential}, {"NAME"}});
    for (const auto& r : details.reservations)
        reservations.add({{singleLine(r.mac)}, {singleLine(r.ip)}, {singleLine(r.name)}});
    Table names({{"ADDRESS", false, Table::Keep::Essential}, {"NAMES"}});
    for (const auto& host : details.dnsHosts)
        names.add({{singleLine(host.ip)}, {joined(host.names)}});
    Table users({{"GUEST", false, Table::Keep::Essential}, {"STATE"}, {"MAC"}, {"INTERFACE"}});
    for (const auto& guest : guests)
        for (const auto& nic : guest->nics)
            if (isOn(nic, n))
                users.add({{singleLine(guest->name)},
                           {std::string(name(guest->state))},
                           {singleLine(nic.mac)},
                           {singleLine(nic.target)}});
    return heading(terminal, singleLine(n.name)) + facts.text(terminal) +
           section(terminal, "Reserved addresses", reservations) +
           section(terminal, "Names in its DNS", names) + section(terminal, "Guests", users);
}

} // namespace

Result<int> listNetworks(Workbench& bench) {
    TRY(bench.loadFleet());
    const auto hosts = TRY(hostsAsked(bench));
    TRY(bench.connectThoroughly(hosts));
    const bool partly = bench.complainOf(hosts);
    Table table({{"HOST", false, Table::Keep::Essential},
                 {"NETWORK", false, Table::Keep::Essential},
                 {"STATE"},
                 {"MODE"},
                 {"BRIDGE"},
                 {"ADDRESS"},
                 {"DHCP", false, Table::Keep::Loose},
                 {"START"},
                 {"USED BY", false, Table::Keep::Loose}});
    auto records = nlohmann::json::array();
    for (const auto& host : sortedHosts(*bench.snapshot())) {
        if (std::ranges::find(hosts, host->id) == hosts.end()) continue;
        for (const auto& network : host->networks) {
            const auto guests = namesOf(guestsOn(network, *host));
            auto record = toJson(network);
            record["host"] = host->name;
            record["guests"] = guests;
            record["asOf"] = host->asOf ? nlohmann::json(iso8601(*host->asOf)) : nlohmann::json();
            records.push_back(std::move(record));
            table.add({{singleLine(host->name)},
                       {singleLine(network.name)},
                       stateCell(network, *host),
                       {singleLine(network.mode)},
                       {singleLine(network.bridge)},
                       {joined(network.addresses)},
                       {joined(network.dhcpRanges)},
                       {network.autostart ? "with the host" : ""},
                       {joined(guests)}});
        }
    }
    if (bench.globals().json)
        bench.console().json(records);
    else if (!table.empty())
        bench.console().print(table.text(bench.console().terminal()));
    return partly ? exitCode(ErrorCode::Unreachable) : 0;
}

Result<int> showNetwork(Workbench& bench) {
    const auto asked = TRY(askedHost(bench));
    const auto details = TRY(asked.backend->networks()->networkNow(asked.network));
    const auto guests = guestsOn(details.network, *asked.host);
    if (bench.globals().json) {
        auto record = toJson(details);
        record["host"] = asked.host->name;
        record["guests"] = namesOf(guests);
        bench.console().json(record);
    } else {
        bench.console().print(page(details, guests, bench.console().terminal()));
    }
    return 0;
}

Result<int> listLeases(Workbench& bench) {
    const auto asked = TRY(askedHost(bench));
    const auto network = TRY(asked.backend->networks()->networkNow(asked.network)).network;
    const auto leases = TRY(asked.backend->networks()->leases(asked.network));
    const auto guestOf = [&](const DhcpLease& lease) {
        for (const auto& guest : asked.host->guests)
            if (std::ranges::find(guest->nics, lease.mac, &Nic::mac) != guest->nics.end()) return guest->name;
        return std::string();
    };
    Table table({{"ADDRESS", false, Table::Keep::Essential},
                 {"MAC", false, Table::Keep::Essential},
                 {"NAME"},
                 {"GUEST"},
                 {"UNTIL"}});
    auto records = nlohmann::json::array();
    for (const auto& lease : leases) {
        const auto guest = guestOf(lease);
        auto record = toJson(lease);
        record["guest"] = guest.empty() ? nlohmann::json() : nlohmann::json(guest);
        records.push_back(std::move(record));
        table.add({{singleLine(lease.ip)},
                   {singleLine(lease.mac)},
                   {singleLine(lease.name)},
                   {singleLine(guest)},
                   {lease.until ? formatTime(*lease.until) : "for ever"}});
    }
    if (bench.globals().json)
        bench.console().json(records);
    else if (!table.empty())
        bench.console().print(table.text(bench.console().terminal()));
    else if (!network.active)
        bench.console().note("The network does not run.");
    else
        bench.console().note(network.dhcpRanges.empty() ? "The network gives out no addresses."
                                                        : "Nobody has an address of it.");
    return 0;
}

} // namespace binnacle::cli
