// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

namespace binnacle::terminal {

/// Keys that write no character of their own. F1 + n is function key n + 1.
enum class Key : std::uint8_t {
    Enter,
    Tab,
    Backspace,
    Escape,
    Up,
    Down,
    Left,
    Right,
    Insert,
    Delete,
    Home,
    End,
    PageUp,
    PageDown,
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7,
    F8,
    F9,
    F10,
    F11,
    F12,
};

struct Modifiers {
    bool shift = false, alt = false, control = false;
    bool operator==(const Modifiers&) const = default;
};

/// What an application wants to hear of the mouse.
enum class MouseMode : std::uint8_t { None, Clicks, Drags, Moves };
enum class MouseButton : std::uint8_t { Left = 1, Middle = 2, Right = 3, WheelUp = 4, WheelDown = 5 };

} // namespace binnacle::terminal
