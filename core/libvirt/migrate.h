// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/migration_xml.h"
#include "core/libvirt/connection.h"
#include "core/model/migration.h"
#include "core/tasks/task.h"

#include <functional>

namespace binnacle::libvirt {

/// A host's two connections: what takes long has one of its own. They may be one.
struct Side {
    Connection& watch;
    Connection& jobs;
};

/// What GuestMigration::migrate promises. \a tearOff ends the connections between the two hosts, from the
/// guest's host's side; it is called where the other host is lost and libvirt waits for it all the same, and
/// may block.
Result<MigrationEnd> migrate(Side from, Side to, const GuestUuid& guest, const MigrationSpec& spec,
                             const std::function<void()>& tearOff, TaskContext& ctx);

/// The guest's definition as another host can take it, passwords included. \a inactive: of its next start.
Result<std::string> migratableXml(Connection& connection, const GuestUuid& guest, bool inactive);
/// The host's <cpu>, as its capabilities have it.
Result<std::string> hostCpu(Connection& connection);
/// What GuestMigration::fit promises.
Result<MachineFit> machineFit(Connection& connection, const domain::HostNeeds& needs,
                              const std::string& theirCpu);
/// Some job is under way on the guest: a save, a backup, a migration.
Result<bool> hasJob(Connection& connection, const GuestUuid& guest);

} // namespace binnacle::libvirt
