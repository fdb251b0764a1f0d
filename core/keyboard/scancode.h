// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

namespace binnacle::keyboard {

/// A key by Linux' number for its place: KEY_A is 30.
using Evdev = std::uint16_t;

/// XT set 1, keys with the prefix e0 as 0x100 | code; 0: the PC's keyboard has no such key.
std::uint16_t xtOf(Evdev key);
/// X11's and Wayland's native scan codes are evdev's and 8.
constexpr Evdev evdevOfNative(std::uint32_t native) {
    return native > 8 && native < 0x300 ? Evdev(native - 8) : Evdev(0);
}

} // namespace binnacle::keyboard
