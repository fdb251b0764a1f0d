// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/libvirt_backend.h"
#include "core/libvirt/pools.h"
#include "core/libvirt/storage.h"
#include "core/libvirt/volume_copy.h"

namespace binnacle {

Result<std::optional<Volume>> LibvirtBackend::volumeAt(const std::string& path) {
    return libvirt::volumeAt(*TRY(hostConnection()), path);
}

Result<Pool> LibvirtBackend::poolNow(const std::string& pool) {
    return libvirt::poolNow(*TRY(hostConnection()), pool);
}

Result<std::vector<Volume>> LibvirtBackend::volumes(const std::string& pool) {
    return libvirt::volumes(*TRY(hostConnection()), pool);
}

Result<Volume> LibvirtBackend::createVolume(const VolumeSpec& spec) {
    return libvirt::createVolume(*TRY(hostConnection()), spec);
}

Result<> LibvirtBackend::growVolume(const std::string& path, std::uint64_t capacityBytes) {
    return libvirt::growVolume(*TRY(hostConnection()), path, capacityBytes);
}

Result<> LibvirtBackend::deleteVolume(const std::string& path) {
    return libvirt::deleteVolume(*TRY(hostConnection()), path);
}

Result<Volume> LibvirtBackend::cloneVolume(const std::string& source, const VolumeSpec& copy, TaskContext& ctx) {
    const auto jobs = TRY(hostJobConnection());
    return libvirt::cloneVolume(*TRY(hostConnection()), *jobs, source, copy, ctx);
}

Result<> LibvirtBackend::wipeVolume(const std::string& path) {
    return libvirt::wipeVolume(*TRY(hostJobConnection()), path);
}

Result<> LibvirtBackend::definePool(const PoolSpec& spec) {
    return libvirt::definePool(*TRY(hostConnection()), spec);
}

Result<bool> LibvirtBackend::startPool(const std::string& pool, bool mayMakeFolder) {
    return libvirt::startPool(*TRY(hostConnection()), pool, mayMakeFolder);
}

Result<> LibvirtBackend::stopPool(const std::string& pool) {
    return libvirt::stopPool(*TRY(hostConnection()), pool);
}

Result<> LibvirtBackend::removePoolFolder(const std::string& pool) {
    return libvirt::removePoolFolder(*TRY(hostConnection()), pool);
}

Result<> LibvirtBackend::undefinePool(const std::string& pool) {
    return libvirt::undefinePool(*TRY(hostConnection()), pool);
}

Result<> LibvirtBackend::setPoolAutostart(const std::string& pool, bool on) {
    return libvirt::setPoolAutostart(*TRY(hostConnection()), pool, on);
}

Result<> LibvirtBackend::refreshPool(const std::string& pool) {
    return libvirt::refreshPool(*TRY(hostConnection()), pool);
}

} // namespace binnacle
