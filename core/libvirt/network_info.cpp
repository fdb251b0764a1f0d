// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/network_info.h"

#include "core/base/thread_role.h"
#include "core/base/untrusted.h"
#include "core/domain/network_xml.h"

namespace binnacle::libvirt {

NetworkDetails networkInfo(virNetworkPtr handle, unsigned flags) {
    assertMayBlock("libvirt networkInfo");
    NetworkDetails details;
    CString xml(virNetworkGetXMLDesc(handle, flags));
    if (!xml && flags) xml = CString(virNetworkGetXMLDesc(handle, 0)); // some drivers know one XML only
    if (xml) details = domain::parseNetwork(xml.get()).valueOr(NetworkDetails());
    auto& network = details.network;
    const char* name = virNetworkGetName(handle);
    network.name = validUtf8(name ? name : "");
    char uuid[VIR_UUID_STRING_BUFLEN] = "";
    virNetworkGetUUIDString(handle, uuid);
    network.uuid = uuid;
    network.active = virNetworkIsActive(handle) == 1;
    int autostart = 0;
    virNetworkGetAutostart(handle, &autostart);
    network.autostart = autostart != 0;
    details.persistent = virNetworkIsPersistent(handle) == 1;
    return details;
}

} // namespace binnacle::libvirt
