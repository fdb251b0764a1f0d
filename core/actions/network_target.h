// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What the actions on a host's networks share.

#include "core/actions/action.h"
#include "core/fleet/fleet.h"

namespace binnacle {

/// The host of a call, asked.
struct NetworkSide {
    HostId id;
    std::shared_ptr<HostBackend> backend;
    HostNetworks* networks = nullptr;
};
/// Unsupported where its networks can't be changed.
Result<NetworkSide> networkSideOf(Fleet& fleet, const ActionCall& call);

/// On a host, about one of its networks, by no menu of the host.
Action networkAction(const char* id, Text title, Text help);
Param networkParam();

/// A range of DHCP for a network where the host has \a address; InvalidArgument, with what is wrong, for one
/// that can't be.
Result<Ipv4Range> rangeFrom(const std::string& text, const Subnet& address);

} // namespace binnacle
