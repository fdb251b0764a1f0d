// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/libvirt/connection.h"

#include <chrono>

namespace binnacle::libvirt {

/// One request of the QEMU guest agent's protocol and its answer, both JSON. Unsupported where no agent
/// answers.
Result<std::string> agentCommand(Connection& connection, const GuestUuid& guest, const std::string& request,
                                 std::chrono::seconds limit);

/// Puts \a device into the running guest, or into its definition.
Result<> attachDevice(Connection& connection, const GuestUuid& guest, const std::string& device, bool live);

} // namespace binnacle::libvirt
