// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/graphics_console.h"
#include "core/fleet/fleet.h"
#include "core/recording/recording.h"

namespace binnacle {

/// Looks at a guest's screen for a recording, with no window, and again after it was closed. By VNC where
/// there is one, which shows a guest to many; by SPICE whoever else looks is sent away. Blocks a little; of
/// one thread.
class Onlooker {
public:
    Onlooker(Fleet& fleet, console::GlibThread& glib, GuestRef guest)
        : m_fleet(fleet)
        , m_glib(glib)
        , m_guest(std::move(guest)) {}

    /// To be called often. Fails where waiting won't help: at first, or where somebody has to decide.
    Result<> follow(recording::Recording& recording);

private:
    Result<> open(recording::Recording& recording);
    Result<> closed(const console::Frame::Closed& end, recording::Recording& recording);
    Result<> later(const Error& why);

    Fleet& m_fleet;
    console::GlibThread& m_glib;
    GuestRef m_guest;
    std::shared_ptr<console::Frame> m_frame;
    std::unique_ptr<console::GraphicsConsole> m_console;
    bool m_seen = false;
    Steady::time_point m_next{};
};

} // namespace binnacle
