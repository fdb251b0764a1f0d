// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/graphics_console.h"
#include "core/fleet/fleet.h"
#include "core/recording/recording.h"

namespace binnacle {

/// Looks at a guest's screen for a recording, with no window, and again after it was closed. By VNC where
/// there is one, which shows a guest to many; by SPICE whoever else looks is sent away, once: whoever comes
/// after that is left in peace. Blocks a little; of one thread.
class Onlooker {
public:
    Onlooker(Fleet& fleet, const Inventory& inventory, console::GlibThread& glib, GuestRef guest)
        : m_fleet(fleet)
        , m_inventory(inventory)
        , m_glib(glib)
        , m_guest(std::move(guest)) {}

    /// To be called often. Fails where waiting won't help: at first, or where somebody has to decide.
    Result<> follow(recording::Recording& recording);

private:
    Result<> open(recording::Recording& recording);
    Result<> closed(const console::Frame::Closed& end, recording::Recording& recording);
    Result<> later(const Error& why);

    bool isTakenByOthers() const;

    Fleet& m_fleet;
    const Inventory& m_inventory;
    console::GlibThread& m_glib;
    GuestRef m_guest;
    std::shared_ptr<console::Frame> m_frame;
    std::unique_ptr<console::GraphicsConsole> m_console;
    bool m_seen = false, m_isSpice = false;
    bool m_ended = false; ///< SPICE's server closed it: the guest is off, or somebody took the console
    std::optional<WallTime> m_startedAt; ///< when the guest did that was shown
    Steady::time_point m_next{};
};

} // namespace binnacle
