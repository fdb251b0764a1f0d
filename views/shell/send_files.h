// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/actions/action_desk.h"

namespace binnacle::views {

/// Asks which files go to the guest and starts "guest.send-file".
void askFilesToSend(ActionDesk& desk, QWidget* window, const Targets& targets);

} // namespace binnacle::views
