// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/libvirt/connection.h"
#include "core/model/volume.h"
#include "core/tasks/task.h"

namespace binnacle::libvirt {

/// What HostStorage::cloneVolume promises. \a jobs waits for the host's copying, \a connection sees how far it is; they may
/// be one.
Result<Volume> cloneVolume(Connection& connection, Connection& jobs, const std::string& source, const VolumeSpec& copy, TaskContext& ctx);

} // namespace binnacle::libvirt
