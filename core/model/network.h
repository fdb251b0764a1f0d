// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What there is to know of a libvirt network besides what the inventory keeps of it.

#include "core/model/host.h"
#include "core/model/subnet.h"

namespace binnacle {

/// An address that DHCP keeps for one NIC.
struct DhcpReservation {
    std::string mac; ///< lower case; of IPv6, where there is none, the client's id
    std::string ip;
    std::string name; ///< may be empty
    bool operator==(const DhcpReservation&) const = default;
};

/// Names that the network's DNS answers with an address.
struct DnsHost {
    std::string ip;
    std::vector<std::string> names;
    bool operator==(const DnsHost&) const = default;
};

/// An address that DHCP has given away.
struct DhcpLease {
    std::string mac, ip;
    std::string name;              ///< what the guest calls itself; may be empty
    std::optional<WallTime> until; ///< none: for ever
    bool operator==(const DhcpLease&) const = default;
};

struct NetworkDetails {
    Network network;
    bool persistent = true;           ///< else it is gone once it is stopped
    std::string domain;               ///< of its DNS; may be empty
    std::vector<std::string> devices; ///< of the host, that its traffic leaves by; empty: any
    std::vector<DhcpReservation> reservations;
    std::vector<DnsHost> dnsHosts;
    bool operator==(const NetworkDetails&) const = default;
};

/// What a new one is to be.
struct NetworkSpec {
    std::string name;
    std::string mode = "nat"; ///< "nat", "route", "isolated" or "bridge"
    std::string bridge;       ///< mode "bridge": one that the host has; else what it is to be called, empty:
                              ///< libvirt chooses
    std::optional<Subnet> address; ///< of the host in it
    std::optional<Ipv4Range> dhcp;
    std::string domain;
    std::string device; ///< of the host, that its traffic leaves by; empty: any
};

/// The network devices of a host and where its routes lead.
struct HostLinks {
    struct Link {
        std::string name;
        bool bridge = false;
        bool operator==(const Link&) const = default;
    };
    struct Route {
        Subnet to;
        std::string device; ///< may be empty
        bool operator==(const Route&) const = default;
    };
    std::vector<Link> links;
    std::vector<Route> routes; ///< without the default route
};

/// libvirt makes its bridge and gives the host an address in it; else guests stand on a bridge or device that
/// the host has anyway.
bool isOwnNetwork(const Network& network);
/// \a nic is on the network, by its name or on the bridge that is its own.
bool isOn(const Nic& nic, const Network& network);
/// The guests of \a host that have a NIC on it, by name.
std::vector<GuestPtr> guestsOn(const Network& network, const HostSnapshot& host);

} // namespace binnacle
