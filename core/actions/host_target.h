// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What the actions on hosts share.

#include "core/actions/action.h"

namespace binnacle {

/// The host, if it can be acted on through its connection.
struct HostTarget {
    const HostSnapshot* host = nullptr;
    Obstacle obstacle; ///< it is gone, or not connected
};
HostTarget hostTarget(const Target& target, const FleetSnapshot& fleet);

/// On one host that is connected, among what takes its time.
Action hostAction(const char* id, Text title, Text help);

/// Of a guest that is to be made: it becomes a file's name, too. InvalidArgument where it can't be one.
Result<> checkNewName(const std::string& name);
/// Conflict where \a host has a guest of that name.
Result<> checkNameIsFree(const std::string& name, const HostSnapshot& host);

} // namespace binnacle
