// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace binnacle::views {

/// The layout of the desktop's keyboard as xkb names it, "de(nodeadkeys)", as an X server tells it; empty
/// where there is none that does. The first one, where there are several.
std::string desktopLayout();

} // namespace binnacle::views
