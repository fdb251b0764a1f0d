// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/engine.h"
#include "core/console/glib_support.h"
#include "core/console/guarded_wire.h"
#include "core/console/spice_clipboard.h"
#include "core/console/spice_display.h"
#include "core/console/spice_files.h"
#include "core/console/spice_folder.h"
#include "core/console/spice_inputs.h"
#include "core/console/spice_monitors.h"
#include "core/console/spice_sound.h"
#include "core/console/spice_usb.h"

#include <map>

struct _SpiceSession;
struct _SpiceChannel;
struct _SpiceMainChannel;

namespace binnacle::console {

/// SPICE by spice-client-glib: its displays, their pointer, keys, mouse and the agent's clipboard.
class SpiceConsole final : public GraphicsConsole::Engine {
public:
    using Engine::Engine;

    void offerClipboard(const std::string& text, bool image) override;
    void giveImage(ImageFormat format, const std::string& bytes) override;
    void setClipboard(bool shared) override;
    void setLookOnly(bool only) override;
    void requestSize(Size size, unsigned monitor) override;
    void show(unsigned head, const std::shared_ptr<FrameSink>& sink) override;
    void switchOff(unsigned monitor) override;
    void setLeds(Leds leds) override;
    void setEncoding(VncEncoding) override {}
    void refresh() override;
    void shareFolder(const std::string& folder, bool writable) override;
    void watchUsb(const UsbSink& sink) override { m_usb->watch(sink); }
    void giveUsb(unsigned number, bool toGuest) override { m_usb->give(number, toGuest); }
    void insertImage(const std::string& path) override { m_usb->insertImage(path); }
    void sendFile(const std::string& path, std::shared_ptr<FileSending> sending) override;
    void setSound(bool on) override;

private:
    void start() override;
    void stop() override;
    void deliver(const KeyInput& key) override;
    void deliver(const PointerInput& pointer) override;
    void deliver(const WheelInput& wheel) override;

    void channelNew(_SpiceChannel* channel);
    void takeMain(_SpiceChannel* channel);
    void takeDisplay(_SpiceChannel* channel);
    void takeCursor(_SpiceChannel* channel);
    bool isTaken(_SpiceChannel* channel, int id) const;
    void openFd(_SpiceChannel* channel, bool tls);
    Result<UniqueFd> guarded(_SpiceChannel* channel, UniqueFd server);
    std::string objection() const;
    bool isSide(_SpiceChannel* channel) const; ///< the console goes on without it
    bool isWanted(_SpiceChannel* channel) const;
    void channelEvent(_SpiceChannel* channel, int event);
    void showAgent();
    void showMouseMode();
    struct Shown { ///< a monitor that is on
        unsigned head;
        Rect area;
        SpiceDisplay* display;
    };
    void layOut();
    FrameSink* sinkOf(unsigned head);
    const Shown* shown(unsigned head) const;
    void point(const Shown& where, int x, int y);
    void opened(_SpiceChannel* channel);
    void paint(const Shown& where, const Rect& rect); ///< \a rect is of its surface
    void updated(int display, const Rect& rect);
    SpiceMonitors::Sizes sizesShown() const;
    void showCursor(_SpiceChannel* cursor);
    std::vector<FrameSink*> sinksOf(_SpiceChannel* cursor);
    void tell();

    _SpiceSession* m_session = nullptr;
    _SpiceMainChannel* m_main = nullptr;
    SpiceInputs m_inputs;
    SpiceMonitors m_monitors;
    std::vector<std::unique_ptr<SpiceDisplay>> m_displays;
    std::vector<Shown> m_shown;                              ///< in the order of their heads
    std::map<unsigned, std::shared_ptr<FrameSink>> m_others; ///< by their heads
    std::map<FrameSink*, Size> m_told;                       ///< how large their pictures are
    std::vector<std::shared_ptr<GuardedWire>> m_wires;
    std::vector<_SpiceChannel*> m_watched; ///< with handlers of ours, and a reference
    Later m_patience;
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_linkBegun;
    bool m_isNear = false;
    std::optional<SpiceSound> m_sound; ///< none: nobody listens
    bool m_gavePassword = false, m_ready = false, m_absolute = false, m_agent = false, m_resizes = false;
    SpiceClipboard m_clipboard{*this};
    SpiceFiles m_files{*this};
    std::shared_ptr<SpiceUsb> m_usb = std::make_shared<SpiceUsb>();
    SpiceFolder m_folder{[this] { tell(); }};
};

} // namespace binnacle::console
