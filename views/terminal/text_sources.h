// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"
#include "views/support/workbench.h"
#include "views/terminal/text_console.h"

namespace binnacle::views {

/// The sessions that text consoles can be of. \a bench outlives them.
TextSource guestConsoleSource(Workbench& bench, const GuestRef& guest, unsigned port);
TextSource guestShellSource(Workbench& bench, const GuestRef& guest);
TextSource hostShellSource(Workbench& bench, const HostId& host);

} // namespace binnacle::views
