// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/builtin.h"
#include "core/actions/container_params.h"
#include "core/actions/host_target.h"
#include "core/actions/new_guest.h"
#include "core/actions/own_roots.h"
#include "core/actions/storage_target.h"
#include "core/base/format.h"
#include "core/base/untrusted.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle {
namespace {

using domain::NetworkWay;

/// What the steps of one plan share.
struct Making {
    ContainerWish wish;
    std::shared_ptr<HostBackend> backend;
    std::string folder; ///< its own; empty: it has its root where somebody else made it
    unsigned number = 0;

    domain::NewContainer& container() { return wish.container; }
};

/// Makes the plan of a new container from what was asked for and what the host has.
class Planner {
public:
    Planner(Fleet& fleet, const ActionCall& call, std::shared_ptr<HostBackend> backend)
        : m_fleet(fleet)
        , m_id(std::get<HostId>(call.target))
        , m_params(call.params)
        , m_snapshot(fleet.inventory().snapshot())
        , m_making(std::make_shared<Making>()) {
        m_making->backend = std::move(backend);
    }

    Result<Plan> plan() {
        m_host = m_snapshot->host(m_id);
        if (!m_host)
            return fail(ErrorCode::NotFound, BINNACLE_TEXT("The host is not in the fleet (any more)"));
        m_roots = m_making->backend->roots();
        if (!m_roots)
            return fail(ErrorCode::Unsupported, BINNACLE_TEXT("No guests can be made in the demo fleet"));
        m_making->wish = TRY(containerWish(m_params));
        box().uuid = GuestUuid::random();
        if (const auto free = checkNameIsFree(box().name, *m_host); !free) block(free.error().message);
        TRY(choosePlace());
        TRY(look());
        checkSource();
        TRY(chooseUsers());
        TRY(chooseNics());
        checkSizes();
        addSteps();
        return std::move(m_plan);
    }

private:
    ContainerWish& wish() { return m_making->wish; }
    domain::NewContainer& box() { return m_making->container(); }
    void block(Text why) { m_plan.blockers.push_back(std::move(why)); }
    void warn(Text what) { m_plan.warnings.push_back(std::move(what)); }
    bool inPlace() const { return m_making->folder.empty(); }

    Result<> choosePlace() {
        auto& source = wish().source;
        if (source.kind == RootSource::Kind::Archive && !source.path.starts_with('/')) {
            auto* storage = m_making->backend->storage();
            const auto volume = storage ? TRY(findVolume(*storage, source.path)) : std::nullopt;
            if (!volume) block(BINNACLE_TEXT("No pool of the host has %1", source.path));
            if (volume) source.path = volume->path;
        }
        if (wish().inPlace)
            box().root = source.path;
        else
            box().root = (m_making->folder = wish().parent + "/" + box().name) + "/rootfs";
        return {};
    }

    Result<> look() {
        RootQuery query{.folder = inPlace() ? box().root : m_making->folder};
        if (wish().source.kind == RootSource::Kind::Archive) query.archive = wish().source.path;
        if (wish().source.kind == RootSource::Kind::Folder) query.directory = wish().source.path;
        for (const auto& folder : box().folders)
            query.folders.push_back(folder.source);
        m_seen = TRY(m_roots->lookForRoot(query));
        return {};
    }

    void need(const char* program, Text whatFor) {
        if (!m_seen.programs.contains(program)) block(std::move(whatFor));
    }

    void checkSource() {
        for (const auto* program : {"unshare", "nsenter", "chroot", "setsid"})
            need(program, BINNACLE_TEXT("The host has no %1: install util-linux and coreutils", program));
        need("gnu-tar", BINNACLE_TEXT("The host has no GNU tar: install tar"));
        if (!m_seen.userNamespaces)
            block(
                BINNACLE_TEXT("The host makes no user namespaces: look at sysctl user.max_user_namespaces"));
        if (!inPlace() && m_seen.folderTaken)
            block(BINNACLE_TEXT("The host has a folder %1 already", m_making->folder));
        for (const auto& folder : m_seen.missing)
            block(BINNACLE_TEXT("The host has no folder %1", folder));
        switch (wish().source.kind) {
        case RootSource::Kind::Archive:
            return checkArchive();
        case RootSource::Kind::Folder:
            return checkFolder();
        case RootSource::Kind::Debootstrap:
            need("debootstrap", BINNACLE_TEXT("The host has no debootstrap: install debootstrap"));
            m_plan.notes.push_back(
                BINNACLE_TEXT("The host fetches the packages itself, which takes minutes"));
        }
    }

    void checkArchive() {
        if (!m_seen.archiveBytes) return block(BINNACLE_TEXT("The host has no file %1", wish().source.path));
        if (!m_seen.compression.empty())
            need(m_seen.compression.c_str(),
                 BINNACLE_TEXT("The host has no program %1, by which the archive is compressed: install it",
                               m_seen.compression));
        if (m_seen.freeBytes && *m_seen.archiveBytes > m_seen.freeBytes)
            block(BINNACLE_TEXT("The archive has %1, and the host has %2 free",
                                formatBytes(*m_seen.archiveBytes), formatBytes(m_seen.freeBytes)));
        else if (m_seen.freeBytes && *m_seen.archiveBytes * 4 > m_seen.freeBytes)
            warn(BINNACLE_TEXT("Unpacked, the archive of %1 may not fit into the %2 that are free",
                               formatBytes(*m_seen.archiveBytes), formatBytes(m_seen.freeBytes)));
    }

    void checkFolder() {
        if (!m_seen.directoryOwner)
            return block(BINNACLE_TEXT("The host has no folder %1", wish().source.path));
        if (!inPlace()) return;
        for (const auto& guest : m_host->guests)
            for (const auto& disk : guest->disks)
                if (disk.device == "filesystem" && plainPath(disk.source) == plainPath(box().root))
                    block(BINNACLE_TEXT("%1 has the folder %2", singleLine(guest->name, 80), box().root));
    }

    /// A range of its own, so that whoever broke out of one container had no rights in another. The first is
    /// where systemd's own containers begin (https://systemd.io/UIDS-GIDS).
    Result<> chooseUsers() {
        if (wish().privileged) {
            warn(BINNACLE_TEXT(
                "Its root is the host's root: whoever has it and gets out of the container has the host"));
            return {};
        }
        if (inPlace()) return adoptUsers();
        auto taken = m_seen.taken;
        for (const auto& guest : m_host->guests) {
            if (guest->kind != GuestKind::Container) continue;
            const auto xml = m_making->backend->config().xml(guest->ref.uuid, true);
            if (!xml && xml.error().code == ErrorCode::NotFound) continue;
            if (const auto map = domain::idMapOf(TRY(xml))) taken.push_back(*map);
        }
        constexpr std::uint32_t first = 524288, size = 65536, last = 1878982656;
        for (domain::IdMap map{first, size}; map.base <= last; map.base += size)
            if (std::ranges::none_of(taken,
                                     [&](const domain::IdMap& other) { return map.overlaps(other); })) {
                box().idMap = map;
                return {};
            }
        block(BINNACLE_TEXT("The host has no 65536 users left for it"));
        return {};
    }

    Result<> adoptUsers() {
        if (!m_seen.directoryOwner) return {};
        const auto [uid, gid] = *m_seen.directoryOwner;
        if (uid < 65536 || uid != gid)
            block(BINNACLE_TEXT("The folder %1 belongs to users of the host: let it be copied, or make the "
                                "container privileged",
                                box().root));
        box().idMap = domain::IdMap{uid, 65536};
        return {};
    }

    Result<> chooseNics() {
        auto& nics = box().nics;
        const auto hasNetwork = [&](const std::string& name) {
            return std::ranges::find(m_host->networks, name, &Network::name) != m_host->networks.end();
        };
        if (wish().usualNetwork && !hasNetwork("default")) {
            nics.clear();
            m_plan.notes.push_back(BINNACLE_TEXT("It gets no network: the host has none called default"));
        }
        for (const auto& nic : nics)
            if (nic.kind == domain::NewNic::Kind::Network && !hasNetwork(nic.source))
                block(BINNACLE_TEXT("The host has no network \"%1\"", nic.source));
        for (const auto& network : m_host->networks)
            if (!network.active && wish().start &&
                std::ranges::find(nics, network.name, &domain::NewNic::source) != nics.end())
                block(BINNACLE_TEXT("The network %1 is not started", network.name));
        for (const auto& guest : m_host->guests)
            for (const auto& other : guest->nics)
                if (std::ranges::any_of(
                        nics, [&](const auto& nic) { return !nic.mac.empty() && nic.mac == other.mac; }))
                    block(BINNACLE_TEXT("%1 has the address %2 already", singleLine(guest->name, 80),
                                        other.mac));
        wish().config.nics = nics;
        return {};
    }

    void checkSizes() {
        if (m_host->facts.memoryBytes && box().memoryBytes > m_host->facts.memoryBytes)
            block(BINNACLE_TEXT("The host has %1 of memory in all", formatBytes(m_host->facts.memoryBytes)));
        if (m_host->facts.cpus && box().vcpus > m_host->facts.cpus)
            warn(BINNACLE_TEXT("The host has %1 CPUs only", m_host->facts.cpus));
        for (const auto& folder : box().folders)
            if (!folder.readOnly && folder.source == "/")
                warn(BINNACLE_TEXT("It can change all files of the host"));
        if (!box().folders.empty() && box().idMap)
            m_plan.notes.push_back(BINNACLE_TEXT(
                "In the host's folders it may do what anybody may: its root is the host's user %1",
                box().idMap->base));
    }

    void addSteps() {
        if (!inPlace()) addRootStep();
        addConfigStep();
        addDefineStep();
        addLabelStep();
        if (wish().start) m_plan.steps.push_back(startStep(m_making->backend, box().uuid, BINNACLE_TEXT("Start it")));
        m_plan.answer = [making = m_making] {
            auto& made = making->container();
            return Json{{"name", made.name},
                        {"uuid", made.uuid.text()},
                        {"number", making->number},
                        {"root", made.root}};
        };
    }

    Text rootTitle() {
        const auto& [kind, path, suite, mirror] = wish().source;
        switch (kind) {
        case RootSource::Kind::Archive:
            return BINNACLE_TEXT("Unpack %1, %2, in the new folder %3", path,
                                 formatBytes(m_seen.archiveBytes.value_or(0)), m_making->folder);
        case RootSource::Kind::Folder:
            return BINNACLE_TEXT("Copy the folder %1 to the new folder %2", path, m_making->folder);
        case RootSource::Kind::Debootstrap:
            return BINNACLE_TEXT("Install Debian's %1 in the new folder %2", suite, m_making->folder);
        }
        return {};
    }

    void addRootStep() {
        PlanStep step;
        step.title = rootTitle();
        const RootSpec spec{m_making->folder, box().uuid, wish().source, box().idMap};
        step.run = [roots = m_roots, making = m_making, spec](TaskContext& ctx) {
            return roots->makeRoot(spec, ctx);
        };
        step.undo = [roots = m_roots, making = m_making] {
            return roots->removeRoot(making->folder, making->container().uuid);
        };
        step.makes = {
            {.kind = Trace::Kind::Folder, .host = m_id, .name = m_making->folder, .uuid = box().uuid}};
        m_plan.steps.push_back(std::move(step));
        if (box().idMap)
            m_plan.notes.push_back(BINNACLE_TEXT("Unprivileged: its users 0 to 65535 are the host's %1 to %2",
                                                 box().idMap->base,
                                                 box().idMap->base + box().idMap->count - 1));
    }

    /// Nothing inside knows an address that libvirt sets.
    static void leaveToLibvirt(Making& making, const domain::RootContents& contents, TaskContext& ctx) {
        auto& nics = making.container().nics;
        if (nics.empty() || networkWay(contents) != NetworkWay::Unknown) return;
        for (auto& nic : nics)
            nic.setByLibvirt = true;
        if (std::ranges::any_of(nics, [](const auto& nic) { return !nic.address; }))
            ctx.log(BINNACLE_TEXT("Its system is none whose network is set up from here: it must ask for an "
                                  "address by itself"));
    }

    static Result<> configure(HostRoots& roots, Making& making, TaskContext& ctx) {
        auto& made = making.container();
        const auto contents = TRY(roots.readRoot(made.root, made.idMap));
        if (made.init == "/sbin/init" && !contents.has.contains("sbin/init") &&
            !contents.has.contains("usr/sbin/init"))
            return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The root file system has no /sbin/init"), {},
                        BINNACLE_TEXT("Is it one? If so, say what is to run in it, as --init /bin/sh."));
        if (const auto name = systemName(contents); !name.empty()) ctx.log(BINNACLE_TEXT("It is %1", name));
        leaveToLibvirt(making, contents, ctx);
        auto config = making.wish.config;
        if (making.wish.inPlace && !making.wish.configures) return {};
        return roots.writeRoot(made.root, made.idMap, TRY(filesFor(config, contents)));
    }

    void addConfigStep() {
        PlanStep step;
        const bool only = wish().inPlace && !wish().configures;
        step.title =
            only ? BINNACLE_TEXT("Look at the root file system, and change nothing in it")
                 : BINNACLE_TEXT("Write the name %1, and what else was asked for, into the root file system",
                                 wish().config.hostname);
        if (inPlace() && !only)
            warn(BINNACLE_TEXT("Files in %1 are changed, which can't be taken back", box().root));
        step.run = [roots = m_roots, making = m_making](TaskContext& ctx) {
            return configure(*roots, *making, ctx);
        };
        m_plan.steps.push_back(std::move(step));
    }

    void addDefineStep() {
        PlanStep step;
        step.title = BINNACLE_TEXT("Define %1: %2 CPUs, %3 of memory", box().name, box().vcpus,
                                   formatBytes(box().memoryBytes));
        step.run = [making = m_making](TaskContext&) -> Result<> {
            TRY(making->backend->config().define(domain::toXml(making->container())));
            return {};
        };
        step.undo = [making = m_making] {
            return making->backend->config().undefine(making->container().uuid, false);
        };
        step.makes = {{.kind = Trace::Kind::Guest, .host = m_id, .name = box().name, .uuid = box().uuid}};
        m_plan.steps.push_back(std::move(step));
    }

    void addLabelStep() {
        PlanStep step;
        step.title = wish().autostart ? BINNACLE_TEXT("Give it a number, and let it start with the host")
                                      : BINNACLE_TEXT("Give it a number");
        step.run = [making = m_making, fleet = &m_fleet, host = m_id](TaskContext&) -> Result<> {
            const auto& uuid = making->container().uuid;
            if (making->wish.autostart) TRY(making->backend->config().setAutostart(uuid, true));
            making->number = TRY(numberGuest(*fleet, *making->backend, {host, uuid}, [&](GuestMeta& meta) { meta.tags = making->wish.tags; }));
            return {};
        };
        m_plan.steps.push_back(std::move(step));
    }

    Fleet& m_fleet;
    HostId m_id;
    const Json& m_params;
    SnapshotPtr m_snapshot;
    const HostSnapshot* m_host = nullptr;
    HostRoots* m_roots = nullptr;
    RootAnswer m_seen;
    std::shared_ptr<Making> m_making;
    Plan m_plan;
};

Obstacle obstacle(const Target& target, const FleetSnapshot& fleet) {
    auto found = hostTarget(target, fleet);
    if (found.obstacle) return std::move(found.obstacle);
    if (!found.host->facts.libvirtVersion.empty() && !found.host->facts.hasLxc)
        return BINNACLE_TEXT("The host's libvirt does not run containers: install libvirt-daemon-driver-lxc");
    return {};
}

} // namespace

void addContainerCreateAction(ActionRegistry& registry, Fleet& fleet) {
    Action a{.id = "ct.create",
             .title = BINNACLE_TEXT("Create a Container"),
             .help = BINNACLE_TEXT(
                 "Makes a container on the host, from an archive, a folder or Debian's packages."),
             .target = TargetKind::Host};
    a.icon = "plus";
    a.bulk = false;
    a.lane = Lane::Long;
    a.wholeFleet = true; // for its number
    a.params = containerParams();
    a.obstacle = obstacle;
    a.plan = [&fleet](const ActionCall& call, TaskContext&) -> Result<Plan> {
        return Planner(fleet, call, TRY(fleet.backend(std::get<HostId>(call.target)))).plan();
    };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Create a container on %1", name); };
    registry.add(std::move(a));
}

} // namespace binnacle
