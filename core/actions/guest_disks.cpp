// SPDX-License-Identifier: GPL-3.0-or-later
// A guest's disks.
#include "core/actions/builtin.h"
#include "core/actions/disk_users.h"
#include "core/actions/hardware_plan.h"
#include "core/actions/storage_target.h"
#include "core/base/format.h"
#include "core/base/size.h"
#include "core/base/untrusted.h"
#include "core/domain/hardware_edit.h"
#include "core/domain/hardware_xml.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle {
namespace {

using Type = Param::Type;
using domain::DiskWish;

const GuestRef& guestOf(const ActionCall& call) {
    return std::get<GuestRef>(call.target);
}

Result<DiskWish> wishFrom(const Json& params) {
    DiskWish wish;
    const auto text = [&](const char* name) {
        const auto value = params.value(name, std::string());
        return value.empty() ? std::nullopt : std::optional(value);
    };
    wish.bus = text("bus");
    wish.cache = text("cache");
    wish.discard = text("discard");
    wish.io = text("io");
    wish.serial = text("serial");
    if (const auto on = text("read-only")) wish.readOnly = *on == "on";
    if (const auto on = text("shareable")) wish.shareable = *on == "on";
    for (const auto& [name, into] : {std::pair("iops", &wish.iops), std::pair("throughput", &wish.mebibytesPerSecond)}) {
        if (!params.contains(name)) continue;
        const auto value = params.at(name).get<std::int64_t>();
        if (value < 0 || value > 0x7fffffff) return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("%1 is no limit: 0 is none", value));
        *into = std::uint64_t(value);
    }
    return wish;
}

std::vector<Param> settings(bool fresh) {
    std::vector<Param> all{
        {.name = "bus", .type = Type::Choice, .help = BINNACLE_TEXT("What the disk hangs on; virtio is the fastest"), .choices = {"virtio", "scsi", "sata", "usb", "ide"}},
        {.name = "cache",
         .type = Type::Choice,
         .help = BINNACLE_TEXT("How the host caches it"),
         .choices = {"default", "none", "writeback", "writethrough", "directsync", "unsafe"}},
        {.name = "discard",
         .type = Type::Choice,
         .help = BINNACLE_TEXT("Whether blocks that the guest discards are given back"),
         .choices = {"default", "unmap", "ignore"}},
        {.name = "io", .type = Type::Choice, .help = BINNACLE_TEXT("How QEMU reads and writes it"), .choices = {"default", "native", "threads", "io_uring"}},
        {.name = "serial", .help = BINNACLE_TEXT("Its serial number, by which the guest can know it")},
        {.name = "read-only", .type = Type::Choice, .help = BINNACLE_TEXT("Whether the guest can only read it"), .choices = {"off", "on"}},
        {.name = "shareable",
         .type = Type::Choice,
         .help = BINNACLE_TEXT("Whether other guests may have it, too: for cluster file systems only"),
         .choices = {"off", "on"}},
        {.name = "iops", .type = Type::Number, .help = BINNACLE_TEXT("Reads and writes a second at most; 0 is no limit")},
        {.name = "throughput", .type = Type::Number, .help = BINNACLE_TEXT("MiB a second at most; 0 is no limit")}};
    if (fresh) all[0].fallback = "virtio", all[2].fallback = "unmap";
    all.push_back(atParam());
    return all;
}

/// Makes the plan of a new disk from what was asked for and what the host has.
class AddPlanner {
public:
    AddPlanner(Fleet& fleet, const ActionCall& call)
        : m_fleet(fleet)
        , m_ref(guestOf(call))
        , m_params(call.params)
        , m_snapshot(fleet.inventory().snapshot()) {}

    Result<Plan> plan() {
        m_target = TRY(hardwareOf(m_fleet, m_ref));
        m_storage = m_target.backend->storage();
        if (!m_storage) return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The host's storage can't be changed from here"));
        m_host = m_snapshot->host(m_ref.host);
        if (!m_host) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The host is not in the fleet (any more)"));
        m_wish = TRY(wishFrom(m_params));
        if (!m_wish.bus) m_wish.bus = "virtio";
        if (!m_wish.discard) m_wish.discard = "unmap";
        const auto both = TRY(m_target.hardware->definitions(m_ref.uuid));
        const auto next = TRY(domain::parseHardware(both.next));
        m_key = domain::freeTarget(both.now ? TRY(domain::parseHardware(*both.now)) : next, next, *m_wish.bus);
        const auto disk = m_params.value("disk", std::string());
        if (const auto size = disk.starts_with('/') ? std::nullopt : parseSize(disk))
            TRY(makeVolume(*size));
        else
            TRY(takeVolume(disk));
        m_edit.nowToo = isForNow(m_params);
        m_edit.apply = [path = m_path, wish = m_wish, key = m_key](const std::string& xml) {
            auto with = wish;
            with.source = *path;
            return domain::withNewDisk(xml, HardwareItem::Kind::Disk, key, with);
        };
        return planHardware(m_fleet, m_ref, std::move(m_edit));
    }

private:
    const Pool* choosePool() {
        const auto wanted = m_params.value("pool", std::string());
        const auto named = std::ranges::find(m_host->pools, wanted.empty() ? "default" : wanted, &Pool::name);
        if (named != m_host->pools.end() && named->active) return &*named;
        if (!wanted.empty()) {
            m_edit.blockers.push_back(named == m_host->pools.end() ? BINNACLE_TEXT("The host has no pool \"%1\"", wanted)
                                                                   : BINNACLE_TEXT("The pool %1 is not active", wanted));
            return nullptr;
        }
        const Pool* best = nullptr;
        for (const auto& pool : m_host->pools)
            if (pool.active && holdsFiles(pool) && (!best || pool.availableBytes > best->availableBytes)) best = &pool;
        if (!best) m_edit.blockers.push_back(BINNACLE_TEXT("The host has no active pool for disks"));
        return best;
    }

    Result<> makeVolume(std::uint64_t bytes) {
        const auto* pool = choosePool();
        if (!pool) return {};
        const auto* guest = m_host->find(m_ref.uuid);
        VolumeSpec spec{.pool = pool->name, .name = m_params.value("name", std::string()), .format = m_params.value("format", "qcow2"), .capacityBytes = bytes};
        if (!holdsFiles(*pool)) spec.format = "raw"; // block devices have no other
        const auto ending = holdsFiles(*pool) ? "." + spec.format : "";
        if (spec.name.empty()) spec.name = (guest ? guest->name : m_ref.uuid.text()) + "-" + m_key + ending;
        for (const auto& volume : TRY(m_storage->volumes(pool->name)))
            if (volume.name == spec.name)
                m_edit.blockers.push_back(BINNACLE_TEXT("The pool %1 has a volume \"%2\" already", pool->name, spec.name));
        if (bytes > pool->availableBytes)
            m_edit.warnings.push_back(BINNACLE_TEXT("The disks may grow to %1, and %2 has %3 free", formatBytes(bytes), pool->name, formatBytes(pool->availableBytes)));
        m_wish.format = spec.format;
        *m_path = pool->target + '/' + spec.name;
        m_edit.preparation.push_back(makeStep(spec));
        return {};
    }

    PlanStep makeStep(const VolumeSpec& spec) {
        PlanStep step;
        step.title = BINNACLE_TEXT("Make the disk %1 in the pool %2, %3", spec.name, spec.pool, formatBytes(spec.capacityBytes));
        step.run = [backend = m_target.backend, storage = m_storage, spec, path = m_path](TaskContext&) -> Result<> {
            *path = TRY(storage->createVolume(spec)).path;
            return {};
        };
        step.undo = [backend = m_target.backend, storage = m_storage, path = m_path] { return storage->deleteVolume(*path); };
        step.makes = {{.kind = Trace::Kind::Volume, .host = m_ref.host, .pool = spec.pool, .name = spec.name}};
        return step;
    }

    /// One that is there. Two guests that write to one disk destroy what is on it.
    Result<> takeVolume(const std::string& asked) {
        const auto volume = TRY(findVolume(*m_storage, asked));
        if (!volume)
            return fail(ErrorCode::NotFound, BINNACLE_TEXT("\"%1\" is neither a size nor a volume of the host", singleLine(asked, 200)), {},
                        BINNACLE_TEXT("As 20G for a new disk; a volume by its path, or as POOL/NAME."));
        *m_path = volume->path;
        m_wish.format = volume->format.empty() ? "raw" : volume->format;
        const bool shared = m_wish.shareable.value_or(false) || m_wish.readOnly.value_or(false);
        const auto users = TRY(DiskUsers(m_fleet, m_snapshot, GuestRef{m_ref.host, {}}).allOf(*volume));
        for (const auto& user : users) {
            if (user.claim == DiskUsers::Claim::Above)
                m_edit.blockers.push_back(BINNACLE_TEXT("%1 is laid over it, and would be destroyed by what is written to it", user.name));
            else if (user.claim == DiskUsers::Claim::Unasked)
                m_edit.warnings.push_back(BINNACLE_TEXT("%1 may have the same storage and can't be asked", user.name));
            else
                (shared ? m_edit.warnings : m_edit.blockers).push_back(BINNACLE_TEXT("%1 uses the disk %2", user.name, volume->path));
        }
        return {};
    }

    Fleet& m_fleet;
    GuestRef m_ref;
    const Json& m_params;
    SnapshotPtr m_snapshot;
    const HostSnapshot* m_host = nullptr;
    HardwareTarget m_target;
    HostStorage* m_storage = nullptr;
    DiskWish m_wish;
    std::string m_key;
    std::shared_ptr<std::string> m_path = std::make_shared<std::string>();
    HardwareEdit m_edit;
};

Result<Plan> setPlan(Fleet& fleet, const ActionCall& call) {
    const auto wish = TRY(wishFrom(call.params));
    HardwareEdit edit;
    edit.nowToo = isForNow(call.params);
    edit.apply = [key = call.params.value("disk", std::string()), wish](const std::string& xml) { return domain::withDisk(xml, key, wish); };
    return planHardware(fleet, guestOf(call), std::move(edit));
}

/// "+10G" is by how much, "30G" up to what.
Result<std::uint64_t> wantedSize(const std::string& text, std::uint64_t now) {
    const bool more = text.starts_with('+');
    const auto size = parseSize(more ? std::string_view(text).substr(1) : text);
    if (!size) return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("\"%1\" is no size", singleLine(text, 40)), {}, BINNACLE_TEXT("Sizes look like 20G, 512M or 1T; +10G is that much more."));
    const auto wanted = more ? now + *size : *size;
    if (wanted > now) return wanted;
    return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("The disk has %1, and what lies behind %2 would be lost", formatBytes(now), formatBytes(wanted)), {},
                BINNACLE_TEXT("A disk only grows here."));
}

Result<Plan> growPlan(Fleet& fleet, const ActionCall& call) {
    const auto& ref = guestOf(call);
    const auto target = TRY(hardwareOf(fleet, ref));
    const auto key = call.params.value("disk", std::string());
    const auto both = TRY(target.hardware->definitions(ref.uuid));
    const auto hardware = TRY(domain::parseHardware(both.now ? *both.now : both.next));
    const auto* disk = findItem(hardware, key);
    if (!disk || disk->kind != HardwareItem::Kind::Disk) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest has no disk %1", singleLine(key, 80)));
    const auto path = disk->field("source");
    const auto now = TRY(target.hardware->diskBytes(ref.uuid, key));
    const auto wanted = TRY(wantedSize(call.params.value("size", std::string()), now));
    auto* storage = target.backend->storage();
    const auto volume = storage ? TRY(findVolume(*storage, path)) : std::nullopt;
    Plan plan;
    PlanStep step;
    step.title = BINNACLE_TEXT("Grow the disk %1 from %2 to %3: %4", key, formatBytes(now), formatBytes(wanted), singleLine(path, 200));
    const bool isBlock = path.starts_with("/dev/");
    if (!volume && (isBlock || !both.now)) plan.blockers.push_back(BINNACLE_TEXT("No pool of the host has %1", singleLine(path, 200)));
    if (storage && volume) {
        for (const auto& user : TRY(DiskUsers(fleet, fleet.inventory().snapshot(), ref).allOf(*volume)))
            if (user.claim == DiskUsers::Claim::Above) plan.blockers.push_back(BINNACLE_TEXT("%1 is laid over it", user.name));
        const auto pool = TRY(storage->poolNow(volume->pool));
        if (wanted - now > pool.availableBytes)
            plan.warnings.push_back(BINNACLE_TEXT("The disks may grow to %1, and %2 has %3 free", formatBytes(wanted), pool.name, formatBytes(pool.availableBytes)));
    }
    step.run = [target, key, path, wanted, isBlock, runs = both.now.has_value()](TaskContext&) -> Result<> {
        if (isBlock || !runs) TRY(target.backend->storage()->growVolume(path, wanted));
        return runs ? target.hardware->growDisk(target.ref.uuid, key, wanted) : Result<>();
    };
    plan.steps.push_back(std::move(step));
    plan.notes.push_back(both.now ? BINNACLE_TEXT("The guest sees it at once; its partitions and file systems grow by its own means")
                                  : BINNACLE_TEXT("Partitions and file systems on it grow by the guest's own means"));
    plan.answer = [key, wanted] { return Json{{"disk", key}, {"capacityBytes", wanted}}; };
    return plan;
}

} // namespace

void addGuestDiskActions(ActionRegistry& registry, Fleet& fleet) {
    const auto diskParam = positionalParam("disk", BINNACLE_TEXT("The disk, by its target: vda"));
    auto a = hardwareAction("guest.add-disk", BINNACLE_TEXT("Add a Disk"), BINNACLE_TEXT("Gives the guest another disk: a new one, or a volume that is there."));
    a.icon = "disk";
    a.wholeFleet = true; // others may have the volume
    a.params = {positionalParam("disk", BINNACLE_TEXT("The size of a new one (20G), or a volume that is there: its path, or POOL/NAME")),
                {.name = "pool", .help = BINNACLE_TEXT("The pool for a new disk; else default, or the one with the most room")},
                {.name = "name", .help = BINNACLE_TEXT("The new volume's name; else the guest's and the disk's")},
                {.name = "format", .type = Type::Choice, .help = BINNACLE_TEXT("A new image's format"), .choices = {"qcow2", "raw"}, .fallback = "qcow2"}};
    for (auto& setting : settings(true))
        a.params.push_back(std::move(setting));
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return AddPlanner(fleet, call).plan(); };
    registry.add(std::move(a));

    a = hardwareAction("guest.set-disk", BINNACLE_TEXT("Change a Disk"), BINNACLE_TEXT("Changes how a disk is attached, cached and limited."));
    a.icon = "disk";
    a.subject = "disk";
    a.edits = true;
    a.params = {diskParam};
    for (auto& setting : settings(false))
        a.params.push_back(std::move(setting));
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return setPlan(fleet, call); };
    registry.add(std::move(a));

    a = hardwareAction("guest.grow-disk", BINNACLE_TEXT("Grow a Disk"), BINNACLE_TEXT("Makes a disk larger; a running guest sees it at once."));
    a.icon = "disk";
    a.subject = "disk";
    a.wholeFleet = true; // others may be laid over it
    a.params = {diskParam, positionalParam("size", BINNACLE_TEXT("Its new size, as 30G; or by how much, as +10G"))};
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return growPlan(fleet, call); };
    registry.add(std::move(a));
    addGuestMediaActions(registry, fleet);
}

} // namespace binnacle
