// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/network.h"

#include <optional>
#include <vector>

namespace binnacle {

/// libvirt's networks of a host, each by its name: NotFound where there is none of that name. Every call
/// blocks; thread-safe. libvirt tells of networks that come, go, start and stop, and of no other change: who
/// makes one has the networks read again.
class HostNetworks {
public:
    virtual ~HostNetworks() = default;
    virtual Result<NetworkDetails> networkNow(const std::string& network) = 0;
    /// By address. None where the network doesn't run, or the host has no part in its addresses. libvirt has
    /// no event for them.
    virtual Result<std::vector<DhcpLease>> leases(const std::string& network) = 0;
    /// Asked of the host's own tools: Unsupported where there are none.
    virtual Result<HostLinks> links() = 0;
    /// Not started. Conflict where the name is taken.
    virtual Result<> defineNetwork(const NetworkSpec& spec) = 0;
    /// Of one that is stopped; nothing of it can be had back.
    virtual Result<> undefineNetwork(const std::string& network) = 0;
    virtual Result<> startNetwork(const std::string& network) = 0;
    /// Guests on it lose their connection, and have it again when they are started anew. One without a
    /// definition is gone.
    virtual Result<> stopNetwork(const std::string& network) = 0;
    virtual Result<> setNetworkAutostart(const std::string& network, bool on) = 0;

    // At once where it runs, and for its next start; guests ask for what they have when their lease ends.

    /// In place of the address that the NIC has reserved.
    virtual Result<> reserveAddress(const std::string& network, const DhcpReservation& reservation) = 0;
    virtual Result<> unreserveAddress(const std::string& network, const std::string& mac) = 0;
    /// In place of all IPv4 ranges; none: it gives out reserved addresses only.
    virtual Result<> setDhcpRange(const std::string& network, const std::optional<Ipv4Range>& range) = 0;
    /// In place of the names that the address has.
    virtual Result<> setDnsHost(const std::string& network, const DnsHost& host) = 0;
    virtual Result<> removeDnsHost(const std::string& network, const std::string& ip) = 0;
};

} // namespace binnacle
