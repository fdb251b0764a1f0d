// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/fleet/host_networks.h"

#include <chrono>
#include <functional>

namespace binnacle {

/// Networks of a demo host, in memory; their leases are made up of the guests that run.
class DemoNetworks final : public HostNetworks {
public:
    /// What the host has, and who is told that its networks have changed.
    struct Host {
        std::function<std::vector<GuestPtr>()> guests;
        std::function<void()> changed;
    };
    DemoNetworks(Host host, std::chrono::milliseconds latency);

    std::vector<Network> list() const; ///< sorted by name; doesn't wait

    Result<NetworkDetails> networkNow(const std::string& network) override;
    Result<std::vector<DhcpLease>> leases(const std::string& network) override;
    Result<HostLinks> links() override;
    Result<> defineNetwork(const NetworkSpec& spec) override;
    Result<> undefineNetwork(const std::string& network) override;
    Result<> startNetwork(const std::string& network) override;
    Result<> stopNetwork(const std::string& network) override;
    Result<> setNetworkAutostart(const std::string& network, bool on) override;
    Result<> reserveAddress(const std::string& network, const DhcpReservation& reservation) override;
    Result<> unreserveAddress(const std::string& network, const std::string& mac) override;
    Result<> setDhcpRange(const std::string& network, const std::optional<Ipv4Range>& range) override;
    Result<> setDnsHost(const std::string& network, const DnsHost& host) override;
    Result<> removeDnsHost(const std::string& network, const std::string& ip) override;

private:
    using All = std::vector<NetworkDetails>;
    Result<> change(const std::string& network, const std::function<Result<>(NetworkDetails&)>& edit);

    Host m_host;
    std::chrono::milliseconds m_latency;
    Guarded<All> m_all;
};

} // namespace binnacle
