// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/consoles/console_view.h"
#include "views/support/workbench.h"

namespace binnacle::views {

class ActionDesk;

/// Makes the consoles that references name, from the parts that know the protocols. Null for hosts that are not in the
/// fleet; what isn't connected or doesn't run yet is waited for by the console itself.
ConsoleMaker consoleMaker(Workbench& bench, ActionDesk& desk);

/// What "Console" means for a guest: its screen where it has one, else its text console.
ConsoleRef bestConsole(Workbench& bench, const GuestRef& guest);

} // namespace binnacle::views
