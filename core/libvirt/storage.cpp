// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/storage.h"

#include "core/base/thread_role.h"
#include "core/base/untrusted.h"
#include "core/libvirt/error.h"
#include "core/libvirt/names.h"
#include "core/libvirt/pool_info.h"
#include "core/libvirt/raw.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <pugixml.hpp>
#include <sstream>
#include <thread>

namespace binnacle::libvirt {
namespace {

using VolumeHandle = Handle<virStorageVol, &virStorageVolFree>;

Result<> checkName(const std::string& name) {
    if (isPlainName(name)) return {};
    return fail(ErrorCode::InvalidArgument,
                BINNACLE_TEXT("\"%1\" is no valid name for a volume", singleLine(name, 80)));
}

Result<Volume> read(virStorageVolPtr handle) {
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

VolumeHandle lookUp(virConnectPtr conn, const std::string& path) {
    VolumeHandle handle(virStorageVolLookupByPath(conn, path.c_str()));
    if (!handle) handle = VolumeHandle(virStorageVolLookupByKey(conn, path.c_str()));
    return handle;
}

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

std::string toXml(const VolumeSpec& spec) {
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

Result<PoolHandle> poolNamed(virConnectPtr conn, const std::string& name) {
    PoolHandle pool(virStoragePoolLookupByName(conn, name.c_str()));
    if (!pool)
        return fail(ErrorCode::NotFound, BINNACLE_TEXT("The host has no pool \"%1\"", singleLine(name, 80)));
    if (virStoragePoolIsActive(pool.get()) != 1)
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("The pool %1 is not active", singleLine(name, 80)));
    return pool;
}

Error noSuchVolume(const std::string& path) {
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("No pool of the host has %1", singleLine(path, 200)));
}

/// Tells how much of a copy is there while libvirt makes it.
class CopyProgress {
public:
    CopyProgress(Connection& connection, const VolumeSpec& copy, std::uint64_t expected, TaskContext& ctx)
        : m_thread([this, &connection, &copy, expected, ctx](const std::stop_token& stop) mutable {
            std::unique_lock lock(m_mutex);
            while (!m_wake.wait_for(lock, stop, std::chrono::milliseconds(500), [&] { return stop.stop_requested(); }))
                report(connection, copy, expected, ctx);
        }) {}

private:
    static void report(Connection& connection, const VolumeSpec& copy, std::uint64_t expected, TaskContext& ctx) {
        virStorageVolInfo info{};
        {
            const auto use = connection.use();
            const PoolHandle pool(virStoragePoolLookupByName(use.conn, copy.pool.c_str()));
            const VolumeHandle made(pool ? virStorageVolLookupByName(pool.get(), copy.name.c_str()) : nullptr);
            if (!made || virStorageVolGetInfo(made.get(), &info) != 0) return;
        }
        if (expected > 0) ctx.progress(std::min(0.99, double(info.allocation) / double(expected)), BINNACLE_TEXT("copying"));
    }
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread; // last: ends before the rest goes
};

} // namespace

Result<std::optional<Volume>> volumeAt(Connection& connection, const std::string& path) {
    assertMayBlock("libvirt volumeAt");
    const auto use = connection.use();
    auto handle = lookUp(use.conn, path);
    if (!handle) {
        refreshPools(use.conn, path);
        handle = lookUp(use.conn, path);
    }
    if (!handle) return std::optional<Volume>();
    return std::optional(TRY(read(handle.get())));
}

Result<Pool> poolNow(Connection& connection, const std::string& pool) {
    assertMayBlock("libvirt poolNow");
    const auto use = connection.use();
    const auto handle = TRY(poolNamed(use.conn, pool));
    virStoragePoolRefresh(handle.get(), 0);
    return poolInfo(handle.get());
}

Result<std::vector<Volume>> volumes(Connection& connection, const std::string& pool) {
    assertMayBlock("libvirt volumes");
    const auto use = connection.use();
    const auto handle = TRY(poolNamed(use.conn, pool));
    virStoragePoolRefresh(handle.get(), 0); // what is refused while the pool works is known well enough
    virStorageVolPtr* list = nullptr;
    const int count = virStoragePoolListAllVolumes(handle.get(), &list, 0);
    if (count < 0) return lastError(BINNACLE_TEXT("The volumes of %1 can't be listed", singleLine(pool, 80)));
    std::vector<Volume> found;
    for (const auto& volume : takeList<VolumeHandle>(list, count))
        if (auto known = read(volume.get())) found.push_back(*std::move(known)); // else it went meanwhile
    std::ranges::sort(found, {}, &Volume::name);
    return found;
}

Result<Volume> createVolume(Connection& connection, const VolumeSpec& spec) {
    assertMayBlock("libvirt createVolume");
    TRY(checkName(spec.name));
    const auto use = connection.use();
    const auto pool = TRY(poolNamed(use.conn, spec.pool));
    if (const VolumeHandle taken(virStorageVolLookupByName(pool.get(), spec.name.c_str())); taken)
        return fail(ErrorCode::Conflict,
                    BINNACLE_TEXT("The pool %1 has a volume \"%2\" already", spec.pool, spec.name));
    const VolumeHandle made(virStorageVolCreateXML(pool.get(), toXml(spec).c_str(), 0));
    if (!made) return lastError(BINNACLE_TEXT("The volume %1 can't be made", spec.name));
    return read(made.get());
}

Result<> growVolume(Connection& connection, const std::string& path, std::uint64_t capacityBytes) {
    assertMayBlock("libvirt growVolume");
    const auto use = connection.use();
    const auto handle = lookUp(use.conn, path);
    if (!handle) return noSuchVolume(path);
    if (virStorageVolResize(handle.get(), capacityBytes, 0) != 0)
        return lastError(BINNACLE_TEXT("%1 can't be made larger", singleLine(path, 200)));
    return {};
}

Result<> deleteVolume(Connection& connection, const std::string& path) {
    assertMayBlock("libvirt deleteVolume");
    const auto use = connection.use();
    const auto handle = lookUp(use.conn, path);
    if (!handle) return noSuchVolume(path);
    if (virStorageVolDelete(handle.get(), 0) != 0)
        return lastError(BINNACLE_TEXT("%1 can't be deleted", singleLine(path, 200)));
    return {};
}

Result<Volume> cloneVolume(Connection& connection, Connection& jobs, const std::string& source, const VolumeSpec& copy, TaskContext& ctx) {
    assertMayBlock("libvirt cloneVolume");
    TRY(checkName(copy.name));
    TRY(ctx.checkpoint());
    const std::stop_callback tell(ctx.stopToken(), [ctx]() mutable {
        ctx.log(BINNACLE_TEXT("A host's copying can't be stopped: the copy is deleted as soon as it is there"));
    });
    const auto use = jobs.use();
    const auto pool = TRY(poolNamed(use.conn, copy.pool));
    const auto origin = lookUp(use.conn, source);
    if (!origin) return noSuchVolume(source);
    if (const VolumeHandle taken(virStorageVolLookupByName(pool.get(), copy.name.c_str())); taken)
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("The pool %1 has a volume \"%2\" already", copy.pool, copy.name));
    virStorageVolInfo info{};
    virStorageVolGetInfo(origin.get(), &info);
    VolumeHandle made;
    {
        const CopyProgress progress(connection, copy, info.allocation, ctx);
        made = VolumeHandle(virStorageVolCreateXMLFrom(pool.get(), toXml(copy).c_str(), origin.get(), 0));
        if (!made) return lastError(BINNACLE_TEXT("%1 can't be copied", singleLine(source, 200)));
    }
    if (auto going = ctx.checkpoint(); !going) {
        if (virStorageVolDelete(made.get(), 0) != 0) return lastError(BINNACLE_TEXT("The copy %1 is there and can't be deleted", copy.name));
        return going.error();
    }
    return read(made.get());
}

Result<> wipeVolume(Connection& connection, const std::string& path) {
    assertMayBlock("libvirt wipeVolume");
    const auto use = connection.use();
    const auto handle = lookUp(use.conn, path);
    if (!handle) return noSuchVolume(path);
    if (virStorageVolWipe(handle.get(), 0) != 0) return lastError(BINNACLE_TEXT("%1 can't be wiped", singleLine(path, 200)));
    return {};
}

} // namespace binnacle::libvirt
