// SPDX-License-Identifier: GPL-3.0-or-later
// Pools of a host.
#include "core/actions/builtin.h"
#include "core/actions/disk_users.h"
#include "core/actions/pool_params.h"
#include "core/actions/pool_users.h"
#include "core/actions/storage_target.h"
#include "core/base/format.h"
#include "core/base/untrusted.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace binnacle {
namespace {

/// libvirt has no event for whether a pool starts with its host.
void readAgain(Fleet& fleet, const HostId& host) {
    if (auto session = fleet.session(host)) (*session)->refresh();
}

Result<Pool> poolNamed(HostBackend& backend, const std::string& name) {
    const auto pools = TRY(backend.readPools());
    if (const auto found = std::ranges::find(pools, name, &Pool::name); found != pools.end()) return *found;
    std::vector<std::string> names;
    for (const auto& pool : pools)
        names.push_back(singleLine(pool.name, 60));
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("The host has no pool \"%1\"", singleLine(name, 80)), {},
                names.empty() ? BINNACLE_TEXT("It has none at all.")
                              : BINNACLE_TEXT("It has these: %1", fmt::format("{}", fmt::join(names, ", "))));
}

Text kindOf(const PoolSpec& spec) {
    if (spec.type == "fs")
        return BINNACLE_TEXT("Define the pool %1: the file system of %2, mounted at %3", spec.name,
                             spec.device, spec.target);
    if (spec.type == "netfs")
        return BINNACLE_TEXT("Define the pool %1: %2 of %3 (%4), mounted at %5", spec.name, spec.exported,
                             spec.server, spec.format, spec.target);
    if (spec.type == "logical")
        return BINNACLE_TEXT("Define the pool %1: the volume group %2", spec.name, spec.device);
    return BINNACLE_TEXT("Define the pool %1: the folder %2", spec.name, spec.target);
}

Text noteOn(const PoolSpec& spec) {
    if (spec.type == "fs") return BINNACLE_TEXT("The file system must be there: nothing is formatted");
    if (spec.type == "netfs")
        return BINNACLE_TEXT("The server must let this host in: what it exports is mounted as it is");
    if (spec.type == "logical") return BINNACLE_TEXT("The volume group must be there: none is made");
    return BINNACLE_TEXT("Files that lie in the folder already become its volumes, and stay as they are");
}

PlanStep defineStep(const StorageTarget& host, const PoolSpec& spec) {
    PlanStep step;
    step.title = kindOf(spec);
    step.run = [host, spec](TaskContext&) { return host.storage->definePool(spec); };
    step.undo = [host, spec] { return host.storage->undefinePool(spec.name); };
    return step;
}

PlanStep startStep(const StorageTarget& host, const PoolSpec& spec) {
    PlanStep step;
    step.title = spec.type == "logical" ? BINNACLE_TEXT("Start it")
                                        : BINNACLE_TEXT("Start it; its folder is made where there is none");
    const auto made = std::make_shared<bool>(false);
    step.run = [host, spec, made](TaskContext&) -> Result<> {
        *made = TRY(host.storage->startPool(spec.name, spec.type != "logical"));
        return {};
    };
    step.undo = [host, spec, made]() -> Result<> {
        TRY(host.storage->stopPool(spec.name));
        return *made ? host.storage->removePoolFolder(spec.name) : Result<>();
    };
    return step;
}

PlanStep autostartStep(Fleet& fleet, const StorageTarget& host, const std::string& pool) {
    PlanStep step;
    step.title = BINNACLE_TEXT("Let it start with the host");
    step.run = [&fleet, host, pool](TaskContext&) -> Result<> {
        TRY(host.storage->setPoolAutostart(pool, true));
        readAgain(fleet, host.id);
        return {};
    };
    return step;
}

Result<Plan> createPlan(Fleet& fleet, const ActionCall& call) {
    const auto spec = TRY(poolSpecFrom(call.params));
    const auto host = TRY(storageOf(fleet, call));
    Plan plan;
    for (const auto& pool : TRY(host.backend->readPools())) {
        if (pool.name == spec.name)
            plan.blockers.push_back(BINNACLE_TEXT("The host has a pool \"%1\" already", spec.name));
        else if (!pool.target.empty() && plainPath(pool.target) == spec.target)
            plan.blockers.push_back(
                BINNACLE_TEXT("%1 is the pool %2 already", spec.target, singleLine(pool.name, 80)));
    }
    plan.steps.push_back(defineStep(host, spec));
    if (!call.params.value("no-start", false)) plan.steps.push_back(startStep(host, spec));
    if (call.params.value("autostart", false)) plan.steps.push_back(autostartStep(fleet, host, spec.name));
    plan.notes.push_back(noteOn(spec));
    plan.answer = [spec] { return Json{{"name", spec.name}, {"type", spec.type}, {"target", spec.target}}; };
    return plan;
}

struct Asked {
    StorageTarget host;
    Pool pool;
};

Result<Asked> ask(Fleet& fleet, const ActionCall& call) {
    Asked asked{.host = TRY(storageOf(fleet, call)), .pool = {}};
    asked.pool = TRY(poolNamed(*asked.host.backend, call.params.value("pool", "")));
    return asked;
}

Result<std::vector<PoolUser>> usersNow(Fleet& fleet, const Asked& asked) {
    const auto snapshot = fleet.inventory().snapshot();
    const auto* host = snapshot->host(asked.host.id);
    if (!host) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The host is not in the fleet (any more)"));
    return usersOf(*host, *asked.host.backend, asked.pool);
}

/// What stands against taking the pool away from those who have disks in it.
Result<std::vector<Text>> runningUsers(Fleet& fleet, const Asked& asked) {
    std::vector<Text> blockers;
    for (const auto& user : TRY(usersNow(fleet, asked)))
        if (isActive(user.guest->state))
            blockers.push_back(BINNACLE_TEXT("%1 is running and has %2 in it: shut it down first",
                                             singleLine(user.guest->name), singleLine(user.disk)));
    return blockers;
}

PlanStep stopStep(Fleet& fleet, const Asked& asked) {
    PlanStep step;
    step.title = BINNACLE_TEXT("Stop the pool %1", singleLine(asked.pool.name));
    step.run = [&fleet, asked](TaskContext&) -> Result<> {
        if (const auto running = TRY(runningUsers(fleet, asked)); !running.empty())
            return fail(ErrorCode::Conflict, running.front());
        return asked.host.storage->stopPool(asked.pool.name);
    };
    step.undo = [asked]() -> Result<> {
        TRY(asked.host.storage->startPool(asked.pool.name, false));
        return {};
    };
    return step;
}

Result<Plan> stopPlan(Fleet& fleet, const ActionCall& call) {
    const auto asked = TRY(ask(fleet, call));
    Plan plan;
    if (!asked.pool.active)
        plan.blockers.push_back(BINNACLE_TEXT("The pool %1 is not active", singleLine(asked.pool.name)));
    else
        plan.blockers = TRY(runningUsers(fleet, asked));
    plan.steps.push_back(stopStep(fleet, asked));
    plan.notes.push_back(BINNACLE_TEXT("What lies in it stays as it is"));
    if (asked.pool.autostart) plan.notes.push_back(BINNACLE_TEXT("It starts again with its host"));
    return plan;
}

/// Overlays before what they are laid over, so that an interruption leaves no image without its base.
void sortOverlaysFirst(std::vector<Volume>& volumes) {
    std::map<std::string, std::string> below;
    for (const auto& volume : volumes)
        if (!volume.backing.empty()) below[plainPath(volume.path)] = plainPath(volume.backing);
    const auto height = [&](const Volume& volume) {
        int levels = 0;
        for (auto at = below.find(plainPath(volume.path)); at != below.end() && levels < int(volumes.size());
             at = below.find(at->second))
            ++levels;
        return levels;
    };
    std::ranges::stable_sort(volumes, std::ranges::greater(), height);
}

PlanStep deleteVolumeStep(const StorageTarget& host, const Volume& volume) {
    PlanStep step;
    step.title = BINNACLE_TEXT("Delete the volume %1, %2 of at most %3", volume.path,
                               formatBytes(volume.allocationBytes), formatBytes(volume.capacityBytes));
    step.destroys = true;
    step.run = [host, volume](TaskContext&) -> Result<> {
        const auto gone = host.storage->deleteVolume(volume.path);
        return !gone && gone.error().code == ErrorCode::NotFound ? Result<>() : gone;
    };
    return step;
}

Text claimOn(const Volume& volume, const DiskUsers::User& user) {
    switch (user.claim) {
    case DiskUsers::Claim::Has:
        return BINNACLE_TEXT("%1 uses %2", user.name, volume.name);
    case DiskUsers::Claim::Above:
        return BINNACLE_TEXT("%1 is laid over %2", user.name, volume.name);
    case DiskUsers::Claim::Maybe:
        return BINNACLE_TEXT("%1 seems to have %2, too", user.name, volume.name);
    case DiskUsers::Claim::Unasked:
        return BINNACLE_TEXT("%1 may have the same storage and can't be asked", user.name);
    }
    return {};
}

/// What is in the pool goes, but for what somebody else would lose.
Result<> addVolumes(Fleet& fleet, const Asked& asked, Plan& plan) {
    if (!asked.pool.active) {
        plan.blockers.push_back(
            BINNACLE_TEXT("The pool %1 is not active: what is in it can't be seen, nor deleted",
                          singleLine(asked.pool.name)));
        return {};
    }
    auto volumes = TRY(asked.host.storage->volumes(asked.pool.name));
    sortOverlaysFirst(volumes);
    std::set<std::string> own;
    for (const auto& volume : volumes)
        own.insert(plainPath(volume.path));
    DiskUsers users(fleet, fleet.inventory().snapshot(), GuestRef{asked.host.id, {}});
    for (const auto& volume : volumes) {
        const auto user = TRY(users.of(volume));
        const bool goesToo =
            user && user->claim == DiskUsers::Claim::Above && own.contains(plainPath(user->name));
        const bool named = user && user->claim == DiskUsers::Claim::Has; // with its disks already
        const auto claim = user && !goesToo && !named ? claimOn(volume, *user) : Text();
        if (!claim.empty() && std::ranges::find(plan.blockers, claim) == plan.blockers.end())
            plan.blockers.push_back(claim);
        plan.steps.push_back(deleteVolumeStep(asked.host, volume));
    }
    return {};
}

Result<Plan> deletePlan(Fleet& fleet, const ActionCall& call) {
    const auto asked = TRY(ask(fleet, call));
    const bool volumes = call.params.value("volumes", false);
    Plan plan;
    for (const auto& user : TRY(usersNow(fleet, asked)))
        plan.blockers.push_back(
            BINNACLE_TEXT("%1 has %2 in it", singleLine(user.guest->name), singleLine(user.disk)));
    if (volumes) TRY(addVolumes(fleet, asked, plan));
    if (asked.pool.active) plan.steps.push_back(stopStep(fleet, asked));
    PlanStep step;
    step.title = BINNACLE_TEXT("Take the pool %1 off the host", singleLine(asked.pool.name));
    step.run = [asked](TaskContext&) { return asked.host.storage->undefinePool(asked.pool.name); };
    plan.steps.push_back(std::move(step));
    plan.notes.push_back(
        volumes ? BINNACLE_TEXT("The folder itself stays: %1", singleLine(asked.pool.target))
                : BINNACLE_TEXT("Everything that lies in it stays: %1", singleLine(asked.pool.target)));
    return plan;
}

Param poolParam() {
    return positionalParam("pool", BINNACLE_TEXT("The pool"));
}

Action createAction(Fleet& fleet) {
    auto a = hostAction("pool.create", BINNACLE_TEXT("Create a Pool"),
                           BINNACLE_TEXT("Gives the host another place for disks and images."));
    a.icon = "pool-create";
    a.params = poolParams();
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return createPlan(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Create a pool on %1", name); };
    return a;
}

Action startAction(Fleet& fleet) {
    auto a = hostAction("pool.start", BINNACLE_TEXT("Start a Pool"),
                           BINNACLE_TEXT("Makes a pool's volumes usable; what is mounted for it is."));
    a.icon = "guest-start";
    a.params = {poolParam()};
    a.run = [&fleet](const ActionCall& call, TaskContext&) -> Result<Json> {
        TRY(TRY(storageOf(fleet, call)).storage->startPool(call.params.value("pool", ""), false));
        return Json();
    };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Start a pool on %1", name); };
    return a;
}

Action stopAction(Fleet& fleet) {
    auto a = hostAction("pool.stop", BINNACLE_TEXT("Stop a Pool"),
                           BINNACLE_TEXT("Takes a pool out of use, and unmounts what was mounted for it."));
    a.icon = "guest-stop";
    a.danger = Danger::Interrupts;
    a.subject = "pool";
    a.params = {poolParam()};
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return stopPlan(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Stop a pool on %1", name); };
    return a;
}

Action autostartAction(Fleet& fleet) {
    auto a = hostAction("pool.autostart", BINNACLE_TEXT("Start a Pool with the Host"),
                           BINNACLE_TEXT("Whether a pool is started when its host comes up."));
    a.icon = "guest-autostart";
    a.params = {poolParam(),
                onOffParam()};
    a.run = [&fleet](const ActionCall& call, TaskContext&) -> Result<Json> {
        const auto host = TRY(storageOf(fleet, call));
        TRY(host.storage->setPoolAutostart(call.params.value("pool", ""), call.params.at("setting") == "on"));
        readAgain(fleet, host.id);
        return Json();
    };
    a.taskTitle = [](const std::string& name) {
        return BINNACLE_TEXT("Change the autostart of a pool on %1", name);
    };
    return a;
}

Action refreshAction(Fleet& fleet) {
    auto a = hostAction("pool.refresh", BINNACLE_TEXT("Read a Pool Again"),
                           BINNACLE_TEXT("Lets the host look for files that appeared behind a pool's back."));
    a.icon = "refresh";
    a.params = {poolParam()};
    a.run = [&fleet](const ActionCall& call, TaskContext&) -> Result<Json> {
        TRY(TRY(storageOf(fleet, call)).storage->refreshPool(call.params.value("pool", "")));
        return Json();
    };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Read a pool on %1 again", name); };
    return a;
}

Action deleteAction(Fleet& fleet) {
    auto a = hostAction(
        "pool.delete", BINNACLE_TEXT("Delete a Pool"),
        BINNACLE_TEXT("Takes a pool off its host; what lies in it stays, unless asked otherwise."));
    a.icon = "remove";
    a.danger = Danger::Destroys;
    a.subject = "pool";
    a.wholeFleet = true; // others may have the same storage
    a.params = {poolParam(),
                {.name = "volumes",
                 .type = Param::Type::Flag,
                 .help = BINNACLE_TEXT("Delete everything that lies in it, too")}};
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return deletePlan(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Delete a pool on %1", name); };
    return a;
}

} // namespace

void addPoolActions(ActionRegistry& registry, Fleet& fleet) {
    for (auto* make : {createAction, startAction, stopAction, autostartAction, refreshAction, deleteAction})
        registry.add(make(fleet));
}

} // namespace binnacle
