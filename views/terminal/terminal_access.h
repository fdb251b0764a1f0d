// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAccessible>

namespace binnacle::views {

class TerminalView;

/// Makes a TerminalView readable for assistive technology: what is on its screen, and where the cursor stands.
void installTerminalAccess();
/// The screen has changed.
void tellAccess(TerminalView& view);

} // namespace binnacle::views
