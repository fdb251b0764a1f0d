// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/untrusted.h"
#include "core/cli/exit_codes.h"
#include "core/cli/guest_view.h"
#include "core/cli/host_view.h"
#include "core/cli/read_verbs.h"
#include "core/cli/selection.h"
#include "core/cli/watch.h"
#include "core/model/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle::cli {
namespace {

const int incomplete = exitCode(ErrorCode::Unreachable);

std::shared_ptr<void> ringOnChange(Workbench& bench) {
    return bench.services().inventory().observe([&bench](const SnapshotPtr&, const Changes&) { bench.bell().ring(); });
}

/// One line for each host that can't be shown as it is.
std::string troubles(Workbench& bench, const std::vector<HostId>& hosts) {
    const auto fleet = bench.snapshot();
    const auto& terminal = bench.console().terminal();
    std::string lines;
    for (const auto& id : hosts) {
        const auto why = bench.trouble(id);
        if (!why) continue;
        const auto* host = fleet->host(id);
        const bool trying = host && host->link.state == LinkState::Connecting && !host->link.error;
        const auto line = displayName(*fleet, id) + ": " + (trying ? "connecting …" : singleLine(why->message.plain()));
        lines += terminal.paint(clipped(line, terminal.width()), trying ? Colour::Muted : Colour::Bad) + '\n';
    }
    return lines;
}

/// A list that is only a part says so. While it is watched, only Ctrl+C ends it.
Result<int> listed(Workbench& bench, const std::vector<HostId>& hosts, const std::function<Result<ListPicture>()>& draw) {
    TRY(bench.globals().watch ? bench.beginConnecting(hosts) : bench.connectThoroughly(hosts));
    const bool partly = !bench.globals().watch && bench.complainOf(hosts);
    const auto ringing = bench.globals().watch ? ringOnChange(bench) : nullptr;
    const int code = TRY(showList(bench, [&]() -> Result<ListPicture> {
        auto picture = TRY(draw());
        if (bench.globals().watch && !bench.globals().json) picture.footer = troubles(bench, hosts);
        return picture;
    }));
    return code == 0 && partly ? incomplete : code;
}

void adviseWithoutHosts(Workbench& bench) {
    bench.console().note("There are no hosts yet. Add one:\n"
                         "  binnaclectl host add NAME [ADDRESS]     over SSH\n"
                         "  binnaclectl host add NAME --local       this computer\n"
                         "or look around in the demo fleet: binnaclectl --demo guest list");
}

std::string expressionOf(const Command& command) {
    std::string text;
    for (const auto& word : command.params.value("expression", std::vector<std::string>()))
        text += (text.empty() ? "" : " ") + word;
    return text;
}

} // namespace

Result<int> listHosts(Workbench& bench) {
    TRY(bench.loadFleet());
    const auto hosts = bench.allHosts();
    if (hosts.empty()) adviseWithoutHosts(bench);
    return listed(bench, hosts, [&]() -> Result<ListPicture> {
        const auto sorted = sortedHosts(*bench.snapshot());
        ListPicture picture;
        for (const auto& host : sorted)
            picture.records.push_back(jsonText(toJson(*host), -1));
        if (!sorted.empty()) picture.text = hostTable(sorted).text(bench.console().terminal());
        return picture;
    });
}

Result<int> showHosts(Workbench& bench) {
    TRY(bench.loadFleet());
    std::vector<HostId> ids;
    for (const auto& host : TRY(selectedHosts(bench.command(), *bench.snapshot())))
        ids.push_back(TRY(Result<HostId>(host.found)));
    TRY(bench.connectThoroughly(ids));
    const bool partly = bench.complainOf(ids);
    const auto fleet = bench.snapshot();
    auto records = nlohmann::json::array();
    std::string pages;
    for (const auto& id : ids)
        if (const auto* host = fleet->host(id)) {
            records.push_back(toJson(*host));
            pages += (pages.empty() ? "" : "\n") + hostPage(*host, bench.console().terminal());
        }
    bench.globals().json ? bench.console().json(records) : bench.console().print(pages);
    return partly ? incomplete : 0;
}

Result<int> listGuests(Workbench& bench) {
    const auto query = TRY(SearchQuery::parse(expressionOf(bench.command())));
    TRY(bench.loadFleet());
    std::vector<HostId> hosts;
    for (const auto& host : bench.snapshot()->hosts)
        if (query.mayMatchOn(*host)) hosts.push_back(host->id);
    if (bench.allHosts().empty()) adviseWithoutHosts(bench);
    return listed(bench, hosts, [&]() -> Result<ListPicture> {
        const auto rows = matching(*bench.snapshot(), query);
        ListPicture picture;
        if (bench.globals().json)
            for (const auto& [guest, host] : rows)
                picture.records.push_back(jsonText(guestRecord(*guest, *host), -1));
        else if (!rows.empty() || bench.globals().watch)
            picture.text = guestTable(rows, now()).text(bench.console().terminal());
        else if (!bench.allHosts().empty())
            bench.console().note(query.empty() ? "There are no guests." : "No guest matches.");
        return picture;
    });
}

Result<int> showGuests(Workbench& bench) {
    TRY(bench.loadFleet());
    const auto hosts = TRY(hostsToRead(bench.command(), *bench.snapshot()));
    TRY(bench.connectThoroughly(hosts));
    const auto fleet = bench.snapshot();
    auto records = nlohmann::json::array();
    std::string pages;
    int code = 0;
    for (const auto& chosen : TRY(selectedGuests(bench.command(), *fleet))) {
        if (!chosen.found) {
            if (chosen.found.error().code == ErrorCode::NotFound) bench.complainOf(hosts);
            bench.console().complain(chosen.found.error());
            code = exitCode(chosen.found.error().code);
            continue;
        }
        const auto& guest = *fleet->find(*chosen.found);
        const auto& host = *fleet->host(chosen.found->host);
        if (bench.complainOf({host.id})) code = incomplete;
        records.push_back(guestRecord(guest, host));
        pages += (pages.empty() ? "" : "\n") + guestPage(guest, host, bench.console().terminal(), now());
    }
    bench.globals().json ? bench.console().json(records) : bench.console().print(pages);
    return code;
}

Result<int> printXml(Workbench& bench) {
    TRY(bench.loadFleet());
    const auto hosts = TRY(hostsToRead(bench.command(), *bench.snapshot()));
    TRY(bench.connect(hosts));
    const auto guest = TRY(resolveGuest(*bench.snapshot(), bench.command().targets.front()));
    if (auto why = bench.trouble(guest.host)) return *std::move(why);
    const auto backend = TRY(bench.services().fleet().backend(guest.host));
    auto xml = TRY(backend->config().xml(guest.uuid, bench.command().params.value("inactive", false)));
    if (!xml.ends_with('\n')) xml += '\n';
    if (bench.globals().json)
        bench.console().json({{"uuid", guest.uuid.text()}, {"xml", xml}});
    else
        bench.console().print(bench.console().terminal().isTerminal() ? printable(xml) : xml);
    return 0;
}

} // namespace binnacle::cli
