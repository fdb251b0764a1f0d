// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/libvirt/connection.h"
#include "core/model/volume.h"
#include "core/tasks/task.h"

namespace binnacle::libvirt {

/// What GuestMigration::copyVolume promises. Each of the two connections carries a stream.
Result<Volume> copyVolume(Connection& from, const std::string& source, Connection& to, const VolumeSpec& copy,
                          TaskContext& ctx);
/// When a volume's file was last written to, as its host says it; empty: it isn't told (block devices).
Result<std::string> volumeStamp(Connection& connection, const std::string& path);

} // namespace binnacle::libvirt
