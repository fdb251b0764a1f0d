// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/storage.h"

#include "core/base/thread_role.h"
#include "core/base/untrusted.h"
#include "core/libvirt/error.h"
#include "core/libvirt/pool_info.h"
#include "core/libvirt/volume_info.h"

#include <algorithm>
#include <pugixml.hpp>

namespace binnacle::libvirt {
namespace {

/// Files that appeared behind a pool's back (qemu-img made them) are its volumes once it was read again.
void refreshPools(virConnectPtr conn, const std::string& path) {
    virStoragePoolPtr* list = nullptr;
    const int count = virConnectListAllStoragePools(conn, &list, VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE);
    for (const auto& pool : takeList<PoolHandle>(list, count)) {
        const CString xml(virStoragePoolGetXMLDesc(pool.get(), 0));
        pugi::xml_document doc;
        if (!xml || !doc.load_string(xml.get())) continue;
        const std::string target = doc.child("pool").child("target").child_value("path");
        if (!target.empty() && path.starts_with(target + '/')) virStoragePoolRefresh(pool.get(), 0);
    }
}

Error noSuchVolume(const std::string& path) {
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("No pool of the host has %1", singleLine(path, 200)));
}

} // namespace

Result<std::optional<Volume>> volumeAt(Connection& connection, const std::string& path) {
    assertMayBlock("libvirt volumeAt");
    const auto use = connection.use();
    auto handle = lookUpVolume(use.conn, path);
    if (!handle) {
        refreshPools(use.conn, path);
        handle = lookUpVolume(use.conn, path);
    }
    if (!handle) return std::optional<Volume>();
    return std::optional(TRY(readVolume(handle.get())));
}

Result<Pool> poolNow(Connection& connection, const std::string& pool) {
    assertMayBlock("libvirt poolNow");
    const auto use = connection.use();
    const auto handle = TRY(activePool(use.conn, pool));
    virStoragePoolRefresh(handle.get(), 0);
    return poolInfo(handle.get());
}

Result<std::vector<Volume>> volumes(Connection& connection, const std::string& pool) {
    assertMayBlock("libvirt volumes");
    const auto use = connection.use();
    const auto handle = TRY(activePool(use.conn, pool));
    virStoragePoolRefresh(handle.get(), 0); // what is refused while the pool works is known well enough
    virStorageVolPtr* list = nullptr;
    const int count = virStoragePoolListAllVolumes(handle.get(), &list, 0);
    if (count < 0) return lastError(BINNACLE_TEXT("The volumes of %1 can't be listed", singleLine(pool, 80)));
    std::vector<Volume> found;
    for (const auto& volume : takeList<VolumeHandle>(list, count))
        if (auto known = readVolume(volume.get())) found.push_back(*std::move(known)); // else it went meanwhile
    std::ranges::sort(found, {}, &Volume::name);
    return found;
}

Result<Volume> createVolume(Connection& connection, const VolumeSpec& spec) {
    assertMayBlock("libvirt createVolume");
    TRY(checkVolumeName(spec.name));
    const auto use = connection.use();
    const auto pool = TRY(activePool(use.conn, spec.pool));
    if (const VolumeHandle taken(virStorageVolLookupByName(pool.get(), spec.name.c_str())); taken)
        return fail(ErrorCode::Conflict,
                    BINNACLE_TEXT("The pool %1 has a volume \"%2\" already", spec.pool, spec.name));
    const VolumeHandle made(virStorageVolCreateXML(pool.get(), volumeXml(spec).c_str(), 0));
    if (!made) return lastError(BINNACLE_TEXT("The volume %1 can't be made", spec.name));
    return readVolume(made.get());
}

Result<> growVolume(Connection& connection, const std::string& path, std::uint64_t capacityBytes) {
    assertMayBlock("libvirt growVolume");
    const auto use = connection.use();
    const auto handle = lookUpVolume(use.conn, path);
    if (!handle) return noSuchVolume(path);
    if (virStorageVolResize(handle.get(), capacityBytes, 0) != 0)
        return lastError(BINNACLE_TEXT("%1 can't be made larger", singleLine(path, 200)));
    return {};
}

Result<> deleteVolume(Connection& connection, const std::string& path) {
    assertMayBlock("libvirt deleteVolume");
    const auto use = connection.use();
    const auto handle = lookUpVolume(use.conn, path);
    if (!handle) return noSuchVolume(path);
    if (virStorageVolDelete(handle.get(), 0) != 0)
        return lastError(BINNACLE_TEXT("%1 can't be deleted", singleLine(path, 200)));
    return {};
}

Result<> wipeVolume(Connection& connection, const std::string& path) {
    assertMayBlock("libvirt wipeVolume");
    const auto use = connection.use();
    const auto handle = lookUpVolume(use.conn, path);
    if (!handle) return noSuchVolume(path);
    if (virStorageVolWipe(handle.get(), 0) != 0) return lastError(BINNACLE_TEXT("%1 can't be wiped", singleLine(path, 200)));
    return {};
}

} // namespace binnacle::libvirt
