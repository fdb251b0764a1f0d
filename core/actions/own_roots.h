// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Folders of hosts that were made for a container's root file system, as they are deleted.

#include "core/fleet/fleet.h"
#include "core/plan/plan.h"

namespace binnacle {

/// The folder that was made for the container \a owner and holds \a root, or is it. None: somebody else made
/// it, or the host makes none. Asks the host; blocks.
Result<std::optional<OwnRoot>> ownRootOf(HostBackend& backend, const GuestUuid& owner,
                                         const std::string& root);

/// Another guest of the host, that sees something of that folder.
std::optional<std::string> otherWith(const HostSnapshot& host, const OwnRoot& own);

/// Deletes it. \a check is asked before.
PlanStep removeRootStep(std::shared_ptr<HostBackend> backend, const OwnRoot& own,
                        std::function<Result<>()> check);

} // namespace binnacle
