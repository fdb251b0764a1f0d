// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What libvirt doesn't tell of a host, read by one short POSIX shell command: when its guests were started,
/// which addresses they are seen with, its operating system and its clock.

#include "core/model/host.h"

#include <map>

namespace binnacle {

struct HostProbe {
    std::string os, kernel, cpuModel;
    std::optional<WallTime> clock;
    std::map<std::string, WallTime> qemuStarts, lxcStarts; ///< by name
    std::map<std::string, std::vector<std::string>> containerAddresses; ///< by name
    std::map<std::string, std::string> arp;                             ///< MAC, lower case, to address
    bool kvmDevice = false, kvmAccess = false;
    bool virtualizes = true; ///< false where the processor is known to have neither VT-x nor AMD-V
    std::string user, groups;
    /// "usable /run/libvirt/libvirt-sock"; "denied …" for this user; "dead …": nobody listens
    std::vector<std::string> sockets;
    std::vector<std::string> programs; ///< of those looked for: virt-ssh-helper, nc, socat, swtpm, libvirtd …
    std::string cgroups;               ///< "v1", "v2", "hybrid" or empty
};

/// One command for the login shell of any host.
const std::string& probeCommand();
/// Lines it doesn't know are passed over; everything in them is untrusted.
HostProbe parseProbe(std::string_view output);

} // namespace binnacle
