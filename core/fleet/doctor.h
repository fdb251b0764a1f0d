// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Turns what was read of a host into the capability sheet. Pure.

#include "core/fleet/host_probe.h"
#include "core/model/doctor.h"
#include "core/model/host.h"

#include <optional>

namespace binnacle {

struct DoctorInput {
    bool local = false;
    std::string address;            ///< as the fleet file has it
    std::optional<Error> linkError; ///< why there is no connection; none: there is one, and all below was read
    bool loggedIn = true;           ///< SSH stands, or none is needed: the error is libvirt's
    std::string cipher, banner;
    std::optional<bool> forwarding; ///< none: not tried
    bool hasShell = false;          ///< the probe could be run
    HostProbe probe;
    std::chrono::milliseconds probeDuration{0};
    WallTime askedAt{}; ///< our clock, in the middle of the probe
    HostFacts facts;
    std::optional<Error> qemuError, lxcError; ///< where the driver didn't open
    std::string domainCapabilities;           ///< XML, may be empty
    std::vector<Pool> pools;
    unsigned runningVms = 0, vmsWithAgent = 0;
    double roundTripMs = 0;
};

CapabilitySheet makeSheet(const DoctorInput& input);

} // namespace binnacle
