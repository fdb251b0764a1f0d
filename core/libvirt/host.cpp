// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/host.h"

#include "core/base/thread_role.h"
#include "core/base/untrusted.h"
#include "core/libvirt/error.h"
#include "core/libvirt/network_info.h"
#include "core/libvirt/pool_info.h"
#include "core/libvirt/raw.h"

#include <algorithm>
#include <pugixml.hpp>

namespace binnacle::libvirt {
namespace {

std::string versionText(unsigned long version) {
    return fmt::format("{}.{}.{}", version / 1'000'000, version / 1000 % 1000, version % 1000);
}

std::string attr(const pugi::xml_node& node, const char* name) {
    return validUtf8(node.attribute(name).value());
}

void readCapabilities(const char* xml, HostFacts& facts) {
    pugi::xml_document doc;
    if (!doc.load_string(xml)) return;
    const auto cpu = doc.child("capabilities").child("host").child("cpu");
    if (facts.cpuModel.empty()) facts.cpuModel = validUtf8(cpu.child_value("model"));
    for (const auto& guest : doc.child("capabilities").children("guest"))
        for (const auto& domain : guest.child("arch").children("domain"))
            if (attr(domain, "type") == "kvm") facts.hasKvm = true;
}

template <class HandleType, class Raw, class List>
Result<std::vector<HandleType>> listAll(Connection& connection, List call, Text message) {
    const auto use = connection.use();
    Raw* list = nullptr;
    const int count = call(use.conn, &list, 0);
    if (count < 0) return lastError(std::move(message));
    return takeList<HandleType>(list, count);
}

} // namespace

Result<> readFacts(Connection& connection, HostFacts& facts) {
    assertMayBlock("libvirt readFacts");
    const auto use = connection.use();
    const CString hostname(virConnectGetHostname(use.conn));
    if (hostname) facts.hostname = singleLine(hostname.get());
    virNodeInfo info{};
    if (virNodeGetInfo(use.conn, &info) == 0) {
        facts.cpus = info.cpus;
        facts.sockets = info.sockets * std::max(info.nodes, 1U);
        facts.cores = info.cores * facts.sockets;
        facts.memoryBytes = std::uint64_t{info.memory} * 1024;
    }
    unsigned long version = 0;
    if (virConnectGetLibVersion(use.conn, &version) != 0) return lastError(BINNACLE_TEXT("libvirt does not answer"));
    facts.libvirtVersion = versionText(version);
    if (connection.driver() == Connection::Driver::Qemu || connection.driver() == Connection::Driver::Test) {
        facts.hasQemu = true;
        if (virConnectGetVersion(use.conn, &version) == 0 && version) facts.qemuVersion = versionText(version);
    }
    if (connection.driver() == Connection::Driver::Lxc) facts.hasLxc = true;
    const CString capabilities(virConnectGetCapabilities(use.conn));
    if (capabilities) readCapabilities(capabilities.get(), facts);
    return {};
}

Result<std::vector<Pool>> readPools(Connection& connection) {
    assertMayBlock("libvirt readPools");
    const auto handles = TRY((listAll<PoolHandle, virStoragePoolPtr>(
        connection, [](auto... args) { return virConnectListAllStoragePools(args...); },
        BINNACLE_TEXT("The storage pools can't be listed"))));
    std::vector<Pool> pools;
    for (const auto& handle : handles) {
        const auto use = connection.use();
        pools.push_back(poolInfo(handle.get()));
    }
    std::ranges::sort(pools, {}, &Pool::name);
    return pools;
}

Result<std::vector<Network>> readNetworks(Connection& connection) {
    assertMayBlock("libvirt readNetworks");
    const auto handles = TRY((listAll<NetworkHandle, virNetworkPtr>(
        connection, [](auto... args) { return virConnectListAllNetworks(args...); },
        BINNACLE_TEXT("The networks can't be listed"))));
    std::vector<Network> networks;
    for (const auto& handle : handles) {
        const auto use = connection.use();
        networks.push_back(networkInfo(handle.get(), 0).network);
    }
    std::ranges::sort(networks, {}, &Network::name);
    return networks;
}

Result<double> roundTrip(Connection& connection) {
    assertMayBlock("libvirt roundTrip");
    const auto use = connection.use();
    const auto begin = Steady::now();
    unsigned long version = 0;
    if (virConnectGetLibVersion(use.conn, &version) != 0) return lastError(BINNACLE_TEXT("libvirt does not answer"));
    return std::chrono::duration<double, std::milli>(Steady::now() - begin).count();
}

std::string domainCapabilities(Connection& connection) {
    assertMayBlock("libvirt domainCapabilities");
    const auto use = connection.use();
    const CString xml(virConnectGetDomainCapabilities(use.conn, nullptr, nullptr, nullptr, nullptr, 0));
    return xml ? xml.get() : "";
}

} // namespace binnacle::libvirt
