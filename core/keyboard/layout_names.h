// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <string>
#include <string_view>

namespace binnacle::keyboard {

/// xkb's name for a layout as QEMU calls it ("en-us", "de-ch"), as it stands in a domain's graphics; empty
/// for an unknown one.
std::string layoutOfQemu(std::string_view name);

/// The first of the lists that xkb is configured by, "de,us" and "nodeadkeys,": "de(nodeadkeys)". Empty where
/// it isn't a name.
std::string firstLayout(std::string_view layouts, std::string_view variants);

/// The layout of this computer's keyboard, as its installer asked for it; empty where it isn't known. Reads a
/// file.
std::string layoutOfSystem(const std::filesystem::path& etc = "/etc");

} // namespace binnacle::keyboard
