// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hardware_plan.h"

#include "core/domain/hardware_xml.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace binnacle {
namespace {

using Kind = HardwareItem::Kind;
using Changes = std::vector<HardwareRow>;

/// How a change reaches a guest that runs.
enum class Way : std::uint8_t { None, PlugIn, PlugOut, Change, Limits, Cpus, Memory };

bool isPluggable(const HardwareItem& item) {
    const auto bus = item.field("bus");
    switch (item.kind) {
    case Kind::Disk:
        return bus == "virtio" || bus == "scsi" || bus == "usb";
    case Kind::Cdrom:
        return bus == "scsi" || bus == "usb";
    case Kind::Controller:
        return item.key.starts_with("scsi");
    case Kind::Input:
        return bus == "usb" || bus == "virtio";
    case Kind::Nic:
    case Kind::Rng:
    case Kind::Watchdog:
    case Kind::HostDevice:
    case Kind::UsbRedirection:
        return true;
    default:
        return false;
    }
}

bool areAll(const std::vector<std::string>& fields, std::initializer_list<std::string_view> known) {
    return std::ranges::all_of(fields, [&](const auto& field) { return std::ranges::find(known, field) != known.end(); });
}

std::uint64_t numberIn(const HardwareItem& item, const char* field) {
    const auto text = item.field(field);
    std::uint64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

Way wayOf(const HardwareRow& change) {
    if (!change.now) return isPluggable(*change.next) ? Way::PlugIn : Way::None;
    if (!change.next) return isPluggable(*change.now) && change.now->kind != Kind::Controller ? Way::PlugOut : Way::None;
    const auto fields = change.changedFields();
    const auto& next = *change.next;
    switch (next.kind) {
    case Kind::Processor: // those that it booted with it gives back at its next start only
        return numberIn(next, "cpus") > numberIn(*change.now, "cpus") && numberIn(next, "cpus") <= numberIn(*change.now, "max-cpus") ? Way::Cpus : Way::None;
    case Kind::Memory:
        return next.field("memory") != change.now->field("memory") && numberIn(next, "memory") <= numberIn(*change.now, "max-memory") ? Way::Memory : Way::None;
    case Kind::Disk:
        return areAll(fields, {"iops", "throughput"}) ? Way::Limits : Way::None;
    case Kind::Cdrom:
    case Kind::Floppy:
        return areAll(fields, {"source", "format"}) ? Way::Change : Way::None;
    case Kind::Nic:
        return areAll(fields, {"link", "network", "rate-in", "rate-out"}) ? Way::Change : Way::None;
    default:
        return Way::None;
    }
}

std::string wordsOf(const Changes& changes) {
    std::string all;
    for (const auto& change : changes)
        if (change.item().kind != Kind::Controller) all += (all.empty() ? "" : "; ") + changeWords(change);
    return all;
}

/// What the steps of one plan share.
struct Changing {
    HardwareTarget target;
    HardwareEdit edit;
    GuestHardware::Definitions before;
    std::string written; ///< what libvirt made of the new definition
    Fleet* fleet = nullptr;

    void refresh() const {
        if (auto session = fleet->session(target.ref.host)) (*session)->refresh(target.ref.uuid);
    }
};
using ChangingPtr = std::shared_ptr<Changing>;

Result<> reach(const Changing& c, const HardwareRow& change, Way way) {
    auto& hardware = *c.target.hardware;
    const auto& guest = c.target.ref.uuid;
    const auto& key = change.item().key;
    switch (way) {
    case Way::PlugIn:
        return hardware.plugIn(guest, TRY(domain::deviceXml(TRY(c.edit.apply(*c.before.now)), key)));
    case Way::PlugOut:
        return hardware.plugOut(guest, TRY(domain::deviceXml(*c.before.now, key)));
    case Way::Change:
        return hardware.change(guest, TRY(domain::deviceXml(TRY(c.edit.apply(*c.before.now)), key)), c.edit.force);
    case Way::Limits:
        return hardware.setDiskLimits(guest, key, numberIn(*change.next, "iops"), numberIn(*change.next, "throughput") << 20);
    case Way::Cpus:
        return hardware.setCpus(guest, unsigned(numberIn(*change.next, "cpus")));
    case Way::Memory:
        return hardware.setMemory(guest, numberIn(*change.next, "memory") << 20);
    case Way::None:
        break;
    }
    return {};
}

HardwareRow reversed(const HardwareRow& change) {
    return {change.next, change.now};
}

/// Back to what the guest was before the step: with the XML of before, and what is in the guest now.
Result<> takeBack(const Changing& c, const HardwareRow& change, Way way) {
    auto& hardware = *c.target.hardware;
    const auto& guest = c.target.ref.uuid;
    const auto& key = change.item().key;
    if (way == Way::PlugIn) {
        const auto now = TRY(hardware.definitions(guest)).now;
        return now ? hardware.plugOut(guest, TRY(domain::deviceXml(*now, key))) : Result<>();
    }
    if (way == Way::PlugOut) return hardware.plugIn(guest, TRY(domain::deviceXml(*c.before.now, key)));
    if (way == Way::Change) return hardware.change(guest, TRY(domain::deviceXml(*c.before.now, key)), c.edit.force);
    if (way == Way::Cpus) return {}; // what a guest has got, it keeps: its next start has what it had
    return reach(c, reversed(change), way);
}

Text titleOf(const HardwareRow& change, Way way) {
    if (way == Way::PlugIn) return BINNACLE_TEXT("Plug it into the running guest: %1", changeWords(change));
    if (way == Way::PlugOut) return BINNACLE_TEXT("Unplug it from the running guest: %1", changeWords(change));
    return BINNACLE_TEXT("Change the running guest: %1", changeWords(change));
}

/// Why a change of a running guest failed is the guest's or QEMU's affair; what can be done is ours.
Error withWayOut(Error error) {
    if (error.hint.empty()) error.hint = BINNACLE_TEXT("Nothing was changed. It can be changed for the next start only: choose \"next-start\".");
    return error;
}

PlanStep nowStep(const ChangingPtr& changing, const HardwareRow& change, Way way) {
    PlanStep step;
    step.title = titleOf(change, way);
    step.run = [changing, change, way](TaskContext&) -> Result<> {
        auto done = reach(*changing, change, way);
        changing->refresh();
        return done ? Result<>() : Result<>(withWayOut(std::move(done.error())));
    };
    step.undo = [changing, change, way] {
        auto done = takeBack(*changing, change, way);
        changing->refresh();
        return done;
    };
    return step;
}

PlanStep definitionStep(const ChangingPtr& changing, const Changes& changes) {
    PlanStep step;
    const auto words = wordsOf(changes);
    step.title = words.empty() ? BINNACLE_TEXT("Change the definition") : BINNACLE_TEXT("Change the definition: %1", words);
    step.run = [changing](TaskContext&) -> Result<> {
        const auto& before = changing->before.next;
        changing->written =
            TRY(changing->target.hardware->redefine(changing->target.ref.uuid, before, TRY(changing->edit.apply(before)), changing->edit.validate));
        changing->refresh();
        return {};
    };
    step.undo = [changing]() -> Result<> {
        TRY(changing->target.hardware->redefine(changing->target.ref.uuid, changing->written, changing->before.next, false));
        changing->refresh();
        return {};
    };
    return step;
}

/// A guest whose devices were changed for its next start may not have what is changed here.
std::optional<std::string> appliedToNow(const Changing& c) {
    if (!c.before.now) return {};
    auto after = c.edit.apply(*c.before.now);
    return after ? std::optional(*std::move(after)) : std::nullopt;
}

void tellLater(Plan& plan, const HardwareRow& change, Way way) {
    const auto kind = change.item().kind;
    if (kind == Kind::Controller) return;
    if (way == Way::None)
        plan.notes.push_back(BINNACLE_TEXT("Acts at the next start, as it can't be changed while the guest runs: %1", changeWords(change)));
    else if ((way == Way::Memory || way == Way::Cpus) && change.changedFields().size() > 1)
        plan.notes.push_back(BINNACLE_TEXT("The rest acts at the next start: %1", changeWords(change)));
}

/// The steps for the guest that runs; what of the change doesn't reach it is told.
Result<bool> addNowSteps(Plan& plan, const ChangingPtr& changing) {
    const auto after = appliedToNow(*changing);
    if (!after) return false;
    const auto& next = changing->before.next;
    const auto was = TRY(domain::parseHardware(*changing->before.now, next)).now;
    const auto is = TRY(domain::parseHardware(*after, next)).now;
    const auto& key = changing->edit.removes;
    const auto* gone = key.empty() ? nullptr : findItem(was, key);
    bool reaches = false;
    for (const auto& change : gone ? Changes{{*gone, std::nullopt}} : hardwareChanges(was, is)) {
        const auto way = wayOf(change);
        tellLater(plan, change, way);
        if (way == Way::None) continue;
        plan.steps.push_back(nowStep(changing, change, way));
        reaches = true;
    }
    return reaches;
}

void tellWhen(Plan& plan, const ChangingPtr& changing, bool now, bool next) {
    if (now && next)
        plan.notes.push_back(BINNACLE_TEXT("Acts now and at the next start"));
    else if (now)
        plan.notes.push_back(BINNACLE_TEXT("Acts now, until the guest is shut down"));
    else if (next && !changing->before.now)
        plan.notes.push_back(BINNACLE_TEXT("Acts at the next start: the guest does not run"));
    else if (next && !changing->edit.nowToo)
        plan.notes.push_back(BINNACLE_TEXT("Acts at the next start: the running guest stays as it is"));
    plan.answer = [now, next] { return Json{{"acts", now && next ? "now and next start" : now ? "now" : "next start"}}; };
}

} // namespace

Result<HardwareTarget> hardwareOf(Fleet& fleet, const GuestRef& guest) {
    HardwareTarget target{guest, TRY(backendFor(fleet, guest))};
    target.hardware = target.backend->hardware();
    if (!target.hardware) return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The host does not tell what its guests are made of"));
    return target;
}

Result<Plan> planHardware(Fleet& fleet, const GuestRef& guest, HardwareEdit edit) {
    const auto changing = std::make_shared<Changing>();
    changing->target = TRY(hardwareOf(fleet, guest));
    changing->before = TRY(changing->target.hardware->definitions(guest.uuid));
    changing->edit = std::move(edit);
    changing->fleet = &fleet;
    Plan plan;
    plan.steps = changing->edit.preparation;
    plan.warnings = changing->edit.warnings;
    plan.blockers = changing->edit.blockers;
    const auto& before = changing->before.next;
    const auto after = TRY(changing->edit.apply(before));
    auto changes = hardwareChanges(TRY(domain::parseHardware(before)), TRY(domain::parseHardware(after)));
    if (const auto now = TRY(domain::parseHardware(before)); const auto* gone = findItem(now, changing->edit.removes)) changes = {{*gone, std::nullopt}};
    const bool next = changing->edit.nextToo && (!changes.empty() || (changing->edit.validate && before != after));
    if (next) plan.steps.push_back(definitionStep(changing, changes));
    const bool now = changing->edit.nowToo && TRY(addNowSteps(plan, changing));
    if (!now && !next && plan.blockers.empty()) plan.blockers.push_back(BINNACLE_TEXT("Nothing would change: it is so already"));
    tellWhen(plan, changing, now, next);
    return plan;
}

Result<std::vector<HardwareRow>> readHardware(Fleet& fleet, const GuestRef& guest) {
    const auto target = TRY(hardwareOf(fleet, guest));
    const auto both = TRY(target.hardware->definitions(guest.uuid));
    const auto state = TRY(domain::parseHardware(both.now.value_or(both.next), both.next));
    return hardwareRows(state.now, state.next);
}

Param atParam() {
    return {.name = "at",
            .type = Param::Type::Choice,
            .help = BINNACLE_TEXT("When it acts: at once where the guest takes it and at the next start, or at the next start only"),
            .choices = {"once", "next-start"},
            .fallback = "once"};
}

bool isForNow(const Json& params) {
    return params.value("at", std::string("once")) != "next-start";
}

Action hardwareAction(const char* id, Text title, Text help) {
    Action a{.id = id, .title = std::move(title), .help = std::move(help)};
    a.icon = "hardware";
    a.bulk = false;
    a.inMenus = false; // they are offered where the hardware is shown
    a.obstacle = whenReachable([](const Guest& guest) {
        if (auto is = whenNoTemplate(guest)) return is;
        return guest.persistent ? Obstacle() : BINNACLE_TEXT("The guest has no definition that outlives it");
    });
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Change the hardware of %1", name); };
    return a;
}

} // namespace binnacle
