// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/demo_networks.h"

#include "core/base/fold.h"
#include "core/fleet/demo_guests.h"

#include <algorithm>
#include <thread>

namespace binnacle {
namespace {

Error noSuch(const std::string& network) {
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("The host has no network \"%1\"", network));
}

auto find(auto& all, const std::string& name) {
    return std::ranges::find(all, name, [](const NetworkDetails& d) { return d.network.name; });
}

void sort(std::vector<NetworkDetails>& all) {
    std::ranges::sort(all, {}, [](const NetworkDetails& d) { return d.network.name; });
}

const Address* addressOf(const Guest& guest, const Nic& nic) {
    const auto found = std::ranges::find(guest.addresses, nic.mac, &Address::mac);
    return found == guest.addresses.end() ? nullptr : &*found;
}

} // namespace

DemoNetworks::DemoNetworks(Host host, std::chrono::milliseconds latency)
    : m_host(std::move(host))
    , m_latency(latency) {
    for (auto& network : demoNetworks()) {
        NetworkDetails details{.network = std::move(network)};
        if (details.network.name == "default") {
            details.domain = "demo.example";
            details.dnsHosts = {{"192.168.122.1", {"gateway", "ntp"}}};
            details.reservations = {{"52:54:00:0d:3e:01", "192.168.122.240", "printer"}};
        }
        m_all.lock()->push_back(std::move(details));
    }
}

std::vector<Network> DemoNetworks::list() const {
    std::vector<Network> networks;
    for (auto all = m_all.lock(); const auto& details : *all)
        networks.push_back(details.network);
    return networks;
}

Result<NetworkDetails> DemoNetworks::networkNow(const std::string& network) {
    std::this_thread::sleep_for(m_latency);
    auto all = m_all.lock();
    const auto found = find(*all, network);
    if (found == all->end()) return noSuch(network);
    return *found;
}

Result<std::vector<DhcpLease>> DemoNetworks::leases(const std::string& network) {
    const auto details = TRY(networkNow(network));
    std::vector<DhcpLease> found;
    if (!details.network.active || details.network.dhcpRanges.empty()) return found;
    for (const auto& guest : m_host.guests())
        for (const auto& nic : guest->nics) {
            const auto* address = isOn(nic, details.network) ? addressOf(*guest, nic) : nullptr;
            if (!isActive(guest->state) || !address) continue;
            const auto until = now() + std::chrono::minutes(12 + guest->meta.number % 47);
            found.push_back({.mac = nic.mac,
                             .ip = address->ip,
                             .name = guest->name,
                             .until = std::chrono::floor<std::chrono::minutes>(until)});
        }
    std::ranges::sort(found, [](const DhcpLease& a, const DhcpLease& b) { return naturalLess(a.ip, b.ip); });
    return found;
}

Result<HostLinks> DemoNetworks::links() {
    std::this_thread::sleep_for(m_latency);
    HostLinks found;
    found.links = {{"br0", true}, {"eno1", false}, {"eno2", false}, {"virbr0", true}};
    found.routes = {{*parseSubnet("10.20.0.0/16"), "br0"}, {*parseSubnet("192.168.122.0/24"), "virbr0"}};
    return found;
}

Result<> DemoNetworks::change(const std::string& network,
                              const std::function<Result<>(NetworkDetails&)>& edit) {
    std::this_thread::sleep_for(m_latency);
    {
        auto all = m_all.lock();
        const auto found = find(*all, network);
        if (found == all->end()) return noSuch(network);
        TRY(edit(*found));
    }
    m_host.changed();
    return {};
}

Result<> DemoNetworks::defineNetwork(const NetworkSpec& spec) {
    std::this_thread::sleep_for(m_latency);
    {
        auto all = m_all.lock();
        if (find(*all, spec.name) != all->end())
            return fail(ErrorCode::Conflict,
                        BINNACLE_TEXT("The host has a network \"%1\" already", spec.name));
        NetworkDetails made;
        made.network.name = spec.name;
        made.network.mode = spec.mode;
        made.network.bridge =
            spec.bridge.empty() && spec.mode != "bridge" ? fmt::format("virbr{}", all->size()) : spec.bridge;
        if (spec.address) made.network.addresses = {spec.address->text()};
        if (spec.dhcp) made.network.dhcpRanges = {spec.dhcp->text()};
        if (!spec.device.empty()) made.devices = {spec.device};
        made.domain = spec.domain;
        all->push_back(std::move(made));
        sort(*all);
    }
    m_host.changed();
    return {};
}

Result<> DemoNetworks::undefineNetwork(const std::string& network) {
    std::this_thread::sleep_for(m_latency);
    {
        auto all = m_all.lock();
        const auto found = find(*all, network);
        if (found == all->end()) return noSuch(network);
        all->erase(found);
    }
    m_host.changed();
    return {};
}

Result<> DemoNetworks::startNetwork(const std::string& network) {
    return change(network, [](NetworkDetails& d) -> Result<> {
        if (d.network.active)
            return fail(ErrorCode::Conflict, BINNACLE_TEXT("The network %1 runs already", d.network.name));
        d.network.active = true;
        return {};
    });
}

Result<> DemoNetworks::stopNetwork(const std::string& network) {
    return change(network, [](NetworkDetails& d) -> Result<> {
        d.network.active = false;
        return {};
    });
}

Result<> DemoNetworks::setNetworkAutostart(const std::string& network, bool on) {
    return change(network, [on](NetworkDetails& d) -> Result<> {
        d.network.autostart = on;
        return {};
    });
}

Result<> DemoNetworks::reserveAddress(const std::string& network, const DhcpReservation& reservation) {
    return change(network, [&](NetworkDetails& d) -> Result<> {
        std::erase_if(d.reservations, [&](const DhcpReservation& r) { return r.mac == reservation.mac; });
        d.reservations.push_back(reservation);
        return {};
    });
}

Result<> DemoNetworks::unreserveAddress(const std::string& network, const std::string& mac) {
    return change(network, [&](NetworkDetails& d) -> Result<> {
        if (std::erase_if(d.reservations, [&](const DhcpReservation& r) { return r.mac == mac; })) return {};
        return fail(ErrorCode::NotFound,
                    BINNACLE_TEXT("The network %1 reserves no address for %2", network, mac));
    });
}

Result<> DemoNetworks::setDhcpRange(const std::string& network, const std::optional<Ipv4Range>& range) {
    return change(network, [&](NetworkDetails& d) -> Result<> {
        d.network.dhcpRanges.clear();
        if (range) d.network.dhcpRanges = {range->text()};
        return {};
    });
}

Result<> DemoNetworks::setDnsHost(const std::string& network, const DnsHost& host) {
    return change(network, [&](NetworkDetails& d) -> Result<> {
        std::erase_if(d.dnsHosts, [&](const DnsHost& h) { return h.ip == host.ip; });
        d.dnsHosts.push_back(host);
        return {};
    });
}

Result<> DemoNetworks::removeDnsHost(const std::string& network, const std::string& ip) {
    return change(network, [&](NetworkDetails& d) -> Result<> {
        if (std::erase_if(d.dnsHosts, [&](const DnsHost& h) { return h.ip == ip; })) return {};
        return fail(ErrorCode::NotFound, BINNACLE_TEXT("The network %1 has no names for %2", network, ip));
    });
}

} // namespace binnacle
