// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/networks.h"

#include "core/base/fold.h"
#include "core/base/thread_role.h"
#include "core/base/untrusted.h"
#include "core/domain/network_xml.h"
#include "core/libvirt/error.h"
#include "core/libvirt/network_info.h"

#include <algorithm>

namespace binnacle::libvirt {
namespace {

using LeaseHandle = Handle<virNetworkDHCPLease, &virNetworkDHCPLeaseFree>;

Result<NetworkHandle> networkNamed(virConnectPtr conn, const std::string& name) {
    NetworkHandle network(virNetworkLookupByName(conn, name.c_str()));
    if (network) return network;
    if (virGetLastErrorCode() != VIR_ERR_NO_NETWORK) return lastError();
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("The host has no network \"%1\"", singleLine(name, 80)));
}

/// What is changed: the network that runs, its definition. Each is asked what it has, since they may differ.
struct Half {
    unsigned flag;
    NetworkDetails now;
};
std::vector<Half> halvesOf(virNetworkPtr network) {
    std::vector<Half> halves;
    if (virNetworkIsActive(network) == 1)
        halves.push_back({VIR_NETWORK_UPDATE_AFFECT_LIVE, networkInfo(network, 0)});
    if (virNetworkIsPersistent(network) == 1)
        halves.push_back({VIR_NETWORK_UPDATE_AFFECT_CONFIG, networkInfo(network, VIR_NETWORK_XML_INACTIVE)});
    return halves;
}

struct Step {
    virNetworkUpdateCommand command;
    std::string piece;
};
/// \a stepsFor says what each half needs. Where both need the same, libvirt does both or none.
template <class StepsFor>
Result<> update(Connection& connection, const std::string& name, virNetworkUpdateSection section,
                StepsFor stepsFor) {
    assertMayBlock("libvirt update network");
    const auto use = connection.use();
    const auto network = TRY(networkNamed(use.conn, name));
    const auto apply = [&](const std::vector<Step>& steps, unsigned flags) -> Result<> {
        for (const auto& step : steps)
            if (virNetworkUpdate(network.get(), unsigned(step.command), unsigned(section), -1,
                                 step.piece.c_str(), flags) != 0)
                return lastError(BINNACLE_TEXT("The network %1 can't be changed so", singleLine(name, 80)));
        return {};
    };
    const auto same = [](const Step& a, const Step& b) {
        return a.command == b.command && a.piece == b.piece;
    };
    std::vector<std::pair<std::vector<Step>, unsigned>> work;
    for (const auto& half : halvesOf(network.get())) {
        auto steps = TRY(stepsFor(half.now));
        if (!work.empty() && std::ranges::equal(work.back().first, steps, same))
            work.back().second |= half.flag;
        else
            work.emplace_back(std::move(steps), half.flag);
    }
    for (const auto& [steps, flags] : work)
        TRY(apply(steps, flags));
    return {};
}

using Steps = std::vector<Step>;

DhcpLease leaseOf(const virNetworkDHCPLease& lease) {
    const auto text = [](const char* from) { return validUtf8(from ? from : ""); };
    DhcpLease known{.mac = folded(text(lease.mac)),
                    .ip = text(lease.ipaddr),
                    .name = text(lease.hostname),
                    .until = std::nullopt};
    if (lease.expirytime > 0) known.until = WallTime(std::chrono::seconds(lease.expirytime));
    return known;
}

/// libvirt says which interface or route it is, and no more.
Error startError(const std::string& name) {
    auto error = lastError(BINNACLE_TEXT("The network %1 can't be started", singleLine(name, 80)));
    if (error.detail.find("already in use") == std::string::npos) return error;
    error.code = ErrorCode::Conflict;
    error.hint = BINNACLE_TEXT("Something else on the host has its addresses or its bridge: give this "
                               "network others, or stop the other one.");
    return error;
}

} // namespace

Result<NetworkDetails> networkNow(Connection& connection, const std::string& network) {
    assertMayBlock("libvirt networkNow");
    const auto use = connection.use();
    return networkInfo(TRY(networkNamed(use.conn, network)).get(), 0);
}

Result<std::vector<DhcpLease>> dhcpLeases(Connection& connection, const std::string& network) {
    assertMayBlock("libvirt dhcpLeases");
    const auto use = connection.use();
    const auto handle = TRY(networkNamed(use.conn, network));
    const auto now = networkInfo(handle.get(), 0).network;
    if (!now.active || !isOwnNetwork(now)) return std::vector<DhcpLease>();
    virNetworkDHCPLeasePtr* list = nullptr;
    const int count = virNetworkGetDHCPLeases(handle.get(), nullptr, &list, 0);
    if (count < 0)
        return lastError(BINNACLE_TEXT("The leases of %1 can't be listed", singleLine(network, 80)));
    std::vector<DhcpLease> found;
    for (const auto& lease : takeList<LeaseHandle>(list, count))
        found.push_back(leaseOf(*lease));
    std::ranges::sort(found, [](const DhcpLease& a, const DhcpLease& b) { return naturalLess(a.ip, b.ip); });
    return found;
}

Result<> defineNetwork(Connection& connection, const NetworkSpec& spec) {
    assertMayBlock("libvirt defineNetwork");
    const auto use = connection.use();
    if (const NetworkHandle taken(virNetworkLookupByName(use.conn, spec.name.c_str())); taken)
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("The host has a network \"%1\" already", spec.name));
    const NetworkHandle made(virNetworkDefineXML(use.conn, domain::networkXml(spec).c_str()));
    if (!made) return lastError(BINNACLE_TEXT("The network %1 can't be made", spec.name));
    return {};
}

Result<> undefineNetwork(Connection& connection, const std::string& network) {
    assertMayBlock("libvirt undefineNetwork");
    const auto use = connection.use();
    const auto handle = TRY(networkNamed(use.conn, network));
    if (virNetworkUndefine(handle.get()) != 0)
        return lastError(BINNACLE_TEXT("The network %1 can't be deleted", singleLine(network, 80)));
    return {};
}

Result<> startNetwork(Connection& connection, const std::string& network) {
    assertMayBlock("libvirt startNetwork");
    const auto use = connection.use();
    const auto handle = TRY(networkNamed(use.conn, network));
    if (virNetworkIsActive(handle.get()) == 1)
        return fail(ErrorCode::Conflict,
                    BINNACLE_TEXT("The network %1 runs already", singleLine(network, 80)));
    if (virNetworkCreate(handle.get()) != 0) return startError(network);
    return {};
}

Result<> stopNetwork(Connection& connection, const std::string& network) {
    assertMayBlock("libvirt stopNetwork");
    const auto use = connection.use();
    const auto handle = TRY(networkNamed(use.conn, network));
    if (virNetworkDestroy(handle.get()) != 0)
        return lastError(BINNACLE_TEXT("The network %1 can't be stopped", singleLine(network, 80)));
    return {};
}

Result<> setNetworkAutostart(Connection& connection, const std::string& network, bool on) {
    assertMayBlock("libvirt setNetworkAutostart");
    const auto use = connection.use();
    const auto handle = TRY(networkNamed(use.conn, network));
    if (virNetworkSetAutostart(handle.get(), on ? 1 : 0) != 0)
        return lastError(BINNACLE_TEXT("Whether the network %1 starts with the host can't be changed",
                                       singleLine(network, 80)));
    return {};
}

Result<> reserveAddress(Connection& connection, const std::string& network,
                        const DhcpReservation& reservation) {
    return update(connection, network, VIR_NETWORK_SECTION_IP_DHCP_HOST,
                  [&](const NetworkDetails& now) -> Result<Steps> {
                      const bool has = std::ranges::find(now.reservations, reservation.mac,
                                                         &DhcpReservation::mac) != now.reservations.end();
                      const auto command =
                          has ? VIR_NETWORK_UPDATE_COMMAND_MODIFY : VIR_NETWORK_UPDATE_COMMAND_ADD_LAST;
                      return Steps{{command, domain::reservationXml(reservation)}};
                  });
}

Result<> unreserveAddress(Connection& connection, const std::string& network, const std::string& mac) {
    bool any = false;
    TRY(update(connection, network, VIR_NETWORK_SECTION_IP_DHCP_HOST,
               [&](const NetworkDetails& now) -> Result<Steps> {
                   const auto found = std::ranges::find(now.reservations, mac, &DhcpReservation::mac);
                   if (found == now.reservations.end()) return Steps();
                   any = true;
                   return Steps{{VIR_NETWORK_UPDATE_COMMAND_DELETE, domain::reservationXml(*found)}};
               }));
    if (any) return {};
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("The network %1 reserves no address for %2",
                                                   singleLine(network, 80), singleLine(mac, 80)));
}

Result<> setDhcpRange(Connection& connection, const std::string& network,
                      const std::optional<Ipv4Range>& range) {
    return update(connection, network, VIR_NETWORK_SECTION_IP_DHCP_RANGE,
                  [&](const NetworkDetails& now) -> Result<Steps> {
                      Steps steps;
                      bool there = false;
                      for (const auto& text : now.network.dhcpRanges) {
                          const auto old = parseIpv4Range(text);
                          if (!old) continue; // IPv6
                          if (range == old)
                              there = true;
                          else
                              steps.push_back({VIR_NETWORK_UPDATE_COMMAND_DELETE, domain::rangeXml(*old)});
                      }
                      if (range && !there)
                          steps.push_back({VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, domain::rangeXml(*range)});
                      return steps;
                  });
}

Result<> setDnsHost(Connection& connection, const std::string& network, const DnsHost& host) {
    return update(connection, network, VIR_NETWORK_SECTION_DNS_HOST,
                  [&](const NetworkDetails& now) -> Result<Steps> {
                      Steps steps;
                      for (const auto& old : now.dnsHosts)
                          if (old.ip == host.ip)
                              steps.push_back({VIR_NETWORK_UPDATE_COMMAND_DELETE, domain::dnsHostXml(old)});
                      steps.push_back({VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, domain::dnsHostXml(host)});
                      return steps;
                  });
}

Result<> removeDnsHost(Connection& connection, const std::string& network, const std::string& ip) {
    bool any = false;
    TRY(update(connection, network, VIR_NETWORK_SECTION_DNS_HOST,
               [&](const NetworkDetails& now) -> Result<Steps> {
                   Steps steps;
                   for (const auto& old : now.dnsHosts)
                       if (old.ip == ip)
                           steps.push_back({VIR_NETWORK_UPDATE_COMMAND_DELETE, domain::dnsHostXml(old)});
                   any = any || !steps.empty();
                   return steps;
               }));
    if (any) return {};
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("The network %1 has no names for %2",
                                                   singleLine(network, 80), singleLine(ip, 80)));
}

} // namespace binnacle::libvirt
