// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/libvirt/connection.h"

#include <stop_token>

namespace binnacle::libvirt {

/// Every guest of the connection, in no order; few bulk calls and one for each guest's XML. A guest that
/// vanishes meanwhile is left out.
Result<std::vector<Guest>> readGuests(Connection& connection, std::stop_token stop);

/// None: the guest is not there (any more).
Result<std::optional<Guest>> readGuest(Connection& connection, const GuestUuid& guest);

/// From the guest agent, where it answers, else from DHCP leases, else from the host's ARP table; without
/// loopback and link-local ones. May take seconds where an agent hangs.
Result<std::vector<Address>> readAddresses(Connection& connection, const GuestUuid& guest, bool agent);

} // namespace binnacle::libvirt
