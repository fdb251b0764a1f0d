// SPDX-License-Identifier: GPL-3.0-or-later
// What plans left on a host because the program, or the way to the host, ended in the middle of them.
#include "core/actions/builtin.h"
#include "core/actions/disk_users.h"
#include "core/actions/host_target.h"
#include "core/actions/own_roots.h"
#include "core/actions/storage_target.h"
#include "core/base/format.h"
#include "core/base/untrusted.h"
#include "core/model/volume_kind.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle {
namespace {

Text interruption(const Leftover& left) {
    const auto when = formatTime(left.since);
    if (left.action == "guest.clone") return BINNACLE_TEXT("Cloning was interrupted on %1", when);
    if (left.action == "guest.create") return BINNACLE_TEXT("Creating a guest was interrupted on %1", when);
    if (left.action == "guest.migrate") return BINNACLE_TEXT("Moving a guest was interrupted on %1", when);
    if (left.action == "volume.upload") return BINNACLE_TEXT("An upload was interrupted on %1", when);
    if (left.action == "volume.fetch") return BINNACLE_TEXT("Fetching a file was interrupted on %1", when);
    if (left.action == "ct.create") return BINNACLE_TEXT("Creating a container was interrupted on %1", when);
    return BINNACLE_TEXT("A task was interrupted on %1", when);
}

/// No guest is deleted: a plan defines one after its disks, so what is there is whole, and may have been used since.
class TidyPlanner {
public:
    TidyPlanner(Fleet& fleet, TraceKeeper& traces, const ActionCall& call, std::shared_ptr<HostBackend> backend)
        : m_fleet(fleet)
        , m_traces(traces)
        , m_host(std::get<HostId>(call.target))
        , m_keep(call.params.value("keep", false))
        , m_backend(std::move(backend))
        , m_users(fleet, fleet.inventory().snapshot(), GuestRef{m_host, {}}) {}

    Result<Plan> plan() {
        m_traces.refresh();
        for (const auto& left : m_traces.leftovers()) {
            if (std::ranges::none_of(left.traces, [&](const Trace& t) { return t.host == m_host; })) continue;
            m_plan.notes.push_back(interruption(left));
            m_forget = true;
            m_twice = left.action == "guest.migrate" ? twice(left) : GuestUuid();
            m_action = left.action;
            for (auto trace = left.traces.begin(); trace != left.traces.end(); ++trace) {
                if (trace->host != m_host) continue;
                TRY(addTrace(left, trace));
            }
            if (m_forget) addForget(left.id);
        }
        if (m_plan.notes.empty()) m_plan.blockers.push_back(BINNACLE_TEXT("No task left anything on this host"));
        return std::move(m_plan);
    }

private:
    /// Without the driver's connection its guests can't be seen, and one that isn't seen isn't gone.
    bool sees(std::string_view driver) const {
        return std::ranges::any_of(m_backend->connectedUris(), [&](const std::string& uri) { return uri.starts_with(driver); });
    }
    Result<> unseen(const std::string& path) {
        m_forget = false;
        return stays(BINNACLE_TEXT("Whether a guest has %1 can't be seen: libvirt does not tell of all guests of the host now", path));
    }
    Result<> stays(Text why) {
        m_plan.notes.push_back(std::move(why));
        return {};
    }

    Result<> addTrace(const Leftover& left, std::vector<Trace>::const_iterator trace) {
        switch (trace->kind) {
        case Trace::Kind::Guest:
            return addGuest(*trace);
        case Trace::Kind::Volume:
            return addVolume(*trace, isSettled(left, trace));
        case Trace::Kind::Folder:
            return addFolder(*trace, isSettled(left, trace));
        }
        return {};
    }

    /// More was begun after the guest of that volume: it was whole, and where it is gone somebody has deleted it and kept the disk.
    static bool isSettled(const Leftover& left, std::vector<Trace>::const_iterator volume) {
        const auto guest = std::find_if(volume, left.traces.end(), [](const Trace& t) { return t.kind == Trace::Kind::Guest; });
        return !left.takenBack && guest != left.traces.end() && std::next(guest) != left.traces.end();
    }

    /// A guest that this host was about to get while it is off, and that its own host still has.
    GuestUuid twice(const Leftover& left) const {
        const auto fleet = m_fleet.inventory().snapshot();
        for (const auto& trace : left.traces) {
            if (trace.kind != Trace::Kind::Guest || trace.host != m_host) continue;
            const auto* here = fleet->find(GuestRef{m_host, trace.uuid});
            if (!here || isActive(here->state)) continue;
            for (const auto& host : fleet->hosts)
                if (host->id != m_host && host->link.state == LinkState::Connected && host->find(trace.uuid)) return trace.uuid;
        }
        return {};
    }

    /// The older of two is the one that is whole for sure.
    Result<> addSecond(const Trace& trace, const std::string& name) {
        if (m_keep) return stays(BINNACLE_TEXT("The guest %1 is on two hosts, and stays on both", name));
        PlanStep step;
        step.title = BINNACLE_TEXT("Delete the definition of %1 here, which its own host still has", name);
        step.destroys = true;
        step.run = [backend = m_backend, uuid = trace.uuid](TaskContext&) -> Result<> {
            const auto guest = TRY(backend->readGuest(uuid));
            if (!guest) return {};
            if (isActive(guest->state)) return fail(ErrorCode::Conflict, BINNACLE_TEXT("%1 is running", guest->name));
            return backend->config().undefine(uuid, false);
        };
        m_plan.steps.insert(m_plan.steps.begin(), std::move(step)); // before its disks
        return {};
    }

    Result<> addGuest(const Trace& trace) {
        const auto guest = TRY(m_backend->readGuest(trace.uuid));
        if (!guest) return {};
        if (trace.uuid == m_twice) return addSecond(trace, singleLine(guest->name, 80));
        const auto name = singleLine(guest->name, 80);
        TRY(stays(BINNACLE_TEXT("The guest %1 was made and stays", name)));
        if (m_keep || guest->meta.number) return {};
        PlanStep step;
        step.title = BINNACLE_TEXT("Give %1 a number", name);
        step.run = [backend = m_backend, fleet = &m_fleet, ref = GuestRef{m_host, trace.uuid}](TaskContext&) -> Result<> {
            const auto number = fleet->proposeNumber();
            TRY(backend->config().editMeta(ref.uuid, [&](GuestMeta& meta) -> Result<> {
                if (!meta.number) meta.number = number;
                return {};
            }));
            if (auto session = fleet->session(ref.host)) (*session)->refresh(ref.uuid);
            return {};
        };
        m_plan.steps.push_back(std::move(step));
        return {};
    }

    Result<bool> isOff(const std::string& name) {
        for (const auto& pool : TRY(m_backend->readPools()))
            if (pool.name == name) return !pool.active;
        return false;
    }

    /// libvirt gives up a guest that doesn't arrive once it has seen that nobody hands it over any more.
    Result<bool> isHalfHere(const GuestUuid& uuid) {
        if (uuid == GuestUuid()) return false;
        const auto guest = TRY(m_backend->readGuest(uuid));
        if (!guest || !isActive(guest->state) || guest->persistent) return false;
        const auto fleet = m_fleet.inventory().snapshot();
        return std::ranges::any_of(fleet->hosts, [&](const auto& host) { return host->id != m_host && host->find(uuid); });
    }

    Result<> addVolume(const Trace& trace, bool settled) {
        auto* storage = m_backend->storage();
        if (!storage) return {};
        const auto volume = TRY(findVolume(*storage, trace.pool + '/' + trace.name));
        if (!volume) {
            if (!TRY(isOff(trace.pool))) return {};
            m_forget = m_keep;
            return stays(BINNACLE_TEXT("The pool %1 is not active: whether %2 was left in it can't be seen", singleLine(trace.pool, 80),
                                       singleLine(trace.name, 80)));
        }
        const auto path = singleLine(volume->path, 200);
        if (!sees("qemu") && !sees("test")) return unseen(path);
        if (TRY(isHalfHere(trace.uuid))) {
            m_forget = false;
            return stays(BINNACLE_TEXT("The guest of the volume %1 is still on its way, or about to be given up: look again in a minute", path));
        }
        m_users.passOver(trace.uuid, trace.uuid == m_twice);
        if (isPartialName(trace.name) && m_action == "volume.upload")
            m_plan.notes.push_back(BINNACLE_TEXT("The same upload would go on with %1 instead", singleLine(trace.name, 80)));
        if (const auto user = TRY(m_users.of(*volume))) {
            const bool plain = user->claim == DiskUsers::Claim::Has; // its guest is told of already
            return plain ? Result<>() : stays(BINNACLE_TEXT("The volume %1 stays: %2 has to do with it", path, user->name));
        }
        if (m_keep || settled) return stays(BINNACLE_TEXT("The volume %1 stays", path));
        PlanStep step;
        step.title = BINNACLE_TEXT("Delete the volume %1, %2 of at most %3", volume->path, formatBytes(volume->allocationBytes),
                                   formatBytes(volume->capacityBytes));
        step.destroys = true;
        step.run = [backend = m_backend, storage, found = volume->path](TaskContext&) -> Result<> {
            auto gone = storage->deleteVolume(found);
            return !gone && gone.error().code == ErrorCode::NotFound ? Result<>() : gone;
        };
        m_plan.steps.push_back(std::move(step));
        return {};
    }

    /// Only one that has the mark of that container. What was to be in it is worth nothing without its guest.
    Result<> addFolder(const Trace& trace, bool settled) {
        auto* roots = m_backend->roots();
        if (!roots || TRY(m_backend->readGuest(trace.uuid))) return {}; // its guest is told of already
        const auto path = singleLine(trace.name, 200);
        if (!sees("lxc")) return unseen(path);
        const auto own = TRY(ownRootOf(*m_backend, trace.uuid, trace.name));
        if (!own) {
            const auto seen = TRY(roots->lookForRoot({.folder = trace.name}));
            if (!seen.folderTaken) return {};
            return stays(BINNACLE_TEXT("The folder %1 stays: it is not certain that it was made for this", path));
        }
        const auto* host = m_fleet.inventory().snapshot()->host(m_host);
        if (const auto other = host ? otherWith(*host, *own) : std::nullopt)
            return stays(BINNACLE_TEXT("The folder %1 stays: %2 has to do with it", path, *other));
        if (m_keep || settled || own->mounted) return stays(BINNACLE_TEXT("The folder %1 stays", path));
        m_plan.steps.push_back(removeRootStep(m_backend, *own, [backend = m_backend, uuid = trace.uuid]() -> Result<> {
            if (!TRY(backend->readGuest(uuid))) return {};
            return fail(ErrorCode::Conflict, BINNACLE_TEXT("A guest has the folder by now"));
        }));
        return {};
    }

    void addForget(const std::string& id) {
        PlanStep step;
        step.title = BINNACLE_TEXT("Tell of this interruption no more");
        step.run = [traces = &m_traces, id, host = m_host](TaskContext&) -> Result<> {
            traces->forget(id, host);
            return {};
        };
        m_plan.steps.push_back(std::move(step));
    }

    Fleet& m_fleet;
    TraceKeeper& m_traces;
    HostId m_host;
    bool m_keep;
    GuestUuid m_twice; ///< in the leftover that is looked at; all zero: none
    std::string m_action; ///< of the leftover that is looked at
    bool m_forget = true; ///< all that the leftover names was seen
    std::shared_ptr<HostBackend> m_backend;
    DiskUsers m_users;
    Plan m_plan;
};

} // namespace

void addHostTidyAction(ActionRegistry& registry, Fleet& fleet) {
    Action a{.id = "host.tidy",
             .title = BINNACLE_TEXT("Clean Up after an Interruption"),
             .help = BINNACLE_TEXT("Deletes disks and folders that interrupted tasks left on the host for no guest, and completes the guests they made."),
             .target = TargetKind::Host};
    a.icon = "remove";
    a.danger = Danger::Destroys;
    a.bulk = false;
    a.lane = Lane::Long;
    a.wholeFleet = true; // others may have the same storage
    a.params = {{.name = "keep", .type = Param::Type::Flag, .help = BINNACLE_TEXT("Keep all that is there, and tell of it no more")}};
    a.obstacle = [traces = registry.traces()](const Target& target, const FleetSnapshot& now) -> Obstacle {
        auto found = hostTarget(target, now);
        if (found.obstacle) return std::move(found.obstacle);
        if (traces && leftOn(*traces, found.host->id)) return {};
        return BINNACLE_TEXT("No task left anything on this host");
    };
    a.plan = [&fleet, traces = registry.traces()](const ActionCall& call, TaskContext&) -> Result<Plan> {
        return TidyPlanner(fleet, *traces, call, TRY(fleet.backend(std::get<HostId>(call.target)))).plan();
    };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Clean up %1 after an interruption", name); };
    registry.add(std::move(a));
}

} // namespace binnacle
