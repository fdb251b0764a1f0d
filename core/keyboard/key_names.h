// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/keyboard/scancode.h"

#include <string_view>

namespace binnacle::keyboard {

/// "ctrl", "f12", "del", "a", "print", "right-alt" has the name "altgr"; any case. 0: there is no such key.
Evdev keyByName(std::string_view name);

/// "ctrl-alt-del" or "Ctrl+Alt+Del": the keys in the order in which they go down, at most 16. InvalidArgument
/// names what is no key.
Result<std::vector<Evdev>> parseCombination(std::string_view text);

/// The names that keyByName() takes, for help and completion.
std::vector<std::string> keyNames();

} // namespace binnacle::keyboard
