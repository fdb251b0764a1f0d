// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/snapshots.h"

#include "core/base/thread_role.h"
#include "core/domain/snapshot_xml.h"
#include "core/libvirt/error.h"
#include "core/libvirt/lookup.h"
#include "core/libvirt/names.h"
#include "core/libvirt/snapshot_merge.h"

namespace binnacle::libvirt {
namespace {

using SnapshotHandle = Handle<virDomainSnapshot, &virDomainSnapshotFree>;

Result<std::string> xmlOf(virDomainSnapshotPtr snapshot, unsigned flags) {
    const CString text(virDomainSnapshotGetXMLDesc(snapshot, flags));
    if (!text) return lastError();
    return std::string(text.get());
}

Result<SnapshotHandle> find(virDomainPtr domain, const std::string& name) {
    SnapshotHandle found(virDomainSnapshotLookupByName(domain, name.c_str(), 0));
    if (found) return found;
    auto error = lastError();
    if (virGetLastErrorCode() == VIR_ERR_NO_DOMAIN_SNAPSHOT)
        error = fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest has no snapshot \"%1\"", name));
    return error;
}

} // namespace

Result<std::vector<GuestSnapshot>> snapshots(Connection& connection, const GuestUuid& guest) {
    assertMayBlock("libvirt snapshots");
    if (connection.driver() == Connection::Driver::Lxc) return std::vector<GuestSnapshot>();
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    virDomainSnapshotPtr* list = nullptr;
    const int count = virDomainListAllSnapshots(domain.get(), &list, 0);
    if (count < 0) return lastError(BINNACLE_TEXT("The guest's snapshots can't be listed"));
    std::vector<GuestSnapshot> found;
    for (const auto& handle : takeList<SnapshotHandle>(list, count)) {
        const auto xml = xmlOf(handle.get(), 0);
        if (!xml) continue; // it went meanwhile
        auto snapshot = TRY(domain::parseSnapshot(*xml));
        snapshot.current = virDomainSnapshotIsCurrent(handle.get(), 0) == 1;
        found.push_back(std::move(snapshot));
    }
    return found;
}

Result<bool> revertsExternal(Connection& connection) {
    const auto use = connection.use();
    unsigned long version = 0;
    if (virConnectGetLibVersion(use.conn, &version) != 0) return lastError();
    return version >= 9'009'000;
}

Result<> createSnapshot(Connection& jobs, const GuestUuid& guest, const SnapshotSpec& spec) {
    if (!isPlainName(spec.name))
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("\"%1\" is no name for a snapshot", spec.name), {},
                    BINNACLE_TEXT("It has 1 to 200 bytes, no slash, and does not begin with a dot, a dash or a space."));
    const auto domain = TRY(lookUp(jobs, guest));
    const auto use = jobs.use();
    if (find(domain.get(), spec.name))
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("The guest has a snapshot \"%1\" already", spec.name));
    const SnapshotHandle made(virDomainSnapshotCreateXML(domain.get(), domain::snapshotXml(spec).c_str(), 0));
    if (made) return {};
    const auto error = lastError();
    if (error.message.plain().find("writing VM state") == std::string::npos) return error; // QEMU's words
    return fail(error.code, BINNACLE_TEXT("The guest's memory could not be written beside its disk"), error.message.plain(),
                BINNACLE_TEXT("The guest goes on as it was. Its pool is full, most likely: the memory takes up to as much as the guest has."));
}

Result<> revertToSnapshot(Connection& jobs, const GuestUuid& guest, const std::string& name, bool start) {
    const auto domain = TRY(lookUp(jobs, guest));
    const auto use = jobs.use();
    const auto snapshot = TRY(find(domain.get(), name));
    if (virDomainRevertToSnapshot(snapshot.get(), start ? VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING : 0) != 0) return lastError();
    return {};
}

Result<> deleteSnapshot(Connection& jobs, const GuestUuid& guest, const std::string& name, TaskContext& ctx) {
    const auto domain = TRY(lookUp(jobs, guest));
    SnapshotHandle snapshot;
    std::string xml;
    {
        const auto use = jobs.use();
        snapshot = TRY(find(domain.get(), name));
        if (virDomainSnapshotDelete(snapshot.get(), 0) == 0) return {};
        auto refused = lastError();
        const bool canMerge = virGetLastErrorCode() == VIR_ERR_OPERATION_UNSUPPORTED && virDomainSnapshotIsCurrent(snapshot.get(), 0) == 1 &&
                              virDomainSnapshotNumChildren(snapshot.get(), 0) == 0;
        if (!canMerge) return refused;
        xml = TRY(xmlOf(snapshot.get(), 0));
        if (TRY(domain::parseSnapshot(xml)).kind != GuestSnapshot::Kind::External) return refused;
    }
    TRY(mergeOverlays(jobs, guest, TRY(domain::overlaysOf(xml)), ctx));
    const auto use = jobs.use();
    if (virDomainSnapshotDelete(snapshot.get(), VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY) != 0) return lastError();
    return {};
}

Result<> describeSnapshot(Connection& connection, const GuestUuid& guest, const std::string& name,
                          const std::string& description) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    const auto snapshot = TRY(find(domain.get(), name));
    const auto xml = TRY(domain::withDescription(TRY(xmlOf(snapshot.get(), VIR_DOMAIN_SNAPSHOT_XML_SECURE)), description));
    const unsigned current = virDomainSnapshotIsCurrent(snapshot.get(), 0) == 1 ? unsigned(VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT) : 0U;
    const SnapshotHandle again(
        virDomainSnapshotCreateXML(domain.get(), xml.c_str(), unsigned(VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE) | current));
    if (!again) return lastError();
    return {};
}

} // namespace binnacle::libvirt
