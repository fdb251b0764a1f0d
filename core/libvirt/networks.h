// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/libvirt/connection.h"
#include "core/model/network.h"

namespace binnacle::libvirt {

// What names a network answers NotFound where there is none of that name.

Result<NetworkDetails> networkNow(Connection& connection, const std::string& network);
/// By address. None where the network doesn't run or has no DHCP.
Result<std::vector<DhcpLease>> dhcpLeases(Connection& connection, const std::string& network);

/// Not started. Conflict where the name is taken.
Result<> defineNetwork(Connection& connection, const NetworkSpec& spec);
Result<> undefineNetwork(Connection& connection, const std::string& network);
/// Conflict where it runs already; and, with what to do, where an interface of the host has its addresses.
Result<> startNetwork(Connection& connection, const std::string& network);
Result<> stopNetwork(Connection& connection, const std::string& network);
Result<> setNetworkAutostart(Connection& connection, const std::string& network, bool on);

// Changes of what is running, if it does, and of the definition, if there is one; by libvirt, which leaves
// all else as it is.

/// In place of the one that the NIC has.
Result<> reserveAddress(Connection& connection, const std::string& network,
                        const DhcpReservation& reservation);
/// NotFound where \a mac has none.
Result<> unreserveAddress(Connection& connection, const std::string& network, const std::string& mac);
/// In place of all IPv4 ranges there are; none: DHCP answers reservations only, or no longer.
Result<> setDhcpRange(Connection& connection, const std::string& network,
                      const std::optional<Ipv4Range>& range);
/// In place of the names that the address has.
Result<> setDnsHost(Connection& connection, const std::string& network, const DnsHost& host);
/// NotFound where \a ip has no names.
Result<> removeDnsHost(Connection& connection, const std::string& network, const std::string& ip);

} // namespace binnacle::libvirt
