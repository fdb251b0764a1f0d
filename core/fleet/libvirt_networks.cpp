// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/host_links.h"
#include "core/fleet/libvirt_backend.h"
#include "core/libvirt/networks.h"

namespace binnacle {

Result<NetworkDetails> LibvirtBackend::networkNow(const std::string& network) {
    return libvirt::networkNow(*TRY(hostConnection()), network);
}

Result<std::vector<DhcpLease>> LibvirtBackend::leases(const std::string& network) {
    return libvirt::dhcpLeases(*TRY(hostConnection()), network);
}

Result<HostLinks> LibvirtBackend::links() {
    const auto way = this->way();
    if (!way) return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The host is not connected"));
    const auto output = TRY(way->run(linksCommand(), std::chrono::seconds(15), {}));
    if (output.exitCode == 0) return parseLinks(output.out);
    return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The host's routes can't be read"), output.err,
                BINNACLE_TEXT("It needs a POSIX shell and the program ip."));
}

Result<> LibvirtBackend::defineNetwork(const NetworkSpec& spec) {
    return libvirt::defineNetwork(*TRY(hostConnection()), spec);
}

Result<> LibvirtBackend::undefineNetwork(const std::string& network) {
    return libvirt::undefineNetwork(*TRY(hostConnection()), network);
}

Result<> LibvirtBackend::startNetwork(const std::string& network) {
    return libvirt::startNetwork(*TRY(hostConnection()), network);
}

Result<> LibvirtBackend::stopNetwork(const std::string& network) {
    return libvirt::stopNetwork(*TRY(hostConnection()), network);
}

Result<> LibvirtBackend::setNetworkAutostart(const std::string& network, bool on) {
    return libvirt::setNetworkAutostart(*TRY(hostConnection()), network, on);
}

Result<> LibvirtBackend::reserveAddress(const std::string& network, const DhcpReservation& reservation) {
    return libvirt::reserveAddress(*TRY(hostConnection()), network, reservation);
}

Result<> LibvirtBackend::unreserveAddress(const std::string& network, const std::string& mac) {
    return libvirt::unreserveAddress(*TRY(hostConnection()), network, mac);
}

Result<> LibvirtBackend::setDhcpRange(const std::string& network, const std::optional<Ipv4Range>& range) {
    return libvirt::setDhcpRange(*TRY(hostConnection()), network, range);
}

Result<> LibvirtBackend::setDnsHost(const std::string& network, const DnsHost& host) {
    return libvirt::setDnsHost(*TRY(hostConnection()), network, host);
}

Result<> LibvirtBackend::removeDnsHost(const std::string& network, const std::string& ip) {
    return libvirt::removeDnsHost(*TRY(hostConnection()), network, ip);
}

} // namespace binnacle
