// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The verbs that are no task: those that only read, and those that open a session. Each answers with the exit code.

#include "core/cli/workbench.h"

namespace binnacle::cli {

using ReadVerb = Result<int> (*)(Workbench& bench);
/// Null where there is none of that id.
ReadVerb findReadVerb(std::string_view id);

Result<int> listHosts(Workbench& bench);
Result<int> showHosts(Workbench& bench);
Result<int> listGuests(Workbench& bench);
Result<int> showGuests(Workbench& bench);
Result<int> printXml(Workbench& bench);
Result<int> showHardware(Workbench& bench);
Result<int> listSnapshots(Workbench& bench);
Result<int> listPools(Workbench& bench);
Result<int> listVolumes(Workbench& bench);
Result<int> listNetworks(Workbench& bench);
Result<int> showNetwork(Workbench& bench);
Result<int> listLeases(Workbench& bench);
Result<int> listTasks(Workbench& bench);
Result<int> showTasks(Workbench& bench);
Result<int> printTaskLogs(Workbench& bench);
Result<int> waitForTasks(Workbench& bench);
Result<int> cancelTasks(Workbench& bench);
Result<int> streamEvents(Workbench& bench);
Result<int> openGuestScreen(Workbench& bench); ///< in the program with a window
/// Becomes the program that can look at screens, with the same arguments; returns only where it can't.
Result<int> becomeRecorder(Workbench& bench);
Result<int> openGuestConsole(Workbench& bench);
Result<int> openGuestShell(Workbench& bench);
Result<int> openHostShell(Workbench& bench);

} // namespace binnacle::cli
