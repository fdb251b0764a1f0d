// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/libvirt_backend.h"
#include "core/libvirt/agent.h"
#include "core/libvirt/screen.h"

namespace binnacle {

/// By the connection for long jobs: an agent can keep a call waiting for as long as it likes.
Result<std::string> LibvirtBackend::agentCommand(const GuestUuid& guest, const std::string& request,
                                                 std::chrono::seconds limit) {
    return libvirt::agentCommand(*TRY(jobConnectionOf(guest)), guest, request, limit);
}

Result<bool> LibvirtBackend::addDevice(const GuestUuid& guest, const std::string& device) {
    const auto connection = TRY(connectionOf(guest));
    const bool runs = libvirt::isRunning(*connection, guest);
    TRY(libvirt::attachDevice(*connection, guest, device, false));
    // Not every device can be plugged in; the definition has it in any case.
    return runs && bool(libvirt::attachDevice(*connection, guest, device, true));
}

} // namespace binnacle
