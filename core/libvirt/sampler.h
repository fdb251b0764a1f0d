// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/libvirt/connection.h"
#include "core/model/metrics.h"

#include <unordered_map>

namespace binnacle::libvirt {

/// Turns libvirt's counters into rates: keeps the reading before. One bulk call a reading; LXC, which has none,
/// is asked guest by guest. One for each connection, on one thread.
class Sampler {
public:
    /// Adds the guests of \a connection to \a reading, and their sums to its host's sample.
    Result<> sampleGuests(Connection& connection, HostReading& reading);
    /// Sets the host's CPU and memory.
    Result<> sampleHost(Connection& connection, HostReading& reading);

private:
    struct Counters {
        Steady::time_point at{};
        std::uint64_t cpuNs = 0, diskRead = 0, diskWrite = 0, netReceive = 0, netSend = 0;
    };
    struct Levels {
        unsigned vcpus = 1;
        std::uint64_t memoryUsed = 0, memoryTotal = 0;
    };
    void readHostCpu(_virConnect* conn, HostSample& sample);
    void bulk(Connection& connection, HostReading& reading);
    Result<> oneByOne(Connection& connection, HostReading& reading);
    void add(const GuestUuid& guest, const Counters& counters, const Levels& levels, HostReading& reading);

    std::unordered_map<GuestUuid, Counters> m_before;
    std::uint64_t m_hostBusyNs = 0, m_hostTotalNs = 0;
};

} // namespace binnacle::libvirt
