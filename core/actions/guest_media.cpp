// SPDX-License-Identifier: GPL-3.0-or-later
// A guest's CD drives and what is in them.
#include "core/actions/builtin.h"
#include "core/actions/hardware_plan.h"
#include "core/actions/storage_target.h"
#include "core/base/untrusted.h"
#include "core/domain/hardware_edit.h"
#include "core/domain/hardware_xml.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle {
namespace {

using Kind = HardwareItem::Kind;

const GuestRef& guestOf(const ActionCall& call) {
    return std::get<GuestRef>(call.target);
}

/// The one that was named; else the first that is empty, or for an empty one: that has something in it.
Result<std::string> chooseDrive(const Hardware& hardware, const std::string& asked, bool empty) {
    const HardwareItem* best = nullptr;
    for (const auto& item : hardware) {
        if (item.kind != Kind::Cdrom && item.kind != Kind::Floppy) continue;
        if (!asked.empty() ? item.key == asked : item.field("source").empty() == empty) return item.key;
        if (asked.empty() && !best && empty) best = &item; // all have something: it is exchanged
    }
    if (best) return best->key;
    if (!asked.empty()) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest has no drive %1", singleLine(asked, 40)));
    if (!empty) return fail(ErrorCode::Conflict, BINNACLE_TEXT("No drive of the guest has anything in it"));
    return fail(ErrorCode::Conflict, BINNACLE_TEXT("The guest has no CD drive"), {}, BINNACLE_TEXT("Add one: guest add-drive."));
}

/// A volume by its path or as POOL/NAME; a path that no pool has stands for itself.
Result<std::string> mediumPath(HostBackend& backend, const std::string& asked, HardwareEdit& edit) {
    if (backend.storage())
        if (const auto volume = TRY(findVolume(*backend.storage(), asked))) return volume->path;
    if (!asked.starts_with('/'))
        return fail(ErrorCode::NotFound, BINNACLE_TEXT("No pool of the host has the volume %1", singleLine(asked, 200)), {},
                    BINNACLE_TEXT("It is named by its path, or as POOL/NAME."));
    edit.warnings.push_back(BINNACLE_TEXT("No pool of the host has %1: libvirt says whether it is there", singleLine(asked, 200)));
    return asked;
}

Result<Plan> mediumPlan(Fleet& fleet, const ActionCall& call, bool insert) {
    const auto target = TRY(hardwareOf(fleet, guestOf(call)));
    const auto both = TRY(target.hardware->definitions(target.ref.uuid));
    const auto hardware = TRY(domain::parseHardware(both.now ? *both.now : both.next));
    const auto drive = TRY(chooseDrive(hardware, call.params.value("drive", std::string()), insert));
    HardwareEdit edit;
    domain::DiskWish wish;
    wish.source = insert ? TRY(mediumPath(*target.backend, call.params.value("medium", std::string()), edit)) : std::string();
    if (insert) wish.format = "raw";
    edit.nowToo = isForNow(call.params);
    edit.force = call.params.value("force", false);
    edit.apply = [drive, wish](const std::string& xml) { return domain::withDisk(xml, drive, wish); };
    return planHardware(fleet, guestOf(call), std::move(edit));
}

Result<Plan> addDrivePlan(Fleet& fleet, const ActionCall& call) {
    const auto target = TRY(hardwareOf(fleet, guestOf(call)));
    const auto both = TRY(target.hardware->definitions(target.ref.uuid));
    const auto next = TRY(domain::parseHardware(both.next));
    HardwareEdit edit;
    domain::DiskWish wish;
    const bool oldMachine = [&] {
        const auto* machine = findItem(next, "machine");
        return machine && machine->field("machine").find("q35") == std::string::npos;
    }();
    wish.bus = call.params.value("bus", std::string(oldMachine ? "ide" : "sata"));
    wish.format = "raw";
    if (const auto medium = call.params.value("medium", std::string()); !medium.empty()) wish.source = TRY(mediumPath(*target.backend, medium, edit));
    const auto key = domain::freeTarget(both.now ? TRY(domain::parseHardware(*both.now)) : next, next, *wish.bus);
    edit.nowToo = isForNow(call.params);
    edit.apply = [key, wish](const std::string& xml) { return domain::withNewDisk(xml, Kind::Cdrom, key, wish); };
    return planHardware(fleet, guestOf(call), std::move(edit));
}

Param forceParam() {
    return {.name = "force", .type = Param::Type::Flag, .help = BINNACLE_TEXT("Open the drive even if the guest has locked it")};
}

Param driveParam(Text help) {
    return {.name = "drive", .help = std::move(help)};
}

} // namespace

void addGuestMediaActions(ActionRegistry& registry, Fleet& fleet) {
    auto a = hardwareAction("guest.insert", BINNACLE_TEXT("Insert a Medium"), BINNACLE_TEXT("Puts an image into a CD drive of the guest."));
    a.icon = "disc";
    a.params = {positionalParam("medium", BINNACLE_TEXT("The image: its path on the host, or POOL/NAME")),
                driveParam(BINNACLE_TEXT("The drive, as sda; else the first that is empty, or the first")), forceParam(), atParam()};
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return mediumPlan(fleet, call, true); };
    registry.add(std::move(a));

    a = hardwareAction("guest.eject", BINNACLE_TEXT("Eject a Medium"), BINNACLE_TEXT("Takes the image out of a CD drive of the guest."));
    a.icon = "eject";
    a.bulk = true;
    a.params = {driveParam(BINNACLE_TEXT("The drive, as sda; else the first that has something in it")), forceParam(), atParam()};
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return mediumPlan(fleet, call, false); };
    registry.add(std::move(a));

    a = hardwareAction("guest.add-drive", BINNACLE_TEXT("Add a CD Drive"), BINNACLE_TEXT("Gives the guest another CD drive."));
    a.icon = "disc";
    a.params = {{.name = "medium", .help = BINNACLE_TEXT("The image in it: its path on the host, or POOL/NAME")},
                {.name = "bus", .type = Param::Type::Choice, .help = BINNACLE_TEXT("What it hangs on; sata, or ide in an older machine"), .choices = {"sata", "ide", "scsi", "usb"}},
                atParam()};
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return addDrivePlan(fleet, call); };
    registry.add(std::move(a));
}

} // namespace binnacle
