// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/libvirt/connection.h"
#include "core/model/host.h"
#include "core/model/volume.h"

#include <optional>
#include <vector>

/// What HostStorage promises, of one connection.
namespace binnacle::libvirt {

Result<std::optional<Volume>> volumeAt(Connection& connection, const std::string& path);
Result<Pool> poolNow(Connection& connection, const std::string& pool);
Result<std::vector<Volume>> volumes(Connection& connection, const std::string& pool);
Result<Volume> createVolume(Connection& connection, const VolumeSpec& spec);
Result<> growVolume(Connection& connection, const std::string& path, std::uint64_t capacityBytes);
Result<> deleteVolume(Connection& connection, const std::string& path);
Result<> wipeVolume(Connection& connection, const std::string& path);

} // namespace binnacle::libvirt
