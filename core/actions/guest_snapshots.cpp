// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots of virtual machines, in their images.
#include "core/actions/builtin.h"
#include "core/actions/guest_target.h"
#include "core/base/format.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle {
namespace {

using Snapshots = std::vector<GuestSnapshot>;

Result<std::shared_ptr<HostBackend>> hostOf(Fleet& fleet, const GuestRef& guest) {
    auto backend = TRY(backendFor(fleet, guest));
    if (!backend->snapshots())
        return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The guests of this host have no snapshots"));
    return backend;
}

Result<GuestPtr> guestNow(HostBackend& backend, const GuestRef& ref) {
    if (auto guest = TRY(backend.readGuest(ref.uuid))) return guest;
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest is not on this host (any more)"));
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
    GuestPtr guest;
    Snapshots all;
    GuestSnapshot snapshot;
};

Result<Asked> ask(Fleet& fleet, const ActionCall& call) {
    const auto& ref = std::get<GuestRef>(call.target);
    Asked asked{.fleet = fleet, .ref = ref, .backend = TRY(hostOf(fleet, ref))};
    asked.all = TRY(asked.backend->snapshots()->snapshotsOf(ref.uuid));
    asked.snapshot = TRY(named(asked.all, call.params.value("name", "")));
    asked.guest = TRY(guestNow(*asked.backend, ref));
    return asked;
}

/// An overlay that came after \a name and is in use now: going back below it would leave it lying about.
std::optional<GuestSnapshot> overlayAbove(const Snapshots& all, const std::string& name) {
    const auto current = std::ranges::find(all, true, &GuestSnapshot::current);
    if (current == all.end()) return std::nullopt;
    auto chain = ancestorsOf(all, current->name);
    chain.insert(chain.begin(), *current);
    for (auto& s : chain) {
        if (s.name == name) break;
        if (s.kind == GuestSnapshot::Kind::External) return std::move(s);
    }
    return std::nullopt;
}

Text afterwards(const Asked& asked, bool start) {
    const auto& s = asked.snapshot;
    if (s.state == GuestState::Running && s.memory)
        return BINNACLE_TEXT("%1 goes on running where it was then", asked.guest->name);
    if (start) return BINNACLE_TEXT("%1 is started afterwards", asked.guest->name);
    if (s.state == GuestState::Paused && s.memory) return BINNACLE_TEXT("%1 is paused afterwards, as it was then", asked.guest->name);
    return BINNACLE_TEXT("%1 is off afterwards, as it was then", asked.guest->name);
}

Result<Plan> revertPlan(const Asked& asked, bool start) {
    const auto& s = asked.snapshot;
    Plan plan;
    if (!TRY(asked.backend->snapshots()->revertsExternal(asked.ref.uuid))) {
        if (s.kind == GuestSnapshot::Kind::External)
            plan.blockers.push_back(BINNACLE_TEXT("\"%1\" is an external snapshot, to which libvirt can go back from 9.9 on", s.name));
        else if (const auto overlay = overlayAbove(asked.all, s.name))
            plan.blockers.push_back(BINNACLE_TEXT("The disks in use were begun by the external snapshot \"%1\" and would be left "
                                                  "behind: delete it first",
                                                  overlay->name));
    }
    plan.warnings.push_back(BINNACLE_TEXT("What %1 has written since then is lost", asked.guest->name));
    if (isActive(asked.guest->state)) plan.warnings.push_back(BINNACLE_TEXT("%1 is running: what it does now is cut off", asked.guest->name));
    plan.notes.push_back(afterwards(asked, start));
    PlanStep step;
    step.title = BINNACLE_TEXT("Take %1 back to the snapshot \"%2\" of %3", asked.guest->name, s.name, formatTime(s.taken));
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
    plan.notes.push_back(BINNACLE_TEXT("%1 itself stays as it is now", asked.guest->name));
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
    const auto pool = TRY(backend.storage()->poolNow(volume->pool));
    if (pool.availableBytes >= guest.memoryBytes) return {};
    return fail(ErrorCode::NoSpace,
                BINNACLE_TEXT("The pool %1 has %2 free, and the guest's memory may take up to %3", pool.name, formatBytes(pool.availableBytes),
                              formatBytes(guest.memoryBytes)),
                {}, BINNACLE_TEXT("Make room, or shut the guest down first: without its memory a snapshot takes next to nothing."));
}

Result<Json> take(Fleet& fleet, const ActionCall& call) {
    const auto& ref = std::get<GuestRef>(call.target);
    const auto backend = TRY(hostOf(fleet, ref));
    const auto guest = TRY(guestNow(*backend, ref));
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

Obstacle toChange(const Guest& guest) {
    if (auto is = whenNoTemplate(guest)) return is;
    return ofVms(guest);
}

Obstacle toTake(const Guest& guest) {
    if (guest.state == GuestState::Saved)
        return BINNACLE_TEXT("The guest's state is saved, and would not fit the disks later: start it first");
    return toChange(guest);
}

/// Of one snapshot, by its name.
Action snapshotAction(const char* id, Text title, Text help) {
    Action a{.id = id, .title = std::move(title), .help = std::move(help)};
    a.lane = Lane::Long;
    a.params = {{.name = "name", .required = true, .positional = true, .help = BINNACLE_TEXT("The snapshot's name")}};
    a.obstacle = whenReachable(ofVms);
    return a;
}

Action takeAction(Fleet& fleet) {
    auto a = snapshotAction("snapshot.create", BINNACLE_TEXT("Take a Snapshot"),
                            BINNACLE_TEXT("Keeps the guest's disks as they are, and its memory where it runs; it stands still meanwhile."));
    a.icon = "snapshot-create";
    a.params.push_back({.name = "description", .help = BINNACLE_TEXT("What it was taken for")});
    a.params.push_back({.name = "tight", .type = Param::Type::Flag, .help = BINNACLE_TEXT("Even if its memory may not fit into the pool")});
    a.obstacle = whenReachable(toTake);
    a.run = [&fleet](const ActionCall& call, TaskContext&) { return take(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Take a snapshot of %1", name); };
    return a;
}

Action revertAction(Fleet& fleet) {
    auto a = snapshotAction("snapshot.revert", BINNACLE_TEXT("Go Back to a Snapshot"),
                            BINNACLE_TEXT("Takes the guest back to a snapshot; what it has written since then is lost."));
    a.icon = "snapshot-revert";
    a.danger = Danger::Interrupts;
    a.params.push_back({.name = "start", .type = Param::Type::Flag, .help = BINNACLE_TEXT("Start it, where it was off then")});
    a.obstacle = whenReachable(toChange);
    a.plan = [&fleet](const ActionCall& call, TaskContext&) -> Result<Plan> {
        return revertPlan(TRY(ask(fleet, call)), call.params.value("start", false));
    };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Take %1 back to a snapshot", name); };
    return a;
}

Action deleteAction(Fleet& fleet) {
    auto a = snapshotAction("snapshot.delete", BINNACLE_TEXT("Delete a Snapshot"),
                            BINNACLE_TEXT("Deletes a snapshot; the guest itself stays as it is."));
    a.icon = "snapshot-delete";
    a.danger = Danger::Interrupts;
    a.params.push_back({.name = "children", .type = Param::Type::Flag, .help = BINNACLE_TEXT("Delete those that were taken after it, too")});
    a.obstacle = whenReachable(toChange);
    a.plan = [&fleet](const ActionCall& call, TaskContext&) -> Result<Plan> {
        return deletePlan(TRY(ask(fleet, call)), call.params.value("children", false));
    };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Delete a snapshot of %1", name); };
    return a;
}

Action describeAction(Fleet& fleet) {
    auto a = snapshotAction("snapshot.describe", BINNACLE_TEXT("Describe a Snapshot"), BINNACLE_TEXT("Changes what is written about a snapshot."));
    a.icon = "edit";
    a.lane = Lane::Interactive;
    a.params.push_back({.name = "description", .required = true, .positional = true,
                        .help = BINNACLE_TEXT("What it was taken for; \"\" for nothing")});
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
