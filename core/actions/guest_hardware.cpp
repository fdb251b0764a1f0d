// SPDX-License-Identifier: GPL-3.0-or-later
// Processor, memory, boot order, and pieces as a whole.
#include "core/actions/builtin.h"
#include "core/actions/hardware_plan.h"
#include "core/actions/params.h"
#include "core/base/untrusted.h"
#include "core/domain/domain_capabilities.h"
#include "core/domain/domain_xml.h"
#include "core/domain/hardware_edit.h"
#include "core/domain/hardware_xml.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle {
namespace {

using Type = Param::Type;

const GuestRef& guestOf(const ActionCall& call) {
    return std::get<GuestRef>(call.target);
}

template <class Number>
Result<std::optional<Number>> numberIn(const Json& params, const char* name) {
    if (!params.contains(name)) return std::optional<Number>();
    const auto value = params.at(name).get<std::int64_t>();
    if (value < 1 || value > 0x3fffffff) return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("%1 is no number for %2", value, name));
    return std::optional(Number(value));
}

Result<Plan> setPlan(Fleet& fleet, const ActionCall& call) {
    const auto& params = call.params;
    domain::ProcessorWish cpu{TRY(numberIn<unsigned>(params, "cpus")),  TRY(numberIn<unsigned>(params, "max-cpus")),
                              TRY(numberIn<unsigned>(params, "sockets")), TRY(numberIn<unsigned>(params, "cores")),
                              TRY(numberIn<unsigned>(params, "threads")), {}};
    if (const auto model = params.value("cpu-model", std::string()); !model.empty()) cpu.model = model;
    const domain::MemoryWish memory{TRY(numberIn<std::uint64_t>(params, "memory")), TRY(numberIn<std::uint64_t>(params, "max-memory"))};
    const auto boot = params.value("boot", std::vector<std::string>());
    HardwareEdit edit;
    edit.nowToo = isForNow(params);
    edit.apply = [cpu, memory, boot](const std::string& xml) -> Result<std::string> {
        auto edited = xml;
        const bool anyCpu = cpu.cpus || cpu.maxCpus || cpu.sockets || cpu.cores || cpu.threads || cpu.model;
        if (anyCpu) edited = TRY(domain::withProcessor(edited, cpu));
        if (memory.mebibytes || memory.maxMebibytes) edited = TRY(domain::withMemory(edited, memory));
        if (!boot.empty()) edited = TRY(domain::withBootOrder(edited, boot));
        return edited;
    };
    const auto snapshot = fleet.inventory().snapshot();
    const auto* host = snapshot->host(guestOf(call).host);
    if (host && host->facts.cpus && std::max(cpu.cpus.value_or(0), cpu.maxCpus.value_or(0)) > host->facts.cpus)
        edit.warnings.push_back(BINNACLE_TEXT("The host has %1 CPUs only", host->facts.cpus));
    if (host && host->facts.memoryBytes && memory.mebibytes.value_or(0) > host->facts.memoryBytes >> 20)
        edit.blockers.push_back(BINNACLE_TEXT("The host has %1 MiB of memory in all", host->facts.memoryBytes >> 20));
    return planHardware(fleet, guestOf(call), std::move(edit));
}

Action setAction(Fleet& fleet) {
    auto a = hardwareAction("guest.set", BINNACLE_TEXT("Change Processor, Memory and Boot Order"),
                            BINNACLE_TEXT("Changes how many CPUs and how much memory the guest has, and what it boots from."));
    a.icon = "cpu";
    a.edits = true;
    a.bulk = true;
    a.params = {{.name = "cpus", .type = Type::Number, .help = BINNACLE_TEXT("Virtual CPUs")},
                {.name = "max-cpus", .type = Type::Number, .help = BINNACLE_TEXT("Up to how many it can get while it runs")},
                {.name = "memory", .type = Type::Number, .help = BINNACLE_TEXT("MiB of memory")},
                {.name = "max-memory", .type = Type::Number, .help = BINNACLE_TEXT("MiB up to which it can get while it runs, by the balloon")},
                {.name = "boot",
                 .type = Type::TextList,
                 .help = BINNACLE_TEXT("What it boots from, in this order: disk, cdrom, network; or disks and network cards, as vda")},
                {.name = "cpu-model", .help = BINNACLE_TEXT("host-model, host-passthrough, maximum, or a model by its name")},
                {.name = "sockets", .type = Type::Number, .help = BINNACLE_TEXT("Sockets that the CPUs are shown in")},
                {.name = "cores", .type = Type::Number, .help = BINNACLE_TEXT("Cores of each socket")},
                {.name = "threads", .type = Type::Number, .help = BINNACLE_TEXT("Threads of each core")},
                atParam()};
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return setPlan(fleet, call); };
    return a;
}

struct NewDevice {
    const char* kind;
    const char* xml;
};
constexpr NewDevice newDevices[]{
    {"rng", "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>"},
    {"tpm", "<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>"},
    {"watchdog", "<watchdog model='i6300esb' action='reset'/>"},
    {"sound", "<sound model='ich9'/>"},
    {"tablet", "<input type='tablet' bus='usb'/>"},
    {"agent", "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>"},
    {"usb-redirection", "<redirdev bus='usb' type='spicevmc'/>"},
};

Result<Plan> addDevicePlan(Fleet& fleet, const ActionCall& call) {
    const auto kind = call.params.value("kind", std::string());
    const auto found = std::ranges::find_if(newDevices, [&](const auto& device) { return kind == device.kind; });
    if (found == std::end(newDevices)) return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("There is no kind of device \"%1\"", kind));
    HardwareEdit edit;
    edit.nowToo = isForNow(call.params);
    edit.apply = [xml = std::string(found->xml)](const std::string& domain) { return domain::withDevice(domain, xml); };
    const auto target = TRY(hardwareOf(fleet, guestOf(call)));
    const auto hardware = TRY(domain::parseHardware(TRY(target.hardware->definitions(target.ref.uuid)).next));
    // one of these is all that a guest can have
    const bool single = kind == "tpm" || kind == "watchdog" || kind == "agent";
    const auto same = std::ranges::find_if(hardware, [&](const HardwareItem& item) {
        return kind == "agent" ? item.key == "org.qemu.guest_agent.0" : name(item.kind) == kind;
    });
    if (single && same != hardware.end()) edit.blockers.push_back(BINNACLE_TEXT("The guest has one already: %1", same->key));
    return planHardware(fleet, guestOf(call), std::move(edit));
}

Action addDeviceAction(Fleet& fleet) {
    auto a = hardwareAction("guest.add-device", BINNACLE_TEXT("Add a Device"),
                            BINNACLE_TEXT("Gives the guest a TPM, a watchdog, random numbers, sound or another small device."));
    a.icon = "plus";
    auto kind = positionalParam("kind", BINNACLE_TEXT("What to add"));
    kind.type = Type::Choice;
    for (const auto& device : newDevices)
        kind.choices.emplace_back(device.kind);
    a.params = {std::move(kind), atParam()};
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return addDevicePlan(fleet, call); };
    return a;
}

Param deviceParam() {
    return positionalParam("device", BINNACLE_TEXT("The device, as \"guest hardware\" names it: vdb, 52:54:00:…, rng0"));
}

/// Who unplugs a disk may look for what was on it.
void tellWhatStays(const HardwareItem& item, Plan& plan) {
    const auto source = item.field("source");
    if (item.kind == HardwareItem::Kind::Disk && !source.empty())
        plan.notes.push_back(BINNACLE_TEXT("The volume and all that is on it stays: %1", singleLine(source, 200)));
}

Result<Plan> removePlan(Fleet& fleet, const ActionCall& call) {
    const auto key = call.params.value("device", std::string());
    const auto target = TRY(hardwareOf(fleet, guestOf(call)));
    const auto both = TRY(target.hardware->definitions(target.ref.uuid));
    const auto next = TRY(domain::parseHardware(both.next));
    const auto now = both.now ? TRY(domain::parseHardware(*both.now)) : next;
    const auto* item = findItem(next, key) ? findItem(next, key) : findItem(now, key);
    if (!item) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest has no device \"%1\"", singleLine(key, 80)));
    if (!isRemovable(item->kind)) return fail(ErrorCode::Unsupported, BINNACLE_TEXT("%1 can't be taken out of a guest", singleLine(key, 80)));
    // rng0 of now need not be rng0 of then, once one of them was taken out for the next start
    const auto* here = findItem(now, key);
    const auto* then = findItem(next, key);
    if (here && then && item->kind != HardwareItem::Kind::Disk && item->kind != HardwareItem::Kind::Nic && (here->kind != then->kind || here->fields != then->fields))
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("At the next start %1 is another device than now", singleLine(key, 80)), {},
                    BINNACLE_TEXT("Choose \"next-start\", or take back the change that waits."));
    HardwareEdit edit;
    edit.removes = key;
    edit.nowToo = isForNow(call.params) && here;
    edit.apply = [key](const std::string& xml) -> Result<std::string> {
        const auto hardware = TRY(domain::parseHardware(xml));
        return findItem(hardware, key) ? domain::withoutDevice(xml, key) : Result<std::string>(xml);
    };
    auto plan = TRY(planHardware(fleet, guestOf(call), std::move(edit)));
    tellWhatStays(*item, plan);
    return plan;
}

Action removeAction(Fleet& fleet) {
    auto a = hardwareAction("guest.remove-device", BINNACLE_TEXT("Remove a Device"),
                            BINNACLE_TEXT("Takes a disk, a network card or another device out of the guest; a disk's volume stays."));
    a.icon = "minus";
    a.danger = Danger::Interrupts;
    a.subject = "device";
    a.params = {deviceParam(), atParam()};
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return removePlan(fleet, call); };
    return a;
}

Result<Plan> revertPlan(Fleet& fleet, const ActionCall& call) {
    const auto key = call.params.value("device", std::string());
    const auto target = TRY(hardwareOf(fleet, guestOf(call)));
    const auto both = TRY(target.hardware->definitions(target.ref.uuid));
    if (!both.now) return fail(ErrorCode::Conflict, BINNACLE_TEXT("The guest does not run: nothing waits for its next start"));
    HardwareEdit edit;
    edit.nowToo = false;
    edit.apply = [now = *both.now, key](const std::string& xml) { return domain::withPieceOf(xml, now, key); };
    return planHardware(fleet, guestOf(call), std::move(edit));
}

Action revertAction(Fleet& fleet) {
    auto a = hardwareAction("guest.revert-change", BINNACLE_TEXT("Take Back a Change"),
                            BINNACLE_TEXT("Puts a piece of hardware that waits for the next start back to what the running guest has."));
    a.icon = "undo";
    a.params = {deviceParam()};
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return revertPlan(fleet, call); };
    return a;
}

/// The lines that only one of them has: what a person would look for first.
void tellLines(const std::string& before, const std::string& after, Plan& plan) {
    const auto lines = [](const std::string& text) {
        std::vector<std::string> all;
        for (std::size_t from = 0; from < text.size();) {
            const auto end = std::min(text.find('\n', from), text.size());
            auto line = text.substr(from, end - from);
            line.erase(0, std::min(line.find_first_not_of(" \t\r"), line.size()));
            if (!line.empty()) all.push_back(std::move(line));
            from = end + 1;
        }
        return all;
    };
    constexpr std::size_t most = 40;
    std::size_t told = 0;
    const auto only = [&](const std::vector<std::string>& in, const std::vector<std::string>& out, const char* sign) {
        for (const auto& line : in)
            if (std::ranges::find(out, line) == out.end() && told++ < most) plan.notes.push_back(Text("%1", {sign + singleLine(line, 160)}));
    };
    const auto old = lines(before), fresh = lines(after);
    only(old, fresh, "− ");
    only(fresh, old, "+ ");
    if (told > most) plan.notes.push_back(BINNACLE_TEXT("and %1 lines more", told - most));
}

Result<Plan> editXmlPlan(Fleet& fleet, const ActionCall& call) {
    const auto& ref = guestOf(call);
    const auto xml = call.params.value("xml", std::string());
    const auto edited = TRY(domain::parseGuest(xml, ref.host));
    if (edited.ref.uuid != ref.uuid)
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("This is the XML of another guest: its uuid is %1", edited.ref.uuid.text()));
    const auto target = TRY(hardwareOf(fleet, ref));
    const auto before = TRY(target.hardware->definitions(ref.uuid)).next;
    if (TRY(domain::parseGuest(before, ref.host)).name != edited.name)
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("The XML has another name"), {}, BINNACLE_TEXT("Use \"guest rename\" for that."));
    HardwareEdit edit;
    edit.nowToo = false;
    edit.validate = true;
    edit.apply = [xml](const std::string&) { return Result<std::string>(xml); };
    auto plan = TRY(planHardware(fleet, ref, std::move(edit)));
    tellLines(before, xml, plan);
    return plan;
}

Action editXmlAction(Fleet& fleet) {
    auto a = hardwareAction("guest.edit-xml", BINNACLE_TEXT("Edit the XML"),
                            BINNACLE_TEXT("Replaces the definition of the guest's next start by an edited one, once libvirt finds it valid."));
    a.icon = "edit";
    auto xml = positionalParam("xml", BINNACLE_TEXT("The whole XML; - reads it from standard input"));
    a.params = {std::move(xml)};
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return editXmlPlan(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Edit the XML of %1", name); };
    return a;
}

} // namespace

void addGuestHardwareActions(ActionRegistry& registry, Fleet& fleet) {
    registry.add(setAction(fleet));
    addGuestDiskActions(registry, fleet);
    addGuestNicActions(registry, fleet);
    for (auto* make : {addDeviceAction, removeAction, revertAction, editXmlAction})
        registry.add(make(fleet));
}

} // namespace binnacle
