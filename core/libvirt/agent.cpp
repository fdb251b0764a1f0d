// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/agent.h"

#include "core/libvirt/error.h"
#include "core/libvirt/lookup.h"

#include <libvirt/libvirt-qemu.h>

namespace binnacle::libvirt {
namespace {

Error agentError() {
    const auto* const raw = virGetLastError();
    const bool silent =
        raw && (raw->code == VIR_ERR_AGENT_UNRESPONSIVE || raw->code == VIR_ERR_ARGUMENT_UNSUPPORTED ||
                raw->code == VIR_ERR_AGENT_UNSYNCED);
    if (!silent) return lastError();
    auto error = lastError(BINNACLE_TEXT("The guest's agent does not answer"));
    error.code = ErrorCode::Unsupported;
    error.hint = BINNACLE_TEXT("Install qemu-guest-agent in the guest and start it.");
    return error;
}

} // namespace

Result<std::string> agentCommand(Connection& connection, const GuestUuid& guest, const std::string& request,
                                 std::chrono::seconds limit) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    const CString answer(virDomainQemuAgentCommand(domain.get(), request.c_str(), int(limit.count()), 0));
    if (!answer) return agentError();
    return std::string(answer.get());
}

Result<> attachDevice(Connection& connection, const GuestUuid& guest, const std::string& device, bool live) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    if (virDomainAttachDeviceFlags(domain.get(), device.c_str(),
                                   live ? VIR_DOMAIN_AFFECT_LIVE : VIR_DOMAIN_AFFECT_CONFIG) != 0)
        return lastError();
    return {};
}

} // namespace binnacle::libvirt
