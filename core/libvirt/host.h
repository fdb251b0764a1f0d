// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/libvirt/connection.h"
#include "core/model/host.h"

namespace binnacle::libvirt {

/// Adds what this connection knows of the host; the first call may take seconds, while libvirtd probes its
/// emulators.
Result<> readFacts(Connection& connection, HostFacts& facts);
/// Sorted by name. Sizes of inactive pools are 0.
Result<std::vector<Pool>> readPools(Connection& connection);
Result<std::vector<Network>> readNetworks(Connection& connection);
/// One round trip to the daemon, in milliseconds.
Result<double> roundTrip(Connection& connection);
/// virConnectGetDomainCapabilities for the host's usual machine, or the empty text where there is none.
std::string domainCapabilities(Connection& connection);

} // namespace binnacle::libvirt
