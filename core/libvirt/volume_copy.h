// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/libvirt/connection.h"
#include "core/model/volume.h"
#include "core/tasks/task.h"

namespace binnacle::libvirt {

/// What HostStorage::copyVolume promises. \a jobs: a connection that others need not wait for.
Result<Volume> copyVolume(Connection& jobs, const std::string& path, const VolumeSpec& spec, TaskContext& ctx);

} // namespace binnacle::libvirt
