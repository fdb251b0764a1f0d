// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/snapshot_view.h"

#include "core/base/format.h"
#include "core/base/untrusted.h"
#include "core/cli/console.h"
#include "core/cli/read_verbs.h"
#include "core/cli/selection.h"
#include "core/model/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle::cli {
namespace {

constexpr unsigned deepest = 20; ///< steps to the right; a chain may be longer

std::string indented(unsigned depth, const std::string& name) {
    return std::string(std::size_t{2} * std::min(depth, deepest), ' ') + name;
}

std::string stateText(const GuestSnapshot& s) {
    if (s.memory) return std::string(name(s.state)) + ", memory";
    return s.kind == GuestSnapshot::Kind::External && s.state != GuestState::Stopped ? "disks only" : std::string(name(s.state));
}

} // namespace

Table snapshotTable(const std::vector<GuestSnapshot>& snapshots) {
    Table table({{"SNAPSHOT", false, Table::Keep::Essential}, {"TAKEN"}, {"GUEST WAS"}, {"KEPT", false, Table::Keep::Loose},
                 {"DESCRIPTION", false, Table::Keep::Loose}});
    for (const auto& [s, depth] : snapshotTree(snapshots)) {
        table.add({{indented(depth, singleLine(s.name))},
                   {formatTime(s.taken)},
                   {stateText(s)},
                   {s.kind == GuestSnapshot::Kind::External ? "externally" : "in the images"},
                   {singleLine(s.description)}});
        if (s.current) table.add({{indented(depth + 1, "(now)"), Colour::Good}, {}, {}, {}, {}});
    }
    return table;
}

Result<int> listSnapshots(Workbench& bench) {
    TRY(bench.loadFleet());
    TRY(bench.connect(TRY(hostsToRead(bench.command(), *bench.snapshot()))));
    const auto guest = TRY(resolveGuest(*bench.snapshot(), bench.command().targets.front()));
    if (auto why = bench.trouble(guest.host)) return *std::move(why);
    const auto backend = TRY(bench.services().fleet().backend(guest.host));
    std::vector<GuestSnapshot> found;
    if (auto* snapshots = backend->snapshots()) found = TRY(snapshots->snapshotsOf(guest.uuid));
    if (bench.globals().json) {
        auto records = nlohmann::json::array();
        for (const auto& row : snapshotTree(found))
            records.push_back(toJson(row.snapshot));
        bench.console().json(records);
    } else if (found.empty()) {
        bench.console().note("The guest has no snapshots.");
    } else {
        bench.console().print(snapshotTable(found).text(bench.console().terminal()));
    }
    return 0;
}

} // namespace binnacle::cli
