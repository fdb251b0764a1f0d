// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/volume_info.h"

#include "core/base/thread_role.h"
#include "core/base/untrusted.h"
#include "core/libvirt/error.h"
#include "core/libvirt/names.h"

#include <pugixml.hpp>
#include <sstream>

namespace binnacle::libvirt {

Result<> checkVolumeName(const std::string& name) {
    if (isPlainName(name)) return {};
    return fail(ErrorCode::InvalidArgument,
                BINNACLE_TEXT("\"%1\" is no valid name for a volume", singleLine(name, 80)));
}

Result<Volume> readVolume(virStorageVolPtr handle) {
    assertMayBlock("libvirt readVolume");
    const CString xml(virStorageVolGetXMLDesc(handle, 0));
    if (!xml) return lastError(BINNACLE_TEXT("A volume can't be read"));
    pugi::xml_document doc;
    if (!doc.load_string(xml.get()))
        return fail(ErrorCode::Corrupt, BINNACLE_TEXT("A volume's definition is not well-formed"));
    const auto root = doc.child("volume");
    Volume volume;
    const PoolHandle pool(virStoragePoolLookupByVolume(handle));
    if (pool) volume.pool = validUtf8(virStoragePoolGetName(pool.get()));
    volume.name = validUtf8(root.child_value("name"));
    volume.path = validUtf8(root.child("target").child_value("path"));
    if (volume.path.empty()) volume.path = validUtf8(root.child_value("key"));
    volume.format = validUtf8(root.child("target").child("format").attribute("type").value());
    volume.backing = validUtf8(root.child("backingStore").child_value("path"));
    volume.capacityBytes = root.child("capacity").text().as_ullong();
    volume.allocationBytes = root.child("allocation").text().as_ullong();
    return volume;
}

VolumeHandle lookUpVolume(virConnectPtr conn, const std::string& path) {
    VolumeHandle handle(virStorageVolLookupByPath(conn, path.c_str()));
    if (!handle) handle = VolumeHandle(virStorageVolLookupByKey(conn, path.c_str()));
    return handle;
}

std::string volumeXml(const VolumeSpec& spec) {
    pugi::xml_document doc;
    auto root = doc.append_child("volume");
    root.append_child("name").text() = spec.name.c_str();
    auto capacity = root.append_child("capacity");
    capacity.append_attribute("unit") = "bytes";
    capacity.text() = static_cast<unsigned long long>(spec.capacityBytes);
    if (spec.format == "raw") root.append_child("allocation").text() = 0; // sparse
    root.append_child("target").append_child("format").append_attribute("type") = spec.format.c_str();
    if (!spec.backing.empty()) {
        auto backing = root.append_child("backingStore");
        backing.append_child("path").text() = spec.backing.c_str();
        backing.append_child("format").append_attribute("type") = spec.backingFormat.c_str();
    }
    std::ostringstream text;
    doc.save(text, "", pugi::format_raw | pugi::format_no_declaration);
    return text.str();
}

Result<PoolHandle> activePool(virConnectPtr conn, const std::string& name) {
    PoolHandle pool(virStoragePoolLookupByName(conn, name.c_str()));
    if (!pool)
        return fail(ErrorCode::NotFound, BINNACLE_TEXT("The host has no pool \"%1\"", singleLine(name, 80)));
    if (virStoragePoolIsActive(pool.get()) != 1)
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("The pool %1 is not active", singleLine(name, 80)));
    return pool;
}

} // namespace binnacle::libvirt
