// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/sampler.h"

#include "core/base/thread_role.h"
#include "core/libvirt/error.h"
#include "core/libvirt/stats_record.h"

#include <cmath>
#include <limits>
#include <pugixml.hpp>
#include <set>

namespace binnacle::libvirt {
namespace {

constexpr unsigned groups = VIR_DOMAIN_STATS_STATE | VIR_DOMAIN_STATS_CPU_TOTAL | VIR_DOMAIN_STATS_BALLOON |
                            VIR_DOMAIN_STATS_VCPU | VIR_DOMAIN_STATS_INTERFACE | VIR_DOMAIN_STATS_BLOCK;

constexpr auto notKnown = std::numeric_limits<float>::quiet_NaN();

/// Per second; counters that went back (the guest was restarted) count as none.
float rate(std::uint64_t before, std::uint64_t after, double seconds) {
    return after < before || seconds <= 0 ? 0.0F : float(double(after - before) / seconds);
}

/// A guest that was started a moment ago doesn't make its host's sum unknown.
void addKnown(float& sum, float rate) {
    if (!std::isnan(rate)) sum += rate;
}

/// What the guest itself uses where its balloon driver tells, else what it costs the host.
std::uint64_t memoryUsed(const StatsRecord& record) {
    const auto available = record.number("balloon.available");
    const auto unused = record.number("balloon.usable", record.number("balloon.unused"));
    if (available && unused && unused <= available) return (available - unused) * 1024;
    return record.number("balloon.rss") * 1024;
}

template <class Read>
void forEachDevice(virDomainPtr domain, const char* element, const char* target, const char* attribute, Read read) {
    const CString xml(virDomainGetXMLDesc(domain, 0));
    pugi::xml_document doc;
    if (!xml || !doc.load_string(xml.get())) return;
    for (const auto& device : doc.child("domain").child("devices").children(element))
        if (const auto name = device.child(target).attribute(attribute)) read(name.value());
}

} // namespace

void Sampler::add(const GuestUuid& guest, const Counters& counters, const Levels& levels, HostReading& reading) {
    auto& before = m_before[guest];
    GuestSample sample;
    sample.at = reading.sample.at;
    sample.memoryUsed = levels.memoryUsed;
    sample.memoryTotal = levels.memoryTotal;
    if (before.at == Steady::time_point{}) {
        sample.cpu = sample.diskRead = sample.diskWrite = sample.netReceive = sample.netSend = notKnown;
    } else {
        const double seconds = std::chrono::duration<double>(counters.at - before.at).count();
        sample.cpu = std::min(rate(before.cpuNs, counters.cpuNs, seconds) / 1e9F / float(std::max(levels.vcpus, 1U)), 1.0F);
        sample.diskRead = rate(before.diskRead, counters.diskRead, seconds);
        sample.diskWrite = rate(before.diskWrite, counters.diskWrite, seconds);
        sample.netReceive = rate(before.netReceive, counters.netReceive, seconds);
        sample.netSend = rate(before.netSend, counters.netSend, seconds);
    }
    before = counters;
    addKnown(reading.sample.diskRead, sample.diskRead);
    addKnown(reading.sample.diskWrite, sample.diskWrite);
    addKnown(reading.sample.netReceive, sample.netReceive);
    addKnown(reading.sample.netSend, sample.netSend);
    reading.guests.emplace_back(guest, sample);
}

void Sampler::bulk(Connection& connection, HostReading& reading) {
    forEachRecord(connection, groups, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE | VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT,
                  [&](const GuestUuid& guest, const StatsRecord& record) {
                      Counters counters;
                      counters.at = Steady::now();
                      counters.cpuNs = record.number("cpu.time");
                      counters.diskRead = record.sum("block", "rd.bytes");
                      counters.diskWrite = record.sum("block", "wr.bytes");
                      counters.netReceive = record.sum("net", "rx.bytes");
                      counters.netSend = record.sum("net", "tx.bytes");
                      add(guest, counters,
                          {unsigned(record.number("vcpu.current", 1)), memoryUsed(record),
                           record.number("balloon.current") * 1024},
                          reading);
                  });
}

Result<> Sampler::oneByOne(Connection& connection, HostReading& reading) {
    std::vector<DomainHandle> domains;
    {
        const auto use = connection.use();
        virDomainPtr* list = nullptr;
        const int count = virConnectListAllDomains(use.conn, &list, VIR_CONNECT_LIST_DOMAINS_ACTIVE);
        if (count < 0) return lastError(BINNACLE_TEXT("The guests can't be listed"));
        domains = takeList<DomainHandle>(list, count);
    }
    for (const auto& domain : domains) {
        const auto use = connection.use();
        virDomainInfo info{};
        if (virDomainGetInfo(domain.get(), &info) != 0) continue;
        Counters counters;
        counters.at = Steady::now();
        counters.cpuNs = info.cpuTime;
        forEachDevice(domain.get(), "interface", "target", "dev", [&](const char* dev) {
            virDomainInterfaceStatsStruct stats{};
            if (virDomainInterfaceStats(domain.get(), dev, &stats, sizeof stats) != 0) return;
            counters.netReceive += std::uint64_t(std::max(stats.rx_bytes, 0LL));
            counters.netSend += std::uint64_t(std::max(stats.tx_bytes, 0LL));
        });
        virDomainBlockStatsStruct block{};
        if (virDomainBlockStats(domain.get(), "", &block, sizeof block) == 0) {
            counters.diskRead = std::uint64_t(std::max(block.rd_bytes, 0LL));
            counters.diskWrite = std::uint64_t(std::max(block.wr_bytes, 0LL));
        }
        add(uuidOf(domain.get()), counters,
            {info.nrVirtCpu, std::uint64_t{info.memory} * 1024, std::uint64_t{info.maxMem} * 1024}, reading);
    }
    return {};
}

Result<> Sampler::sampleGuests(Connection& connection, HostReading& reading) {
    assertMayBlock("libvirt Sampler");
    const auto from = reading.guests.size();
    if (connection.driver() == Connection::Driver::Lxc)
        TRY(oneByOne(connection, reading));
    else
        bulk(connection, reading);
    if (m_before.size() > 2 * (reading.guests.size() + 16)) { // guests that are gone
        std::set<GuestUuid> seen;
        for (auto i = from; i < reading.guests.size(); ++i)
            seen.insert(reading.guests[i].first);
        std::erase_if(m_before, [&](const auto& entry) { return !seen.contains(entry.first); });
    }
    return {};
}

// libvirt wants to be asked first how many fields there are.
void Sampler::readHostCpu(_virConnect* conn, HostSample& sample) {
    int count = 0;
    if (virNodeGetCPUStats(conn, VIR_NODE_CPU_STATS_ALL_CPUS, nullptr, &count, 0) != 0 || count <= 0) return;
    std::vector<virNodeCPUStats> fields(static_cast<std::size_t>(count));
    if (virNodeGetCPUStats(conn, VIR_NODE_CPU_STATS_ALL_CPUS, fields.data(), &count, 0) != 0) return;
    std::uint64_t total = 0, idle = 0;
    for (const auto& field : fields) {
        const std::string_view name = field.field;
        if (name == VIR_NODE_CPU_STATS_UTILIZATION) continue;
        total += field.value;
        if (name == VIR_NODE_CPU_STATS_IDLE || name == VIR_NODE_CPU_STATS_IOWAIT) idle += field.value;
    }
    const auto busy = total - idle;
    sample.cpu = notKnown;
    if (m_hostTotalNs && total > m_hostTotalNs && busy >= m_hostBusyNs)
        sample.cpu = float(double(busy - m_hostBusyNs) / double(total - m_hostTotalNs));
    m_hostBusyNs = busy;
    m_hostTotalNs = total;
}

Result<> Sampler::sampleHost(Connection& connection, HostReading& reading) {
    assertMayBlock("libvirt Sampler");
    const auto use = connection.use();
    readHostCpu(use.conn, reading.sample);
    int count = 0;
    if (virNodeGetMemoryStats(use.conn, VIR_NODE_MEMORY_STATS_ALL_CELLS, nullptr, &count, 0) != 0 || count <= 0)
        return {}; // this driver has none
    std::vector<virNodeMemoryStats> fields(static_cast<std::size_t>(count));
    if (virNodeGetMemoryStats(use.conn, VIR_NODE_MEMORY_STATS_ALL_CELLS, fields.data(), &count, 0) != 0)
        return lastError(BINNACLE_TEXT("The host's memory can't be read"));
    std::uint64_t free = 0;
    for (const auto& field : fields) {
        const std::string_view name = field.field;
        if (name == VIR_NODE_MEMORY_STATS_TOTAL) reading.sample.memoryTotal = field.value * 1024;
        if (name == VIR_NODE_MEMORY_STATS_FREE || name == VIR_NODE_MEMORY_STATS_BUFFERS ||
            name == VIR_NODE_MEMORY_STATS_CACHED)
            free += field.value * 1024;
    }
    reading.sample.memoryUsed = reading.sample.memoryTotal - std::min(free, reading.sample.memoryTotal);
    return {};
}

} // namespace binnacle::libvirt
