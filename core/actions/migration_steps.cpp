// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/disk_users.h"
#include "core/actions/migration.h"
#include "core/base/format.h"

#include <algorithm>
#include <set>
#include <thread>

namespace binnacle {
namespace {

using MigrationPtr = std::shared_ptr<Migration>;

Error moved(const Migration& m) {
    return fail(ErrorCode::Conflict, BINNACLE_TEXT("%1 is on %2 already, and stays there", m.name, m.toName));
}

/// A file that is made on one host and seen on the other is proof; that both have one of the same name is
/// none.
Result<> proveShared(const Migration& m, const Volume& disk) {
    const auto there = TRY(m.toStorage().volumeAt(disk.path));
    if (!there)
        return fail(ErrorCode::Conflict,
                    BINNACLE_TEXT("%1 does not have the disk any more: %2", m.toName, disk.path));
    const VolumeSpec probe{.pool = disk.pool,
                           .name = "binnacle-probe-" + GuestUuid::random().text(),
                           .format = "raw",
                           .capacityBytes = 4096};
    const auto made = TRY(m.fromStorage().createVolume(probe));
    const auto seen = m.toStorage().volumes(there->pool);
    const auto gone = m.fromStorage().deleteVolume(made.path);
    TRY(seen);
    TRY(gone);
    if (std::ranges::any_of(*seen, [&](const Volume& volume) { return volume.name == probe.name; }))
        return {};
    return fail(ErrorCode::Conflict,
                BINNACLE_TEXT("%1 and %2 have not the same storage, although both have %3", m.fromName,
                              m.toName, disk.path),
                {},
                BINNACLE_TEXT("The one on %1 belongs to nobody who is known here: look what it is, and "
                              "delete it, or copy the disk into another pool.",
                              m.toName));
}

void addProofs(const MigrationPtr& m, Plan& plan) {
    std::set<std::string> pools;
    for (const auto& disk : m->shared) {
        if (disk.path.starts_with("/dev/") || !pools.insert(disk.pool).second) continue;
        PlanStep step;
        step.title = BINNACLE_TEXT("Make sure that %1 and %2 have the storage of the pool %3 in common",
                                   m->fromName, m->toName, disk.pool);
        step.run = [m, disk](TaskContext&) { return proveShared(*m, disk); };
        plan.steps.push_back(std::move(step));
    }
}

/// What was made there for a guest that didn't come.
Result<> takeBack(const Migration& m, const std::string& path) {
    if (path.empty()) return {};
    if (m.handedOver)
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("%1 has this disk, or may need it: %2", m.name, path));
    const auto guest = TRY(m.toBackend->readGuest(m.guest.uuid));
    if (guest && isActive(guest->state)) return moved(m);
    auto gone = m.toStorage().deleteVolume(path);
    return !gone && gone.error().code == ErrorCode::NotFound ? Result<>() : gone;
}

void addDisk(const MigrationPtr& m, std::size_t index, Plan& plan) {
    const auto& disk = m->copied[index];
    PlanStep step;
    const auto size = formatBytes(disk.to.capacityBytes);
    step.title = m->live ? BINNACLE_TEXT("Make the disk %1 in the pool %2 of %3, %4", disk.to.name,
                                         disk.to.pool, m->toName, size)
                         : BINNACLE_TEXT("Copy the disk %1 into the pool %2 of %3, %4", disk.to.name,
                                         disk.to.pool, m->toName, size);
    step.run = [m, index](TaskContext& ctx) -> Result<> {
        auto& copied = m->copied[index];
        if (m->live) {
            copied.path = TRY(m->toStorage().createVolume(copied.to)).path;
            return {};
        }
        copied.stamp = TRY(m->migration().volumeStamp(copied.from.path));
        copied.path = TRY(m->migration().copyVolume(copied.from.path, *m->toBackend, copied.to, ctx)).path;
        return {};
    };
    step.undo = [m, index] { return takeBack(*m, m->copied[index].path); };
    step.makes = {{.kind = Trace::Kind::Volume,
                   .host = m->to,
                   .pool = disk.to.pool,
                   .name = disk.to.name,
                   .uuid = m->guest.uuid}};
    plan.steps.push_back(std::move(step));
}

/// \a xml as it is to be there. A disk that only counts now, or only from the next start on, isn't in the
/// other one.
Result<std::string> asThere(const Migration& m, const std::string& xml) {
    if (xml.empty()) return std::string();
    const auto needs = TRY(domain::hostNeeds(xml));
    auto move = m.move;
    for (const auto& disk : m.copied)
        if (std::ranges::find(needs.disks, disk.target, &domain::NeededDisk::target) != needs.disks.end())
            move.disks.push_back({disk.target, disk.path, disk.to.format});
    return domain::movedXml(xml, move);
}

void refreshBoth(const Migration& m, Fleet& fleet) {
    for (const auto& host : {m.guest.host, m.to})
        if (auto session = fleet.session(host)) (*session)->refresh(m.guest.uuid);
}

enum class Whereabouts : std::uint8_t { Here, There, Both, Nowhere, Unknown };

/// Where the guest runs. Asks both hosts.
Whereabouts whereabouts(const Migration& m) {
    const auto runs = [&](HostBackend& backend) -> Result<bool> {
        const auto guest = TRY(backend.readGuest(m.guest.uuid));
        return guest && isActive(guest->state);
    };
    const auto here = runs(*m.fromBackend), there = runs(*m.toBackend);
    if (here && *here) return there && *there ? Whereabouts::Both : Whereabouts::Here;
    if (there && *there) return Whereabouts::There; // here it doesn't run, or nothing is known
    return here && there ? Whereabouts::Nowhere : Whereabouts::Unknown;
}

/// What became of a guest whose hosts could not hand it over.
Result<> afterFailure(Migration& m, Error error, TaskContext& ctx) {
    switch (whereabouts(m)) {
    case Whereabouts::Here:
        ctx.log(BINNACLE_TEXT("%1 goes on on %2, where it was", m.name, m.fromName));
        if (error.hint.empty() && error.code != ErrorCode::Cancelled)
            error.hint = BINNACLE_TEXT("%1 goes on on %2, where it was.", m.name, m.fromName);
        return error;
    case Whereabouts::There:
        m.handedOver = true;
        ctx.log(error.message);
        return {};
    case Whereabouts::Both:
        m.handedOver = true;
        return fail(ErrorCode::Conflict,
                    BINNACLE_TEXT("%1 is on both %2 and %3 now", m.name, m.fromName, m.toName), error.plain(),
                    BINNACLE_TEXT("Look at both, and stop at once the one that is paused or that you don't "
                                  "want: they may write to the same disk."));
    case Whereabouts::Nowhere:
        m.handedOver = true; // its disks there may be the newer ones
        return fail(ErrorCode::Io,
                    BINNACLE_TEXT("%1 ended while it was moved, and runs neither on %2 nor on %3", m.name,
                                  m.fromName, m.toName),
                    error.plain(),
                    BINNACLE_TEXT("Its definition and its disks are on %1: start it there.", m.fromName));
    case Whereabouts::Unknown:
        m.handedOver = true;
        return fail(
            ErrorCode::Unreachable, BINNACLE_TEXT("Where %1 is can't be seen now", m.name), error.plain(),
            BINNACLE_TEXT("Once %1 and %2 are connected again, look where it runs.", m.fromName, m.toName));
    }
    return error;
}

Result<> handOver(Migration& m, Fleet& fleet, TaskContext& ctx) {
    const auto before = TRY(m.fromBackend->readGuest(m.guest.uuid));
    if (!before || !isActive(before->state))
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("%1 is not running", m.name), {},
                    BINNACLE_TEXT("It was shut down since the plan was made. Make a new one."));
    auto spec = m.spec;
    spec.liveXml = TRY(asThere(m, TRY(m.migration().migratableXml(m.guest.uuid, false))));
    if (m.persistent) spec.nextXml = TRY(asThere(m, TRY(m.migration().migratableXml(m.guest.uuid, true))));
    const auto begin = Steady::now();
    auto end = m.migration().migrate(m.guest.uuid, *m.toBackend, spec, ctx);
    refreshBoth(m, fleet);
    if (!end) {
        TRY(afterFailure(m, std::move(end).error(), ctx));
    } else {
        m.handedOver = true;
        m.end = *end;
        if (m.end.duration.count() == 0)
            m.end.duration = std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - begin);
        ctx.log(BINNACLE_TEXT("%1 runs on %2. It stood still for %3 ms; %4 went over in %5", m.name, m.toName,
                              m.end.pause.count(), formatBytes(m.end.bytes), formatDuration(m.end.duration)));
    }
    if (before->autostart)
        if (const auto set = m.toBackend->config().setAutostart(m.guest.uuid, true); !set) {
            ctx.log(BINNACLE_TEXT("%1 does not start with %2 by itself, as it did with %3", m.name, m.toName,
                                  m.fromName));
            ctx.log(set.error().message);
        }
    return {};
}

/// Seen from the program, both hosts have told it by now, as a rule.
void awaitInventory(const Migration& m, Fleet& fleet) {
    for (int i = 0; i < 30; ++i) {
        const auto now = fleet.inventory().snapshot();
        const auto* from = now->host(m.guest.host);
        if (now->find(GuestRef{m.to, m.guest.uuid}) && (!from || !from->find(m.guest.uuid))) return;
        if (i % 10 == 0) refreshBoth(m, fleet);
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
}

void addHandOver(const MigrationPtr& m, Fleet& fleet, Plan& plan) {
    PlanStep step;
    step.title = m->copied.empty() ? BINNACLE_TEXT("Move %1 to %2 while it runs", m->name, m->toName)
                                   : BINNACLE_TEXT("Move %1 to %2 while it runs, with what its disks hold",
                                                   m->name, m->toName);
    step.run = [m, &fleet](TaskContext& ctx) -> Result<> {
        TRY(handOver(*m, fleet, ctx));
        awaitInventory(*m, fleet);
        return {};
    };
    step.undo = [m]() -> Result<> { return moved(*m); };
    plan.steps.push_back(std::move(step));
}

/// Nobody has started the guest, or written to its disks, since they were copied.
Result<> checkUntouched(const Migration& m) {
    const auto guest = TRY(m.fromBackend->readGuest(m.guest.uuid));
    if (!guest) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest is not on this host (any more)"));
    if (isActive(guest->state))
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("%1 is running", m.name), {},
                    BINNACLE_TEXT("Somebody has started it meanwhile: it stays on %1.", m.fromName));
    if (TRY(m.migration().migratableXml(m.guest.uuid, true)) != m.spec.nextXml)
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("Somebody else has changed the guest's definition meanwhile"), {},
                    BINNACLE_TEXT("The guest stays on %1. Look at it, and move it again.", m.fromName));
    if (guest->state == GuestState::Saved)
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("The state of %1 was saved meanwhile", m.name), {},
                    BINNACLE_TEXT("The guest stays on %1. Look at it, and move it again.", m.fromName));
    for (const auto& disk : m.copied)
        if (TRY(m.migration().volumeStamp(disk.from.path)) != disk.stamp)
            return fail(
                ErrorCode::Conflict,
                BINNACLE_TEXT("The disk %1 was changed while it was copied", disk.target), {},
                BINNACLE_TEXT("The guest stays on %1. Move it again while nobody uses it.", m.fromName));
    return {};
}

void addDefine(const MigrationPtr& m, Plan& plan) {
    PlanStep step;
    step.title = BINNACLE_TEXT("Define %1 on %2", m->name, m->toName);
    step.run = [m](TaskContext&) -> Result<> {
        TRY(checkUntouched(*m));
        if (const auto taken = TRY(m->toBackend->readGuest(m->guest.uuid)))
            return fail(
                ErrorCode::Conflict,
                BINNACLE_TEXT(
                    "%1 has this guest, too: delete its definition on the host where it is not wanted",
                    m->toName));
        TRY(m->toBackend->config().define(
            TRY(asThere(*m, TRY(m->migration().migratableXml(m->guest.uuid, true))))));
        return {};
    };
    step.undo = [m]() -> Result<> {
        if (m->handedOver) return moved(*m);
        return m->toBackend->config().undefine(m->guest.uuid, false);
    };
    step.makes = {{.kind = Trace::Kind::Guest, .host = m->to, .name = m->name, .uuid = m->guest.uuid}};
    plan.steps.push_back(std::move(step));
}

/// From here on it is there: the one moment at which both have it ends.
Result<> giveAway(Migration& m, TaskContext& ctx) {
    TRY(checkUntouched(m));
    auto& config = m.fromBackend->config();
    const auto guest = TRY(m.fromBackend->readGuest(m.guest.uuid));
    const auto xml = TRY(config.xml(m.guest.uuid, true));
    if (const auto there = TRY(m.toBackend->readGuest(m.guest.uuid)); !there)
        return fail(ErrorCode::NotFound,
                    BINNACLE_TEXT("Somebody has deleted %1 on %2 meanwhile", m.name, m.toName));
    const auto gone = config.undefine(m.guest.uuid, false);
    const auto left = m.fromBackend->readGuest(m.guest.uuid);
    if (left && *left &&
        isActive((*left)->state)) { // started a moment before: it runs on, and has its definition again
        TRY(config.define(xml));
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("%1 is running", m.name), {},
                    BINNACLE_TEXT("Somebody has started it meanwhile: it stays on %1.", m.fromName));
    }
    if (!gone) {
        if (left && *left) return gone;
        m.handedOver = true; // whether it is gone here isn't known, so that there nothing may go
        return gone;
    }
    m.handedOver = true;
    if (guest && guest->autostart)
        if (const auto set = m.toBackend->config().setAutostart(m.guest.uuid, true); !set)
            ctx.log(set.error().message);
    return {};
}

void addGiveAway(const MigrationPtr& m, Fleet& fleet, Plan& plan) {
    PlanStep step;
    step.title = BINNACLE_TEXT("Take the definition of %1 away from %2", m->name, m->fromName);
    step.run = [m, &fleet](TaskContext& ctx) -> Result<> {
        TRY(giveAway(*m, ctx));
        awaitInventory(*m, fleet);
        return {};
    };
    step.undo = [m]() -> Result<> { return moved(*m); };
    plan.steps.push_back(std::move(step));
}

/// The guest has come through: what isn't deleted is told, and is no failure.
Result<> deleteOld(const Migration& m, Fleet& fleet, const CopiedDisk& disk, TaskContext& ctx) {
    const auto stays = [&](Text why) {
        ctx.log(std::move(why));
        ctx.log(BINNACLE_TEXT("The old disk stays on %1: %2", m.fromName, disk.from.path));
        return Result<>();
    };
    // it may be hours since the plan was made
    DiskUsers users(fleet, fleet.inventory().snapshot(), GuestRef{m.guest.host, {}});
    users.passOver(m.guest.uuid, true);
    const auto user = users.of(disk.from);
    if (!user) return stays(user.error().message);
    if (*user) return stays(BINNACLE_TEXT("%1 has to do with it", (*user)->name));
    const auto here = m.fromBackend->readGuest(m.guest.uuid), there = m.toBackend->readGuest(m.guest.uuid);
    if (!here || !there) return stays(BINNACLE_TEXT("Where %1 is can't be seen now", m.name));
    if (*here || !*there) return stays(BINNACLE_TEXT("%1 is not where it should be", m.name));
    const auto own = std::ranges::find((*there)->disks, disk.target, &Disk::target);
    if (own == (*there)->disks.end() || plainPath(own->source) != plainPath(disk.path))
        return stays(BINNACLE_TEXT("%1 has another disk now", m.name));
    if (const auto gone = m.fromStorage().deleteVolume(disk.from.path);
        !gone && gone.error().code != ErrorCode::NotFound)
        return stays(gone.error().message);
    return {};
}

void addDeletes(const MigrationPtr& m, Fleet& fleet, Plan& plan) {
    std::vector<Trace> traces;
    for (const auto& disk : m->copied)
        if (disk.last)
            traces.push_back({.kind = Trace::Kind::Volume,
                              .host = m->guest.host,
                              .pool = disk.from.pool,
                              .name = disk.from.name,
                              .uuid = m->guest.uuid});
    for (const auto& disk : m->copied) {
        if (!disk.last) continue;
        PlanStep step;
        step.title = BINNACLE_TEXT("Delete the disk that %1 needs no more: %2, %3", m->fromName,
                                   disk.from.path, formatBytes(disk.from.capacityBytes));
        step.destroys = true;
        step.run = [m, &fleet, target = disk.target](TaskContext& ctx) -> Result<> {
            return deleteOld(*m, fleet, *std::ranges::find(m->copied, target, &CopiedDisk::target), ctx);
        };
        step.makes = std::exchange(traces, {});
        plan.steps.push_back(std::move(step));
    }
}

} // namespace

void addMigrationSteps(const MigrationPtr& migration, Fleet& fleet, bool keepDisks, Plan& plan) {
    addProofs(migration, plan);
    for (std::size_t i = 0; i < migration->copied.size(); ++i)
        addDisk(migration, i, plan);
    if (migration->live) {
        addHandOver(migration, fleet, plan);
    } else {
        addDefine(migration, plan);
        addGiveAway(migration, fleet, plan);
    }
    if (!keepDisks) return addDeletes(migration, fleet, plan);
    for (const auto& disk : migration->copied)
        if (disk.last)
            plan.notes.push_back(BINNACLE_TEXT("The old disk stays on %1 as you wish: %2",
                                               migration->fromName, disk.from.path));
}

} // namespace binnacle
