// SPDX-License-Identifier: GPL-3.0-or-later
// Volumes of a host's pools.
#include "core/actions/builtin.h"
#include "core/actions/disk_users.h"
#include "core/actions/host_target.h"
#include "core/base/format.h"
#include "core/base/size.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle {
namespace {

struct HostSide {
    HostId id;
    std::shared_ptr<HostBackend> backend;
    HostStorage* storage = nullptr;
};

Result<HostSide> hostOf(Fleet& fleet, const ActionCall& call) {
    HostSide host{.id = std::get<HostId>(call.target)};
    host.backend = TRY(fleet.backend(host.id));
    host.storage = host.backend->storage();
    if (!host.storage) return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The host's storage can't be changed from here"));
    return host;
}

Result<std::uint64_t> sizeFrom(const std::string& text) {
    if (const auto size = parseSize(text)) return *size;
    return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("\"%1\" is no size", text), {}, BINNACLE_TEXT("Sizes look like 20G, 512M or 1T."));
}

/// By its path, or as POOL/NAME.
Result<Volume> volumeNamed(HostStorage& storage, const std::string& asked) {
    if (auto found = TRY(storage.volumeAt(asked))) return *std::move(found);
    const auto slash = asked.find('/');
    if (slash != 0 && slash != std::string::npos) {
        const auto all = storage.volumes(asked.substr(0, slash));
        if (all) {
            const auto found = std::ranges::find(*all, asked.substr(slash + 1), &Volume::name);
            if (found != all->end()) return *found;
        }
    }
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("No pool of the host has the volume %1", asked), {},
                BINNACLE_TEXT("It is named by its path, or as POOL/NAME."));
}

Text claimOf(const DiskUsers::User& user) {
    switch (user.claim) {
    case DiskUsers::Claim::Has:
        return BINNACLE_TEXT("%1 uses it", user.name);
    case DiskUsers::Claim::Above:
        return BINNACLE_TEXT("%1 is laid over it", user.name);
    case DiskUsers::Claim::Maybe:
        return BINNACLE_TEXT("%1 seems to have the same one", user.name);
    case DiskUsers::Claim::Unasked:
        return BINNACLE_TEXT("%1 may have the same storage and can't be asked", user.name);
    }
    return {};
}

bool isCertain(const DiskUsers::User& user) {
    return user.claim == DiskUsers::Claim::Has || user.claim == DiskUsers::Claim::Above;
}

DiskUsers usersOn(Fleet& fleet, const HostId& host) {
    return {fleet, fleet.inventory().snapshot(), GuestRef{host, {}}};
}

/// A running guest's disk is its emulator's, and nobody else may change it; \a anyway: not even where that is not sure.
Result<> checkIdle(Fleet& fleet, const HostId& host, const Volume& volume, bool anyway) {
    const auto user = usersOn(fleet, host).running(volume);
    if (!user || (anyway && !isCertain(*user))) return {};
    if (user->claim == DiskUsers::Claim::Unasked) return fail(ErrorCode::Conflict, claimOf(*user));
    return fail(ErrorCode::Conflict, BINNACLE_TEXT("%1 is running and uses it", user->name), {}, BINNACLE_TEXT("Shut it down first."));
}

Result<Json> create(Fleet& fleet, const ActionCall& call) {
    const auto host = TRY(hostOf(fleet, call));
    VolumeSpec spec{.pool = call.params.value("pool", ""), .name = call.params.value("name", "")};
    spec.capacityBytes = TRY(sizeFrom(call.params.value("size", "")));
    spec.format = call.params.value("format", "qcow2");
    for (const auto& pool : TRY(host.backend->readPools()))
        if (pool.name == spec.pool && pool.type != "dir" && pool.type != "fs" && pool.type != "netfs" && pool.type != "gluster")
            spec.format = "raw"; // block devices have no other
    const auto made = TRY(host.storage->createVolume(spec));
    return Json{{"path", made.path}, {"format", made.format}, {"capacityBytes", made.capacityBytes}};
}

Result<Json> resize(Fleet& fleet, const ActionCall& call) {
    const auto host = TRY(hostOf(fleet, call));
    const auto volume = TRY(volumeNamed(*host.storage, call.params.value("volume", "")));
    const auto size = TRY(sizeFrom(call.params.value("size", "")));
    TRY(checkIdle(fleet, host.id, volume, call.params.value("anyway", false)));
    if (size < volume.capacityBytes)
        return fail(ErrorCode::InvalidArgument,
                    BINNACLE_TEXT("It has %1, and what lies behind %2 would be lost", formatBytes(volume.capacityBytes), formatBytes(size)), {},
                    BINNACLE_TEXT("A volume only grows here."));
    if (size > volume.capacityBytes) TRY(host.storage->growVolume(volume.path, size));
    return Json{{"path", volume.path}, {"capacityBytes", size}};
}

Result<Plan> deletePlan(Fleet& fleet, const ActionCall& call) {
    const auto host = TRY(hostOf(fleet, call));
    const auto volume = TRY(volumeNamed(*host.storage, call.params.value("volume", "")));
    const bool anyway = call.params.value("anyway", false);
    auto users = usersOn(fleet, host.id);
    Plan plan;
    if (const auto user = TRY(users.of(volume)))
        (isCertain(*user) || !anyway ? plan.blockers : plan.warnings).push_back(claimOf(*user));
    if (const auto unknown = users.unknownHosts(); !unknown.empty())
        plan.warnings.push_back(BINNACLE_TEXT("Whether guests of these hosts have the same disks is not known: %1",
                                              fmt::format("{}", fmt::join(unknown, ", "))));
    if (!volume.backing.empty()) plan.notes.push_back(BINNACLE_TEXT("The image that it is laid over stays: %1", volume.backing));
    PlanStep step;
    step.title = BINNACLE_TEXT("Delete the volume %1, %2 of at most %3", volume.path, formatBytes(volume.allocationBytes),
                               formatBytes(volume.capacityBytes));
    step.destroys = true;
    step.run = [&fleet, host, volume, anyway](TaskContext&) -> Result<> {
        TRY(checkIdle(fleet, host.id, volume, anyway));
        return host.storage->deleteVolume(volume.path);
    };
    plan.steps.push_back(std::move(step));
    return plan;
}

Param positional(const char* name, Text help) {
    return {.name = name, .required = true, .positional = true, .help = std::move(help)};
}

Action hostAction(const char* id, Text title, Text help) {
    Action a{.id = id, .title = std::move(title), .help = std::move(help), .target = TargetKind::Host};
    a.bulk = false;
    a.lane = Lane::Long;
    a.obstacle = [](const Target& target, const FleetSnapshot& now) { return hostTarget(target, now).obstacle; };
    return a;
}

Param volumeParam() {
    return positional("volume", BINNACLE_TEXT("The volume: its path, or POOL/NAME"));
}

Param anywayParam() {
    return {.name = "anyway", .type = Param::Type::Flag, .help = BINNACLE_TEXT("Even if another host seems to have the same one")};
}

} // namespace

void addVolumeActions(ActionRegistry& registry, Fleet& fleet) {
    auto a = hostAction("volume.create", BINNACLE_TEXT("Create a Volume"), BINNACLE_TEXT("Makes an empty disk in a storage pool."));
    a.icon = "disk";
    a.params = {positional("pool", BINNACLE_TEXT("The pool")), positional("name", BINNACLE_TEXT("The volume's name, as disk.qcow2")),
                positional("size", BINNACLE_TEXT("Its size: 20G, 512M, 1T")),
                {.name = "format",
                 .type = Param::Type::Choice,
                 .help = BINNACLE_TEXT("The image's format; pools of block devices have raw ones only"),
                 .choices = {"qcow2", "raw"},
                 .fallback = "qcow2"}};
    a.run = [&fleet](const ActionCall& call, TaskContext&) { return create(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Create a volume on %1", name); };
    registry.add(std::move(a));

    a = hostAction("volume.resize", BINNACLE_TEXT("Grow a Volume"), BINNACLE_TEXT("Makes a volume larger that no running guest uses."));
    a.icon = "disk";
    a.wholeFleet = true; // others may have the same storage
    a.params = {volumeParam(), positional("size", BINNACLE_TEXT("Its new size: 20G, 512M, 1T")), anywayParam()};
    a.run = [&fleet](const ActionCall& call, TaskContext&) { return resize(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Grow a volume on %1", name); };
    registry.add(std::move(a));

    a = hostAction("volume.delete", BINNACLE_TEXT("Delete a Volume"), BINNACLE_TEXT("Deletes a volume that nobody uses."));
    a.icon = "remove";
    a.danger = Danger::Destroys;
    a.subject = "volume";
    a.wholeFleet = true;
    a.params = {volumeParam(), anywayParam()};
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return deletePlan(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Delete a volume on %1", name); };
    registry.add(std::move(a));
}

} // namespace binnacle
