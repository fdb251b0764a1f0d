// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/engine.h"
#include "core/console/glib_support.h"
#include "core/console/guarded_wire.h"

struct _SpiceSession;
struct _SpiceChannel;
struct _SpiceMainChannel;
struct _SpiceInputsChannel;

namespace binnacle::console {

/// SPICE by spice-client-glib: one display, its pointer, keys, mouse and the agent's clipboard.
class SpiceConsole final : public GraphicsConsole::Engine {
public:
    using Engine::Engine;

    void requestSize(Size size) override;
    void offerText(const std::string& text) override;
    void setLeds(Leds leds) override;
    void setEncoding(VncEncoding) override {}
    void refresh() override;

private:
    void start() override;
    void stop() override;
    void deliver(const KeyInput& key) override;
    void deliver(const PointerInput& pointer) override;
    void deliver(const WheelInput& wheel) override;

    void channelNew(_SpiceChannel* channel);
    void takeMain(_SpiceChannel* channel);
    static void refuseMigration(_SpiceSession* other);
    void takeDisplay(_SpiceChannel* channel);
    void takeCursor(_SpiceChannel* channel);
    void takeInputs(_SpiceChannel* channel);
    void openFd(_SpiceChannel* channel, bool tls);
    Result<UniqueFd> guarded(_SpiceChannel* channel, UniqueFd server);
    std::string objection() const;
    void channelEvent(_SpiceChannel* channel, int event);
    void showAgent();
    void showMouseMode();
    void surfaceMade(int format, Size size, int stride, const void* pixels);
    void updated(const Rect& rect);
    void showCursor();
    void grabbed(unsigned selection, const std::uint32_t* types, unsigned count);
    void requested(unsigned selection, unsigned type);
    void takeText(unsigned type, std::string_view bytes);
    void widen(const Rect& rect);
    void tell();

    _SpiceSession* m_session = nullptr;
    _SpiceMainChannel* m_main = nullptr;
    _SpiceInputsChannel* m_inputs = nullptr;
    _SpiceChannel *m_display = nullptr, *m_cursor = nullptr;
    std::vector<std::shared_ptr<GuardedWire>> m_wires;
    std::vector<_SpiceChannel*> m_watched; ///< with handlers of ours, and a reference
    Later m_patience;
    bool m_gavePassword = false, m_ready = false, m_absolute = false, m_agent = false;
    Size m_size;
    int m_format = 0, m_stride = 0; ///< stride in bytes
    const std::uint8_t* m_pixels = nullptr;
    std::vector<std::uint32_t> m_converted; ///< the picture, where the server's has 16 bits a pixel
    std::string m_offered;                  ///< what the guest may paste
    int m_buttons = 0;                      ///< as SPICE counts them
    PointerInput m_pointer;
};

} // namespace binnacle::console
