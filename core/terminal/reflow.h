// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/terminal/scrollback.h"

namespace binnacle::terminal {

struct Reflowed {
    std::vector<Line> screen;
    int cursorRow = 0, cursorColumn = 0;
};

/// Lines for a screen of \a size, wrapped anew: those of \a screen and as many of \a scrollback as there is room for or
/// as belong to the same line. What doesn't fit goes to the scrollback. The row and column are the cursor's.
Reflowed reflow(std::vector<Line> screen, int row, int column, Size size, Scrollback& scrollback);

} // namespace binnacle::terminal
