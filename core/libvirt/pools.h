// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/libvirt/connection.h"
#include "core/model/pool_spec.h"

/// What HostStorage promises of pools, of one connection.
namespace binnacle::libvirt {

Result<> definePool(Connection& connection, const PoolSpec& spec);
Result<bool> startPool(Connection& connection, const std::string& pool, bool mayMakeFolder);
Result<> stopPool(Connection& connection, const std::string& pool);
Result<> removePoolFolder(Connection& connection, const std::string& pool);
Result<> undefinePool(Connection& connection, const std::string& pool);
Result<> setPoolAutostart(Connection& connection, const std::string& pool, bool on);
Result<> refreshPool(Connection& connection, const std::string& pool);

} // namespace binnacle::libvirt
