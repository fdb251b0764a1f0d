// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/pools.h"

#include "core/base/thread_role.h"
#include "core/base/untrusted.h"
#include "core/domain/pool_xml.h"
#include "core/libvirt/error.h"
#include "core/libvirt/names.h"
#include "core/libvirt/raw.h"

namespace binnacle::libvirt {
namespace {

Result<PoolHandle> lookUpPool(virConnectPtr conn, const std::string& name) {
    PoolHandle pool(virStoragePoolLookupByName(conn, name.c_str()));
    if (pool) return pool;
    if (const auto error = lastError(); error.code != ErrorCode::NotFound) return error;
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("The host has no pool \"%1\"", singleLine(name, 80)));
}

bool isActivePool(virStoragePoolPtr pool) {
    return virStoragePoolIsActive(pool) == 1;
}

/// libvirt has one code for all that went wrong with a command or a folder.
bool lacksFolder(const Error& error) {
    const auto says = [&](std::string_view words) { return error.detail.find(words) != std::string::npos; };
    return (says("cannot open") && says("No such file or directory")) ||
           (says("mount point") && says("does not exist"));
}

/// All of these are one call to a pool that is there.
Result<> onPool(Connection& connection, const std::string& name, const char* failure,
                int (*call)(virStoragePoolPtr)) {
    const auto use = connection.use();
    const auto pool = TRY(lookUpPool(use.conn, name));
    if (call(pool.get()) != 0) return lastError(Text(failure, {singleLine(name, 80)}));
    return {};
}

} // namespace

Result<> definePool(Connection& connection, const PoolSpec& spec) {
    assertMayBlock("libvirt definePool");
    if (!isPlainName(spec.name))
        return fail(ErrorCode::InvalidArgument,
                    BINNACLE_TEXT("\"%1\" is no valid name for a pool", singleLine(spec.name, 80)));
    const auto use = connection.use();
    if (const PoolHandle taken(virStoragePoolLookupByName(use.conn, spec.name.c_str()));
        taken) // it would be changed
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("The host has a pool \"%1\" already", spec.name));
    const PoolHandle made(virStoragePoolDefineXML(use.conn, domain::poolXml(spec).c_str(), 0));
    if (!made) return lastError(BINNACLE_TEXT("The pool %1 can't be defined", spec.name));
    return {};
}

Result<bool> startPool(Connection& connection, const std::string& name, bool mayMakeFolder) {
    assertMayBlock("libvirt startPool");
    const auto use = connection.use();
    const auto pool = TRY(lookUpPool(use.conn, name));
    if (isActivePool(pool.get()))
        return fail(ErrorCode::Conflict,
                    BINNACLE_TEXT("The pool %1 is active already", singleLine(name, 80)));
    const auto start = [&]() -> Result<> {
        if (virStoragePoolCreate(pool.get(), 0) == 0) return {};
        return lastError(BINNACLE_TEXT("The pool %1 can't be started", singleLine(name, 80)));
    };
    const auto first = start();
    if (first) return false;
    if (!mayMakeFolder || !lacksFolder(first.error())) return first.error();
    if (virStoragePoolBuild(pool.get(), 0) != 0)
        return lastError(BINNACLE_TEXT("The folder of the pool %1 can't be made", singleLine(name, 80)));
    const auto second = start();
    if (second) return true;
    virStoragePoolDelete(pool.get(), 0); // the empty folder
    return second.error();
}

Result<> stopPool(Connection& connection, const std::string& name) {
    assertMayBlock("libvirt stopPool");
    return onPool(connection, name, BINNACLE_NOOP("The pool %1 can't be stopped"), &virStoragePoolDestroy);
}

Result<> removePoolFolder(Connection& connection, const std::string& name) {
    assertMayBlock("libvirt removePoolFolder");
    return onPool(connection, name, BINNACLE_NOOP("The folder of the pool %1 can't be removed"),
                  [](virStoragePoolPtr pool) { return virStoragePoolDelete(pool, 0); });
}

Result<> undefinePool(Connection& connection, const std::string& name) {
    assertMayBlock("libvirt undefinePool");
    return onPool(connection, name, BINNACLE_NOOP("The pool %1 can't be taken away"),
                  &virStoragePoolUndefine);
}

Result<> setPoolAutostart(Connection& connection, const std::string& name, bool on) {
    assertMayBlock("libvirt setPoolAutostart");
    return onPool(
        connection, name, BINNACLE_NOOP("Whether the pool %1 starts with its host can't be changed"),
        on ? +[](virStoragePoolPtr pool) { return virStoragePoolSetAutostart(pool, 1); }
           : +[](virStoragePoolPtr pool) { return virStoragePoolSetAutostart(pool, 0); });
}

Result<> refreshPool(Connection& connection, const std::string& name) {
    assertMayBlock("libvirt refreshPool");
    return onPool(connection, name, BINNACLE_NOOP("The pool %1 can't be read"),
                  [](virStoragePoolPtr pool) { return virStoragePoolRefresh(pool, 0); });
}

} // namespace binnacle::libvirt
