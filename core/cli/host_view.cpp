// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/host_view.h"

#include "core/base/format.h"
#include "core/base/untrusted.h"
#include "core/cli/console.h"
#include "core/cli/facts.h"

#include <algorithm>

namespace binnacle::cli {
namespace {

Colour colourOf(LinkState state) {
    switch (state) {
    case LinkState::Connected:
        return Colour::Good;
    case LinkState::Connecting:
        return Colour::Caution;
    case LinkState::Waiting:
    case LinkState::Refused:
        return Colour::Bad;
    case LinkState::Disconnected:
        return Colour::Muted;
    }
    return Colour::None;
}

std::size_t running(const HostSnapshot& host) {
    return std::size_t(std::ranges::count_if(host.guests, [](const GuestPtr& g) { return isActive(g->state); }));
}

std::string guestCount(const HostSnapshot& host) {
    return fmt::format("{}/{}", running(host), host.guests.size());
}

std::string yesNo(bool yes) {
    return yes ? "yes" : "no";
}

Table pools(const HostSnapshot& host) {
    Table table({{"POOL", false, Table::Keep::Essential}, {"TYPE"}, {"ACTIVE"}, {"SIZE", true}, {"FREE", true}, {"PATH"}});
    for (const auto& pool : host.pools)
        table.add({{singleLine(pool.name)},
                   {singleLine(pool.type)},
                   {yesNo(pool.active), pool.active ? Colour::Good : Colour::Muted},
                   {pool.active ? formatBytes(pool.capacityBytes) : ""},
                   {pool.active ? formatBytes(pool.availableBytes) : ""},
                   {singleLine(pool.target)}});
    return table;
}

Table networks(const HostSnapshot& host) {
    Table table({{"NETWORK", false, Table::Keep::Essential}, {"MODE"}, {"BRIDGE"}, {"ACTIVE"}, {"AUTOSTART"}});
    for (const auto& network : host.networks)
        table.add({{singleLine(network.name)},
                   {singleLine(network.mode)},
                   {singleLine(network.bridge)},
                   {yesNo(network.active), network.active ? Colour::Good : Colour::Muted},
                   {yesNo(network.autostart)}});
    return table;
}

struct Mark {
    const char* sign;
    Colour colour;
};
Mark markOf(Check::State state) {
    switch (state) {
    case Check::State::Ok:
        return {"✓", Colour::Good};
    case Check::State::Notice:
        return {"i", Colour::None};
    case Check::State::Warning:
        return {"!", Colour::Caution};
    case Check::State::Problem:
        return {"✗", Colour::Bad};
    case Check::State::Unknown:
        return {"?", Colour::Muted};
    }
    return {"?", Colour::Muted};
}

} // namespace

Table hostTable(const std::vector<HostPtr>& hosts) {
    Table table({{"NAME", false, Table::Keep::Essential},
                 {"STATE", false, Table::Keep::Essential},
                 {"ADDRESS", false, Table::Keep::Essential},
                 {"GUESTS", true},
                 {"CPUS", true},
                 {"MEMORY", true},
                 {"OS", false, Table::Keep::Loose},
                 {"LIBVIRT"},
                 {"SITE", false, Table::Keep::Loose}});
    for (const auto& host : hosts)
        table.add({{singleLine(host->name)},
                   {std::string(name(host->link.state)), colourOf(host->link.state)},
                   {host->address.empty() ? "this computer" : singleLine(host->address)},
                   {host->asOf || host->link.state == LinkState::Connected ? guestCount(*host) : ""},
                   {host->facts.cpus ? std::to_string(host->facts.cpus) : ""},
                   {host->facts.memoryBytes ? formatBytes(host->facts.memoryBytes) : ""},
                   {singleLine(host->facts.os)},
                   {singleLine(host->facts.libvirtVersion)},
                   {singleLine(host->site)}});
    return table;
}

std::string hostPage(const HostSnapshot& host, const Terminal& terminal) {
    const auto& f = host.facts;
    Facts facts;
    facts.add("Address", host.address.empty() ? "this computer" : singleLine(host.address));
    facts.add("State", std::string(name(host.link.state)), colourOf(host.link.state));
    if (host.asOf) facts.add("As of", formatTime(*host.asOf), Colour::Caution);
    facts.add("Host name", singleLine(f.hostname));
    facts.add("Operating system", singleLine(f.os));
    facts.add("Kernel", singleLine(f.kernel));
    facts.add("CPU", singleLine(f.cpuModel));
    facts.add("CPUs", f.cpus ? fmt::format("{} ({} sockets, {} cores)", f.cpus, f.sockets, f.cores) : "");
    facts.add("Memory", f.memoryBytes ? formatBytes(f.memoryBytes) : "");
    facts.add("libvirt", singleLine(f.libvirtVersion));
    facts.add("QEMU", singleLine(f.qemuVersion));
    std::string drivers;
    if (f.hasQemu) drivers += f.hasKvm ? "QEMU with KVM" : "QEMU without KVM";
    if (f.hasLxc) drivers += drivers.empty() ? "LXC" : ", LXC";
    facts.add("Drivers", drivers);
    facts.add("Way", singleLine(f.transport));
    facts.add("Round trip", f.roundTripMs > 0 ? fmt::format("{:.1f} ms", f.roundTripMs) : "");
    facts.add("Guests", fmt::format("{}, {} running", host.guests.size(), running(host)));
    facts.add("Site", singleLine(host.site));
    auto page = heading(terminal, singleLine(host.name)) + facts.text(terminal);
    page += section(terminal, "Storage pools", pools(host));
    page += section(terminal, "Networks", networks(host));
    if (!host.notes.empty()) page += '\n' + heading(terminal, "Notes") + printable(host.notes) + '\n';
    return page;
}

std::string hostSummary(const HostSnapshot& host) {
    std::string out = singleLine(host.facts.os.empty() ? host.facts.hostname : host.facts.os);
    if (!host.facts.libvirtVersion.empty()) out += (out.empty() ? "" : ", ") + ("libvirt " + singleLine(host.facts.libvirtVersion));
    const auto count = host.guests.size();
    out += (out.empty() ? "" : ", ") +
           fmt::format("{} {}, {} running", count, count == 1 ? "guest" : "guests", running(host));
    return out;
}

std::string sheetPage(std::string_view host, const CapabilitySheet& sheet, const Terminal& terminal) {
    const auto width = std::min<std::size_t>(terminal.width(), 110);
    std::size_t titles = 0, problems = 0, warnings = 0;
    for (const auto& check : sheet)
        titles = std::max(titles, displayWidth(singleLine(check.title.plain())));
    auto page = heading(terminal, singleLine(host));
    for (const auto& check : sheet) {
        const auto mark = markOf(check.state);
        const auto title = singleLine(check.title.plain());
        problems += check.state == Check::State::Problem;
        warnings += check.state == Check::State::Warning;
        const std::string column(titles + 15, ' ');
        const auto finding = wrapped(singleLine(check.finding.plain(), 1000), width, column);
        page += "  " + terminal.paint(fmt::format("{} {:<8}", mark.sign, name(check.state)), mark.colour) + ' ' + title +
                std::string(titles - displayWidth(title) + 2, ' ') +
                (finding.empty() ? "\n" : finding.substr(column.size()));
        if (check.state == Check::State::Ok) continue;
        const std::string indent(13, ' ');
        if (!check.meaning.empty()) page += wrapped(singleLine(check.meaning.plain(), 1000), width, indent);
        if (!check.fix.empty()) page += indent + terminal.paint("fix: ", Colour::Muted) + singleLine(check.fix, 1000) + '\n';
    }
    const auto counted = [](std::size_t n, const char* what) { return fmt::format("{} {}{}", n, what, n == 1 ? "" : "s"); };
    return page + "  " + counted(sheet.size(), "check") + ", " + counted(problems, "problem") + ", " +
           counted(warnings, "warning") + '\n';
}

} // namespace binnacle::cli
