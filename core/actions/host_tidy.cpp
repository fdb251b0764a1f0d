// SPDX-License-Identifier: GPL-3.0-or-later
// What plans left on a host because the program, or the way to the host, ended in the middle of them.
#include "core/actions/builtin.h"
#include "core/actions/disk_users.h"
#include "core/actions/host_target.h"
#include "core/actions/storage_target.h"
#include "core/base/format.h"
#include "core/base/untrusted.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle {
namespace {

Text interruption(const Leftover& left) {
    const auto when = formatTime(left.since);
    if (left.action == "guest.clone") return BINNACLE_TEXT("Cloning was interrupted on %1", when);
    if (left.action == "guest.create") return BINNACLE_TEXT("Creating a guest was interrupted on %1", when);
    return BINNACLE_TEXT("A task was interrupted on %1", when);
}

class TidyPlanner {
public:
    TidyPlanner(Fleet& fleet, TraceKeeper& traces, const ActionCall& call, std::shared_ptr<HostBackend> backend)
        : m_fleet(fleet)
        , m_traces(traces)
        , m_host(std::get<HostId>(call.target))
        , m_keep(call.params.value("keep", false))
        , m_backend(std::move(backend))
        , m_snapshot(fleet.inventory().snapshot()) {}

    Result<Plan> plan() {
        m_traces.refresh();
        for (const auto& left : m_traces.leftovers()) {
            std::vector<Trace> here;
            std::ranges::copy_if(left.traces, std::back_inserter(here), [&](const Trace& t) { return t.host == m_host; });
            if (here.empty()) continue;
            m_plan.notes.push_back(interruption(left));
            for (const auto& trace : here)
                if (trace.kind == Trace::Kind::Guest) TRY(addGuest(trace));
            for (const auto& trace : here)
                if (trace.kind == Trace::Kind::Volume) TRY(addVolume(trace));
            addForget(left.id);
        }
        if (m_plan.steps.empty()) m_plan.blockers.push_back(BINNACLE_TEXT("No task left anything on this host"));
        return std::move(m_plan);
    }

private:
    void stays(Text why) { m_plan.notes.push_back(std::move(why)); }

    Result<> addGuest(const Trace& trace) {
        const auto guest = TRY(m_backend->readGuest(trace.uuid));
        if (!guest) return {};
        const auto name = singleLine(guest->name, 80);
        if (m_keep) return stays(BINNACLE_TEXT("The guest %1 stays as you wish", name)), Result<>();
        if (isActive(guest->state) || guest->meta.protectedFlag)
            return stays(BINNACLE_TEXT("The guest %1 stays: it is running or protected", name)), Result<>();
        m_going.push_back(guest);
        PlanStep step;
        step.title = BINNACLE_TEXT("Delete the definition of %1", name);
        step.destroys = true;
        step.run = [backend = m_backend, fleet = &m_fleet, ref = GuestRef{m_host, trace.uuid}](TaskContext&) -> Result<> {
            auto gone = backend->config().undefine(ref.uuid, false);
            if (auto session = fleet->session(ref.host)) (*session)->refresh(ref.uuid);
            return !gone && gone.error().code == ErrorCode::NotFound ? Result<>() : gone;
        };
        m_plan.steps.push_back(std::move(step));
        return {};
    }

    /// The guest that goes with it, or nobody.
    GuestRef ownerOf(const Volume& volume) const {
        for (const auto& guest : m_going)
            if (std::ranges::find(guest->disks, volume.path, &Disk::source) != guest->disks.end()) return {m_host, guest->ref.uuid};
        return {m_host, {}};
    }

    Result<> addVolume(const Trace& trace) {
        auto* storage = m_backend->storage();
        const auto asked = trace.pool + '/' + trace.name;
        const auto volume = storage ? TRY(findVolume(*storage, asked)) : std::nullopt;
        if (!volume) return {};
        const auto path = singleLine(volume->path, 200);
        if (m_keep) return stays(BINNACLE_TEXT("The volume %1 stays as you wish", path)), Result<>();
        if (const auto user = TRY(DiskUsers(m_fleet, m_snapshot, ownerOf(*volume)).of(*volume)))
            return stays(BINNACLE_TEXT("The volume %1 stays: %2 has to do with it", path, user->name)), Result<>();
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
    std::shared_ptr<HostBackend> m_backend;
    SnapshotPtr m_snapshot;
    std::vector<GuestPtr> m_going;
    Plan m_plan;
};

} // namespace

void addHostTidyAction(ActionRegistry& registry, Fleet& fleet) {
    Action a{.id = "host.tidy",
             .title = BINNACLE_TEXT("Clean Up after an Interruption"),
             .help = BINNACLE_TEXT("Deletes what tasks left on the host that were interrupted: half-made guests and their disks."),
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
