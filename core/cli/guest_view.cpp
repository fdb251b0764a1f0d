// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/guest_view.h"

#include "core/base/format.h"
#include "core/base/untrusted.h"
#include "core/cli/console.h"
#include "core/cli/facts.h"
#include "core/model/json.h"

#include <nlohmann/json.hpp>

namespace binnacle::cli {
namespace {

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const auto& part : parts)
        out += (out.empty() ? "" : ", ") + singleLine(part);
    return out;
}

/// Without those that only hold on a link.
std::string addresses(const Guest& guest) {
    std::vector<std::string> ips;
    for (const auto& address : guest.addresses)
        if (!address.ip.starts_with("fe80:")) ips.push_back(address.ip);
    return joined(ips);
}

std::string uptime(const Guest& guest, WallTime now) {
    if (!guest.startedAt || !isActive(guest.state)) return {};
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now - *guest.startedAt);
    return seconds < std::chrono::seconds(10) ? fmt::format("{} s", std::max<std::int64_t>(0, seconds.count()))
                                              : formatDuration(seconds);
}

/// What comes from the cache is marked as no more than that.
Cell stateCell(const Guest& guest, const HostSnapshot& host) {
    const bool idleTemplate = guest.meta.isTemplate && !isActive(guest.state);
    const std::string state(idleTemplate ? "template" : name(guest.state));
    if (host.asOf) return {state + "?", Colour::Muted};
    return {state, colourOf(guest.state)};
}

Table disks(const Guest& guest) {
    Table table({{"DISK"}, {"KIND"}, {"BUS"}, {"SIZE", true}, {"FORMAT"}, {"SOURCE", false, Table::Keep::Essential}});
    for (const auto& disk : guest.disks)
        table.add({{singleLine(disk.target)},
                   {singleLine(disk.device) + (disk.readOnly ? ", read-only" : "")},
                   {singleLine(disk.bus)},
                   {disk.capacityBytes ? formatBytes(disk.capacityBytes) : ""},
                   {singleLine(disk.format)},
                   {disk.source.empty() ? "(no medium)" : singleLine(disk.source)}});
    return table;
}

Table nics(const Guest& guest) {
    Table table({{"MAC", false, Table::Keep::Essential}, {"MODEL"}, {"TYPE"}, {"NETWORK"}, {"INTERFACE"}, {"LINK"}});
    for (const auto& nic : guest.nics)
        table.add({{singleLine(nic.mac)},
                   {singleLine(nic.model)},
                   {singleLine(nic.type)},
                   {singleLine(nic.source)},
                   {singleLine(nic.target)},
                   {nic.linkUp ? "up" : "down"}});
    return table;
}

Table addressTable(const Guest& guest) {
    const auto source = [](Address::Source from) -> const char* {
        switch (from) {
        case Address::Source::Agent:
            return "guest agent";
        case Address::Source::Lease:
            return "DHCP lease";
        case Address::Source::Arp:
            return "ARP";
        case Address::Source::Namespace:
            return "container";
        }
        return "";
    };
    Table table({{"ADDRESS", false, Table::Keep::Essential}, {"MAC"}, {"KNOWN BY"}});
    for (const auto& address : guest.addresses)
        table.add({{singleLine(address.ip)}, {singleLine(address.mac)}, {source(address.source)}});
    return table;
}

std::string graphics(const Guest& guest) {
    std::vector<std::string> parts;
    for (const auto& g : guest.graphics) {
        std::string part = g.type == Graphics::Type::Vnc ? "VNC" : g.type == Graphics::Type::Spice ? "SPICE" : "other";
        if (!g.socket.empty()) part += " " + g.socket;
        if (g.port > 0) part += " " + g.listen + ":" + std::to_string(g.port);
        parts.push_back(std::move(part));
    }
    return joined(parts);
}

} // namespace

Colour colourOf(GuestState state) {
    switch (state) {
    case GuestState::Running:
        return Colour::Good;
    case GuestState::Paused:
    case GuestState::Saved:
    case GuestState::Starting:
    case GuestState::Stopping:
        return Colour::Caution;
    case GuestState::Crashed:
        return Colour::Bad;
    case GuestState::Stopped:
    case GuestState::Unknown:
        return Colour::Muted;
    }
    return Colour::None;
}

Table guestTable(const std::vector<GuestRow>& guests, WallTime now) {
    Table table({{"HOST", false, Table::Keep::Essential},
                 {"NAME", false, Table::Keep::Essential},
                 {"ID", true, Table::Keep::Essential},
                 {"KIND", false, Table::Keep::Essential},
                 {"STATE", false, Table::Keep::Essential},
                 {"VCPU", true},
                 {"MEMORY", true},
                 {"ADDRESSES"},
                 {"UPTIME"},
                 {"TAGS", false, Table::Keep::Loose}});
    for (const auto& [guest, host] : guests)
        table.add({{singleLine(host->name)},
                   {singleLine(guest->name)},
                   {guest->meta.number ? std::to_string(guest->meta.number) : ""},
                   {std::string(name(guest->kind))},
                   stateCell(*guest, *host),
                   {guest->vcpus ? std::to_string(guest->vcpus) : ""},
                   {guest->memoryBytes ? formatBytes(guest->memoryBytes) : ""},
                   {addresses(*guest)},
                   {uptime(*guest, now)},
                   {joined(guest->meta.tags)}});
    return table;
}

nlohmann::json guestRecord(const Guest& guest, const HostSnapshot& host) {
    auto record = toJson(guest, host);
    record["hostId"] = host.id.text;
    record["asOf"] = host.asOf ? nlohmann::json(iso8601(*host.asOf)) : nlohmann::json();
    return record;
}

std::string guestPage(const Guest& guest, const HostSnapshot& host, const Terminal& terminal, WallTime now) {
    Facts facts;
    facts.add("Host", singleLine(host.name));
    const auto state = stateCell(guest, host);
    const auto reason = singleLine(guest.stateReason.plain());
    facts.add("State", state.text + (reason.empty() ? "" : ", " + reason), state.colour);
    if (host.asOf) facts.add("As of", formatTime(*host.asOf), Colour::Caution);
    facts.add("Kind", guest.kind == GuestKind::Vm ? "virtual machine" : "container");
    facts.add("Number", guest.meta.number ? std::to_string(guest.meta.number) : "");
    facts.add("UUID", guest.ref.uuid.text());
    facts.add("vCPUs", guest.vcpus ? std::to_string(guest.vcpus) : "");
    facts.add("Memory", formatBytes(guest.memoryBytes) +
                            (guest.maxMemoryBytes > guest.memoryBytes ? " of " + formatBytes(guest.maxMemoryBytes) : ""));
    facts.add("Uptime", uptime(guest, now));
    facts.add("Operating system", singleLine(guest.os));
    facts.add("Guest agent", guest.agentConnected ? "connected" : "");
    facts.add("Starts with host", guest.autostart ? "yes" : "no");
    facts.add("Definition", guest.persistent ? "" : "none: it goes when it stops");
    facts.add("Protected", guest.meta.protectedFlag ? "yes" : "");
    facts.add("Laid over", guest.meta.origin == GuestUuid() ? "" : guest.meta.origin.text());
    facts.add("Tags", joined(guest.meta.tags));
    facts.add("Folder", singleLine(guest.meta.folder));
    facts.add("Graphics", graphics(guest));
    facts.add("Text consoles", guest.textConsoles ? std::to_string(guest.textConsoles) : "");
    facts.add("Title", singleLine(guest.title));
    facts.add("Description", singleLine(guest.description));
    auto page = heading(terminal, singleLine(guest.name)) + facts.text(terminal);
    page += section(terminal, "Addresses", addressTable(guest));
    page += section(terminal, "Disks", disks(guest));
    page += section(terminal, "Network interfaces", nics(guest));
    if (!guest.meta.notes.empty()) page += '\n' + heading(terminal, "Notes") + printable(guest.meta.notes) + '\n';
    return page;
}

} // namespace binnacle::cli
