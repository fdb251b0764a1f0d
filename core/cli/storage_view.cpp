// SPDX-License-Identifier: GPL-3.0-or-later
// Pools and what is in them.
#include "core/actions/storage_target.h"
#include "core/base/format.h"
#include "core/base/untrusted.h"
#include "core/cli/console.h"
#include "core/cli/exit_codes.h"
#include "core/cli/read_verbs.h"
#include "core/cli/selection.h"
#include "core/cli/table.h"
#include "core/model/json.h"
#include "core/model/volume_kind.h"

#include <map>
#include <nlohmann/json.hpp>

namespace binnacle::cli {
namespace {

/// What comes from the cache is marked as no more than that.
Cell stateCell(const Pool& pool, const HostSnapshot& host) {
    const std::string state = pool.active ? "active" : "off";
    if (host.asOf) return {state + "?", Colour::Muted};
    return {state, pool.active ? Colour::Good : Colour::Muted};
}

Cell usedCell(const Pool& pool) {
    if (!pool.active || pool.capacityBytes == 0) return {};
    const double used = double(pool.allocationBytes) / double(pool.capacityBytes);
    return {formatPercent(used), used > 0.95 ? Colour::Bad : used > 0.85 ? Colour::Caution : Colour::None};
}

/// The names of a host's guests, by the paths of their disks.
using Users = std::multimap<std::string, std::string>;
Users usersOf(const HostSnapshot* host) {
    Users users;
    if (!host) return users;
    for (const auto& guest : host->guests)
        for (const auto& disk : guest->disks)
            if (!disk.source.empty()) users.emplace(plainPath(disk.source), guest->name);
    return users;
}

std::vector<std::string> namesIn(const Users& users, const Volume& volume) {
    std::vector<std::string> names;
    for (auto [at, end] = users.equal_range(plainPath(volume.path)); at != end; ++at)
        names.push_back(at->second);
    return names;
}

std::string size(std::uint64_t bytes) {
    return bytes ? formatBytes(bytes) : std::string();
}

} // namespace

Result<int> listPools(Workbench& bench) {
    TRY(bench.loadFleet());
    const auto hosts = bench.allHosts();
    TRY(bench.connectThoroughly(hosts));
    const bool partly = bench.complainOf(hosts);
    Table table({{"HOST", false, Table::Keep::Essential}, {"POOL", false, Table::Keep::Essential}, {"STATE"}, {"TYPE"}, {"SIZE", true},
                 {"USED", true}, {"FREE", true}, {"START"}, {"WHERE", false, Table::Keep::Loose}});
    auto records = nlohmann::json::array();
    for (const auto& host : sortedHosts(*bench.snapshot()))
        for (const auto& pool : host->pools) {
            auto record = toJson(pool);
            record["host"] = host->name;
            record["asOf"] = host->asOf ? nlohmann::json(iso8601(*host->asOf)) : nlohmann::json();
            records.push_back(std::move(record));
            table.add({{singleLine(host->name)},
                       {singleLine(pool.name)},
                       stateCell(pool, *host),
                       {singleLine(pool.type)},
                       {size(pool.capacityBytes)},
                       usedCell(pool),
                       {pool.active ? formatBytes(pool.availableBytes) : ""},
                       {pool.autostart ? "with the host" : ""},
                       {singleLine(pool.target)}});
        }
    if (bench.globals().json)
        bench.console().json(records);
    else if (!table.empty())
        bench.console().print(table.text(bench.console().terminal()));
    return partly ? exitCode(ErrorCode::Unreachable) : 0;
}

Result<int> listVolumes(Workbench& bench) {
    TRY(bench.loadFleet());
    const auto hosts = TRY(selectedHosts(bench.command(), *bench.snapshot()));
    const auto host = TRY(Result<HostId>(hosts.front().found));
    TRY(bench.connect({host}));
    if (auto why = bench.trouble(host)) return *std::move(why);
    const auto backend = TRY(bench.services().fleet().backend(host));
    if (!backend->storage()) return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The host's storage can't be read from here"));
    auto volumes = TRY(backend->storage()->volumes(bench.command().params.value("pool", "")));
    if (const auto wanted = volumeKindFromName(bench.command().params.value("type", "")))
        std::erase_if(volumes, [&](const Volume& volume) { return kindOf(volume) != *wanted; });
    const auto snapshot = bench.snapshot();
    const auto users = usersOf(snapshot->host(host));
    Table table({{"VOLUME", false, Table::Keep::Essential}, {"TYPE"}, {"FORMAT"}, {"SIZE", true}, {"USED", true}, {"GUESTS"}, {"LAID OVER", false, Table::Keep::Loose}});
    auto records = nlohmann::json::array();
    for (const auto& volume : volumes) {
        const auto names = namesIn(users, volume);
        auto record = toJson(volume);
        record["guests"] = names;
        records.push_back(std::move(record));
        const auto kind = kindOf(volume);
        table.add({{singleLine(volume.name)},
                   {std::string(name(kind)), kind == VolumeKind::Partial ? Colour::Caution : Colour::None},
                   {singleLine(volume.format)},
                   {formatBytes(volume.capacityBytes)},
                   {formatBytes(volume.allocationBytes)},
                   {singleLine(fmt::format("{}", fmt::join(names, " ")))},
                   {singleLine(volume.backing)}});
    }
    if (bench.globals().json)
        bench.console().json(records);
    else if (volumes.empty())
        bench.console().note(bench.command().params.contains("type") ? "The pool has no such volumes." : "The pool is empty.");
    else
        bench.console().print(table.text(bench.console().terminal()));
    return 0;
}

} // namespace binnacle::cli
