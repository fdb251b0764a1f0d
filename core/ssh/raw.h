// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// libssh's objects, owned. For core/ssh only.

#include "core/base/handle.h"

#include <libssh/libssh.h>

#include <string>

namespace binnacle::ssh {

using RawSession = Handle<ssh_session_struct, &ssh_free>;
using RawChannel = Handle<ssh_channel_struct, &ssh_channel_free>;
using RawKey = Handle<ssh_key_struct, &ssh_key_free>;
using RawEvent = Handle<ssh_event_struct, &ssh_event_free>;

inline std::string lastError(ssh_session session) {
    const char* text = ssh_get_error(session);
    return text ? text : "";
}

} // namespace binnacle::ssh
