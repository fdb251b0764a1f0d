// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/libvirt_backend.h"
#include "core/libvirt/hardware.h"
#include "core/libvirt/screen.h"

namespace binnacle {

Result<GuestHardware::Definitions> LibvirtBackend::definitions(const GuestUuid& guest) {
    const auto connection = TRY(connectionOf(guest));
    Definitions both{TRY(libvirt::secretXml(*connection, guest, true)), {}};
    if (libvirt::isRunning(*connection, guest)) both.now = TRY(libvirt::secretXml(*connection, guest, false));
    return both;
}

Result<std::string> LibvirtBackend::redefine(const GuestUuid& guest, const std::string& before, const std::string& after, bool validate) {
    return libvirt::redefine(*TRY(connectionOf(guest)), guest, before, after, validate);
}

// What a guest must agree to takes as long as it likes.
Result<> LibvirtBackend::plugIn(const GuestUuid& guest, const std::string& device) {
    return libvirt::plug(*TRY(jobConnectionOf(guest)), guest, libvirt::Plug::In, device);
}
Result<> LibvirtBackend::plugOut(const GuestUuid& guest, const std::string& device) {
    return libvirt::plug(*TRY(jobConnectionOf(guest)), guest, libvirt::Plug::Out, device);
}
Result<> LibvirtBackend::change(const GuestUuid& guest, const std::string& device, bool force) {
    return libvirt::plug(*TRY(jobConnectionOf(guest)), guest, force ? libvirt::Plug::ForcedChange : libvirt::Plug::Change, device);
}
Result<> LibvirtBackend::setCpus(const GuestUuid& guest, unsigned cpus) {
    return libvirt::setCpus(*TRY(jobConnectionOf(guest)), guest, cpus);
}

Result<> LibvirtBackend::setMemory(const GuestUuid& guest, std::uint64_t bytes) {
    return libvirt::setMemory(*TRY(connectionOf(guest)), guest, bytes);
}
Result<> LibvirtBackend::setDiskLimits(const GuestUuid& guest, const std::string& target, std::uint64_t iops, std::uint64_t bytesPerSecond) {
    return libvirt::setDiskLimits(*TRY(connectionOf(guest)), guest, target, iops, bytesPerSecond);
}
Result<> LibvirtBackend::growDisk(const GuestUuid& guest, const std::string& target, std::uint64_t bytes) {
    return libvirt::growDisk(*TRY(connectionOf(guest)), guest, target, bytes);
}
Result<std::uint64_t> LibvirtBackend::diskBytes(const GuestUuid& guest, const std::string& target) {
    return libvirt::diskBytes(*TRY(connectionOf(guest)), guest, target);
}

} // namespace binnacle
