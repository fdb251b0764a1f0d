// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/pool_info.h"

#include "core/base/thread_role.h"
#include "core/base/untrusted.h"

#include <pugixml.hpp>

namespace binnacle::libvirt {

Pool poolInfo(virStoragePoolPtr handle) {
    assertMayBlock("libvirt poolInfo");
    Pool p;
    const char* poolName = virStoragePoolGetName(handle);
    p.name = validUtf8(poolName ? poolName : "");
    char uuid[VIR_UUID_STRING_BUFLEN] = "";
    virStoragePoolGetUUIDString(handle, uuid);
    p.uuid = uuid;
    int autostart = 0;
    virStoragePoolGetAutostart(handle, &autostart);
    p.autostart = autostart != 0;
    virStoragePoolInfo info{};
    if (virStoragePoolGetInfo(handle, &info) == 0) {
        p.active = info.state == VIR_STORAGE_POOL_RUNNING || info.state == VIR_STORAGE_POOL_DEGRADED;
        p.capacityBytes = p.active ? info.capacity : 0;
        p.allocationBytes = p.active ? info.allocation : 0;
        p.availableBytes = p.active ? info.available : 0;
    }
    const CString xml(virStoragePoolGetXMLDesc(handle, 0));
    pugi::xml_document doc;
    if (xml && doc.load_string(xml.get())) {
        p.type = validUtf8(doc.child("pool").attribute("type").value());
        p.target = validUtf8(doc.child("pool").child("target").child_value("path"));
    }
    return p;
}

} // namespace binnacle::libvirt
