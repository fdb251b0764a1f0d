// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/console/engine.h"
#include "core/console/glib_support.h"
#include "core/console/guarded_wire.h"
#include "core/console/vnc_guard.h"
#include "core/console/vnc_sound.h"

struct _VncConnection;
struct _VncCursor;
struct _GValueArray;

namespace binnacle::console {

/// VNC by libgvnc, behind a guard.
class VncConsole final : public GraphicsConsole::Engine {
public:
    using Engine::Engine;

    void offerClipboard(const std::string& text, bool image) override;
    void requestSize(Size size, unsigned monitor) override;
    void setLeds(Leds leds) override;
    void setEncoding(VncEncoding encoding) override;
    void refresh() override;
    void setSound(bool on) override;

private:
    void start() override;
    void stop() override;
    void deliver(const KeyInput& key) override;
    void deliver(const PointerInput& pointer) override;
    void deliver(const WheelInput& wheel) override;

    void open(UniqueFd fd);
    void connectSignals();
    void chooseType(const _GValueArray* types);
    void giveCredentials(const _GValueArray* wanted);
    void authFailed(const char* reason);
    void initialized();
    void makeFramebuffer(Size size);
    void updated(const Rect& rect);
    void showCursor(_VncCursor* cursor);
    void showLeds();
    void takeText(std::string_view latin1);
    void disconnected();
    void requestUpdate(bool whole);
    void measure();
    void applyEncoding();
    void tell();
    Buttons translated(Buttons buttons) const;

    _VncConnection* m_conn = nullptr;
    std::shared_ptr<VncGuard> m_guard = std::make_shared<VncGuard>();
    std::shared_ptr<GuardedWire> m_wire;
    std::uint32_t* m_pixels = nullptr; ///< owned by the connection's framebuffer
    Size m_size;
    Later m_patience, m_request;
    std::string m_error; ///< of the library
    bool m_ready = false, m_gavePassword = false, m_absolute = true;
    int m_authTrips = 0;
    Steady::time_point m_authBegan;
    bool m_measuring = false; ///< a whole picture was asked for
    LinkQuality m_link;
    VncEncoding m_encoding = VncEncoding::Auto; ///< in use
    PointerInput m_pointer;
    std::optional<Leds> m_leds; ///< as the server told; none: it hasn't
    std::optional<VncSound> m_sound; ///< none: nobody listens
};

} // namespace binnacle::console
