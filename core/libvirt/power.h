// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/libvirt/connection.h"
#include "core/tasks/task.h"

namespace binnacle::libvirt {

/// How a guest is asked to shut down or reboot. Auto: by its agent where one answers, else by ACPI (a VM) or
/// its init (a container).
enum class Way : std::uint8_t { Auto, Agent, Acpi };

/// \a fresh: a saved state is thrown away and the guest boots anew.
Result<> start(Connection& connection, const GuestUuid& guest, bool fresh);
Result<> requestShutdown(Connection& connection, const GuestUuid& guest, Way way);
Result<> requestReboot(Connection& connection, const GuestUuid& guest, Way way);
Result<> stop(Connection& connection, const GuestUuid& guest);
Result<> reset(Connection& connection, const GuestUuid& guest);
Result<> pause(Connection& connection, const GuestUuid& guest);
Result<> resume(Connection& connection, const GuestUuid& guest);

/// Writes the guest's memory to the host's disk and stops it. \a jobs carries the long call, \a connection the
/// questions how far it is and the abort.
Result<> save(Connection& connection, Connection& jobs, const GuestUuid& guest, TaskContext& ctx);
bool hasSavedState(Connection& connection, const GuestUuid& guest);

} // namespace binnacle::libvirt
