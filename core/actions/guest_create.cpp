// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/builtin.h"
#include "core/actions/host_target.h"
#include "core/actions/new_guest.h"
#include "core/base/format.h"
#include "core/base/size.h"
#include "core/domain/domain_capabilities.h"
#include "core/domain/vm_xml.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace binnacle {
namespace {

using domain::NewNic;
using domain::NewVm;

constexpr std::uint64_t mib = 1 << 20;

/// What the steps of one plan share.
struct Making {
    NewVm vm;
    std::shared_ptr<HostBackend> backend;
    std::vector<std::pair<std::size_t, VolumeSpec>> volumes; ///< each for the disk of that place
    std::optional<GuestUuid> uuid;
    unsigned number = 0;
    std::vector<std::string> tags;
};

/// Makes the plan of a new virtual machine from what was asked for and what the host has.
class CreatePlanner {
public:
    CreatePlanner(Fleet& fleet, const ActionCall& call, std::shared_ptr<HostBackend> backend)
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
        if (!m_making->backend->storage())
            return fail(ErrorCode::Unsupported, BINNACLE_TEXT("No guests can be made in the demo fleet"));
        TRY(chooseName());
        TRY(chooseMachine());
        TRY(chooseDisks());
        TRY(chooseNics());
        TRY(chooseBoot());
        addSteps();
        return std::move(m_plan);
    }

private:
    NewVm& vm() { return m_making->vm; }
    void block(Text why) { m_plan.blockers.push_back(std::move(why)); }
    std::string text(const char* name) const { return m_params.value(name, std::string()); }

    Result<> chooseName() {
        vm().name = text("name");
        vm().uuid = GuestUuid::random();
        TRY(checkNewName(vm().name));
        if (const auto free = checkNameIsFree(vm().name, *m_host); !free) block(free.error().message);
        m_making->tags = m_params.value("tags", std::vector<std::string>());
        return {};
    }

    Result<> chooseMachine() {
        const auto can = TRY(domain::parseDomainCapabilities(TRY(m_making->backend->domainCapabilities())));
        vm().kvm = can.kvm && m_host->facts.hasKvm;
        if (!vm().kvm)
            m_plan.warnings.push_back(
                BINNACLE_TEXT("No hardware virtualization here: the guest is emulated"));
        vm().machine = m_params.value("machine", std::string("q35"));
        vm().efi = m_params.value("firmware", std::string("bios")) == "uefi";
        if (vm().efi && !can.efi) block(BINNACLE_TEXT("The host has no UEFI firmware: install ovmf"));
        const auto cpus = m_params.value("cpus", std::int64_t{2});
        if (cpus < 1 || cpus > 512)
            return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("A guest has 1 to 512 CPUs"));
        vm().vcpus = unsigned(cpus);
        if (m_host->facts.cpus && vm().vcpus > m_host->facts.cpus)
            m_plan.warnings.push_back(BINNACLE_TEXT("The host has %1 CPUs only", m_host->facts.cpus));
        const auto memory = m_params.value("memory", std::int64_t{2048});
        if (memory < 16 || memory > 64 << 20)
            return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("The memory is given in MiB, 16 and up"));
        vm().memoryBytes = std::uint64_t(memory) * mib;
        if (m_host->facts.memoryBytes && vm().memoryBytes > m_host->facts.memoryBytes)
            block(BINNACLE_TEXT("The host has %1 of memory in all", formatBytes(m_host->facts.memoryBytes)));
        const auto screen = m_params.value("screen", std::string(can.spice ? "spice" : "vnc"));
        vm().vnc = screen == "vnc" || screen == "both";
        vm().spice = screen == "spice" || screen == "both";
        if (vm().spice && !can.spice) block(BINNACLE_TEXT("The host's QEMU has no SPICE"));
        if (vm().vnc && !can.vnc) block(BINNACLE_TEXT("The host's QEMU has no VNC"));
        return {};
    }

    /// The one that was asked for, else "default", else the one with the most room.
    const Pool* choosePool() {
        const auto wanted = text("pool");
        const Pool* best = nullptr;
        for (const auto& pool : m_host->pools) {
            if (!wanted.empty()
                    ? pool.name == wanted
                    : pool.active && (pool.type == "dir" || pool.type == "fs" || pool.type == "netfs"))
                if (!best || pool.name == "default" ||
                    (best->name != "default" && pool.availableBytes > best->availableBytes))
                    best = &pool;
        }
        if (!best)
            block(wanted.empty() ? BINNACLE_TEXT("The host has no active pool for disks")
                                 : BINNACLE_TEXT("The host has no pool \"%1\"", wanted));
        else if (!best->active)
            block(BINNACLE_TEXT("The pool %1 is not active", best->name));
        return best;
    }

    Result<> chooseDisks() {
        auto disks = m_params.value("disk", std::vector<std::string>());
        const auto base = text("base");
        if (!base.empty() && disks.empty()) disks.push_back(""); // as large as the image
        const Pool* pool = nullptr;
        std::uint64_t wanted = 0;
        for (std::size_t i = 0; i < disks.size(); ++i) {
            if (disks[i].starts_with('/')) {
                TRY(addExisting(disks[i]));
                continue;
            }
            if (!pool && !(pool = choosePool())) return {};
            VolumeSpec spec{.pool = pool->name,
                            .name = vm().name + (i ? "-" + std::to_string(i) : "") + ".qcow2"};
            const auto size = disks[i].empty() ? std::optional<std::uint64_t>(0) : parseSize(disks[i]);
            if (!size)
                return fail(ErrorCode::InvalidArgument,
                            BINNACLE_TEXT("\"%1\" is no size of a disk", disks[i]), {},
                            BINNACLE_TEXT("As 20G, 512M, or the path of a disk that is there."));
            spec.capacityBytes = *size;
            if (m_making->volumes.empty() && !base.empty()) TRY(layOver(spec, base));
            wanted += spec.capacityBytes;
            TRY(checkFree(*pool, spec));
            m_making->volumes.emplace_back(vm().disks.size(), spec);
            vm().disks.push_back({{}, spec.format});
        }
        if (pool && wanted > pool->availableBytes)
            m_plan.warnings.push_back(BINNACLE_TEXT("The disks may grow to %1, and %2 has %3 free",
                                                    formatBytes(wanted), pool->name,
                                                    formatBytes(pool->availableBytes)));
        return {};
    }

    Result<> checkFree(const Pool& pool, const VolumeSpec& spec) {
        if (!pool.active) return {};
        for (const auto& volume : TRY(m_making->backend->storage()->volumes(pool.name)))
            if (volume.name == spec.name)
                block(BINNACLE_TEXT("The pool %1 has a volume \"%2\" already", pool.name, spec.name));
        return {};
    }

    Result<> layOver(VolumeSpec& spec, const std::string& base) {
        const auto image = TRY(m_making->backend->storage()->volumeAt(base));
        if (!image) return block(BINNACLE_TEXT("No pool of the host has %1", base)), Result<>();
        spec.backing = image->path;
        spec.backingFormat = image->format.empty() ? "raw" : image->format;
        if (spec.capacityBytes == 0) spec.capacityBytes = image->capacityBytes;
        if (spec.capacityBytes < image->capacityBytes)
            block(BINNACLE_TEXT("The disk would be smaller than its image, which has %1",
                                formatBytes(image->capacityBytes)));
        return {};
    }

    Result<> addExisting(const std::string& path) {
        const auto volume = TRY(m_making->backend->storage()->volumeAt(path));
        if (!volume) return block(BINNACLE_TEXT("No pool of the host has %1", path)), Result<>();
        for (const auto& guest : m_host->guests)
            if (std::ranges::find(guest->disks, volume->path, &Disk::source) != guest->disks.end())
                block(BINNACLE_TEXT("%1 uses the disk %2", guest->name, volume->path));
        vm().disks.push_back({volume->path, volume->format.empty() ? "raw" : volume->format});
        return {};
    }

    Result<> chooseNics() {
        auto wanted = m_params.value("network", std::vector<std::string>());
        const auto hasNetwork = [&](const std::string& name) {
            return std::ranges::find(m_host->networks, name, &Network::name) != m_host->networks.end();
        };
        if (wanted.empty()) {
            if (!hasNetwork("default"))
                return m_plan.notes.push_back(
                           BINNACLE_TEXT("It gets no network: the host has none called default")),
                       Result<>();
            wanted = {"default"};
        }
        for (const auto& name : wanted) {
            if (name == "none") continue;
            if (name.starts_with("bridge:")) {
                vm().nics.push_back({NewNic::Kind::Bridge, name.substr(7)});
                continue;
            }
            if (!hasNetwork(name)) block(BINNACLE_TEXT("The host has no network \"%1\"", name));
            vm().nics.push_back({NewNic::Kind::Network, name});
        }
        return {};
    }

    Result<> chooseBoot() {
        vm().medium = text("iso");
        vm().kernel = text("kernel");
        vm().initrd = text("initrd");
        vm().commandLine = text("kernel-arguments");
        for (const auto* path : {&vm().medium, &vm().kernel, &vm().initrd})
            if (!path->empty() && !path->starts_with('/'))
                return fail(ErrorCode::InvalidArgument,
                            BINNACLE_TEXT("\"%1\" is no path on the host", *path));
        if (!vm().medium.empty() && !TRY(m_making->backend->storage()->volumeAt(vm().medium)))
            m_plan.warnings.push_back(
                BINNACLE_TEXT("No pool of the host has %1: libvirt says whether it is there", vm().medium));
        if (vm().medium.empty() && vm().kernel.empty() && vm().disks.empty() && text("base").empty())
            m_plan.notes.push_back(BINNACLE_TEXT("Nothing is on its disks: it boots from the network, or "
                                                 "from a medium that is inserted later"));
        return {};
    }

    void addSteps() {
        for (std::size_t i = 0; i < m_making->volumes.size(); ++i)
            addVolumeStep(i);
        addDefineStep();
        addLabelStep();
        if (m_params.value("start", false)) m_plan.steps.push_back(startStep(m_making->backend, vm().uuid, BINNACLE_TEXT("Start it")));
        m_plan.answer = [making = m_making] {
            return Json{
                {"name", making->vm.name}, {"uuid", making->uuid->text()}, {"number", making->number}};
        };
    }

    void addVolumeStep(std::size_t index) {
        const auto& spec = m_making->volumes[index].second;
        auto path = std::make_shared<std::string>();
        PlanStep step;
        step.title = spec.backing.empty()
                         ? BINNACLE_TEXT("Make the disk %1 in the pool %2, %3", spec.name, spec.pool,
                                         formatBytes(spec.capacityBytes))
                         : BINNACLE_TEXT("Make the disk %1 in the pool %2, %3, over %4", spec.name, spec.pool,
                                         formatBytes(spec.capacityBytes), spec.backing);
        step.run = [making = m_making, index, path](TaskContext&) -> Result<> {
            const auto& [place, wanted] = making->volumes[index];
            *path = making->vm.disks[place].path = TRY(making->backend->storage()->createVolume(wanted)).path;
            return {};
        };
        step.undo = [making = m_making, path] { return making->backend->storage()->deleteVolume(*path); };
        step.makes = {{.kind = Trace::Kind::Volume, .host = m_id, .pool = spec.pool, .name = spec.name}};
        m_plan.steps.push_back(std::move(step));
    }

    void addDefineStep() {
        PlanStep step;
        step.title = BINNACLE_TEXT("Define %1: %2 CPUs, %3 of memory", vm().name, vm().vcpus,
                                   formatBytes(vm().memoryBytes));
        step.run = [making = m_making](TaskContext&) -> Result<> {
            making->uuid = TRY(making->backend->config().define(domain::toXml(making->vm)));
            return {};
        };
        step.undo = [making = m_making] { return making->backend->config().undefine(*making->uuid, false); };
        step.makes = {{.kind = Trace::Kind::Guest, .host = m_id, .name = vm().name, .uuid = vm().uuid}};
        m_plan.steps.push_back(std::move(step));
    }

    void addLabelStep() {
        PlanStep step;
        step.title = BINNACLE_TEXT("Give it a number");
        step.run = [making = m_making, fleet = &m_fleet, host = m_id](TaskContext&) -> Result<> {
            making->number =
                TRY(numberGuest(*fleet, *making->backend, {host, *making->uuid}, [&](GuestMeta& meta) { meta.tags = making->tags; }));
            return {};
        };
        m_plan.steps.push_back(std::move(step));
    }

    Fleet& m_fleet;
    HostId m_id;
    const Json& m_params;
    SnapshotPtr m_snapshot;
    const HostSnapshot* m_host = nullptr;
    std::shared_ptr<Making> m_making;
    Plan m_plan;
};

Obstacle obstacle(const Target& target, const FleetSnapshot& fleet) {
    auto found = hostTarget(target, fleet);
    if (found.obstacle) return std::move(found.obstacle);
    if (!found.host->facts.libvirtVersion.empty() && !found.host->facts.hasQemu)
        return BINNACLE_TEXT("The host's libvirt does not run virtual machines");
    return {};
}

std::vector<Param> params() {
    using Type = Param::Type;
    return {
        {.name = "name",
         .required = true,
         .positional = true,
         .help = BINNACLE_TEXT("What the guest is called")},
        {.name = "memory", .type = Type::Number, .help = BINNACLE_TEXT("MiB of memory"), .fallback = "2048"},
        {.name = "cpus", .type = Type::Number, .help = BINNACLE_TEXT("Virtual CPUs"), .fallback = "2"},
        {.name = "disk",
         .type = Type::TextList,
         .help = BINNACLE_TEXT("A disk: the size of a new one (20G), or the path of one that is there; "
                               "several times for several")},
        {.name = "pool",
         .help = BINNACLE_TEXT("The pool for new disks; else default, or the one with the most room")},
        {.name = "base",
         .help = BINNACLE_TEXT("The path of an image over which the first disk is laid, as a cloud image")},
        {.name = "iso", .help = BINNACLE_TEXT("The path of an image for its CD drive")},
        {.name = "kernel", .help = BINNACLE_TEXT("The path of a kernel to boot")},
        {.name = "initrd", .help = BINNACLE_TEXT("The path of the kernel's initial file system")},
        {.name = "kernel-arguments", .help = BINNACLE_TEXT("The kernel's arguments")},
        {.name = "network",
         .type = Type::TextList,
         .help = BINNACLE_TEXT("A network of libvirt's, bridge:NAME, or none")},
        {.name = "firmware",
         .type = Type::Choice,
         .help = BINNACLE_TEXT("What it boots by"),
         .choices = {"bios", "uefi"},
         .fallback = "bios"},
        {.name = "machine",
         .type = Type::Choice,
         .help = BINNACLE_TEXT("The kind of computer"),
         .choices = {"q35", "pc"},
         .fallback = "q35"},
        {.name = "screen",
         .type = Type::Choice,
         .help = BINNACLE_TEXT("Its screen; else SPICE where the host has it"),
         .choices = {"spice", "vnc", "both", "off"}},
        {.name = "tags", .type = Type::TextList, .help = BINNACLE_TEXT("Tags")},
        {.name = "start", .type = Type::Flag, .help = BINNACLE_TEXT("Start it at once")},
    };
}

} // namespace

void addGuestCreateAction(ActionRegistry& registry, Fleet& fleet) {
    Action a{.id = "guest.create",
             .title = BINNACLE_TEXT("Create a Virtual Machine"),
             .help = BINNACLE_TEXT("Makes a virtual machine on the host, with its disks."),
             .target = TargetKind::Host};
    a.icon = "plus";
    a.bulk = false;
    a.lane = Lane::Long;
    a.wholeFleet = true; // for its number
    a.params = params();
    a.obstacle = obstacle;
    a.plan = [&fleet](const ActionCall& call, TaskContext&) -> Result<Plan> {
        return CreatePlanner(fleet, call, TRY(fleet.backend(std::get<HostId>(call.target)))).plan();
    };
    a.taskTitle = [](const std::string& name) {
        return BINNACLE_TEXT("Create a virtual machine on %1", name);
    };
    registry.add(std::move(a));
}

} // namespace binnacle
