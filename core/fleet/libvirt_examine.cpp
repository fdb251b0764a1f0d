// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/doctor.h"
#include "core/fleet/libvirt_backend.h"
#include "core/libvirt/guests.h"
#include "core/libvirt/host.h"

#include <algorithm>

namespace binnacle {
namespace {

Error driverMissing() {
    return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The driver does not answer"));
}

void countAgents(const std::vector<Guest>& guests, DoctorInput& input) {
    for (const auto& guest : guests) {
        if (guest.kind != GuestKind::Vm || guest.state != GuestState::Running) continue;
        ++input.runningVms;
        if (guest.agentConnected) ++input.vmsWithAgent;
    }
}

} // namespace

/// What needs no libvirt.
DoctorInput LibvirtBackend::seenThrough(HostWay& way, std::stop_token stop) const {
    DoctorInput input;
    input.local = m_spec.local;
    input.address = m_spec.address;
    input.cipher = way.cipher();
    input.banner = way.serverBanner();
    input.forwarding = way.forwardingAllowed();
    const auto begin = now();
    const auto output = way.run(probeCommand(), std::chrono::seconds(15), std::move(stop));
    const auto end = now();
    input.hasShell = output && output->exitCode == 0;
    if (input.hasShell) input.probe = parseProbe(output->out);
    input.probeDuration = end - begin;
    input.askedAt = begin + (end - begin) / 2;
    return input;
}

CapabilitySheet LibvirtBackend::explain(const Error& why) {
    auto input = *m_lastTry.lock();
    input.linkError = why;
    return makeSheet(input);
}

Result<CapabilitySheet> LibvirtBackend::examine(std::stop_token stop) {
    const auto way = this->way();
    const auto all = connections();
    if (!way || all.empty()) return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The host is not connected"));
    auto input = seenThrough(*way, stop);
    input.facts = TRY(readFacts(stop));
    input.qemuError = input.lxcError = driverMissing();
    for (const auto& connection : all) {
        if (connection->driver() == libvirt::Connection::Driver::Lxc) {
            input.lxcError.reset();
            continue;
        }
        input.qemuError.reset();
        if (connection->driver() == libvirt::Connection::Driver::Qemu)
            input.domainCapabilities = libvirt::domainCapabilities(*connection);
        if (const auto guests = libvirt::readGuests(*connection, stop)) countAgents(*guests, input);
    }
    input.pools = readPools().valueOr(std::vector<Pool>());
    input.roundTripMs = libvirt::roundTrip(*all.front()).valueOr(0.0);
    return makeSheet(input);
}

} // namespace binnacle
