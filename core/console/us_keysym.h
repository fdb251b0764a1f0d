// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/input_queue.h"

namespace binnacle::console {

/// X11's keysym of a key on a US keyboard, without modifiers; 0 where it has none.
std::uint32_t usKeysym(Scancode code);

} // namespace binnacle::console
