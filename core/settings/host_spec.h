// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"

#include <string>
#include <vector>

namespace binnacle {

/// One [[host]] of the fleet file: how to reach a host and how to show it. Never a secret.
struct HostSpec {
    HostId id;
    std::string name;                ///< as the person calls it; unique in the fleet, case-insensitive
    std::string address;             ///< host name, address or alias of ~/.ssh/config
    std::string user;                ///< empty: as ~/.ssh/config says, else the login name
    unsigned port = 0;               ///< 0: as ~/.ssh/config says, else 22
    std::string key;                 ///< identity file; empty: agent and default keys
    std::string knownHosts;          ///< empty: ~/.ssh/known_hosts
    std::string jump;                ///< "user@bastion:22,other"; empty: as ~/.ssh/config says
    std::string site, colour, notes; ///< colour: "#3b82f6"
    bool local = false;              ///< this computer, without SSH
    /// libvirt URIs in place of the usual ones, local only: {"test:///default"}, {"qemu:///session"}.
    std::vector<std::string> uris;
    bool operator==(const HostSpec&) const = default;
};

} // namespace binnacle
