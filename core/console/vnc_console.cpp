// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/vnc_console.h"

#include "core/base/untrusted.h"
#include "core/console/us_keysym.h"

#include <algorithm>

// glib marks GValueArray as deprecated, and gvnc's signals have nothing else.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <gvnc.h>
#pragma GCC diagnostic pop
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace binnacle::console {
namespace {

constexpr std::int32_t soundOffer = -259; ///< as an encoding: the server may tell that it has sound

VncConsole& self(gpointer data) {
    return *static_cast<VncConsole*>(data);
}

const VncPixelFormat& ourFormat() {
    static const VncPixelFormat format{.bits_per_pixel = 32,
                                       .depth = 24,
                                       .byte_order = G_BYTE_ORDER,
                                       .true_color_flag = 1,
                                       .red_max = 255,
                                       .green_max = 255,
                                       .blue_max = 255,
                                       .red_shift = 16,
                                       .green_shift = 8,
                                       .blue_shift = 0};
    return format;
}

std::vector<unsigned> enumsOf(const GValueArray* values) {
    std::vector<unsigned> numbers;
    for (guint i = 0; i < values->n_values; ++i)
        numbers.push_back(unsigned(g_value_get_enum(&values->values[i])));
    return numbers;
}

/// The first of \a known that is offered; 0: none.
unsigned firstOf(std::initializer_list<unsigned> known, const std::vector<unsigned>& offered) {
    for (const auto type : known)
        if (std::ranges::find(offered, type) != offered.end()) return type;
    return 0;
}

std::string utf8OfLatin1(std::string_view latin1) {
    std::string text;
    for (const char c : latin1)
        appendUtf8(text, static_cast<unsigned char>(c));
    return text;
}

std::string latin1OfUtf8(std::string_view utf8) {
    std::string text;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto c = nextCodePoint(utf8, i);
        text += c < 256 ? char(c) : '?';
    }
    return text;
}

} // namespace

void VncConsole::start() {
    dial([this](Result<UniqueFd>& dialled) {
        if (!dialled)
            end(CloseReason::Unreachable, dialled.error());
        else
            open(*std::move(dialled));
    });
}

void VncConsole::open(UniqueFd fd) {
    m_conn = vnc_connection_new();
    if (options().audio) {
        m_sound.emplace(m_guard, options().audio);
        m_sound->setWanted(options().sound);
    }
    connectSignals();
    vnc_connection_set_shared(m_conn, !options().takeOver);
    m_patience.after(options().patience, [this] { end(CloseReason::Lost, noGreeting()); });
    auto pair = socketPair();
    if (!pair) return end(CloseReason::Lost, pair.error());
    auto [client, guarded] = *std::move(pair);
    m_wire = std::make_shared<GuardedWire>(std::move(fd), std::move(guarded), m_guard);
    glib().background("vnc", [wire = m_wire] { wire->run(); });
    if (vnc_connection_open_fd(m_conn, client.get()))
        client.release();
    else
        end(CloseReason::Lost, fail(ErrorCode::Io, BINNACLE_TEXT("The console's connection can't be used")));
}

void VncConsole::connectSignals() {
    using C = VncConnection*;
    onSignal(
        m_conn, "vnc-auth-choose-type", +[](C, GValueArray* t, gpointer s) { self(s).chooseType(t); }, this);
    onSignal(
        m_conn, "vnc-auth-credential", +[](C, GValueArray* c, gpointer s) { self(s).giveCredentials(c); },
        this);
    onSignal(
        m_conn, "vnc-auth-failure", +[](C, const char* why, gpointer s) { self(s).authFailed(why); }, this);
    onSignal(
        m_conn, "vnc-initialized", +[](C, gpointer s) { self(s).initialized(); }, this);
    onSignal(
        m_conn, "vnc-desktop-resize",
        +[](C, guint w, guint h, gpointer s) {
            self(s).makeFramebuffer({int(w), int(h)});
        },
        this);
    onSignal(
        m_conn, "vnc-framebuffer-update",
        +[](C, guint x, guint y, guint w, guint h, gpointer s) {
            self(s).updated({int(x), int(y), int(w), int(h)});
        },
        this);
    onSignal(
        m_conn, "vnc-cursor-changed", +[](C, VncCursor* cursor, gpointer s) { self(s).showCursor(cursor); },
        this);
    onSignal(
        m_conn, "vnc-pointer-mode-changed",
        +[](C, gboolean absolute, gpointer s) {
            self(s).m_absolute = absolute;
            self(s).tell();
        },
        this);
    // libgvnc 1.3.1 has this signal without an argument and a marshaller for one, which calls nobody: it gets
    // one that fits.
    auto* const ledState = g_cclosure_new(
        reinterpret_cast<GCallback>(+[](C, gpointer s) { self(s).showLeds(); }), this, nullptr);
    g_closure_set_marshal(ledState, g_cclosure_marshal_VOID__VOID);
    g_signal_connect_closure(m_conn, "vnc-led-state", ledState, FALSE);
    onSignal(
        m_conn, "vnc-server-cut-text",
        +[](C, const char* text, gpointer s) { self(s).takeText(text ? text : ""); }, this);
    onSignal(
        m_conn, "vnc-bell", +[](C, gpointer s) { self(s).sink().bell(); }, this);
    onSignal(
        m_conn, "vnc-error",
        +[](C, const char* message, gpointer s) {
            self(s).m_error = singleLine(message ? message : "", 300);
        },
        this);
    onSignal(
        m_conn, "vnc-disconnected", +[](C, gpointer s) { self(s).disconnected(); }, this);
}

void VncConsole::stop() {
    m_patience.cancel();
    m_request.cancel();
    if (!m_conn) return;
    g_signal_handlers_disconnect_by_data(m_conn, this);
    if (m_sound) m_sound->letGo();
    vnc_connection_shutdown(m_conn);
    g_object_unref(std::exchange(m_conn, nullptr));
    m_pixels = nullptr;
}

/// Without this handler libgvnc waits for ever.
void VncConsole::chooseType(const GValueArray* types) {
    const auto type = firstOf({VNC_CONNECTION_AUTH_NONE, VNC_CONNECTION_AUTH_VNC}, enumsOf(types));
    if (type == 0)
        return end(
            CloseReason::Refused,
            fail(ErrorCode::Unsupported,
                 BINNACLE_TEXT("The VNC server wants TLS or SASL, which is not taken here"), {},
                 BINNACLE_TEXT(
                     "SSH encrypts and identifies already: set vnc_tls and vnc_sasl to 0 in the host's "
                     "/etc/libvirt/qemu.conf, and let the guest listen on this host alone.")));
    m_guard->chose(type);
    m_authBegan = Steady::now();
    m_authTrips = type == VNC_CONNECTION_AUTH_NONE ? 2 : 3;
    vnc_connection_set_auth_type(m_conn, type);
}

void VncConsole::giveCredentials(const GValueArray* wanted) {
    for (const auto what : enumsOf(wanted))
        switch (what) {
        case VNC_CONNECTION_CREDENTIAL_PASSWORD:
            if (options().password.empty())
                return end(
                    CloseReason::PasswordWanted,
                    fail(ErrorCode::AuthenticationFailed, BINNACLE_TEXT("The console asks for a password")));
            m_gavePassword = true;
            vnc_connection_set_credential(m_conn, int(what), options().password.c_str());
            break;
        default:
            break;
        }
}

void VncConsole::authFailed(const char* reason) {
    const auto detail = singleLine(reason ? reason : "", 300);
    if (m_gavePassword)
        end(CloseReason::PasswordWrong,
            fail(ErrorCode::AuthenticationFailed, BINNACLE_TEXT("The console refuses the password"), detail,
                 BINNACLE_TEXT("It may have expired: \"guest password\" sets another one.")));
    else
        end(CloseReason::Refused,
            fail(ErrorCode::AuthenticationFailed, BINNACLE_TEXT("The console refuses to let us in"), detail));
}

void VncConsole::initialized() {
    m_patience.cancel();
    m_ready = true;
    if (m_authTrips > 0)
        m_link.roundTrip =
            std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - m_authBegan) / m_authTrips;
    vnc_connection_set_pixel_format(m_conn, &ourFormat());
    applyEncoding();
    makeFramebuffer({vnc_connection_get_width(m_conn), vnc_connection_get_height(m_conn)});
}

void VncConsole::makeFramebuffer(Size size) {
    if (isOver() || !m_ready || (size == m_size && m_pixels)) return;
    if (!isSane(size))
        return end(CloseReason::Malformed,
                   fail(ErrorCode::Corrupt, BINNACLE_TEXT("The console claims a screen of %1 x %2 pixels",
                                                          size.width, size.height)));
    auto* const pixels = static_cast<std::uint32_t*>(
        g_try_malloc0_n(gsize(size.width) * gsize(size.height), sizeof(std::uint32_t)));
    if (!pixels)
        return end(CloseReason::Malformed,
                   fail(ErrorCode::NoSpace, BINNACLE_TEXT("There is no memory for a screen of %1 x %2 pixels",
                                                          size.width, size.height)));
    auto* const buffer = VNC_FRAMEBUFFER(
        vnc_base_framebuffer_new(reinterpret_cast<guint8*>(pixels), guint16(size.width), guint16(size.height),
                                 size.width * int(sizeof *pixels), &ourFormat(), &ourFormat()));
    // The library may write to it until it has let go of it.
    g_object_set_data_full(G_OBJECT(buffer), "binnacle-pixels", pixels, g_free);
    vnc_connection_set_framebuffer(m_conn, buffer);
    g_object_unref(buffer);
    m_pixels = pixels;
    m_size = size;
    sink().resized(size);
    requestUpdate(true);
}

void VncConsole::updated(const Rect& rect) {
    const auto part = within(rect, m_size);
    if (part.empty() || !m_pixels || isOver()) return;
    sink().updated(part, {m_pixels, m_size.width, m_size});
    if (m_sound && !m_sound->isThere() && m_guard->offersSound()) { // nothing else tells of it
        m_sound->take(m_conn);
        tell();
    }
    // An update has many rectangles, and nothing says which is the last one: when nothing is left to read it
    // was.
    if (!m_request.isWaiting())
        m_request.whenIdle([this] {
            measure();
            requestUpdate(false);
        });
}

/// The bandwidth shows in a whole picture that came at once.
void VncConsole::measure() {
    if (!std::exchange(m_measuring, false)) return;
    const auto measured = m_wire->measured();
    if (measured == 0) return;
    m_link.bytesPerSecond = measured;
    if (options().encoding != VncEncoding::Auto || choose(m_link) == m_encoding) return tell();
    applyEncoding();
}

void VncConsole::requestUpdate(bool whole) {
    if (!m_conn || isOver()) return;
    if (whole) {
        m_wire->beginMeasuring();
        m_measuring = true;
    }
    vnc_connection_framebuffer_update_request(m_conn, !whole, 0, 0, guint16(m_size.width),
                                              guint16(m_size.height));
}

void VncConsole::applyEncoding() {
    m_encoding = options().encoding == VncEncoding::Auto ? choose(m_link) : options().encoding;
    m_guard->allowJpeg(m_encoding == VncEncoding::TightJpeg);
    auto numbers = encodingNumbers(m_encoding);
    if (m_sound) numbers.push_back(soundOffer);
    vnc_connection_set_encodings(m_conn, int(numbers.size()), numbers.data());
    tell();
}

void VncConsole::setEncoding(VncEncoding encoding) {
    options().encoding = encoding;
    if (m_ready) applyEncoding();
}

void VncConsole::tell() {
    if (isOver() || !m_ready) return;
    sink().established({.protocol = Protocol::Vnc,
                        .encoding = std::string(name(m_encoding)),
                        .roundTrip = m_link.roundTrip,
                        .bytesPerSecond = m_link.bytesPerSecond,
                        .absolutePointer = m_absolute,
                        .agent = false,
                        .canResize = true,
                        .sound = m_sound && m_sound->isThere()});
}

void VncConsole::showCursor(VncCursor* cursor) {
    CursorShape shape;
    if (!cursor) return sink().cursorChanged(shape);
    shape.size = {vnc_cursor_get_width(cursor), vnc_cursor_get_height(cursor)};
    const auto* rgba = vnc_cursor_get_data(cursor);
    if (shape.size.empty() || !rgba) return sink().cursorChanged({});
    if (shape.size.width > largestCursor || shape.size.height > largestCursor) return;
    shape.hotX = std::min<int>(vnc_cursor_get_hotx(cursor), shape.size.width - 1);
    shape.hotY = std::min<int>(vnc_cursor_get_hoty(cursor), shape.size.height - 1);
    shape.pixels.resize(std::size_t(shape.size.width) * std::size_t(shape.size.height));
    for (auto& pixel : shape.pixels) {
        pixel = std::uint32_t(rgba[3]) << 24 | std::uint32_t(rgba[0]) << 16 | std::uint32_t(rgba[1]) << 8 |
                rgba[2];
        rgba += 4;
    }
    sink().cursorChanged(shape);
}

void VncConsole::showLeds() {
    const int bits = vnc_connection_get_ledstate(m_conn);
    m_leds = {(bits & VNC_LEDSTATE_SCROLL_LOCK) != 0, (bits & VNC_LEDSTATE_NUM_LOCK) != 0,
              (bits & VNC_LEDSTATE_CAPS_LOCK) != 0};
    sink().ledsChanged(*m_leds);
}

/// VNC has no message for it: the key of each lock that differs is pressed. What it makes of that the guest
/// tells.
void VncConsole::setLeds(Leds leds) {
    if (!m_leds || options().lookOnly) return;
    constexpr Scancode caps = 0x3a, num = 0x45, scroll = 0x46;
    const auto press = [this](Scancode code, bool differs) {
        for (const bool down : {true, false})
            if (differs) deliver(KeyInput{code, 0, down});
    };
    press(caps, leds.caps != m_leds->caps);
    press(num, leds.num != m_leds->num);
    press(scroll, leds.scroll != m_leds->scroll);
}

void VncConsole::takeText(std::string_view latin1) {
    if (options().clipboard && latin1.size() <= longestText / 2) sink().clipboardText(utf8OfLatin1(latin1));
}

void VncConsole::offerClipboard(const std::string& text, bool) {
    if (!m_ready || !options().clipboard || options().lookOnly || text.size() > longestText) return;
    const auto latin1 = latin1OfUtf8(text);
    vnc_connection_client_cut_text(m_conn, latin1.data(), latin1.size());
}

void VncConsole::disconnected() {
    if (auto why = m_wire->objection(); !why.empty())
        return end(CloseReason::Malformed,
                   fail(ErrorCode::Corrupt, BINNACLE_TEXT("The console sends what no VNC server should"),
                        std::move(why)));
    if (!m_error.empty() && !m_wire->serverEnded())
        return end(CloseReason::Lost,
                   fail(ErrorCode::Io, BINNACLE_TEXT("The console's connection broke"), m_error));
    if (m_ready)
        return end(CloseReason::Ended,
                   fail(ErrorCode::Unreachable, BINNACLE_TEXT("The console was closed by its host")));
    end(CloseReason::Lost,
        fail(
            ErrorCode::Unreachable, BINNACLE_TEXT("The console was closed before it had greeted"), {},
            BINNACLE_TEXT("Somebody else may hold it for himself, or what answers there is no VNC server.")));
}

void VncConsole::requestSize(Size size, unsigned monitor) {
    if (m_ready && monitor == 0) vnc_connection_set_size(m_conn, guint(size.width), guint(size.height));
}

void VncConsole::setSound(bool on) {
    if (m_sound) m_sound->setWanted(on);
}

void VncConsole::refresh() {
    if (m_ready) requestUpdate(true);
}

void VncConsole::deliver(const KeyInput& key) {
    if (!m_ready) return;
    // QEMU's extension has the prefix as the upper bit.
    const auto code = key.code & 0x100 ? (key.code & 0x7f) | 0x80 : key.code;
    const auto symbol = key.keysym ? key.keysym : usKeysym(key.code);
    vnc_connection_key_event(m_conn, key.down, symbol, guint16(code));
}

/// RFB counts left, middle, right, four for the wheels, back, forward; only the first eight fit.
Buttons VncConsole::translated(Buttons buttons) const {
    Buttons mask = 0;
    if (buttons & maskOf(Button::Left)) mask |= 1;
    if (buttons & maskOf(Button::Middle)) mask |= 2;
    if (buttons & maskOf(Button::Right)) mask |= 4;
    if (buttons & maskOf(Button::Back)) mask |= 0x80;
    return mask;
}

void VncConsole::deliver(const PointerInput& pointer) {
    if (!m_ready) return;
    constexpr int centre = 0x7fff;
    m_pointer = pointer;
    const auto mask = translated(pointer.buttons);
    if (m_absolute != pointer.absolute) return; // the mode changed on its way
    if (m_absolute)
        vnc_connection_pointer_event(m_conn, mask, guint16(std::clamp(pointer.x, 0, m_size.width - 1)),
                                     guint16(std::clamp(pointer.y, 0, m_size.height - 1)));
    else
        vnc_connection_pointer_event(m_conn, mask, guint16(centre + std::clamp(pointer.x, -centre, centre)),
                                     guint16(centre + std::clamp(pointer.y, -centre, centre)));
}

void VncConsole::deliver(const WheelInput& wheel) {
    if (!m_ready) return;
    const auto step = [&](int count, Buttons bit) {
        auto at = m_pointer;
        if (!at.absolute) at.x = at.y = 0;
        const auto x = at.absolute ? guint16(std::clamp(at.x, 0, m_size.width - 1)) : guint16(0x7fff);
        const auto y = at.absolute ? guint16(std::clamp(at.y, 0, m_size.height - 1)) : guint16(0x7fff);
        const auto mask = translated(at.buttons);
        for (int i = 0; i < count; ++i) {
            vnc_connection_pointer_event(m_conn, Buttons(mask | bit), x, y);
            vnc_connection_pointer_event(m_conn, mask, x, y);
        }
    };
    step(-wheel.down, 0x08);
    step(wheel.down, 0x10);
    step(-wheel.right, 0x20);
    step(wheel.right, 0x40);
}

} // namespace binnacle::console
