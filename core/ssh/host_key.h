// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ssh/prompter.h"
#include "core/ssh/raw.h"
#include "core/ssh/route.h"

namespace binnacle::ssh {

/// Holds the server's key against known_hosts; asks about an unknown one and keeps it where the person says
/// so. HostKeyUnknown, or HostKeyChanged with the way out.
Result<> checkHostKey(ssh_session session, const Hop& hop, Prompter& prompter, std::stop_token stop);

} // namespace binnacle::ssh
