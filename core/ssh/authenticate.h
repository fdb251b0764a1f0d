// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ssh/prompter.h"
#include "core/ssh/raw.h"
#include "core/ssh/route.h"

namespace binnacle::ssh {

/// Logs in as OpenSSH would: keys without a passphrase, the agent, keys with one, keyboard-interactive,
/// password; several in a row where the server wants that. AuthenticationFailed tells what was tried.
Result<> authenticate(ssh_session session, const Hop& hop, Prompter& prompter, std::stop_token stop);

} // namespace binnacle::ssh
