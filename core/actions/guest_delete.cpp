// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/builtin.h"
#include "core/actions/disk_users.h"
#include "core/actions/guest_target.h"
#include "core/actions/own_roots.h"
#include "core/base/format.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle {
namespace {

/// Makes the plan of one guest's end: which of its disks go, which stay and why.
class DeletePlanner {
public:
    DeletePlanner(Fleet& fleet, const ActionCall& call, std::shared_ptr<HostBackend> backend)
        : m_fleet(fleet)
        , m_ref(std::get<GuestRef>(call.target))
        , m_backend(std::move(backend))
        , m_snapshot(fleet.inventory().snapshot())
        , m_keepAll(call.params.value("keep-disks", false))
        , m_keepNvram(call.params.value("keep-nvram", false))
        , m_keep(call.params.value("keep-disk", std::vector<std::string>()))
        , m_sure(call.params.value("delete-disk", std::vector<std::string>()))
        , m_users(fleet, m_snapshot, m_ref) {}

    Result<Plan> plan() {
        const auto* guest = m_snapshot->find(m_ref);
        if (!guest)
            return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest is not in the fleet (any more)"));
        m_name = guest->name;
        m_isTemplate = guest->meta.isTemplate;
        if (isActive(guest->state)) m_plan.blockers.push_back(BINNACLE_TEXT("%1 is running", m_name));
        TRY(checkKept(*guest));
        TRY(addSnapshots());
        for (const auto& disk : guest->disks)
            TRY(addDisk(disk));
        if (const auto unknown = m_users.unknownHosts(); !unknown.empty() && !m_plan.steps.empty())
            m_plan.warnings.push_back(
                BINNACLE_TEXT("Whether guests of these hosts have the same disks is not known: %1",
                              fmt::format("{}", fmt::join(unknown, ", "))));
        if (guest->state == GuestState::Saved)
            m_plan.warnings.push_back(BINNACLE_TEXT("Its saved state is deleted with the definition"));
        addDefinition();
        return std::move(m_plan);
    }

private:
    /// Somebody may have started it since the plan was made, or taken it to another host, disks and all.
    static Result<> checkOff(HostBackend& backend, const GuestUuid& uuid) {
        const auto guest = TRY(backend.readGuest(uuid));
        if (!guest)
            return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest is not on this host (any more)"), {},
                        BINNACLE_TEXT("Nothing of it was deleted from here on."));
        if (!isActive(guest->state)) return {};
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("%1 is running", guest->name), {},
                    BINNACLE_TEXT("Nothing of it was deleted from here on."));
    }

    Result<> checkKept(const Guest& guest) const {
        auto named = m_keep;
        named.insert(named.end(), m_sure.begin(), m_sure.end());
        for (const auto& target : named)
            if (std::ranges::find(guest.disks, target, &Disk::target) == guest.disks.end())
                return fail(ErrorCode::NotFound, BINNACLE_TEXT("%1 has no disk \"%2\"", m_name, target));
        return {};
    }

    Result<> addSnapshots() {
        auto* known = m_backend->snapshots();
        if (!known) return {};
        std::vector<std::string> names;
        for (const auto& row : snapshotTree(TRY(known->snapshotsOf(m_ref.uuid))))
            names.push_back(row.snapshot.name);
        if (names.empty()) return {};
        m_plan.warnings.push_back(
            BINNACLE_TEXT("Its snapshots go with it: %1", fmt::format("{}", fmt::join(names, ", "))));
        return {};
    }

    Result<> stays(Text why) {
        m_plan.notes.push_back(std::move(why));
        return {};
    }

    Result<> addDisk(const Disk& disk) {
        const auto& [target, source] = std::tie(disk.target, disk.source);
        if (source.empty()) return {};
        if (disk.device == "filesystem") return addFolder(disk);
        if (disk.device == "cdrom" || disk.device == "floppy" || disk.readOnly)
            return stays(BINNACLE_TEXT("%1 stays, a medium that others may use: %2", target, source));
        if (m_keepAll || std::ranges::find(m_keep, target) != m_keep.end())
            return stays(BINNACLE_TEXT("The disk %1 stays as you wish: %2", target, source));
        auto* storage = m_backend->storage();
        if (!storage)
            return stays(BINNACLE_TEXT("The disk %1 stays, the host's storage can't be changed from here: %2",
                                       target, source));
        const auto volume = TRY(storage->volumeAt(source));
        if (!volume)
            return stays(
                BINNACLE_TEXT("The disk %1 stays, no storage pool of the host has it: %2", target, source));
        if (const auto user = TRY(m_users.of(*volume)); user && !isOverruled(target, user->claim)) {
            if (m_isTemplate && user->claim == DiskUsers::Claim::Above)
                m_plan.blockers.push_back(BINNACLE_TEXT("%1 is laid over the template's disk %2: delete the clones first", user->name, target));
            return stays(reason(target, source, *user));
        }
        addVolume(disk, *volume, storage);
        if (volume->backing.empty()) return {};
        return stays(BINNACLE_TEXT("The image that %1 is laid over stays: %2", target, volume->backing));
    }

    /// Of a container: its root, if it was made for it; what else it sees of its host stays.
    Result<> addFolder(const Disk& disk) {
        const auto& source = disk.source;
        if (disk.target != "/") return stays(BINNACLE_TEXT("The host's folder stays: %1", source));
        if (m_keepAll || std::ranges::find(m_keep, disk.target) != m_keep.end())
            return stays(BINNACLE_TEXT("Its root file system stays as you wish: %1", source));
        const auto own = ownRootOf(*m_backend, m_ref.uuid, source);
        if (!own && own.error().code == ErrorCode::PermissionDenied)
            return stays(BINNACLE_TEXT("Its root file system stays, only root could delete it: %1", source));
        const auto& made = TRY(own);
        if (!made) return stays(BINNACLE_TEXT("The host's folder stays, it was not made for this container: %1", source));
        if (made->mounted) return m_plan.blockers.push_back(BINNACLE_TEXT("Something is mounted in %1: unmount it first", made->folder)), Result<>();
        if (const auto* host = m_snapshot->host(m_ref.host))
            if (const auto other = otherWith(*host, *made)) return stays(BINNACLE_TEXT("Its root file system stays, %1 has to do with it: %2", *other, source));
        m_plan.steps.push_back(removeRootStep(m_backend, *made, [backend = m_backend, guest = m_ref.uuid] { return checkOff(*backend, guest); }));
        return {};
    }

    void addVolume(const Disk& disk, const Volume& volume, HostStorage* storage) {
        PlanStep step;
        step.title = BINNACLE_TEXT("Delete the disk %1: %2, %3", disk.target, volume.path,
                                   formatBytes(volume.capacityBytes));
        step.destroys = true;
        // What somebody else deleted meanwhile is as it should be.
        step.run = [backend = m_backend, guest = m_ref.uuid, storage,
                    path = volume.path](TaskContext&) -> Result<> {
            TRY(checkOff(*backend, guest));
            auto gone = storage->deleteVolume(path);
            return !gone && gone.error().code == ErrorCode::NotFound ? Result<>() : gone;
        };
        m_plan.steps.push_back(std::move(step));
    }

    void addDefinition() {
        PlanStep step;
        step.title = m_keepNvram
                         ? BINNACLE_TEXT("Delete the definition of %1; its UEFI variables stay", m_name)
                         : BINNACLE_TEXT("Delete the definition of %1", m_name);
        step.destroys = true;
        step.run = [backend = m_backend, fleet = &m_fleet, ref = m_ref,
                    keep = m_keepNvram](TaskContext&) -> Result<> {
            TRY(backend->config().undefine(ref.uuid, keep));
            if (auto session = fleet->session(ref.host)) (*session)->refresh(ref.uuid);
            return {};
        };
        m_plan.steps.push_back(std::move(step));
    }

    /// What only may be is the person's to know.
    bool isOverruled(const std::string& target, DiskUsers::Claim claim) const {
        using enum DiskUsers::Claim;
        return (claim == Maybe || claim == Unasked) && std::ranges::find(m_sure, target) != m_sure.end();
    }

    static Text reason(const std::string& target, const std::string& source, const DiskUsers::User& user) {
        switch (user.claim) {
        case DiskUsers::Claim::Has:
            return BINNACLE_TEXT("The disk %1 stays, %2 uses it too: %3", target, user.name, source);
        case DiskUsers::Claim::Above:
            return BINNACLE_TEXT("The disk %1 stays, %2 is laid over it: %3", target, user.name, source);
        case DiskUsers::Claim::Maybe:
            return BINNACLE_TEXT("The disk %1 stays, %2 seems to have the same one: %3", target, user.name,
                                 source);
        case DiskUsers::Claim::Unasked:
            return BINNACLE_TEXT("The disk %1 stays, %2 may have the same storage and can't be asked: %3",
                                 target, user.name, source);
        }
        return {};
    }

    Fleet& m_fleet;
    GuestRef m_ref;
    std::shared_ptr<HostBackend> m_backend;
    SnapshotPtr m_snapshot;
    bool m_keepAll, m_keepNvram;
    bool m_isTemplate = false;
    std::vector<std::string> m_keep, m_sure;
    DiskUsers m_users;
    std::string m_name;
    Plan m_plan;
};

Obstacle obstacle(const Guest& guest) {
    if (guest.meta.protectedFlag) return BINNACLE_TEXT("The guest is protected: remove the protection first");
    if (isActive(guest.state)) return BINNACLE_TEXT("A running guest can't be deleted: shut it down first");
    return {};
}

} // namespace

void addGuestDeleteAction(ActionRegistry& registry, Fleet& fleet) {
    Action a{.id = "guest.delete",
             .title = BINNACLE_TEXT("Delete"),
             .help = BINNACLE_TEXT("Deletes a stopped guest: its definition and, unless they are kept, the "
                                   "disks that nobody else uses.")};
    a.icon = "guest-delete";
    a.danger = Danger::Destroys;
    a.lane = Lane::Long;
    a.wholeFleet = true;
    a.params = {
        {.name = "keep-disks", .type = Param::Type::Flag, .help = BINNACLE_TEXT("Keep all of its disks")},
        {.name = "keep-disk",
         .type = Param::Type::TextList,
         .help = BINNACLE_TEXT("Keep these disks, by their targets: vda; / of a container")},
        {.name = "delete-disk",
         .type = Param::Type::TextList,
         .help = BINNACLE_TEXT("Delete these disks though another host seems to have the same ones")},
        {.name = "keep-nvram", .type = Param::Type::Flag, .help = BINNACLE_TEXT("Keep its UEFI variables")}};
    a.obstacle = whenReachable(obstacle);
    a.plan = [&fleet](const ActionCall& call, TaskContext&) -> Result<Plan> {
        return DeletePlanner(fleet, call, TRY(backendFor(fleet, std::get<GuestRef>(call.target)))).plan();
    };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Delete %1", name); };
    registry.add(std::move(a));
}

} // namespace binnacle
