// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/demo_hardware.h"

#include "core/domain/hardware_edit.h"
#include "core/domain/hardware_xml.h"
#include "core/domain/vm_xml.h"
#include "core/domain/xml_splice.h"

#include <thread>

namespace binnacle {
namespace {

std::string container(const Guest& guest) {
    auto xml = "<domain type='lxc'><name>" + domain::escapeXml(guest.name) + "</name><vcpu>" + std::to_string(guest.vcpus) +
               "</vcpu><memory>" + std::to_string(guest.memoryBytes >> 10) + "</memory><os><type>exe</type></os><devices>";
    for (const auto& folder : guest.disks)
        xml += "<filesystem type='mount'><source dir='" + domain::escapeXml(folder.source) + "'/><target dir='" +
               domain::escapeXml(folder.target) + "'/></filesystem>";
    return xml + "</devices></domain>";
}

std::string machine(const Guest& guest) {
    domain::NewVm vm{.name = guest.name, .uuid = guest.ref.uuid, .kvm = true, .vcpus = guest.vcpus, .memoryBytes = guest.memoryBytes};
    vm.spice = true;
    for (const auto& disk : guest.disks)
        if (disk.device == "cdrom")
            vm.medium = disk.source;
        else
            vm.disks.push_back({disk.source, disk.format});
    return domain::toXml(vm);
}

std::string made(const Guest& guest) {
    auto xml = guest.kind == GuestKind::Vm ? machine(guest) : container(guest);
    for (const auto& nic : guest.nics) {
        domain::NicWish wish{.network = nic.type == "bridge" ? "bridge:" + nic.source : nic.source, .model = nic.model, .linkUp = nic.linkUp, .rateIn = {}, .rateOut = {}};
        xml = domain::withNewNic(xml, nic.mac, wish).valueOr(xml);
    }
    return xml;
}

std::string keyOf(const std::string& device) {
    const auto hardware = domain::parseHardware("<domain><devices>" + device + "</devices></domain>").valueOr(Hardware());
    return hardware.empty() ? std::string() : hardware.back().key;
}

} // namespace

Result<GuestHardware::Definitions*> DemoHardware::find(All& all, const GuestUuid& guest) {
    const auto known = m_find(guest);
    if (!known) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest is not on this host (any more)"));
    const auto [found, fresh] = all.try_emplace(guest);
    auto& both = found->second;
    if (fresh) both.next = made(*known);
    if (!isActive(known->state)) {
        both.now.reset();
        return &both;
    }
    if (both.now) return &both;
    both.now = both.next;
    if (!fresh || known->kind != GuestKind::Vm || known->meta.number % 4 != 0) return &both;
    both.next = TRY(domain::withMemory(both.next, {(known->memoryBytes >> 20) * 2, {}}));
    both.next = TRY(domain::withDevice(both.next, "<watchdog model='i6300esb' action='reset'/>"));
    return &both;
}

Result<> DemoHardware::edit(const GuestUuid& guest, const std::function<Result<std::string>(const std::string&)>& make) {
    std::this_thread::sleep_for(m_latency);
    auto all = m_all.lock();
    auto* both = TRY(find(*all, guest));
    if (!both->now) return fail(ErrorCode::Conflict, BINNACLE_TEXT("The guest is not running"));
    both->now = TRY(make(*both->now));
    return {};
}

Result<GuestHardware::Definitions> DemoHardware::definitions(const GuestUuid& guest) {
    std::this_thread::sleep_for(m_latency);
    auto all = m_all.lock();
    return *TRY(find(*all, guest));
}

Result<std::string> DemoHardware::redefine(const GuestUuid& guest, const std::string& before, const std::string& after, bool) {
    std::this_thread::sleep_for(m_latency);
    auto all = m_all.lock();
    auto* both = TRY(find(*all, guest));
    if (both->next != before) return fail(ErrorCode::Conflict, BINNACLE_TEXT("Somebody else has changed the guest's definition meanwhile"));
    return both->next = after;
}

Result<> DemoHardware::plugIn(const GuestUuid& guest, const std::string& device) {
    return edit(guest, [&](const std::string& xml) { return domain::withDevice(xml, device); });
}

Result<> DemoHardware::plugOut(const GuestUuid& guest, const std::string& device) {
    return edit(guest, [&](const std::string& xml) { return domain::withoutDevice(xml, keyOf(device)); });
}

Result<> DemoHardware::change(const GuestUuid& guest, const std::string& device, bool) {
    return edit(guest, [&](const std::string& xml) -> Result<std::string> {
        return domain::withDevice(TRY(domain::withoutDevice(xml, keyOf(device))), device);
    });
}

Result<> DemoHardware::setCpus(const GuestUuid& guest, unsigned cpus) {
    return edit(guest, [&](const std::string& xml) { return domain::withProcessor(xml, {.cpus = cpus, .maxCpus = {}, .sockets = {}, .cores = {}, .threads = {}, .model = {}}); });
}

Result<> DemoHardware::setMemory(const GuestUuid& guest, std::uint64_t bytes) {
    return edit(guest, [&](const std::string& xml) { return domain::withMemory(xml, {bytes >> 20, {}}); });
}

Result<> DemoHardware::setDiskLimits(const GuestUuid& guest, const std::string& target, std::uint64_t iops, std::uint64_t bytesPerSecond) {
    return edit(guest, [&](const std::string& xml) {
        domain::DiskWish wish;
        wish.iops = iops;
        wish.mebibytesPerSecond = bytesPerSecond >> 20;
        return domain::withDisk(xml, target, wish);
    });
}

Result<> DemoHardware::growDisk(const GuestUuid&, const std::string&, std::uint64_t) {
    return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The disks of the demo fleet don't grow"));
}

Result<std::uint64_t> DemoHardware::diskBytes(const GuestUuid& guest, const std::string& target) {
    const auto known = m_find(guest);
    for (const auto& disk : known ? known->disks : std::vector<Disk>())
        if (disk.target == target) return disk.capacityBytes;
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest has no disk %1", target));
}

} // namespace binnacle
