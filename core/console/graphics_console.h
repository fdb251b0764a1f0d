// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fd.h"
#include "core/console/frame_sink.h"
#include "core/console/glib_thread.h"
#include "core/console/input_queue.h"
#include "core/console/vnc_encoding.h"

#include <stop_token>

namespace binnacle::console {

/// Gets a connection to the guest's graphics: a stream socket. SPICE asks for one a channel, several at a
/// time. Blocks, on a thread of its own; ends soon after \a stop was asked for.
using Dialer = std::function<Result<UniqueFd>(std::stop_token stop)>;

struct ConsoleOptions {
    Protocol protocol = Protocol::Vnc;
    std::string password; ///< empty: none is known
    VncEncoding encoding = VncEncoding::Auto;
    bool takeOver = false; ///< VNC: whoever else looks is sent away (SPICE does so anyway)
    bool lookOnly = false; ///< nothing that is done here reaches the guest
    bool clipboard = true; ///< texts go both ways
    std::chrono::milliseconds patience{20'000}; ///< until the server has greeted
};

/// A console of a guest, from the first dialled byte until closed(). Thread-safe; every call returns at once.
class GraphicsConsole {
public:
    /// Begins. \a sink hears everything else, for a moment longer than the console lives. \a glib outlives
    /// it.
    static std::unique_ptr<GraphicsConsole> open(GlibThread& glib, ConsoleOptions options, Dialer dialer,
                                                 std::shared_ptr<FrameSink> sink);
    ~GraphicsConsole(); ///< closes; returns at once
    GraphicsConsole(const GraphicsConsole&) = delete;
    GraphicsConsole& operator=(const GraphicsConsole&) = delete;

    InputQueue& input();
    /// The guest is asked to make its screen that large; it may do so, later, or not.
    void requestSize(Size size);
    /// This computer's clipboard holds a text that the guest may paste.
    void offerText(std::string text);
    /// The guest's locks become so; without effect on a VNC server that hasn't told how they are.
    void setLeds(Leds leds);
    void setEncoding(VncEncoding encoding);
    void setLookOnly(bool only);
    void refresh(); ///< the whole picture anew

private:
    class Engine;
    friend class VncConsole;
    friend class SpiceConsole;
    GraphicsConsole(GlibThread& glib, std::shared_ptr<Engine> engine);
    GlibThread& m_glib;
    std::shared_ptr<Engine> m_engine;
};

} // namespace binnacle::console
