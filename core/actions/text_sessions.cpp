// SPDX-License-Identifier: GPL-3.0-or-later
// Screens, consoles and shells: the window opens them in itself, the command line in its terminal, and a screen in the
// window.
#include "core/actions/builtin.h"
#include "core/actions/guest_target.h"
#include "core/actions/host_target.h"

#include <nlohmann/json.hpp>

namespace binnacle {
namespace {

Action session(std::string id, Text title, Text help, TargetKind target) {
    Action a{.id = std::move(id), .title = std::move(title), .help = std::move(help), .target = target};
    a.icon = "console";
    a.bulk = false;
    a.session = true;
    a.run = [](const ActionCall&, TaskContext&) -> Result<Json> {
        return fail(ErrorCode::Unsupported, BINNACLE_TEXT("Somebody has to sit in front of it: this can't run by itself"));
    };
    a.taskTitle = [title = a.title](const std::string&) { return title; };
    return a;
}

Param escapeParam() {
    return {.name = "escape",
            .help = BINNACLE_TEXT("Key that ends the session here, as ^X or one character; \"none\": no key does"),
            .fallback = "^]"};
}

Obstacle notRunning(const Guest& guest) {
    if (isActive(guest.state)) return {};
    return BINNACLE_TEXT("The guest does not run");
}

Action guestScreen() {
    auto a = session("guest.screen", BINNACLE_TEXT("Open Screen"),
                     BINNACLE_TEXT("Opens the guest's screen by SPICE or VNC, in the window."), TargetKind::Guest);
    a.icon = "monitor";
    a.shortcut = "Ctrl+Return";
    a.obstacle = whenReachable([](const Guest& guest) -> Obstacle {
        if (guest.kind == GuestKind::Container) return BINNACLE_TEXT("A container has no screen and no keyboard");
        return {};
    });
    return a;
}

Action guestRecord() {
    auto a = session("guest.record", BINNACLE_TEXT("Record the Screen"),
                     BINNACLE_TEXT("Records the guest's screen to a WebM file, with its name and the time in each picture. Without sound."),
                     TargetKind::Guest);
    a.icon = "record";
    a.params = {{.name = "file",
                 .required = true,
                 .positional = true,
                 .help = BINNACLE_TEXT("The file, ….webm; one that is there is replaced. Until it is complete it is called ….part.webm")},
                {.name = "seconds",
                 .type = Param::Type::Number,
                 .help = BINNACLE_TEXT("It ends by itself after so many; 0: by Ctrl+C"),
                 .fallback = "0"}};
    a.obstacle = whenReachable([](const Guest& guest) -> Obstacle {
        if (guest.kind == GuestKind::Container) return BINNACLE_TEXT("A container has no screen and no keyboard");
        return notRunning(guest);
    });
    return a;
}

Action guestConsole() {
    auto a = session("guest.console", BINNACLE_TEXT("Open Console"),
                     BINNACLE_TEXT("Opens the guest's text console: its serial port, or a container's own."), TargetKind::Guest);
    a.params = {{.name = "serial", .type = Param::Type::Number, .help = BINNACLE_TEXT("Which one, counted from 0"), .fallback = "0"},
                {.name = "force", .type = Param::Type::Flag, .help = BINNACLE_TEXT("Take it over from whoever has it open")},
                escapeParam()};
    a.obstacle = whenReachable([](const Guest& guest) -> Obstacle {
        if (auto why = notRunning(guest)) return why;
        if (guest.textConsoles == 0) return BINNACLE_TEXT("The guest has no text console");
        return {};
    });
    return a;
}

Action guestShell() {
    auto a = session("guest.shell", BINNACLE_TEXT("Open Shell in Container"),
                     BINNACLE_TEXT("Opens a shell inside a container, as its root."), TargetKind::Guest);
    a.params = {escapeParam()};
    a.obstacle = whenReachable([](const Guest& guest) -> Obstacle {
        if (guest.kind != GuestKind::Container) return BINNACLE_TEXT("Only containers can be entered by a shell");
        return notRunning(guest);
    });
    return a;
}

Action hostShell() {
    auto a = session("host.shell", BINNACLE_TEXT("Open Host Shell"),
                     BINNACLE_TEXT("Opens the login shell on the host, through the connection there is."), TargetKind::Host);
    a.params = {escapeParam()};
    a.obstacle = [](const Target& target, const FleetSnapshot& fleet) { return hostTarget(target, fleet).obstacle; };
    return a;
}

} // namespace

void addTextSessionActions(ActionRegistry& registry) {
    registry.add(guestScreen());
    registry.add(guestRecord());
    registry.add(guestConsole());
    registry.add(guestShell());
    registry.add(hostShell());
}

} // namespace binnacle
