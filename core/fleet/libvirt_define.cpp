// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/libvirt_backend.h"
#include "core/libvirt/config.h"
#include "core/libvirt/host.h"

#include <pugixml.hpp>

namespace binnacle {
namespace {

using libvirt::Connection;

/// The driver that a domain of this XML belongs to.
Result<Connection::Driver> driverFor(const std::string& xml) {
    pugi::xml_document doc;
    if (!doc.load_string(xml.c_str()) || !doc.child("domain"))
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("This is no definition of a guest"));
    return std::string_view(doc.child("domain").attribute("type").value()) == "lxc" ? Connection::Driver::Lxc
                                                                                      : Connection::Driver::Qemu;
}

} // namespace

Result<GuestUuid> LibvirtBackend::define(const std::string& xml) {
    const auto wanted = TRY(driverFor(xml));
    const auto all = connections();
    if (all.empty()) return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The host is not connected"));
    for (const auto& connection : all)
        if (connection->driver() == wanted || connection->driver() == Connection::Driver::Test)
            return libvirt::define(*connection, xml);
    return fail(ErrorCode::Unsupported, wanted == Connection::Driver::Lxc
                                            ? BINNACLE_TEXT("The host's libvirt does not run containers")
                                            : BINNACLE_TEXT("The host's libvirt does not run virtual machines"));
}

Result<> LibvirtBackend::undefine(const GuestUuid& guest, bool keepNvram) {
    return libvirt::undefine(*TRY(connectionOf(guest)), guest, keepNvram);
}

Result<std::string> LibvirtBackend::domainCapabilities() {
    for (const auto& connection : connections())
        if (connection->driver() == Connection::Driver::Qemu) return libvirt::domainCapabilities(*connection);
    return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The host's libvirt does not run virtual machines"));
}

std::vector<std::string> LibvirtBackend::connectedUris() const {
    std::vector<std::string> uris;
    for (auto held = m_live.lock(); const auto& drive : held->drives)
        uris.push_back(drive.uri);
    return uris;
}

} // namespace binnacle
