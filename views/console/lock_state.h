// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/picture.h"

#include <optional>

namespace binnacle::views {

/// Which of a keyboard's locks are on, as far as that is known.
struct LockState {
    std::optional<bool> scroll{}, num{}, caps{};
    bool operator==(const LockState&) const = default;

    /// \a guest's, with what is known here instead.
    console::Leds over(const console::Leds& guest) const {
        return {scroll.value_or(guest.scroll), num.value_or(guest.num), caps.value_or(guest.caps)};
    }
};

} // namespace binnacle::views
