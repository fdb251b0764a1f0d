// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/fleet/libvirt_backend.h"
#include "core/libvirt/migrate.h"
#include "core/libvirt/volume_transfer.h"

#include <algorithm>

namespace binnacle {
namespace {

Result<LibvirtBackend*> libvirtOf(HostBackend& backend) {
    if (auto* libvirt = dynamic_cast<LibvirtBackend*>(&backend)) return libvirt;
    return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The other host is none of libvirt's"));
}

/// One of the ports at which libvirt lets guests arrive; nothing listens there as a rule, and is refused at
/// once by a host that can be reached.
std::string reachCommand(const std::string& address) {
    return "LC_ALL=C timeout 5 bash -c 'exec 3<>/dev/tcp/" + address + "/49152'";
}

std::string tearOffCommand(const std::string& address) {
    return "ss -t -K dst \"$(getent ahosts " + address +
           " | awk '{print $1; exit}')\" dport ge :49152 dport le :49215";
}

bool isPlainAddress(const std::string& address) {
    return !address.empty() && address.size() < 256 && std::ranges::all_of(address, [](unsigned char c) {
        return std::isalnum(c) || c == '.' || c == ':' || c == '-' || c == '_' || c == '%';
    });
}

Reach reachFrom(const ssh::CommandOutput& output) {
    const auto says = [&](const char* words) { return output.err.find(words) != std::string::npos; };
    if (output.exitCode == 0 || says("refused")) return Reach::Yes;
    if (output.exitCode == 124) return Reach::No; // timeout's own
    for (const auto* words : {"No route", "unreachable", "timed out", "not known", "name resolution"})
        if (says(words)) return Reach::No;
    return Reach::Unknown;
}

} // namespace

Result<LibvirtBackend::ConnectionPtr> LibvirtBackend::vmConnection(bool jobs) {
    const auto all = connections();
    for (std::size_t d = 0; d < all.size(); ++d)
        if (all[d]->driver() == libvirt::Connection::Driver::Qemu)
            return jobs ? jobConnection(d) : Result<ConnectionPtr>(all[d]);
    return all.empty() ? fail(ErrorCode::Unreachable, BINNACLE_TEXT("The host is not connected"))
                       : fail(ErrorCode::Unsupported,
                              BINNACLE_TEXT("The host's libvirt does not run virtual machines"));
}

Result<std::string> LibvirtBackend::migratableXml(const GuestUuid& guest, bool inactive) {
    return libvirt::migratableXml(*TRY(connectionOf(guest)), guest, inactive);
}

Result<std::string> LibvirtBackend::hostCpu() {
    return libvirt::hostCpu(*TRY(vmConnection(false)));
}

Result<MachineFit> LibvirtBackend::fit(const domain::HostNeeds& needs, const std::string& theirCpu) {
    return libvirt::machineFit(*TRY(vmConnection(false)), needs, theirCpu);
}

Result<bool> LibvirtBackend::hasJob(const GuestUuid& guest) {
    return libvirt::hasJob(*TRY(connectionOf(guest)), guest);
}

Result<Reach> LibvirtBackend::reaches(const std::string& address) {
    const auto way = this->way();
    if (!way) return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The host is not connected"));
    if (!isPlainAddress(address)) return Reach::Unknown;
    const auto output = way->run(reachCommand(address), std::chrono::seconds(10), {});
    return output ? reachFrom(*output) : Reach::Unknown;
}

Result<MigrationEnd> LibvirtBackend::migrate(const GuestUuid& guest, HostBackend& to,
                                             const MigrationSpec& spec, TaskContext& ctx) {
    auto* const other = TRY(libvirtOf(to));
    const auto watch = TRY(connectionOf(guest)), jobs = TRY(jobConnectionOf(guest));
    const auto thereWatch = TRY(other->vmConnection(false)), thereJobs = TRY(other->vmConnection(true));
    // The source's side of all that goes to the lost host's migration ports; the kernel lets root alone do
    // it.
    const auto tearOff = [this, address = spec.address] {
        if (const auto way = this->way(); way && isPlainAddress(address))
            if (const auto run = way->run(tearOffCommand(address), std::chrono::seconds(10), {});
                run && run->exitCode != 0)
                log::info("ss -K: {}", run->err);
    };
    return libvirt::migrate({*watch, *jobs}, {*thereWatch, *thereJobs}, guest, spec, tearOff, ctx);
}

Result<Volume> LibvirtBackend::copyVolume(const std::string& source, HostBackend& to, const VolumeSpec& copy,
                                          TaskContext& ctx) {
    auto* const other = TRY(libvirtOf(to));
    const auto here = TRY(hostJobConnection()), there = TRY(other->hostJobConnection());
    return libvirt::copyVolume(*here, source, *there, copy, ctx);
}

Result<std::string> LibvirtBackend::volumeStamp(const std::string& path) {
    return libvirt::volumeStamp(*TRY(hostConnection()), path);
}

} // namespace binnacle
