// SPDX-License-Identifier: GPL-3.0-or-later
// Volumes of a host's pools.
#include "core/actions/builtin.h"
#include "core/actions/disk_users.h"
#include "core/actions/storage_target.h"
#include "core/base/format.h"
#include "core/base/size.h"
#include "core/base/untrusted.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle {
namespace {

Result<std::uint64_t> sizeFrom(const std::string& text) {
    if (const auto size = parseSize(text)) return *size;
    return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("\"%1\" is no size", text), {}, BINNACLE_TEXT("Sizes look like 20G, 512M or 1T."));
}

/// By its path, or as POOL/NAME.
Result<Volume> volumeNamed(HostStorage& storage, const std::string& asked) {
    if (auto found = TRY(findVolume(storage, asked))) return *std::move(found);
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
    const auto host = TRY(storageOf(fleet, call));
    VolumeSpec spec{.pool = call.params.value("pool", ""), .name = call.params.value("name", "")};
    spec.capacityBytes = TRY(sizeFrom(call.params.value("size", "")));
    spec.format = call.params.value("format", "qcow2");
    for (const auto& pool : TRY(host.backend->readPools()))
        if (pool.name == spec.pool && !holdsFiles(pool))
            spec.format = "raw"; // block devices have no other
    const auto made = TRY(host.storage->createVolume(spec));
    return Json{{"path", made.path}, {"format", made.format}, {"capacityBytes", made.capacityBytes}};
}

Result<Json> resize(Fleet& fleet, const ActionCall& call) {
    const auto host = TRY(storageOf(fleet, call));
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
    const auto host = TRY(storageOf(fleet, call));
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

/// The host finds out that a copy does not fit only when the pool is full, and its guests have no room any more then.
Result<> checkRoomFor(HostStorage& storage, const Pool& pool, const Volume& volume) {
    const auto needed = TRY(copiedBytes(storage, volume, pool));
    if (needed <= pool.availableBytes) return {};
    return fail(ErrorCode::NoSpace,
                BINNACLE_TEXT("The pool %1 has %2 free, and the copy takes up %3", pool.name, formatBytes(pool.availableBytes), formatBytes(needed)),
                {}, BINNACLE_TEXT("Make room, or copy it into another pool."));
}

Result<Json> clone(Fleet& fleet, const ActionCall& call, TaskContext& ctx) {
    const auto host = TRY(storageOf(fleet, call));
    const auto volume = TRY(volumeNamed(*host.storage, call.params.value("volume", "")));
    TRY(checkIdle(fleet, host.id, volume, call.params.value("anyway", false)));
    const auto pool = TRY(host.storage->poolNow(call.params.value("pool", volume.pool)));
    TRY(checkRoomFor(*host.storage, pool, volume));
    const auto copy = copyOf(volume, pool, call.params.value("name", ""), call.params.value("format", "same"));
    const auto made = TRY(host.storage->cloneVolume(volume.path, copy, ctx));
    return Json{{"path", made.path}, {"format", made.format}, {"capacityBytes", made.capacityBytes}};
}

/// Images are more than what a guest sees of them: a wiped one is made anew.
PlanStep remakeStep(const StorageTarget& host, const Volume& volume) {
    PlanStep step;
    step.title = BINNACLE_TEXT("Make it anew as an empty %1 image of %2", volume.format, formatBytes(volume.capacityBytes));
    step.run = [host, volume](TaskContext&) -> Result<> {
        TRY(host.storage->deleteVolume(volume.path));
        TRY(host.storage->createVolume({.pool = volume.pool, .name = volume.name, .format = volume.format, .capacityBytes = volume.capacityBytes}));
        return {};
    };
    return step;
}

/// Whoever has it and does not run with it finds an empty disk afterwards; a protected guest's is left alone.
Result<> tellOwners(Fleet& fleet, const HostId& id, const Volume& volume, Plan& plan) {
    const auto snapshot = fleet.inventory().snapshot();
    const auto* host = snapshot->host(id);
    if (!host) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The host is not in the fleet (any more)"));
    for (const auto& guest : host->guests) {
        if (std::ranges::none_of(guest->disks, [&](const Disk& disk) { return plainPath(disk.source) == plainPath(volume.path); })) continue;
        const auto name = singleLine(guest->name);
        if (isActive(guest->state))
            plan.blockers.push_back(BINNACLE_TEXT("%1 is running and uses it: shut it down first", name));
        else if (guest->meta.protectedFlag)
            plan.blockers.push_back(BINNACLE_TEXT("%1 uses it and is protected", name));
        else if (guest->meta.isTemplate)
            plan.blockers.push_back(BINNACLE_TEXT("It is the disk of the template %1, which is never changed", name));
        else
            plan.warnings.push_back(BINNACLE_TEXT("%1 has it, and finds an empty disk when it is started", name));
    }
    return {};
}

Result<Plan> wipePlan(Fleet& fleet, const ActionCall& call) {
    const auto host = TRY(storageOf(fleet, call));
    const auto volume = TRY(volumeNamed(*host.storage, call.params.value("volume", "")));
    const bool anyway = call.params.value("anyway", false);
    Plan plan;
    TRY(tellOwners(fleet, host.id, volume, plan));
    for (const auto& user : TRY(usersOn(fleet, host.id).allOf(volume))) // those that have it are told of already
        if (user.claim != DiskUsers::Claim::Has) (isCertain(user) || !anyway ? plan.blockers : plan.warnings).push_back(claimOf(user));
    PlanStep step;
    step.title = BINNACLE_TEXT("Overwrite the volume %1 with zeros, %2 of at most %3", volume.path, formatBytes(volume.allocationBytes),
                               formatBytes(volume.capacityBytes));
    step.destroys = true;
    step.run = [&fleet, host, volume, anyway](TaskContext&) -> Result<> {
        TRY(checkIdle(fleet, host.id, volume, anyway));
        return host.storage->wipeVolume(volume.path);
    };
    plan.steps.push_back(std::move(step));
    if (volume.format == "qcow2") plan.steps.push_back(remakeStep(host, volume));
    if (!volume.backing.empty()) plan.notes.push_back(BINNACLE_TEXT("It is laid over nothing afterwards; this image stays: %1", volume.backing));
    plan.notes.push_back(BINNACLE_TEXT("SSDs, snapshots and thin storage may keep what was there before; of a sparse file, its blocks are given back instead"));
    return plan;
}

Param volumeParam() {
    return positionalParam("volume", BINNACLE_TEXT("The volume: its path, or POOL/NAME"));
}

Param anywayParam() {
    return {.name = "anyway", .type = Param::Type::Flag, .help = BINNACLE_TEXT("Even if another host seems to have the same one")};
}

} // namespace

void addVolumeActions(ActionRegistry& registry, Fleet& fleet) {
    auto a = hostAction("volume.create", BINNACLE_TEXT("Create a Volume"), BINNACLE_TEXT("Makes an empty disk in a storage pool."));
    a.icon = "disk";
    a.params = {positionalParam("pool", BINNACLE_TEXT("The pool")), positionalParam("name", BINNACLE_TEXT("The volume's name, as disk.qcow2")),
                positionalParam("size", BINNACLE_TEXT("Its size: 20G, 512M, 1T")),
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
    a.params = {volumeParam(), positionalParam("size", BINNACLE_TEXT("Its new size: 20G, 512M, 1T")), anywayParam()};
    a.run = [&fleet](const ActionCall& call, TaskContext&) { return resize(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Grow a volume on %1", name); };
    registry.add(std::move(a));

    a = hostAction("volume.clone", BINNACLE_TEXT("Copy a Volume"), BINNACLE_TEXT("Makes a full copy of a volume that no running guest uses."));
    a.icon = "copy";
    a.wholeFleet = true;
    a.params = {volumeParam(), positionalParam("name", BINNACLE_TEXT("The copy's name, as disk.qcow2")),
                {.name = "pool", .help = BINNACLE_TEXT("The pool for the copy; else the same one")},
                {.name = "format",
                 .type = Param::Type::Choice,
                 .help = BINNACLE_TEXT("The copy's format; pools of block devices have raw ones only"),
                 .choices = {"same", "qcow2", "raw"},
                 .fallback = "same"},
                anywayParam()};
    a.run = [&fleet](const ActionCall& call, TaskContext& ctx) { return clone(fleet, call, ctx); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Copy a volume on %1", name); };
    registry.add(std::move(a));

    a = hostAction("volume.wipe", BINNACLE_TEXT("Wipe a Volume"), BINNACLE_TEXT("Overwrites all that is in a volume with zeros."));
    a.icon = "wipe";
    a.danger = Danger::Destroys;
    a.subject = "volume";
    a.wholeFleet = true;
    a.params = {volumeParam(), anywayParam()};
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return wipePlan(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Wipe a volume on %1", name); };
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
