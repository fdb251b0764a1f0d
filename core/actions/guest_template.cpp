// SPDX-License-Identifier: GPL-3.0-or-later
// Templates: guests that are there to be cloned.
#include "core/actions/builtin.h"
#include "core/actions/disk_users.h"
#include "core/actions/guest_target.h"
#include "core/actions/storage_target.h"

#include <nlohmann/json.hpp>

namespace binnacle {
namespace {

Result<> mark(Fleet& fleet, HostBackend& backend, const GuestRef& ref, bool isTemplate) {
    TRY(backend.config().editMeta(ref.uuid, [&](GuestMeta& meta) -> Result<> {
        meta.isTemplate = isTemplate;
        return {};
    }));
    if (auto session = fleet.session(ref.host)) (*session)->refresh(ref.uuid);
    return {};
}

Result<Json> makeTemplate(Fleet& fleet, const ActionCall& call) {
    const auto& ref = std::get<GuestRef>(call.target);
    const auto backend = TRY(backendFor(fleet, ref));
    const auto guest = TRY(backend->readGuest(ref.uuid));
    if (!guest) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest is not on this host (any more)"));
    if (isActive(guest->state)) return fail(ErrorCode::Conflict, BINNACLE_TEXT("%1 is running", guest->name), {}, BINNACLE_TEXT("Shut it down first."));
    if (guest->autostart) TRY(backend->config().setAutostart(ref.uuid, false));
    TRY(mark(fleet, *backend, ref, true));
    return Json();
}

Obstacle toTemplate(const Guest& guest) {
    if (guest.meta.isTemplate) return BINNACLE_TEXT("The guest is a template already");
    if (guest.kind == GuestKind::Container) return BINNACLE_TEXT("Only virtual machines can be cloned");
    if (isActive(guest.state)) return BINNACLE_TEXT("A running guest can't become a template: shut it down first");
    if (guest.state == GuestState::Saved)
        return BINNACLE_TEXT("The guest's state is saved, and would not be in its clones: start it and shut it down first");
    return {};
}

Result<Plan> guestAgainPlan(Fleet& fleet, const ActionCall& call) {
    const auto& ref = std::get<GuestRef>(call.target);
    const auto backend = TRY(backendFor(fleet, ref));
    const auto snapshot = fleet.inventory().snapshot();
    const auto* guest = snapshot->find(ref);
    if (!guest) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest is not in the fleet (any more)"));
    Plan plan;
    DiskUsers users(fleet, snapshot, ref);
    for (const auto& disk : guest->disks) {
        if (disk.device != "disk" || disk.readOnly || disk.source.empty() || !backend->storage()) continue;
        const auto volume = TRY(findVolume(*backend->storage(), disk.source));
        const auto user = volume ? TRY(users.of(*volume)) : std::nullopt;
        if (!user) continue;
        if (user->claim == DiskUsers::Claim::Above)
            plan.blockers.push_back(BINNACLE_TEXT("%1 is laid over the template's disk %2: delete the clones first", user->name, disk.target));
        else if (user->claim == DiskUsers::Claim::Unasked)
            plan.warnings.push_back(BINNACLE_TEXT("%1 may have clones of it, and can't be asked", user->name));
    }
    PlanStep step;
    step.title = BINNACLE_TEXT("Let %1 be started and changed again", guest->name);
    step.run = [&fleet, backend, ref](TaskContext&) { return mark(fleet, *backend, ref, false); };
    plan.steps.push_back(std::move(step));
    return plan;
}

Action templateAction(Fleet& fleet) {
    Action a{.id = "guest.template",
             .title = BINNACLE_TEXT("Turn into a Template"),
             .help = BINNACLE_TEXT("Keeps the guest as it is, never to be started, for clones that are laid over its disks.")};
    a.icon = "guest-template";
    a.obstacle = whenReachable(toTemplate);
    a.run = [&fleet](const ActionCall& call, TaskContext&) { return makeTemplate(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Turn %1 into a template", name); };
    return a;
}

Action untemplateAction(Fleet& fleet) {
    Action a{.id = "guest.untemplate",
             .title = BINNACLE_TEXT("Turn into a Guest Again"),
             .help = BINNACLE_TEXT("Lets a template be started and changed, once no clone is laid over its disks.")};
    a.icon = "guest-vm";
    a.wholeFleet = true; // others may have clones of it
    a.obstacle = whenReachable([](const Guest& guest) {
        return guest.meta.isTemplate ? Obstacle() : BINNACLE_TEXT("The guest is no template");
    });
    a.plan = [&fleet](const ActionCall& call, TaskContext&) { return guestAgainPlan(fleet, call); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Turn the template %1 into a guest", name); };
    return a;
}

} // namespace

void addTemplateActions(ActionRegistry& registry, Fleet& fleet) {
    registry.add(templateAction(fleet));
    registry.add(untemplateAction(fleet));
}

} // namespace binnacle
