// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/input_queue.h"

class QKeyEvent;

namespace binnacle::views {

/// The key's place on the keyboard, whatever layout this computer has; where the platform doesn't tell
/// (offscreen), that of a US keyboard. 0: none.
console::Scancode scancodeOf(const QKeyEvent& event);
/// Shift, Ctrl, Alt, AltGr, Super of either side.
bool isModifier(console::Scancode code);

} // namespace binnacle::views
