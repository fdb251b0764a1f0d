// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots of virtual machines, in their images.
#include "core/actions/builtin.h"
#include "core/actions/guest_target.h"
#include "core/base/format.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace binnacle {
namespace {

using Snapshots = std::vector<GuestSnapshot>;

/// libvirt goes back to snapshots below which there are overlays from here on (its news of 9.9.0).
bool revertsExternal(const std::string& libvirtVersion) {
    unsigned major = 0, minor = 0;
    std::sscanf(libvirtVersion.c_str(), "%u.%u", &major, &minor);
    return major > 9 || (major == 9 && minor >= 9);
}

Result<std::shared_ptr<HostBackend>> hostOf(Fleet& fleet, const GuestRef& guest) {
    auto backend = TRY(backendFor(fleet, guest));
    if (!backend->snapshots())
        return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The guests of this host have no snapshots"));
    return backend;
}

Result<GuestSnapshot> named(const Snapshots& all, const std::string& name) {
    const auto found = std::ranges::find(all, name, &GuestSnapshot::name);
    if (found != all.end()) return *found;
    std::vector<std::string> names;
    for (const auto& row : snapshotTree(all))
        names.push_back(row.snapshot.name);
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest has no snapshot \"%1\"", name), {},
                names.empty() ? BINNACLE_TEXT("It has none at all.")
                              : BINNACLE_TEXT("It has these: %1", fmt::format("{}", fmt::join(names, ", "))));
}

/// Somebody may have deleted it since, and made another one of that name.
Result<> checkSame(GuestSnapshots& host, const GuestUuid& guest, const GuestSnapshot& planned) {
    const auto now = TRY(named(TRY(host.snapshotsOf(guest)), planned.name));
    if (now.taken == planned.taken) return {};
    return fail(ErrorCode::Conflict, BINNACLE_TEXT("The snapshot \"%1\" has become another one meanwhile", planned.name));
}

/// What \a call's plan is made from.
struct Asked {
    Fleet& fleet;
    GuestRef ref;
    std::shared_ptr<HostBackend> backend;
    std::string guestName, libvirtVersion;
    bool runs = false;
    Snapshots all;
    GuestSnapshot snapshot;
};

Result<Asked> ask(Fleet& fleet, const ActionCall& call) {
    const auto& ref = std::get<GuestRef>(call.target);
    Asked asked{.fleet = fleet, .ref = ref, .backend = TRY(hostOf(fleet, ref))};
    asked.all = TRY(asked.backend->snapshots()->snapshotsOf(ref.uuid));
    asked.snapshot = TRY(named(asked.all, call.params.value("name", "")));
    const auto guest = TRY(asked.backend->readGuest(ref.uuid));
    if (!guest) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest is not on this host (any more)"));
    asked.guestName = guest->name;
    asked.runs = isActive(guest->state);
    const auto fleetNow = fleet.inventory().snapshot();
    if (const auto* host = fleetNow->host(ref.host)) asked.libvirtVersion = host->facts.libvirtVersion;
    return asked;
}

/// An overlay that came after \a name and is in use now: going back below it would leave it lying about.
const GuestSnapshot* overlayAbove(const Snapshots& all, const std::string& name) {
    auto at = std::ranges::find(all, true, &GuestSnapshot::current);
    for (std::size_t steps = 0; at != all.end() && at->name != name && steps < all.size(); ++steps) {
        if (at->kind == GuestSnapshot::Kind::External) return &*at;
        at = std::ranges::find(all, at->parent, &GuestSnapshot::name);
    }
    return nullptr;
}

Text afterwards(const Asked& asked, bool start) {
    const auto& s = asked.snapshot;
    if (s.state == GuestState::Running && s.memory)
        return BINNACLE_TEXT("%1 goes on running where it was then", asked.guestName);
    if (start) return BINNACLE_TEXT("%1 is started afterwards", asked.guestName);
    if (s.state == GuestState::Paused && s.memory) return BINNACLE_TEXT("%1 is paused afterwards, as it was then", asked.guestName);
    return BINNACLE_TEXT("%1 is off afterwards, as it was then", asked.guestName);
}

Plan revertPlan(const Asked& asked, bool start) {
    const auto& s = asked.snapshot;
    Plan plan;
    if (!revertsExternal(asked.libvirtVersion)) {
        if (s.kind == GuestSnapshot::Kind::External)
            plan.blockers.push_back(BINNACLE_TEXT("\"%1\" is an external snapshot, to which libvirt %2 can't go back", s.name,
                                                  asked.libvirtVersion));
        else if (const auto* overlay = overlayAbove(asked.all, s.name))
            plan.blockers.push_back(BINNACLE_TEXT("The disks in use were begun by the external snapshot \"%1\" and would be left "
                                                  "behind: delete it first",
                                                  overlay->name));
    }
    plan.warnings.push_back(BINNACLE_TEXT("What %1 has written since then is lost", asked.guestName));
    if (asked.runs) plan.warnings.push_back(BINNACLE_TEXT("%1 is running: what it does now is cut off", asked.guestName));
    plan.notes.push_back(afterwards(asked, start));
    PlanStep step;
    step.title = BINNACLE_TEXT("Take %1 back to the snapshot \"%2\" of %3", asked.guestName, s.name, formatTime(s.taken));
    step.destroys = true;
    step.run = [fleet = &asked.fleet, ref = asked.ref, backend = asked.backend, s, start](TaskContext&) -> Result<> {
        TRY(checkSame(*backend->snapshots(), ref.uuid, s));
        TRY(backend->snapshots()->revertTo(ref.uuid, s.name, start));
        if (auto session = fleet->session(ref.host)) (*session)->refresh(ref.uuid);
        return {};
    };
    plan.steps.push_back(std::move(step));
    return plan;
}

PlanStep deletion(const Asked& asked, const GuestSnapshot& s) {
    PlanStep step;
    step.title = BINNACLE_TEXT("Delete the snapshot \"%1\" of %2", s.name, formatTime(s.taken));
    step.destroys = true;
    step.run = [ref = asked.ref, backend = asked.backend, s](TaskContext& ctx) -> Result<> {
        const auto same = checkSame(*backend->snapshots(), ref.uuid, s);
        if (!same && same.error().code == ErrorCode::NotFound) return {}; // as it should be
        TRY(same);
        return backend->snapshots()->deleteSnapshot(ref.uuid, s.name, ctx);
    };
    return step;
}

Plan deletePlan(const Asked& asked, bool children) {
    const auto& s = asked.snapshot;
    const auto below = descendantsOf(asked.all, s.name);
    Plan plan;
    if (children)
        for (const auto& child : below)
            plan.steps.push_back(deletion(asked, child));
    plan.steps.push_back(deletion(asked, s));
    if (!children && !below.empty()) plan.notes.push_back(BINNACLE_TEXT("The snapshots taken after it stay"));
    plan.notes.push_back(BINNACLE_TEXT("%1 itself stays as it is now", asked.guestName));
    if (s.kind == GuestSnapshot::Kind::External)
        plan.warnings.push_back(BINNACLE_TEXT("It is external: what was written since is copied into the image below, which takes a while"));
    return plan;
}

/// All that stands against it at once.
Result<> checkDisks(const Guest& guest) {
    std::vector<std::string> others;
    for (const auto& disk : guest.disks)
        if (disk.device == "disk" && !disk.readOnly && !disk.source.empty() && disk.format != "qcow2")
            others.push_back(disk.target + " (" + (disk.format.empty() ? "?" : disk.format) + ")");
    if (others.empty()) return {};
    return fail(ErrorCode::Unsupported,
                BINNACLE_TEXT("A snapshot is kept in the images, which must be qcow2; these are not: %1",
                              fmt::format("{}", fmt::join(others, ", "))),
                {}, BINNACLE_TEXT("Convert the disk while the guest is off (qemu-img convert), or snapshot it by its storage."));
}

/// The memory lies beside the first disk. QEMU finds out that it does not fit only when the pool is full, keeps what it has written,
/// and the guest itself has no room any more then.
Result<> checkRoom(HostBackend& backend, const Guest& guest) {
    const auto disk = std::ranges::find_if(guest.disks, [](const Disk& d) { return d.device == "disk" && !d.readOnly && !d.source.empty(); });
    if (!isActive(guest.state) || disk == guest.disks.end() || !backend.storage()) return {};
    const auto volume = TRY(backend.storage()->volumeAt(disk->source));
    if (!volume) return {}; // in no pool: nobody can tell
    TRY(backend.storage()->volumes(volume->pool)); // what is free now
    for (const auto& pool : TRY(backend.readPools()))
        if (pool.name == volume->pool && pool.availableBytes < guest.memoryBytes)
            return fail(ErrorCode::NoSpace,
                        BINNACLE_TEXT("The pool %1 has %2 free, and the guest's memory may take up to %3", pool.name,
                                      formatBytes(pool.availableBytes), formatBytes(guest.memoryBytes)),
                        {}, BINNACLE_TEXT("Make room, or shut the guest down first: without its memory a snapshot takes next to nothing."));
    return {};
}

Result<Json> take(Fleet& fleet, const ActionCall& call) {
    const auto& ref = std::get<GuestRef>(call.target);
    const auto backend = TRY(hostOf(fleet, ref));
    const auto guest = TRY(backend->readGuest(ref.uuid));
    if (!guest) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest is not on this host (any more)"));
    TRY(checkDisks(*guest));
    if (!call.params.value("tight", false)) TRY(checkRoom(*backend, *guest));
    TRY(backend->snapshots()->takeSnapshot(ref.uuid,
                                           {.name = call.params.value("name", ""), .description = call.params.value("description", "")}));
    return Json();
}

Result<Json> describe(Fleet& fleet, const ActionCall& call) {
    const auto& ref = std::get<GuestRef>(call.target);
    const auto backend = TRY(hostOf(fleet, ref));
    TRY(backend->snapshots()->describeSnapshot(ref.uuid, call.params.value("name", ""), call.params.value("description", "")));
    return Json();
}

Obstacle ofVms(const Guest& guest) {
    if (guest.kind == GuestKind::Container) return BINNACLE_TEXT("libvirt makes no snapshots of containers");
    return {};
}

Obstacle toTake(const Guest& guest) {
    if (guest.state == GuestState::Saved)
        return BINNACLE_TEXT("The guest's state is saved, and would not fit the disks later: start it first");
    return ofVms(guest);
}

Param nameParam(Text help) {
    return {.name = "name", .required = true, .positional = true, .help = std::move(help)};
}

Action takeAction(Fleet& fleet) {
    Action a{.id = "snapshot.create",
             .title = BINNACLE_TEXT("Take a Snapshot"),
             .help = BINNACLE_TEXT("Keeps the guest's disks as they are, and its memory where it runs; it stands still meanwhile.")};
    a.icon = "snapshot-create";
    a.lane = Lane::Long;
    a.params = {nameParam(BINNACLE_TEXT("The snapshot's name")),
                {.name = "description", .help = BINNACLE_TEXT("What it was taken for")},
                {.name = "tight",
                 .type = Param::Type::Flag,
                 .help = BINNACLE_TEXT("Even if its memory may not fit into the pool")}};
    a.obstacle = whenReachable(toTake);
    a.run = [&fleet](const ActionCall& call, TaskContext&) { return take(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Take a snapshot of %1", name); };
    return a;
}

Action revertAction(Fleet& fleet) {
    Action a{.id = "snapshot.revert",
             .title = BINNACLE_TEXT("Go Back to a Snapshot"),
             .help = BINNACLE_TEXT("Takes the guest back to a snapshot; what it has written since then is lost.")};
    a.icon = "snapshot-revert";
    a.danger = Danger::Interrupts;
    a.lane = Lane::Long;
    a.params = {nameParam(BINNACLE_TEXT("The snapshot's name")),
                {.name = "start", .type = Param::Type::Flag, .help = BINNACLE_TEXT("Start it, where it was off then")}};
    a.obstacle = whenReachable(ofVms);
    a.plan = [&fleet](const ActionCall& call, TaskContext&) -> Result<Plan> {
        return revertPlan(TRY(ask(fleet, call)), call.params.value("start", false));
    };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Take %1 back to a snapshot", name); };
    return a;
}

Action deleteAction(Fleet& fleet) {
    Action a{.id = "snapshot.delete",
             .title = BINNACLE_TEXT("Delete a Snapshot"),
             .help = BINNACLE_TEXT("Deletes a snapshot; the guest itself stays as it is.")};
    a.icon = "snapshot-delete";
    a.danger = Danger::Interrupts;
    a.lane = Lane::Long;
    a.params = {nameParam(BINNACLE_TEXT("The snapshot's name")),
                {.name = "children",
                 .type = Param::Type::Flag,
                 .help = BINNACLE_TEXT("Delete those that were taken after it, too")}};
    a.obstacle = whenReachable(ofVms);
    a.plan = [&fleet](const ActionCall& call, TaskContext&) -> Result<Plan> {
        return deletePlan(TRY(ask(fleet, call)), call.params.value("children", false));
    };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Delete a snapshot of %1", name); };
    return a;
}

Action describeAction(Fleet& fleet) {
    Action a{.id = "snapshot.describe",
             .title = BINNACLE_TEXT("Describe a Snapshot"),
             .help = BINNACLE_TEXT("Changes what is written about a snapshot.")};
    a.icon = "edit";
    a.params = {nameParam(BINNACLE_TEXT("The snapshot's name")),
                {.name = "description",
                 .required = true,
                 .positional = true,
                 .help = BINNACLE_TEXT("What it was taken for; \"\" for nothing")}};
    a.obstacle = whenReachable(ofVms);
    a.run = [&fleet](const ActionCall& call, TaskContext&) { return describe(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Describe a snapshot of %1", name); };
    return a;
}

} // namespace

void addSnapshotActions(ActionRegistry& registry, Fleet& fleet) {
    registry.add(takeAction(fleet));
    registry.add(revertAction(fleet));
    registry.add(deleteAction(fleet));
    registry.add(describeAction(fleet));
}

} // namespace binnacle
