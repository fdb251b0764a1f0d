// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/guests.h"

#include "core/base/log.h"
#include "core/base/thread_role.h"
#include "core/base/turn.h"
#include "core/base/untrusted.h"
#include "core/domain/domain_xml.h"
#include "core/libvirt/domain_state.h"
#include "core/libvirt/error.h"
#include "core/libvirt/lookup.h"
#include "core/libvirt/stats_record.h"

#include <atomic>
#include <set>
#include <thread>

namespace binnacle::libvirt {
namespace {

using Uuids = std::set<GuestUuid>;

/// What bulk calls tell of all guests at once.
struct Overview {
    std::vector<DomainHandle> domains;
    Uuids autostart, saved, transient;
    std::map<GuestUuid, std::pair<int, int>> states; ///< state and reason; empty where there is no bulk call
    std::map<GuestUuid, std::map<std::string, std::pair<std::uint64_t, std::uint64_t>>> disks; ///< capacity, allocation
};

Result<std::vector<DomainHandle>> list(Connection& connection, unsigned flags) {
    const auto use = connection.use();
    virDomainPtr* domains = nullptr;
    const int count = virConnectListAllDomains(use.conn, &domains, flags);
    if (count < 0) return lastError(BINNACLE_TEXT("The guests can't be listed"));
    return takeList<DomainHandle>(domains, count);
}

Result<Uuids> listUuids(Connection& connection, unsigned flags) {
    Uuids uuids;
    for (const auto& domain : TRY(list(connection, flags)))
        uuids.insert(uuidOf(domain.get()));
    return uuids;
}

void readDiskSizes(Connection& connection, Overview& overview) {
    forEachRecord(connection, VIR_DOMAIN_STATS_BLOCK,
                  VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE | VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT,
                  [&](const GuestUuid& uuid, const StatsRecord& record) {
                      const auto count = std::min<std::uint64_t>(record.number("block.count"), 1000);
                      for (std::uint64_t i = 0; i < count; ++i) {
                          const auto block = "block." + std::to_string(i) + ".";
                          overview.disks[uuid][record.text(block + "name")] = {record.number(block + "capacity"),
                                                                               record.number(block + "allocation")};
                      }
                  });
}

Result<Overview> readOverview(Connection& connection) {
    Overview overview;
    overview.domains = TRY(list(connection, 0));
    overview.autostart = TRY(listUuids(connection, VIR_CONNECT_LIST_DOMAINS_AUTOSTART));
    overview.saved = listUuids(connection, VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE).valueOr(Uuids());
    overview.transient = TRY(listUuids(connection, VIR_CONNECT_LIST_DOMAINS_TRANSIENT));
    if (connection.driver() == Connection::Driver::Lxc) return overview; // has no bulk statistics
    forEachRecord(connection, VIR_DOMAIN_STATS_STATE, VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT,
                  [&](const GuestUuid& uuid, const StatsRecord& record) {
                      overview.states[uuid] = {int(record.number("state.state")), int(record.number("state.reason"))};
                  });
    if (connection.driver() == Connection::Driver::Qemu) readDiskSizes(connection, overview);
    return overview;
}

Result<std::string> xmlOf(Connection& connection, virDomainPtr domain) {
    const auto use = connection.use();
    const CString xml(virDomainGetXMLDesc(domain, 0));
    if (!xml) return lastError(BINNACLE_TEXT("A guest's XML can't be had"));
    return std::string(xml.get());
}

Result<std::pair<int, int>> stateOf(Connection& connection, virDomainPtr domain) {
    const auto use = connection.use();
    int state = 0, reason = 0;
    if (virDomainGetState(domain, &state, &reason, 0) != 0)
        return lastError(BINNACLE_TEXT("A guest's state can't be had"));
    return std::pair(state, reason);
}

void setState(Guest& guest, std::pair<int, int> state, bool saved) {
    auto known = domainState(state.first, state.second, saved);
    guest.state = known.state;
    guest.stateReason = std::move(known.reason);
    if (!isActive(guest.state)) guest.agentConnected = false;
}

Result<Guest> parsed(Connection& connection, const std::string& xml) {
    const Turn turn;
    return domain::parseGuest(xml, connection.host());
}

Result<Guest> fromOverview(Connection& connection, virDomainPtr domain, const Overview& overview) {
    auto guest = TRY(parsed(connection, TRY(xmlOf(connection, domain))));
    const auto uuid = guest.ref.uuid;
    const auto state = overview.states.find(uuid);
    setState(guest, state != overview.states.end() ? state->second : TRY(stateOf(connection, domain)),
             overview.saved.contains(uuid));
    guest.autostart = overview.autostart.contains(uuid);
    guest.persistent = !overview.transient.contains(uuid);
    if (isActive(guest.state)) guest.startedAt = connection.startedAt(uuid);
    if (const auto sizes = overview.disks.find(uuid); sizes != overview.disks.end())
        for (auto& disk : guest.disks)
            if (const auto size = sizes->second.find(disk.target); size != sizes->second.end())
                std::tie(disk.capacityBytes, disk.allocationBytes) = size->second;
    return guest;
}

/// Runs \a body(i) for each i below \a count, on several threads where each call is a round trip.
template <class Body>
void forEachIndex(std::size_t count, bool remote, Body body) {
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (auto i = next++; i < count; i = next++)
            body(i);
    };
    std::vector<std::jthread> helpers;
    if (remote && count > 8)
        for (int i = 1; i < Gate::width; ++i)
            helpers.emplace_back(work);
    work();
}

void readBlockInfo(Connection& connection, virDomainPtr domain, Guest& guest) {
    for (auto& disk : guest.disks) {
        if (disk.source.empty() || disk.device == "filesystem") continue;
        const auto use = connection.use();
        virDomainBlockInfo info{};
        if (virDomainGetBlockInfo(domain, disk.target.c_str(), &info, 0) != 0) continue;
        disk.capacityBytes = info.capacity;
        disk.allocationBytes = info.allocation;
    }
}

Address::Source sourceOf(unsigned source) {
    return source == VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT   ? Address::Source::Agent
           : source == VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE ? Address::Source::Lease
                                                                : Address::Source::Arp;
}

bool isWorthShowing(std::string_view ip) {
    return !ip.starts_with("127.") && ip != "::1" && !ip.starts_with("fe80:") && !ip.empty();
}

std::vector<Address> askFor(Connection& connection, virDomainPtr domain, unsigned source) {
    const auto use = connection.use();
    std::vector<Address> found;
    virDomainInterfacePtr* interfaces = nullptr;
    const int count = virDomainInterfaceAddresses(domain, &interfaces, source, 0);
    for (int i = 0; i < count; ++i) {
        const char* mac = interfaces[i]->hwaddr;
        for (unsigned a = 0; a < std::min(interfaces[i]->naddrs, 64U) && found.size() < 256; ++a) {
            auto ip = singleLine(interfaces[i]->addrs[a].addr, 60);
            if (isWorthShowing(ip))
                found.push_back({std::move(ip), mac ? singleLine(mac, 20) : std::string(), sourceOf(source)});
        }
        virDomainInterfaceFree(interfaces[i]);
    }
    std::free(interfaces);
    return found;
}

} // namespace

Result<std::vector<Guest>> readGuests(Connection& connection, std::stop_token stop) {
    assertMayBlock("libvirt readGuests");
    const auto overview = TRY(readOverview(connection));
    const auto count = overview.domains.size();
    std::vector<std::optional<Result<Guest>>> read(count);
    forEachIndex(count, connection.isDialled(), [&](std::size_t i) {
        if (!stop.stop_requested()) read[i] = fromOverview(connection, overview.domains[i].get(), overview);
    });
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"));
    std::vector<Guest> guests;
    for (auto& guest : read) {
        if (*guest)
            guests.push_back(**std::move(guest));
        else if (guest->error().code == ErrorCode::Corrupt)
            log::warning("{}: {}", connection.host().text, guest->error().plain());
        else if (guest->error().code != ErrorCode::NotFound)
            return guest->error();
    }
    return guests;
}

Result<std::optional<Guest>> readGuest(Connection& connection, const GuestUuid& uuid) {
    auto found = lookUp(connection, uuid);
    if (!found && found.error().code == ErrorCode::NotFound) return std::optional<Guest>();
    const auto domain = TRY(std::move(found));
    auto xml = xmlOf(connection, domain.get());
    if (!xml && xml.error().code == ErrorCode::NotFound) return std::optional<Guest>();
    auto guest = TRY(parsed(connection, TRY(std::move(xml))));
    const auto state = TRY(stateOf(connection, domain.get()));
    {
        const auto use = connection.use();
        setState(guest, state, virDomainHasManagedSaveImage(domain.get(), 0) == 1);
        int autostart = 0;
        virDomainGetAutostart(domain.get(), &autostart);
        guest.autostart = autostart != 0;
        guest.persistent = virDomainIsPersistent(domain.get()) == 1;
    }
    if (isActive(guest.state)) guest.startedAt = connection.startedAt(uuid);
    if (connection.driver() == Connection::Driver::Qemu) readBlockInfo(connection, domain.get(), guest);
    return std::optional(std::move(guest));
}

Result<std::vector<Address>> readAddresses(Connection& connection, const GuestUuid& guest, bool agent) {
    const auto domain = TRY(lookUp(connection, guest));
    std::vector<Address> found;
    if (agent) found = askFor(connection, domain.get(), VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT);
    if (found.empty()) found = askFor(connection, domain.get(), VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE);
    if (found.empty()) found = askFor(connection, domain.get(), VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP);
    return found;
}

} // namespace binnacle::libvirt
