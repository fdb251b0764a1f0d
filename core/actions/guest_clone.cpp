// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/builtin.h"
#include "core/actions/disk_users.h"
#include "core/actions/guest_target.h"
#include "core/actions/host_target.h"
#include "core/actions/new_guest.h"
#include "core/actions/storage_target.h"
#include "core/base/format.h"
#include "core/domain/clone_xml.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace binnacle {
namespace {

constexpr std::int64_t maxClones = 100;

/// A disk that every clone gets its own of.
struct Source {
    std::string target;
    Volume volume;
    Pool pool;                    ///< of the clones' disks
    std::string format;           ///< of the clones' disks
    std::uint64_t copiedBytes = 0; ///< that each takes up at once
};

/// One new guest, as its steps make it.
struct Clone {
    std::string name;
    std::vector<domain::ClonedDisk> disks;
    GuestUuid uuid = GuestUuid::random();
    unsigned number = 0;
};

/// What the steps of one plan share.
struct Cloning {
    GuestRef source;
    std::string sourceName;
    std::shared_ptr<HostBackend> backend;
    bool linked = false;
    std::vector<Clone> clones;

    /// Somebody may have started it since the plan was made.
    Result<> checkOff() const {
        const auto guest = TRY(backend->readGuest(source.uuid));
        if (!guest) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest is not on this host (any more)"));
        if (!isActive(guest->state)) return {};
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("%1 is running", guest->name), {}, BINNACLE_TEXT("Shut it down first."));
    }
};

/// Makes the plan of new guests that begin as another one.
class ClonePlanner {
public:
    ClonePlanner(Fleet& fleet, const ActionCall& call, std::shared_ptr<HostBackend> backend)
        : m_fleet(fleet)
        , m_params(call.params)
        , m_snapshot(fleet.inventory().snapshot())
        , m_cloning(std::make_shared<Cloning>()) {
        m_cloning->source = std::get<GuestRef>(call.target);
        m_cloning->backend = std::move(backend);
    }

    Result<Plan> plan() {
        const auto& ref = m_cloning->source;
        m_host = m_snapshot->host(ref.host);
        m_guest = m_host ? m_host->find(ref.uuid) : nullptr;
        if (!m_guest) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest is not in the fleet (any more)"));
        m_storage = m_cloning->backend->storage();
        if (!m_storage) return fail(ErrorCode::Unsupported, BINNACLE_TEXT("No guests can be made in the demo fleet"));
        m_cloning->sourceName = m_guest->name;
        if (isActive(m_guest->state)) block(BINNACLE_TEXT("%1 is running", m_guest->name));
        const auto xml = TRY(m_cloning->backend->config().xml(ref.uuid, true));
        m_plan.warnings = TRY(domain::cloneRemarks(xml));
        TRY(chooseWay());
        TRY(chooseNames());
        for (const auto& target : domain::disksToClone(xml))
            TRY(addSource(target));
        TRY(checkVolumes());
        m_plan.notes.push_back(BINNACLE_TEXT(
            "Inside, a clone is still %1: host name, machine id and SSH keys are the guest's own to change", m_guest->name));
        for (std::size_t i = 0; i < m_cloning->clones.size(); ++i)
            addSteps(i);
        m_plan.answer = [cloning = m_cloning] {
            auto made = Json::array();
            for (const auto& clone : cloning->clones)
                made.push_back({{"name", clone.name}, {"uuid", clone.uuid.text()}, {"number", clone.number}});
            return Json{{"guests", std::move(made)}};
        };
        return std::move(m_plan);
    }

private:
    void block(Text why) { m_plan.blockers.push_back(std::move(why)); }
    std::string text(const char* name) const { return m_params.value(name, std::string()); }

    Result<> chooseWay() {
        const auto wanted = m_params.value("disks", std::string("auto"));
        m_cloning->linked = wanted == "linked" || (wanted == "auto" && m_guest->meta.isTemplate);
        if (m_cloning->linked && !m_guest->meta.isTemplate)
            block(BINNACLE_TEXT("Disks are laid over those of a template only, which never change: turn %1 into one, or copy its disks",
                                m_guest->name));
        return {};
    }

    Result<> chooseNames() {
        const auto name = text("name");
        const auto count = m_params.value("count", std::int64_t{1});
        if (count < 1 || count > maxClones) return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("1 to %1 clones are made at once", maxClones));
        for (std::int64_t i = 1; i <= count; ++i) {
            Clone clone{.name = count == 1 ? name : name + '-' + std::to_string(i)};
            TRY(checkNewName(clone.name));
            if (const auto free = checkNameIsFree(clone.name, *m_host); !free) block(free.error().message);
            m_cloning->clones.push_back(std::move(clone));
        }
        return {};
    }

    const Pool* poolOf(const Volume& volume) {
        const auto wanted = text("pool");
        const auto found = std::ranges::find(m_host->pools, wanted.empty() ? volume.pool : wanted, &Pool::name);
        if (found == m_host->pools.end()) return block(BINNACLE_TEXT("The host has no pool \"%1\"", wanted)), nullptr;
        if (!found->active) return block(BINNACLE_TEXT("The pool %1 is not active", found->name)), nullptr;
        return &*found;
    }

    Result<> addSource(const std::string& target) {
        const auto disk = std::ranges::find(m_guest->disks, target, &Disk::target);
        if (disk == m_guest->disks.end() || disk->source.empty()) return {};
        if (disk->device != "disk")
            return block(BINNACLE_TEXT("The disk %1 is a device of the host's: %2", target, disk->source)), Result<>();
        const auto volume = TRY(findVolume(*m_storage, disk->source));
        if (!volume) return block(BINNACLE_TEXT("No storage pool of the host has the disk %1: %2", target, disk->source)), Result<>();
        if (const auto user = DiskUsers(m_fleet, m_snapshot, m_cloning->source).running(*volume);
            user && user->claim != DiskUsers::Claim::Unasked)
            block(BINNACLE_TEXT("%1 is running and uses the disk %2", user->name, target));
        const auto* pool = poolOf(*volume);
        if (!pool) return {};
        if (m_cloning->linked && !holdsFiles(*pool))
            block(BINNACLE_TEXT("%1 is no pool of files: disks can't be laid over others in it", pool->name));
        Source source{target, *volume, *pool, copyOf(*volume, *pool, {}, m_cloning->linked ? "qcow2" : "same").format};
        if (!m_cloning->linked) source.copiedBytes = TRY(copiedBytes(*m_storage, *volume, *pool));
        m_sources.push_back(std::move(source));
        return {};
    }

    std::string volumeName(const Clone& clone, std::size_t disk) const {
        const auto& source = m_sources[disk];
        const auto ending = !holdsFiles(source.pool) ? "" : source.format == "raw" ? ".img" : '.' + source.format;
        return clone.name + (disk ? '-' + std::to_string(disk) : "") + ending;
    }

    /// None is there, and there is room for all.
    Result<> checkVolumes() {
        std::set<std::string> pools;
        for (const auto& source : m_sources)
            pools.insert(source.pool.name);
        for (const auto& name : pools) {
            std::set<std::string> taken;
            for (const auto& volume : TRY(m_storage->volumes(name)))
                taken.insert(volume.name);
            const auto pool = TRY(m_storage->poolNow(name));
            std::uint64_t written = 0, provisioned = 0;
            for (const auto& clone : m_cloning->clones)
                for (std::size_t i = 0; i < m_sources.size(); ++i) {
                    if (m_sources[i].pool.name != name) continue;
                    written += m_sources[i].copiedBytes;
                    provisioned += m_sources[i].volume.capacityBytes;
                    if (const auto file = volumeName(clone, i); taken.contains(file))
                        block(BINNACLE_TEXT("The pool %1 has a volume \"%2\" already", name, file));
                }
            if (written > pool.availableBytes)
                block(BINNACLE_TEXT("The disks take %1, and %2 has %3 free", formatBytes(written), name, formatBytes(pool.availableBytes)));
            else if (provisioned > pool.availableBytes)
                m_plan.warnings.push_back(BINNACLE_TEXT("The disks may grow to %1, and %2 has %3 free", formatBytes(provisioned), name,
                                                        formatBytes(pool.availableBytes)));
        }
        return {};
    }

    void addSteps(std::size_t clone) {
        for (std::size_t disk = 0; disk < m_sources.size(); ++disk)
            addDiskStep(clone, disk);
        addDefineStep(clone);
        addLabelStep(clone);
        if (m_params.value("start", false)) {
            const auto& made = m_cloning->clones[clone];
            m_plan.steps.push_back(startStep(m_cloning->backend, made.uuid, BINNACLE_TEXT("Start %1", made.name)));
        }
    }

    void addDiskStep(std::size_t clone, std::size_t disk) {
        const auto& source = m_sources[disk];
        auto spec = copyOf(source.volume, source.pool, volumeName(m_cloning->clones[clone], disk), source.format);
        PlanStep step;
        if (m_cloning->linked) {
            spec.backing = source.volume.path;
            spec.backingFormat = source.volume.format.empty() ? "raw" : source.volume.format;
            step.title = BINNACLE_TEXT("Lay the disk %1 in the pool %2 over %3", spec.name, spec.pool, source.volume.path);
        } else {
            step.title = BINNACLE_TEXT("Copy %1 to the disk %2 in the pool %3, %4", source.volume.path, spec.name, spec.pool,
                                       formatBytes(source.copiedBytes));
        }
        auto path = std::make_shared<std::string>();
        step.run = [cloning = m_cloning, storage = m_storage, clone, spec, source, path](TaskContext& ctx) -> Result<> {
            TRY(cloning->checkOff());
            const auto made = TRY(cloning->linked ? storage->createVolume(spec) : storage->cloneVolume(source.volume.path, spec, ctx));
            *path = made.path;
            cloning->clones[clone].disks.push_back({source.target, made.path, spec.format});
            return {};
        };
        step.undo = [cloning = m_cloning, storage = m_storage, path] { return storage->deleteVolume(*path); };
        step.makes = {{.kind = Trace::Kind::Volume, .host = m_cloning->source.host, .pool = spec.pool, .name = spec.name}};
        m_plan.steps.push_back(std::move(step));
    }

    void addDefineStep(std::size_t clone) {
        PlanStep step;
        step.title = BINNACLE_TEXT("Define %1 as %2 is", m_cloning->clones[clone].name, m_guest->name);
        step.run = [cloning = m_cloning, clone](TaskContext&) -> Result<> {
            auto& made = cloning->clones[clone];
            auto& config = cloning->backend->config();
            const auto xml = TRY(config.xml(cloning->source.uuid, true));
            TRY(config.define(TRY(domain::cloneXml(xml, made.name, made.uuid, made.disks))));
            return {};
        };
        step.undo = [cloning = m_cloning, clone] {
            return cloning->backend->config().undefine(cloning->clones[clone].uuid, false);
        };
        const auto& made = m_cloning->clones[clone];
        step.makes = {{.kind = Trace::Kind::Guest, .host = m_cloning->source.host, .name = made.name, .uuid = made.uuid}};
        m_plan.steps.push_back(std::move(step));
    }

    void addLabelStep(std::size_t clone) {
        PlanStep step;
        step.title = BINNACLE_TEXT("Give %1 a number", m_cloning->clones[clone].name);
        step.run = [cloning = m_cloning, fleet = &m_fleet, clone](TaskContext&) -> Result<> {
            auto& made = cloning->clones[clone];
            made.number = TRY(numberGuest(*fleet, *cloning->backend, {cloning->source.host, made.uuid}, [&](GuestMeta& meta) {
                if (cloning->linked) meta.origin = cloning->source.uuid;
            }));
            return {};
        };
        m_plan.steps.push_back(std::move(step));
    }

    Fleet& m_fleet;
    const Json& m_params;
    SnapshotPtr m_snapshot;
    std::shared_ptr<Cloning> m_cloning;
    const HostSnapshot* m_host = nullptr;
    const Guest* m_guest = nullptr;
    HostStorage* m_storage = nullptr;
    std::vector<Source> m_sources;
    Plan m_plan;
};

Obstacle obstacle(const Guest& guest) {
    if (guest.kind == GuestKind::Container) return BINNACLE_TEXT("Only virtual machines can be cloned");
    if (isActive(guest.state)) return BINNACLE_TEXT("A running guest can't be cloned: shut it down first");
    if (guest.state == GuestState::Saved)
        return BINNACLE_TEXT("The guest's state is saved, and would not be in its clones: start it and shut it down first");
    if (!guest.persistent) return BINNACLE_TEXT("The guest has no definition that outlives it");
    return {};
}

std::vector<Param> params() {
    return {{.name = "name", .required = true, .positional = true, .help = BINNACLE_TEXT("What the clone is called; several get -1, -2 … after it")},
            {.name = "count", .type = Param::Type::Number, .help = BINNACLE_TEXT("How many clones are made"), .fallback = "1"},
            {.name = "disks",
             .type = Param::Type::Choice,
             .help = BINNACLE_TEXT("Copies of the disks, or new ones that are laid over a template's"),
             .choices = {"auto", "copied", "linked"},
             .fallback = "auto"},
            {.name = "pool", .help = BINNACLE_TEXT("The pool for the clone's disks; else that of the guest's own")},
            {.name = "start", .type = Param::Type::Flag, .help = BINNACLE_TEXT("Start it at once")}};
}

} // namespace

void addGuestCloneAction(ActionRegistry& registry, Fleet& fleet) {
    Action a{.id = "guest.clone",
             .title = BINNACLE_TEXT("Clone"),
             .help = BINNACLE_TEXT("Makes new guests that begin as this one is, each with its own disks, number and addresses.")};
    a.icon = "copy";
    a.bulk = false;
    a.lane = Lane::Long;
    a.wholeFleet = true; // for its number, and who has its disks
    a.params = params();
    a.obstacle = whenReachable(obstacle);
    a.plan = [&fleet](const ActionCall& call, TaskContext&) -> Result<Plan> {
        return ClonePlanner(fleet, call, TRY(backendFor(fleet, std::get<GuestRef>(call.target)))).plan();
    };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Clone %1", name); };
    registry.add(std::move(a));
}

} // namespace binnacle
