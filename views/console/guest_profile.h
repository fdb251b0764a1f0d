// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/graphics_console.h"
#include "core/model/guest.h"
#include "views/console/frame_layout.h"

namespace binnacle::views {

/// How a person wants to see one guest's screen; kept in the settings by its uuid. What was never chosen for a guest is as
/// usual, the scale as it was chosen last for any.
struct GuestProfile {
    ScaleMode scale = ScaleMode::Fit;
    Graphics::Type graphics = Graphics::Type::Other; ///< Other: as we think best
    console::VncEncoding encoding = console::VncEncoding::Auto;
    bool clipboard = true;
    bool grab = false;    ///< the keyboard is the guest's alone while its screen has the focus
    std::string keymap{}; ///< the guest's layout, for texts that are typed; empty: never chosen
    bool sound = true;

    static GuestProfile load(const GuestUuid& guest);
    void save(const GuestUuid& guest) const;
};

} // namespace binnacle::views
