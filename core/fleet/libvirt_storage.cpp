// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/libvirt_backend.h"
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

Result<Volume> LibvirtBackend::copyVolume(const std::string& path, const VolumeSpec& spec, TaskContext& ctx) {
    return libvirt::copyVolume(*TRY(jobConnectionAt(0)), path, spec, ctx);
}

Result<> LibvirtBackend::growVolume(const std::string& path, std::uint64_t capacityBytes) {
    return libvirt::growVolume(*TRY(hostConnection()), path, capacityBytes);
}

Result<> LibvirtBackend::deleteVolume(const std::string& path) {
    return libvirt::deleteVolume(*TRY(hostConnection()), path);
}

} // namespace binnacle
