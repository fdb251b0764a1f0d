// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/spice_console.h"

#include "core/base/untrusted.h"
#include "core/console/spice_cursor.h"
#include "core/console/spice_guard.h"
#include "core/console/spice_refusal.h"

#include <algorithm>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <spice/vd_agent.h>

#include <spice-client.h>
#pragma GCC diagnostic pop

namespace binnacle::console {
namespace {

SpiceConsole& self(gpointer data) {
    return *static_cast<SpiceConsole*>(data);
}

constexpr auto nearLink = std::chrono::milliseconds(30);
constexpr int mostDisplays = 16, mostPlaces = 32;

} // namespace

void SpiceConsole::start() {
    m_session = spice_session_new();
    g_object_set(m_session, "enable-audio", options().audio ? TRUE : FALSE, "enable-usbredir", TRUE,
                 "enable-smartcard", FALSE, nullptr);
    if (options().audio) {
        m_sound.emplace(options().audio);
        m_sound->setWanted(options().sound);
    }
    if (!options().password.empty()) {
        m_gavePassword = true;
        g_object_set(m_session, "password", options().password.c_str(), nullptr);
    }
    onSignal(
        m_session, "channel-new", +[](SpiceSession*, SpiceChannel* c, gpointer s) { self(s).channelNew(c); },
        this);
    m_folder.attach(m_session);
    m_usb->attach(m_session);
    m_patience.after(options().patience, [this] { end(CloseReason::Lost, noGreeting()); });
    if (!spice_session_open_fd(m_session, -1))
        end(CloseReason::Lost, fail(ErrorCode::Io, BINNACLE_TEXT("The console's connection can't be used")));
}

void SpiceConsole::stop() {
    m_patience.cancel();
    m_clipboard.detach();
    m_files.detach();
    m_folder.detach();
    m_usb->detach();
    m_monitors.attach(nullptr);
    m_main = nullptr;
    m_inputs.letGo();
    m_shown.clear();
    m_told.clear();
    m_displays.clear();
    m_others.clear();
    if (m_sound) m_sound->letGo();
    for (auto* channel : std::exchange(m_watched, {})) {
        g_signal_handlers_disconnect_by_data(channel, this);
        g_object_unref(channel);
    }
    if (!m_session) return;
    g_signal_handlers_disconnect_by_data(m_session, this);
    spice_session_disconnect(m_session);
    g_object_unref(std::exchange(m_session, nullptr));
}

/// What isn't taken here (microphones) is not connected.
bool SpiceConsole::isTaken(SpiceChannel* channel, int id) const {
    if (SPICE_IS_DISPLAY_CHANNEL(channel) || SPICE_IS_CURSOR_CHANNEL(channel))
        return id >= 0 && id < mostDisplays;
    if (SPICE_IS_USBREDIR_CHANNEL(channel)) return id >= 0 && id < mostPlaces;
    if (SPICE_IS_PLAYBACK_CHANNEL(channel)) return m_sound && id == 0;
    const bool known = SPICE_IS_MAIN_CHANNEL(channel) || SPICE_IS_INPUTS_CHANNEL(channel) ||
                       SPICE_IS_WEBDAV_CHANNEL(channel);
    return known && id == 0;
}

/// The library makes as many channels of one kind and number as a server lists; no server has reason to list
/// two.
void SpiceConsole::channelNew(SpiceChannel* channel) {
    const int id = intOf(channel, "channel-id");
    if (isOver() || !isTaken(channel, id)) return;
    for (auto* other : m_watched)
        if (G_OBJECT_TYPE(other) == G_OBJECT_TYPE(channel) && intOf(other, "channel-id") == id)
            return end(CloseReason::Malformed,
                       fail(ErrorCode::Corrupt,
                            BINNACLE_TEXT("The console sends what no SPICE server should"),
                            "one channel twice"));
    m_watched.push_back(SPICE_CHANNEL(g_object_ref(channel)));
    onSignal(
        channel, "open-fd", +[](SpiceChannel* c, gint tls, gpointer s) { self(s).openFd(c, tls != 0); },
        this);
    onSignal(
        channel, "channel-event",
        +[](SpiceChannel* c, SpiceChannelEvent e, gpointer s) { self(s).channelEvent(c, int(e)); }, this);
    // The session connects the main one, and those beside it are connected once somebody wants what they
    // bring.
    if (SPICE_IS_MAIN_CHANNEL(channel)) return takeMain(channel);
    if (SPICE_IS_USBREDIR_CHANNEL(channel)) return m_usb->take(channel);
    if (SPICE_IS_WEBDAV_CHANNEL(channel)) return m_folder.take(channel);
    if (SPICE_IS_PLAYBACK_CHANNEL(channel)) {
        m_sound->take(channel);
        return tell();
    }
    if (SPICE_IS_DISPLAY_CHANNEL(channel)) takeDisplay(channel);
    if (SPICE_IS_CURSOR_CHANNEL(channel)) takeCursor(channel);
    if (SPICE_IS_INPUTS_CHANNEL(channel))
        m_inputs.take(channel, [this](Leds leds) { sink().ledsChanged(leds); });
    spice_channel_connect(channel);
}

void SpiceConsole::openFd(SpiceChannel* channel, bool tls) {
    if (tls)
        return end(CloseReason::Refused,
                   fail(ErrorCode::Unsupported,
                        BINNACLE_TEXT("The guest's SPICE server takes encrypted connections only"), {},
                        BINNACLE_TEXT(
                            "SSH encrypts already: \"guest graphics\" lets it listen on this host alone.")));
    dial([this, channel](Result<UniqueFd>& dialled) {
        if (std::ranges::find(m_watched, channel) == m_watched.end()) return;
        if (isSide(channel) && (!dialled || !isWanted(channel))) return refuse(channel);
        if (!dialled) return end(CloseReason::Unreachable, dialled.error());
        if (SPICE_IS_MAIN_CHANNEL(channel)) m_linkBegun = Clock::now();
        auto fd = guarded(channel, *std::move(dialled));
        if (!fd) return end(CloseReason::Lost, fd.error());
        if (spice_channel_open_fd(channel, fd->get()))
            fd->release();
        else
            end(CloseReason::Lost,
                fail(ErrorCode::Io, BINNACLE_TEXT("The console's connection can't be used")));
    });
}

Result<UniqueFd> SpiceConsole::guarded(SpiceChannel* channel, UniqueFd server) {
    using Kind = SpiceGuard::Channel;
    const auto kind = SPICE_IS_MAIN_CHANNEL(channel)       ? Kind::Main
                      : SPICE_IS_DISPLAY_CHANNEL(channel)  ? Kind::Display
                      : SPICE_IS_CURSOR_CHANNEL(channel)   ? Kind::Cursor
                      : SPICE_IS_PLAYBACK_CHANNEL(channel) ? Kind::Playback
                      : isSide(channel)                    ? Kind::Device
                                                           : Kind::Other;
    auto [client, ours] = TRY(socketPair());
    auto wire =
        std::make_shared<GuardedWire>(std::move(server), std::move(ours), std::make_shared<SpiceGuard>(kind));
    m_wires.push_back(wire);
    glib().background("spice", [wire = std::move(wire)] { wire->run(); });
    return std::move(client);
}

std::string SpiceConsole::objection() const {
    for (const auto& wire : m_wires)
        if (auto why = wire->objection(); !why.empty()) return why;
    return {};
}

bool SpiceConsole::isSide(SpiceChannel* channel) const {
    return m_folder.owns(channel) || m_usb->owns(channel) || (m_sound && m_sound->owns(channel));
}

/// It may have been given up while its connection was being got.
bool SpiceConsole::isWanted(SpiceChannel* channel) const {
    if (m_folder.owns(channel)) return m_folder.isShared();
    return !m_sound || !m_sound->owns(channel) || m_sound->isWanted();
}

void SpiceConsole::channelEvent(SpiceChannel* channel, int event) {
    const auto* error = spice_channel_get_error(channel);
    const auto detail = singleLine(error && error->message ? error->message : "", 300);
    if (auto why = event == SPICE_CHANNEL_OPENED ? std::string() : objection(); !why.empty())
        return end(CloseReason::Malformed,
                   fail(ErrorCode::Corrupt, BINNACLE_TEXT("The console sends what no SPICE server should"),
                        std::move(why)));
    if (isSide(channel)) { // without it the screen goes on
        if (m_sound && m_sound->owns(channel) && event != SPICE_CHANNEL_OPENED) m_sound->lost();
        return;
    }
    switch (event) {
    case SPICE_CHANNEL_OPENED:
        opened(channel);
        return;
    case SPICE_CHANNEL_ERROR_AUTH:
        if (m_gavePassword)
            return end(CloseReason::PasswordWrong,
                       fail(ErrorCode::AuthenticationFailed,
                            BINNACLE_TEXT("The console refuses the password"), detail,
                            BINNACLE_TEXT("It may have expired: \"guest password\" sets another one.")));
        return end(
            CloseReason::PasswordWanted,
            fail(ErrorCode::AuthenticationFailed, BINNACLE_TEXT("The console asks for a password"), detail));
    case SPICE_CHANNEL_ERROR_CONNECT:
    case SPICE_CHANNEL_ERROR_TLS:
    case SPICE_CHANNEL_ERROR_LINK:
        return end(m_ready ? CloseReason::Lost : CloseReason::Malformed,
                   fail(ErrorCode::ProtocolMismatch,
                        BINNACLE_TEXT("What answers there is no SPICE server that is known here"), detail));
    case SPICE_CHANNEL_ERROR_IO:
        return end(CloseReason::Lost,
                   fail(ErrorCode::Io, BINNACLE_TEXT("The console's connection broke"), detail));
    case SPICE_CHANNEL_SWITCHING: // to where the guest went
        if (SPICE_IS_MAIN_CHANNEL(channel))
            end(CloseReason::Ended,
                fail(ErrorCode::Unreachable, BINNACLE_TEXT("The console was closed by its host"), detail));
        return;
    case SPICE_CHANNEL_CLOSED:
        // A display alone goes when the guest's machine is reset.
        if (SPICE_IS_MAIN_CHANNEL(channel))
            end(CloseReason::Ended,
                fail(ErrorCode::Unreachable, BINNACLE_TEXT("The console was closed by its host"), detail));
        return;
    default:
        return;
    }
}

/// A link takes three round trips. What is near has its pictures in a format that is quick to unpack; the
/// server's own choice is smaller.
void SpiceConsole::opened(SpiceChannel* channel) {
    if (SPICE_IS_MAIN_CHANNEL(channel)) {
        m_patience.cancel();
        m_isNear = Clock::now() - m_linkBegun < nearLink;
    }
    if (SPICE_IS_DISPLAY_CHANNEL(channel) && m_isNear)
        spice_display_channel_change_preferred_compression(channel, SPICE_IMAGE_COMPRESSION_LZ4);
}

void SpiceConsole::takeMain(SpiceChannel* channel) {
    m_main = SPICE_MAIN_CHANNEL(channel);
    onSignal(
        channel, "main-mouse-update", +[](SpiceChannel*, gpointer s) { self(s).showMouseMode(); }, this);
    onSignal(
        channel, "migration-started",
        +[](SpiceChannel*, GObject* other, gpointer) { refuseMigration(SPICE_SESSION(other)); }, this);
    onSignal(
        channel, "main-agent-update", +[](SpiceChannel*, gpointer s) { self(s).showAgent(); }, this);
    m_monitors.attach(m_main);
    m_clipboard.attach(m_main);
    m_files.attach(m_main);
}

void SpiceConsole::takeDisplay(SpiceChannel* channel) {
    const int id = intOf(channel, "channel-id");
    m_displays.push_back(std::make_unique<SpiceDisplay>(
        channel, id,
        SpiceDisplay::Listener{[this] { layOut(); }, [this, id](const Rect& rect) { updated(id, rect); },
                               [this](CloseReason reason, const Error& why) { end(reason, why); }}));
}

/// Each is of the display with its number.
void SpiceConsole::takeCursor(SpiceChannel* channel) {
    onSignal(
        channel, "notify::cursor",
        +[](GObject* cursor, GParamSpec*, gpointer s) { self(s).showCursor(SPICE_CHANNEL(cursor)); }, this);
    onSignal(
        channel, "cursor-hide",
        +[](SpiceChannel* c, gpointer s) {
            for (auto* sink : self(s).sinksOf(c))
                sink->cursorChanged({});
        },
        this);
    onSignal(
        channel, "cursor-reset",
        +[](SpiceChannel* c, gpointer s) {
            for (auto* sink : self(s).sinksOf(c))
                sink->cursorReset();
        },
        this);
}

std::vector<FrameSink*> SpiceConsole::sinksOf(SpiceChannel* cursor) {
    const int id = intOf(cursor, "channel-id");
    std::vector<FrameSink*> sinks;
    for (const auto& one : m_shown)
        if (auto* to = sinkOf(one.head); to && one.display->id() == id) sinks.push_back(to);
    return sinks;
}

void SpiceConsole::layOut() {
    if (isOver()) return;
    std::vector<Shown> shown;
    for (const auto& display : m_displays)
        for (const auto& part : display->parts())
            if (std::ranges::find(shown, part.head, &Shown::head) == shown.end())
                shown.push_back({part.head, part.area, display.get()});
    if (shown.empty()) return; // between two pictures
    std::ranges::sort(shown, {}, &Shown::head);
    m_shown = std::move(shown);
    m_ready = true;
    std::vector<Monitor> monitors;
    auto before = std::exchange(m_told, {});
    for (const auto& now : m_shown) {
        const Size size{now.area.width, now.area.height};
        monitors.push_back({now.head, size});
        auto* to = sinkOf(now.head);
        if (!to) continue;
        const auto told = before.find(to);
        m_told[to] = size;
        if (told == before.end() || told->second != size) to->resized(size);
        paint(now, now.area);
    }
    sink().monitorsChanged(monitors);
    tell();
}

/// The console's own sink has the first monitor that is on.
FrameSink* SpiceConsole::sinkOf(unsigned head) {
    if (isOver()) return nullptr;
    if (!m_shown.empty() && m_shown.front().head == head) return &sink();
    const auto other = m_others.find(head);
    return other == m_others.end() ? nullptr : other->second.get();
}

const SpiceConsole::Shown* SpiceConsole::shown(unsigned head) const {
    const auto found = std::ranges::find(m_shown, head, &Shown::head);
    if (found != m_shown.end()) return &*found;
    return head == 0 && !m_shown.empty() ? &m_shown.front() : nullptr;
}

void SpiceConsole::paint(const Shown& where, const Rect& rect) {
    auto* to = sinkOf(where.head);
    if (!to || !where.display->hasPicture()) return;
    const Size size{where.area.width, where.area.height};
    const auto part = within({rect.x - where.area.x, rect.y - where.area.y, rect.width, rect.height}, size);
    if (!part.empty()) to->updated(part, where.display->picture(where.area));
}

void SpiceConsole::updated(int display, const Rect& rect) {
    if (isOver()) return;
    for (const auto& one : m_shown)
        if (one.display->id() == display) paint(one, rect);
}

void SpiceConsole::show(unsigned head, const std::shared_ptr<FrameSink>& other) {
    if (const auto old = m_others.find(head); old != m_others.end()) {
        m_told.erase(old->second.get());
        m_others.erase(old);
    }
    if (!other) return;
    m_others[head] = other;
    const auto* where = shown(head);
    if (!where || where->head != head || sinkOf(head) == &sink()) return;
    const Size size{where->area.width, where->area.height};
    m_told[other.get()] = size;
    other->resized(size);
    paint(*where, where->area);
    tell();
    for (auto* channel : m_watched)
        if (SPICE_IS_CURSOR_CHANNEL(channel) && intOf(channel, "channel-id") == where->display->id())
            showCursor(channel);
}

void SpiceConsole::showCursor(SpiceChannel* channel) {
    const auto shape = cursorOf(channel);
    if (!shape) return;
    for (auto* to : sinksOf(channel))
        to->cursorChanged(*shape);
}

void SpiceConsole::showMouseMode() {
    const int mode = intOf(m_main, "mouse-mode");
    m_absolute = mode == SPICE_MOUSE_MODE_CLIENT;
    if (!m_absolute) spice_main_channel_request_mouse_mode(m_main, SPICE_MOUSE_MODE_CLIENT);
    tell();
}

void SpiceConsole::showAgent() {
    // Connected is what its port is; it answers once it has told what it can.
    const bool connected = flagOf(m_main, "agent-connected");
    const auto can = [&](int what) {
        return connected && spice_main_channel_agent_test_capability(m_main, guint32(what));
    };
    m_resizes = can(VD_AGENT_CAP_MONITORS_CONFIG);
    m_monitors.setAgent(m_resizes);
    m_agent = m_resizes || can(VD_AGENT_CAP_CLIPBOARD_BY_DEMAND);
    m_clipboard.agentChanged(connected);
    tell();
}

void SpiceConsole::tell() {
    if (!m_ready || isOver()) return;
    const ConsoleFacts facts{.protocol = Protocol::Spice,
                             .encoding = {},
                             .absolutePointer = m_absolute,
                             .agent = m_agent,
                             .canResize = m_resizes,
                             .folder = m_folder.link(),
                             .sound = m_sound && m_sound->isThere()};
    sink().established(facts);
    for (const auto& [head, other] : m_others)
        other->established(facts);
}

void SpiceConsole::offerClipboard(const std::string& text, bool image) {
    m_clipboard.offer(text, image);
}
void SpiceConsole::giveImage(ImageFormat format, const std::string& bytes) {
    m_clipboard.give(format, bytes);
}
void SpiceConsole::setClipboard(bool shared) {
    Engine::setClipboard(shared);
    m_clipboard.allow();
}
void SpiceConsole::setLookOnly(bool only) {
    Engine::setLookOnly(only);
    m_clipboard.allow();
}

void SpiceConsole::shareFolder(const std::string& folder, bool writable) {
    m_folder.share(folder, writable);
}
void SpiceConsole::sendFile(const std::string& path, std::shared_ptr<FileSending> sending) {
    m_files.send(path, std::move(sending));
}

void SpiceConsole::setLeds(Leds leds) {
    if (!options().lookOnly) m_inputs.setLocks(leds);
}

SpiceMonitors::Sizes SpiceConsole::sizesShown() const {
    SpiceMonitors::Sizes sizes;
    for (const auto& one : m_shown)
        sizes[one.head] = {one.area.width, one.area.height};
    return sizes;
}

void SpiceConsole::requestSize(Size size, unsigned monitor) {
    if (monitor >= unsigned(mostDisplays)) return;
    // The console's own sink shows the first one that is on, and that is meant.
    if (const auto* first = monitor == 0 ? shown(0) : nullptr) monitor = first->head;
    m_monitors.want(monitor, size, sizesShown());
}

void SpiceConsole::switchOff(unsigned monitor) {
    if (!m_monitors.canSwitch() || m_shown.size() < 2) return;
    std::erase_if(m_shown, [&](const Shown& one) { return one.head == monitor; });
    m_monitors.switchOff(monitor, sizesShown());
}

void SpiceConsole::setSound(bool on) {
    if (m_sound) m_sound->setWanted(on);
}

void SpiceConsole::refresh() {
    for (const auto& one : m_shown)
        paint(one, one.area);
}

void SpiceConsole::deliver(const KeyInput& key) {
    m_inputs.press(key);
}

/// The guest's agent is told where on which of its monitors; without one the server's tablet spans the
/// surface. Monitors of one surface are told apart by their own number, others by their channel's.
void SpiceConsole::point(const Shown& where, int x, int y) {
    const int display = where.display->id();
    if (display != 0) return m_inputs.point(x, y, display);
    if (flagOf(m_main, "agent-connected")) return m_inputs.point(x, y, int(where.head));
    m_inputs.point(where.area.x + x, where.area.y + y, 0);
}

void SpiceConsole::deliver(const PointerInput& pointer) {
    const auto* where = shown(pointer.monitor);
    if (!where) return;
    if (pointer.absolute == m_absolute) {
        if (m_absolute)
            point(*where, std::clamp(pointer.x, 0, where->area.width - 1),
                  std::clamp(pointer.y, 0, where->area.height - 1));
        else
            m_inputs.move(pointer.x, pointer.y);
    }
    m_inputs.hold(pointer.buttons);
}

void SpiceConsole::deliver(const WheelInput& wheel) {
    m_inputs.turn(wheel);
}

} // namespace binnacle::console
