// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// libvirt's networks (https://libvirt.org/formatnetwork.html). One that is there is changed piece by piece,
/// by libvirt itself: its XML is never written anew.

#include "core/base/result.h"
#include "core/model/network.h"

#include <string_view>

namespace binnacle::domain {

/// All but whether it runs and starts with the host, which its XML doesn't say. Corrupt for what is no
/// network.
Result<NetworkDetails> parseNetwork(std::string_view xml);

std::string networkXml(const NetworkSpec& spec);

// Pieces of a network, as its changes take them.
std::string reservationXml(const DhcpReservation& reservation);
std::string rangeXml(const Ipv4Range& range);
std::string dnsHostXml(const DnsHost& host);

/// "52:54:00:ab:cd:ef", in any case and with dashes; none: it is no address of a NIC.
std::optional<std::string> parseMac(std::string_view text);

} // namespace binnacle::domain
