// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/builtin.h"
#include "core/actions/guest_target.h"
#include "core/keyboard/key_names.h"
#include "core/keyboard/keymap.h"
#include "core/settings/file_replace.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <thread>

namespace binnacle {
namespace {

constexpr std::int64_t usualHold = 100, usualRate = 20, highestRate = 100;
constexpr std::size_t longestText = 65'536;

const GuestRef& guestOf(const ActionCall& call) {
    return std::get<GuestRef>(call.target);
}

/// The backend lives as long as what it has handed out is used.
struct Screen {
    std::shared_ptr<HostBackend> backend;
    GuestScreen* operator->() const { return backend->screen(); }
};
Result<Screen> screenOf(Fleet& fleet, const GuestRef& guest) {
    Screen screen{TRY(backendFor(fleet, guest))};
    if (!screen.backend->screen())
        return fail(ErrorCode::Unsupported,
                    BINNACLE_TEXT("Guests of this host have no screen that can be reached"));
    return screen;
}

Obstacle needsRunningVm(const Guest& g) {
    if (g.kind == GuestKind::Container) return BINNACLE_TEXT("A container has no screen and no keyboard");
    if (!isActive(g.state)) return BINNACLE_TEXT("The guest does not run");
    return {};
}
Obstacle needsVm(const Guest& g) {
    if (g.kind == GuestKind::Container) return BINNACLE_TEXT("A container has no screen and no keyboard");
    return {};
}

Action screenAction(const char* id, Text title, Text help, const char* icon, Obstacle (*rule)(const Guest&),
                    Text (*taskTitle)(const std::string&)) {
    Action a{.id = id, .title = std::move(title), .help = std::move(help)};
    a.icon = icon;
    a.obstacle = whenReachable(rule);
    a.taskTitle = taskTitle;
    return a;
}

Result<std::int64_t> numberWithin(const Json& params, const char* name, std::int64_t usual,
                                  std::int64_t least, std::int64_t most) {
    const auto value = params.value(name, usual);
    if (value >= least && value <= most) return value;
    return fail(ErrorCode::InvalidArgument,
                BINNACLE_TEXT("\"%1\" is a number from %2 to %3", name, least, most));
}

Action screenshot(Fleet& fleet) {
    auto a =
        screenAction("guest.screenshot", BINNACLE_TEXT("Take a Screenshot"),
                     BINNACLE_TEXT("Writes what the guest's screen shows to a PNG file on this computer."),
                     "screenshot", needsRunningVm,
                     [](const std::string& name) { return BINNACLE_TEXT("Take a screenshot of %1", name); });
    a.bulk = false;
    a.params = {{.name = "file",
                 .required = true,
                 .positional = true,
                 .help = BINNACLE_TEXT("The file; one that is there is replaced")},
                {.name = "screen",
                 .type = Param::Type::Number,
                 .help = BINNACLE_TEXT("Which one of several, from 0"),
                 .fallback = "0"}};
    a.run = [&fleet](const ActionCall& call, TaskContext&) -> Result<Json> {
        const auto& guest = guestOf(call);
        const auto screen = TRY(numberWithin(call.params, "screen", 0, 0, 15));
        const auto picture = TRY(TRY(screenOf(fleet, guest))->screenshot(guest.uuid, unsigned(screen)));
        const auto file = call.params.at("file").get<std::string>();
        TRY(replaceFile(file, TRY(writePng(picture))));
        return Json{{"file", file}, {"width", picture.width}, {"height", picture.height}};
    };
    return a;
}

Result<Json> sendKeys(Fleet& fleet, const ActionCall& call, TaskContext& ctx) {
    const auto& guest = guestOf(call);
    const std::chrono::milliseconds hold(TRY(numberWithin(call.params, "hold", usualHold, 1, 10'000)));
    std::vector<std::vector<keyboard::Evdev>> combinations;
    for (const auto& text : call.params.at("keys").get<std::vector<std::string>>())
        combinations.push_back(TRY(keyboard::parseCombination(text)));
    const auto screen = TRY(screenOf(fleet, guest));
    for (const auto& keys : combinations) {
        TRY(ctx.checkpoint());
        TRY(screen->sendKeys(guest.uuid, {keys.begin(), keys.end()}, hold));
        std::this_thread::sleep_for(hold); // until they are up
    }
    return Json();
}

Action sendKeysAction(Fleet& fleet) {
    auto a = screenAction("guest.send-keys", BINNACLE_TEXT("Send Keys"),
                          BINNACLE_TEXT("Presses keys of the guest's keyboard, like ctrl-alt-del."),
                          "guest-keys", needsRunningVm,
                          [](const std::string& name) { return BINNACLE_TEXT("Send keys to %1", name); });
    a.params = {{.name = "keys",
                 .type = Param::Type::TextList,
                 .required = true,
                 .positional = true,
                 .help = BINNACLE_TEXT("Keys and combinations, one after the other: enter, f2, ctrl-alt-f1")},
                {.name = "hold",
                 .type = Param::Type::Number,
                 .help = BINNACLE_TEXT("Milliseconds for which each is held"),
                 .fallback = std::to_string(usualHold)}};
    a.run = [&fleet](const ActionCall& call, TaskContext& ctx) { return sendKeys(fleet, call, ctx); };
    return a;
}

Result<Json> typeText(Fleet& fleet, const ActionCall& call, TaskContext& ctx) {
    const auto& guest = guestOf(call);
    const auto rate = TRY(numberWithin(call.params, "rate", usualRate, 1, highestRate));
    const auto text = call.params.at("input").get<std::string>();
    if (text.size() > longestText)
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("The text is longer than 64 KiB"));
    const auto keymap = TRY(keyboard::Keymap::load(call.params.value("keymap", "us")));
    const auto strokes = TRY(keymap.strokes(text));
    if (call.params.value("preview", false)) {
        std::string keys;
        for (const auto& stroke : strokes)
            keys += (keys.empty() ? "" : " ") + keyboard::strokeText(stroke);
        return Json{{"keys", keys}, {"seconds", std::int64_t(strokes.size()) / rate}};
    }
    const auto screen = TRY(screenOf(fleet, guest));
    const std::chrono::milliseconds pause(1000 / rate);
    auto next = Steady::now();
    for (std::size_t i = 0; i < strokes.size(); ++i) {
        TRY(ctx.checkpoint());
        TRY(screen->sendKeys(guest.uuid, {strokes[i].begin(), strokes[i].end()},
                             std::max(pause / 2, std::chrono::milliseconds(1))));
        ctx.progress(double(i + 1) / double(strokes.size()), BINNACLE_TEXT("typing"));
        std::this_thread::sleep_until(next += pause);
    }
    return Json{{"strokes", strokes.size()}};
}

Action type(Fleet& fleet) {
    auto a =
        screenAction("guest.type", BINNACLE_TEXT("Type a Text"),
                     BINNACLE_TEXT("Types a text on the guest's keyboard."), "guest-keys", needsRunningVm,
                     [](const std::string& name) { return BINNACLE_TEXT("Type a text into %1", name); });
    a.lane = Lane::Long;
    a.params = {{.name = "input",
                 .required = true,
                 .positional = true,
                 .help = BINNACLE_TEXT("The text; - reads it from standard input")},
                {.name = "keymap",
                 .help = BINNACLE_TEXT("The layout that the guest has set: us, de, fr, de(nodeadkeys)"),
                 .fallback = "us"},
                {.name = "rate",
                 .type = Param::Type::Number,
                 .help = BINNACLE_TEXT("Keys a second"),
                 .fallback = std::to_string(usualRate)},
                {.name = "preview",
                 .type = Param::Type::Flag,
                 .help = BINNACLE_TEXT("Only tell which keys it would be")}};
    a.run = [&fleet](const ActionCall& call, TaskContext& ctx) { return typeText(fleet, call, ctx); };
    return a;
}

Result<Json> setPassword(Fleet& fleet, const ActionCall& call) {
    const auto& guest = guestOf(call);
    const auto minutes = TRY(numberWithin(call.params, "minutes", 0, 0, 525'600));
    const auto index = TRY(numberWithin(call.params, "graphics", 0, 0, 15));
    const auto until = minutes ? std::optional(now() + std::chrono::minutes(minutes)) : std::nullopt;
    const auto screen = TRY(screenOf(fleet, guest));
    TRY(screen->setPassword(guest.uuid, unsigned(index), call.params.value("password", ""), until,
                            call.params.value("keep", false)));
    if (auto session = fleet.session(guest.host)) (*session)->refresh(guest.uuid);
    return until ? Json{{"until", iso8601(*until)}} : Json();
}

Action password(Fleet& fleet) {
    auto a = screenAction("guest.password", BINNACLE_TEXT("Set the Console's Password"),
                          BINNACLE_TEXT("Sets or takes away the password that the guest's console asks for."),
                          "guest-protect", needsVm, [](const std::string& name) {
                              return BINNACLE_TEXT("Set the console's password of %1", name);
                          });
    a.params = {
        {.name = "password",
         .type = Param::Type::Secret,
         .help = BINNACLE_TEXT("The password; none where it is left out. VNC uses eight characters of it")},
        {.name = "minutes",
         .type = Param::Type::Number,
         .help = BINNACLE_TEXT("It is refused after so long; 0: never"),
         .fallback = "0"},
        {.name = "keep", .type = Param::Type::Flag, .help = BINNACLE_TEXT("Also for the next start")},
        {.name = "graphics",
         .type = Param::Type::Number,
         .help = BINNACLE_TEXT("Which one of several, from 0"),
         .fallback = "0"}};
    a.run = [&fleet](const ActionCall& call, TaskContext&) { return setPassword(fleet, call); };
    return a;
}

GraphicsWish wishFrom(const Json& params) {
    using Listen = GraphicsWish::Listen;
    const auto listen = params.value("listen", "host");
    return {params.at("type") == "spice" ? Graphics::Type::Spice : Graphics::Type::Vnc,
            listen == "none"     ? Listen::None
            : listen == "socket" ? Listen::Socket
                                 : Listen::Local};
}

Action graphics(Fleet& fleet) {
    auto a = screenAction(
        "guest.graphics", BINNACLE_TEXT("Change the Graphics"),
        BINNACLE_TEXT(
            "Gives the guest a screen by VNC or SPICE, and says where it listens; from its next start on."),
        "screenshot", needsVm,
        [](const std::string& name) { return BINNACLE_TEXT("Change the graphics of %1", name); });
    a.params = {
        {.name = "type",
         .type = Param::Type::Choice,
         .required = true,
         .positional = true,
         .help = BINNACLE_TEXT("vnc or spice"),
         .choices = {"vnc", "spice"}},
        {.name = "listen",
         .type = Param::Type::Choice,
         .help = BINNACLE_TEXT(
             "Where: on the host alone, on a socket, or nowhere (then the host needs python3-libvirt)"),
         .choices = {"host", "socket", "none"},
         .fallback = "host"}};
    a.obstacle = whenReachable([](const Guest& g) {
        if (auto why = needsVm(g)) return why;
        return g.persistent ? Obstacle() : BINNACLE_TEXT("The guest has no definition that outlives it");
    });
    a.run = [&fleet](const ActionCall& call, TaskContext& ctx) -> Result<Json> {
        const auto& guest = guestOf(call);
        TRY(TRY(screenOf(fleet, guest))->setGraphics(guest.uuid, wishFrom(call.params)));
        const auto snapshot = fleet.inventory().snapshot();
        const auto* known = snapshot->find(guest);
        if (known && isActive(known->state))
            ctx.log(BINNACLE_TEXT("It counts from the guest's next start on"));
        if (auto session = fleet.session(guest.host)) (*session)->refresh(guest.uuid);
        return Json();
    };
    return a;
}

} // namespace

void addGuestScreenActions(ActionRegistry& registry, Fleet& fleet) {
    for (auto* make : {screenshot, sendKeysAction, type, password, graphics})
        registry.add(make(fleet));
}

} // namespace binnacle
