// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/builtin.h"
#include "core/actions/guest_target.h"

#include <nlohmann/json.hpp>

namespace binnacle {
namespace {

constexpr std::int64_t defaultLimit = 60;

const GuestRef& guestOf(const ActionCall& call) {
    return std::get<GuestRef>(call.target);
}

/// One call on the guest's host.
using PowerCall = std::function<Result<>(GuestPower&, const GuestUuid&, const Json& params, TaskContext&)>;
std::function<Result<Json>(const ActionCall&, TaskContext&)> calling(Fleet& fleet, PowerCall call) {
    return [&fleet, call = std::move(call)](const ActionCall& action, TaskContext& ctx) -> Result<Json> {
        const auto& guest = guestOf(action);
        const auto backend = TRY(backendFor(fleet, guest));
        TRY(call(backend->power(), guest.uuid, action.params, ctx));
        return Json();
    };
}

Result<ShutdownWay> wayFrom(const Json& params) {
    const auto way = params.value("way", "auto");
    if (way == "agent") return ShutdownWay::Agent;
    if (way == "acpi") return ShutdownWay::Acpi;
    return ShutdownWay::Auto;
}

Param wayParam() {
    return {.name = "way",
            .type = Param::Type::Choice,
            .help = BINNACLE_TEXT("How the guest is asked: by its agent where one answers, else by ACPI or its init"),
            .choices = {"auto", "agent", "acpi"},
            .fallback = "auto"};
}

Obstacle needs(const Guest& guest, std::initializer_list<GuestState> states, Text otherwise) {
    for (const auto state : states)
        if (guest.state == state) return {};
    return otherwise;
}

Text alreadyIs(const Guest& guest) {
    switch (guest.state) {
    case GuestState::Running:
        return BINNACLE_TEXT("The guest is running");
    case GuestState::Paused:
        return BINNACLE_TEXT("The guest is paused");
    case GuestState::Stopped:
        return BINNACLE_TEXT("The guest is stopped");
    case GuestState::Saved:
        return BINNACLE_TEXT("The guest's state is saved and it is stopped");
    case GuestState::Crashed:
        return BINNACLE_TEXT("The guest has crashed");
    case GuestState::Starting:
        return BINNACLE_TEXT("The guest is starting");
    case GuestState::Stopping:
        return BINNACLE_TEXT("The guest is stopping");
    case GuestState::Unknown:
        return BINNACLE_TEXT("The guest's state is not known");
    }
    return {};
}

Action start(Fleet& fleet) {
    Action a{.id = "guest.start", .title = BINNACLE_TEXT("Start"), .help = BINNACLE_TEXT("Starts the guest; a saved one goes on where it was.")};
    a.icon = "guest-start";
    a.shortcut = "Ctrl+Shift+S";
    a.params = {{.name = "fresh",
                 .type = Param::Type::Flag,
                 .help = BINNACLE_TEXT("Throw a saved state away and boot anew")}};
    a.obstacle = whenReachable([](const Guest& g) {
        if (auto is = whenNoTemplate(g)) return is;
        return needs(g, {GuestState::Stopped, GuestState::Saved, GuestState::Crashed}, alreadyIs(g));
    });
    a.run = calling(fleet, [](GuestPower& power, const GuestUuid& guest, const Json& params, TaskContext&) {
        return power.start(guest, params.value("fresh", false));
    });
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Start %1", name); };
    return a;
}

Result<Json> shutDown(Fleet& fleet, const ActionCall& call, TaskContext& ctx) {
    const auto& guest = guestOf(call);
    const auto limit = call.params.value("time-limit", defaultLimit);
    const auto backend = TRY(backendFor(fleet, guest));
    TRY(backend->power().requestShutdown(guest.uuid, TRY(wayFrom(call.params))));
    ctx.log(BINNACLE_TEXT("The guest was asked to shut down"));
    if (limit <= 0) return Json();
    auto done = waitForGuest(
        fleet, guest, [](const Guest& g) { return !isActive(g.state); }, std::chrono::seconds(limit), ctx);
    if (!done && done.error().code == ErrorCode::Timeout)
        return fail(ErrorCode::Timeout, BINNACLE_TEXT("The guest has not shut down within %1 seconds", limit), {},
                    BINNACLE_TEXT("It may not listen to ACPI or hang: look at its console, or stop it hard."));
    TRY(std::move(done));
    return Json();
}

Action shutdown(Fleet& fleet) {
    Action a{.id = "guest.shutdown", .title = BINNACLE_TEXT("Shut Down"), .help = BINNACLE_TEXT("Asks the guest to shut down and waits until it has.")};
    a.icon = "guest-shutdown";
    a.shortcut = "Ctrl+Shift+D";
    a.params = {wayParam(),
                {.name = "time-limit",
                 .type = Param::Type::Number,
                 .help = BINNACLE_TEXT("Seconds to wait; 0: don't wait"),
                 .fallback = std::to_string(defaultLimit)}};
    a.danger = Danger::Interrupts;
    a.lane = Lane::Long;
    a.escalation = "guest.stop";
    a.obstacle = whenReachable([](const Guest& g) {
        if (g.state == GuestState::Paused) return Obstacle(BINNACLE_TEXT("The guest is paused: resume it first"));
        return needs(g, {GuestState::Running, GuestState::Stopping}, alreadyIs(g));
    });
    a.run = [&fleet](const ActionCall& call, TaskContext& ctx) { return shutDown(fleet, call, ctx); };
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Shut down %1", name); };
    return a;
}

Obstacle protection(const Guest& guest) {
    if (!guest.meta.protectedFlag) return {};
    return BINNACLE_TEXT("The guest is protected: take the protection away first");
}

Action stop(Fleet& fleet) {
    Action a{.id = "guest.stop", .title = BINNACLE_TEXT("Stop Hard"), .help = BINNACLE_TEXT("Ends the guest at once, like pulling the plug: what it has not written is lost.")};
    a.icon = "guest-stop";
    a.danger = Danger::Interrupts;
    a.obstacle = whenReachable([](const Guest& g) {
        if (!isActive(g.state)) return Obstacle(alreadyIs(g));
        return protection(g);
    });
    a.run = calling(fleet, [](GuestPower& power, const GuestUuid& guest, const Json&, TaskContext&) {
        return power.stop(guest);
    });
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Stop %1 hard", name); };
    return a;
}

Action reboot(Fleet& fleet) {
    Action a{.id = "guest.reboot", .title = BINNACLE_TEXT("Reboot"), .help = BINNACLE_TEXT("Asks the guest to reboot.")};
    a.icon = "guest-reboot";
    a.params = {wayParam()};
    a.danger = Danger::Interrupts;
    a.obstacle = whenReachable([](const Guest& g) { return needs(g, {GuestState::Running}, alreadyIs(g)); });
    a.run = calling(fleet, [](GuestPower& power, const GuestUuid& guest, const Json& params, TaskContext&) -> Result<> {
        return power.requestReboot(guest, TRY(wayFrom(params)));
    });
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Reboot %1", name); };
    return a;
}

Action reset(Fleet& fleet) {
    Action a{.id = "guest.reset", .title = BINNACLE_TEXT("Reset"), .help = BINNACLE_TEXT("Resets the guest at once, like its reset button: what it has not written is lost.")};
    a.icon = "guest-reset";
    a.danger = Danger::Interrupts;
    a.obstacle = whenReachable([](const Guest& g) {
        if (g.kind == GuestKind::Container) return Obstacle(BINNACLE_TEXT("A container has no reset button"));
        if (auto why = needs(g, {GuestState::Running, GuestState::Paused}, alreadyIs(g))) return why;
        return protection(g);
    });
    a.run = calling(fleet, [](GuestPower& power, const GuestUuid& guest, const Json&, TaskContext&) {
        return power.reset(guest);
    });
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Reset %1", name); };
    return a;
}

Action pause(Fleet& fleet) {
    Action a{.id = "guest.pause", .title = BINNACLE_TEXT("Pause"), .help = BINNACLE_TEXT("Freezes the guest; it keeps its memory and its place on the host.")};
    a.icon = "guest-pause";
    a.danger = Danger::Interrupts;
    a.obstacle = whenReachable([](const Guest& g) { return needs(g, {GuestState::Running}, alreadyIs(g)); });
    a.run = calling(fleet, [](GuestPower& power, const GuestUuid& guest, const Json&, TaskContext&) {
        return power.pause(guest);
    });
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Pause %1", name); };
    return a;
}

Action resume(Fleet& fleet) {
    Action a{.id = "guest.resume", .title = BINNACLE_TEXT("Resume"), .help = BINNACLE_TEXT("Lets a paused guest go on.")};
    a.icon = "guest-resume";
    a.obstacle = whenReachable([](const Guest& g) { return needs(g, {GuestState::Paused}, alreadyIs(g)); });
    a.run = calling(fleet, [](GuestPower& power, const GuestUuid& guest, const Json&, TaskContext&) {
        return power.resume(guest);
    });
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Resume %1", name); };
    return a;
}

Action save(Fleet& fleet) {
    Action a{.id = "guest.save", .title = BINNACLE_TEXT("Save State"), .help = BINNACLE_TEXT("Writes the guest's memory to the host's disk and stops it; starting it goes on there.")};
    a.icon = "guest-save";
    a.danger = Danger::Interrupts;
    a.lane = Lane::Long;
    a.obstacle = whenReachable([](const Guest& g) {
        if (g.kind == GuestKind::Container) return Obstacle(BINNACLE_TEXT("libvirt can't save the state of containers"));
        if (!g.persistent) return Obstacle(BINNACLE_TEXT("The guest has no definition that outlives it"));
        return needs(g, {GuestState::Running, GuestState::Paused}, alreadyIs(g));
    });
    a.run = calling(fleet, [](GuestPower& power, const GuestUuid& guest, const Json&, TaskContext& ctx) {
        return power.save(guest, ctx);
    });
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Save the state of %1", name); };
    return a;
}

Action restore(Fleet& fleet) {
    Action a{.id = "guest.restore", .title = BINNACLE_TEXT("Restore State"), .help = BINNACLE_TEXT("Starts a saved guest where it was.")};
    a.icon = "guest-restore";
    a.lane = Lane::Long;
    a.obstacle = whenReachable([](const Guest& g) {
        if (auto is = whenNoTemplate(g)) return is;
        return needs(g, {GuestState::Saved}, BINNACLE_TEXT("The guest has no saved state"));
    });
    a.run = calling(fleet, [](GuestPower& power, const GuestUuid& guest, const Json&, TaskContext& ctx) {
        return power.restore(guest, ctx);
    });
    a.taskTitle = [](const std::string& name) { return BINNACLE_TEXT("Restore the state of %1", name); };
    return a;
}

} // namespace

void addGuestPowerActions(ActionRegistry& registry, Fleet& fleet) {
    for (auto* make : {start, shutdown, reboot, pause, resume, save, restore, reset, stop})
        registry.add(make(fleet));
}

} // namespace binnacle
