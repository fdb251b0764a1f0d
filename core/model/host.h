// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// A host as a value: how its connection stands, what it is, what runs on it.

#include "core/base/result.h"
#include "core/model/guest_list.h"

#include <memory>

namespace binnacle {

enum class LinkState : std::uint8_t {
    Disconnected, ///< not wanted, or not tried yet
    Connecting,
    Connected,
    Waiting, ///< failed; the next try comes by itself
    Refused, ///< failed in a way that only a person can mend (key, password, changed host key)
};
std::string_view name(LinkState state); ///< "connected" …: stable, for JSON
Text title(LinkState state);

/// How a host's connection stands, since when and why. A host that is tried in vain again and again has one
/// `since`: of the first failure.
struct HostLink {
    LinkState state = LinkState::Disconnected;
    WallTime since{};
    std::optional<Error> error;      ///< of the last try, while Waiting or Refused
    std::optional<WallTime> nextTry; ///< while Waiting
    bool operator==(const HostLink&) const = default;
};

/// Facts about a host that change seldom.
struct HostFacts {
    std::string hostname;
    std::string os; ///< /etc/os-release PRETTY_NAME where it could be read
    std::string kernel;
    std::string cpuModel;
    unsigned cpus = 0; ///< threads
    unsigned sockets = 0, cores = 0;
    std::uint64_t memoryBytes = 0;
    std::string libvirtVersion; ///< "9.0.0"; empty: not known
    std::string qemuVersion;
    bool hasQemu = false, hasLxc = false, hasKvm = false;
    std::string transport;  ///< "local socket", "SSH, socket forwarding", "SSH, helper program": the source of a Text
    double roundTripMs = 0; ///< 0: not measured
    bool operator==(const HostFacts&) const = default;
};

struct Pool {
    std::string name, type, target; ///< type: "dir", "logical" …
    std::string uuid;
    bool active = false, autostart = false;
    std::uint64_t capacityBytes = 0, allocationBytes = 0, availableBytes = 0;
    bool operator==(const Pool&) const = default;
};

struct Network {
    std::string name, uuid, bridge, mode; ///< mode: "nat", "route", "isolated", "bridge" …
    bool active = false, autostart = false;
    std::vector<std::string> addresses{};  ///< of the host in it, "192.168.122.1/24"; empty where libvirt gives it none
    std::vector<std::string> dhcpRanges{}; ///< "192.168.122.2-192.168.122.254"
    bool operator==(const Network&) const = default;
};

struct HostSnapshot {
    HostId id;
    std::string name;    ///< from the fleet file
    std::string address; ///< from the fleet file; empty: this computer
    std::string site, colour, notes;
    HostLink link;
    std::optional<WallTime> asOf; ///< set while what is shown comes from the cache or a lost connection
    HostFacts facts;
    std::vector<Pool> pools;       ///< sorted by name
    std::vector<Network> networks; ///< sorted by name
    GuestList guests;

    const Guest* find(const GuestUuid& uuid) const;
    /// A copy without the guests.
    HostSnapshot withoutGuests() const;
    /// Fields other than guests.
    bool sameHost(const HostSnapshot& other) const;
};

} // namespace binnacle
