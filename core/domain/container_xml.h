// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The definition of a new container (https://libvirt.org/drvlxc.html).

#include "core/domain/vm_xml.h"
#include "core/model/subnet.h"

#include <optional>

namespace binnacle::domain {

/// The users of a container as those of its host: 0 to count - 1 inside are base to base + count - 1 outside.
struct IdMap {
    std::uint32_t base = 0, count = 65536;
    bool overlaps(const IdMap& other) const {
        return std::uint64_t{base} < std::uint64_t{other.base} + other.count &&
               std::uint64_t{other.base} < std::uint64_t{base} + count;
    }
    bool operator==(const IdMap&) const = default;
};

struct NewContainerNic : NewNic {
    std::string mac; ///< empty: libvirt makes one
    bool linkUp = true;
    std::optional<Subnet> address; ///< none: by DHCP
    std::optional<Ipv4> gateway;
    bool setByLibvirt = false; ///< nothing inside knows the address
};

struct HostFolder {
    std::string source, target; ///< on the host, in the container
    bool readOnly = false;
};

struct NewContainer {
    std::string name;
    GuestUuid uuid;
    unsigned vcpus = 1;
    std::uint64_t memoryBytes = 0;          ///< whole KiB
    std::optional<std::uint64_t> swapBytes; ///< beside the memory; none: as much as the host gives
    std::optional<unsigned> cpuPercent;     ///< of one processor; none: no limit
    std::optional<unsigned> cpuShares;
    std::string init = "/sbin/init";
    std::vector<std::string> initArguments;
    std::string root;                                       ///< the host's folder that is its /
    std::optional<IdMap> idMap;                             ///< none: its root is the host's
    std::vector<std::pair<std::string, bool>> capabilities; ///< "sys_time": it has it, or it has it not
    std::vector<NewContainerNic> nics;                      ///< eth0, eth1 …
    std::vector<HostFolder> folders;
};

/// With a console, and a network of its own even where it has no NIC.
std::string toXml(const NewContainer& container);

/// How a container's users are mapped; none: not at all, or it isn't one. \a xml is untrusted.
std::optional<IdMap> idMapOf(std::string_view xml);

} // namespace binnacle::domain
