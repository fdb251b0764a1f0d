// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/storage_target.h"

#include "core/actions/host_target.h"

#include <algorithm>
#include <filesystem>

namespace binnacle {

Result<StorageTarget> storageOf(Fleet& fleet, const ActionCall& call) {
    StorageTarget host{.id = std::get<HostId>(call.target)};
    host.backend = TRY(fleet.backend(host.id));
    host.storage = host.backend->storage();
    if (!host.storage)
        return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The host's storage can't be changed from here"));
    return host;
}

Action storageAction(const char* id, Text title, Text help) {
    Action a{.id = id, .title = std::move(title), .help = std::move(help), .target = TargetKind::Host};
    a.bulk = false;
    a.lane = Lane::Long;
    a.obstacle = [](const Target& target, const FleetSnapshot& now) {
        return hostTarget(target, now).obstacle;
    };
    return a;
}

Param positionalParam(const char* name, Text help) {
    return {.name = name, .required = true, .positional = true, .help = std::move(help)};
}

Result<std::optional<Volume>> findVolume(HostStorage& storage, const std::string& asked) {
    if (auto found = TRY(storage.volumeAt(asked))) return found;
    const auto slash = asked.find('/');
    if (slash == 0 || slash == std::string::npos) return std::optional<Volume>();
    const auto all = storage.volumes(asked.substr(0, slash));
    if (!all) return std::optional<Volume>();
    const auto found = std::ranges::find(*all, asked.substr(slash + 1), &Volume::name);
    return found == all->end() ? std::optional<Volume>() : std::optional(*found);
}

bool holdsFiles(const Pool& pool) {
    return pool.type == "dir" || pool.type == "fs" || pool.type == "netfs" || pool.type == "gluster";
}

std::string plainPath(const std::string& path) {
    auto plain = std::filesystem::path(path).lexically_normal().string();
    if (plain.size() > 1 && plain.back() == '/') plain.pop_back();
    return plain;
}

} // namespace binnacle
