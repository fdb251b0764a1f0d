// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/hardware_edit.h"
#include "core/domain/hardware_xml.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace binnacle::domain;

namespace {

const std::string guest = R"(<domain type='kvm'>
  <name>web</name>
  <!-- of the admin -->
  <memory unit='MiB'>2048</memory>
  <currentMemory unit='MiB'>1024</currentMemory>
  <vcpu current='2'>4</vcpu>
  <os><type machine='pc-q35-7.2'>hvm</type><boot dev='hd'/><boot dev='cdrom'/></os>
  <cpu mode='host-model'><topology sockets='2' cores='2' threads='1'/></cpu>
  <devices>
    <disk type='file' device='disk'><driver name='qemu' type='qcow2' cache='none'/><source file='/i/web.qcow2'/><target dev='vda' bus='virtio'/></disk>
    <disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/></disk>
    <interface type='network'><mac address='52:54:00:AA:00:01'/><source network='default'/><model type='virtio'/></interface>
    <rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
    <odd:thing xmlns:odd='urn:odd'>stays</odd:thing>
  </devices>
</domain>
)";

Hardware parsed(const std::string& xml) {
    auto hardware = parseHardware(xml);
    EXPECT_TRUE(hardware) << (hardware ? "" : hardware.error().plain());
    return hardware.valueOr(Hardware());
}

std::string field(const std::string& xml, const char* key, const char* name) {
    const auto hardware = parsed(xml);
    const auto* item = findItem(hardware, key);
    return item ? item->field(name) : "no " + std::string(key);
}

std::string ok(Result<std::string> xml) {
    EXPECT_TRUE(xml) << (xml ? "" : xml.error().plain());
    return xml.valueOr("<domain/>");
}

std::string with(const std::string& from, const std::string& to) {
    auto xml = guest;
    return xml.replace(xml.find(from), from.size(), to);
}

} // namespace

TEST(Hardware, IsReadPieceByPiece) {
    const auto hardware = parsed(guest);
    EXPECT_EQ(field(guest, "processor", "cpus"), "2");
    EXPECT_EQ(field(guest, "processor", "max-cpus"), "4");
    EXPECT_EQ(field(guest, "processor", "cpu-model"), "host-model");
    EXPECT_EQ(field(guest, "memory", "memory"), "1024");
    EXPECT_EQ(field(guest, "boot", "boot"), "disk,cdrom");
    EXPECT_EQ(field(guest, "vda", "cache"), "none");
    EXPECT_EQ(findItem(hardware, "sda")->kind, HardwareItem::Kind::Cdrom);
    EXPECT_EQ(field(guest, "52:54:00:aa:00:01", "network"), "default");
    EXPECT_NE(findItem(hardware, "rng0"), nullptr);
    EXPECT_FALSE(parseHardware("<network/>"));
    EXPECT_FALSE(parseHardware("<domain><devices>"));
    EXPECT_FALSE(parseHardware(""));
}

TEST(Hardware, TwoOfOneKeyAreTwo) {
    const auto twins = with("<rng ", "<interface type='user'><mac address='52:54:00:aa:00:01'/></interface><rng ");
    EXPECT_EQ(field(twins, "52:54:00:aa:00:01#2", "network"), "user");
    EXPECT_EQ(field(ok(withoutDevice(twins, "52:54:00:aa:00:01#2")), "52:54:00:aa:00:01", "network"), "default");
}

TEST(Hardware, DevicesOfTheHostAreNamedByWhatTheyAre) {
    const auto lun = [](const char* unit) {
        return std::string("<hostdev mode='subsystem' type='scsi'><source><adapter name='scsi_host0'/><address bus='0' target='0' unit='") + unit + "'/></source></hostdev>";
    };
    const auto two = with("<rng ", lun("0") + lun("1") + "<hostdev mode='subsystem' type='usb'><source><address bus='1' device='3'/></source></hostdev><rng ");
    EXPECT_EQ(field(two, "scsi:scsi_host0:0:0:1", "device"), "scsi:scsi_host0:0:0:1");
    EXPECT_EQ(field(two, "usb:1.3", "device"), "usb:1.3");
    const auto changes = hardwareChanges(parsed(two), parsed(ok(withoutDevice(two, "scsi:scsi_host0:0:0:0"))));
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes.front().item().key, "scsi:scsi_host0:0:0:0") << "not the one that is last";
}

TEST(Hardware, WhatIsNotChangedStaysByteForByte) {
    const auto xml = ok(withNic(guest, "52:54:00:aa:00:01", {.network = {}, .model = {}, .linkUp = false, .rateIn = {}, .rateOut = {}}));
    EXPECT_NE(xml.find("<!-- of the admin -->"), std::string::npos);
    EXPECT_NE(xml.find("<odd:thing xmlns:odd=\"urn:odd\">stays</odd:thing>"), std::string::npos) << xml;
    EXPECT_EQ(hardwareChanges(parsed(guest), parsed(xml)).size(), 1U);
}

TEST(Hardware, CpusKeepTheirTopologyWhereItFits) {
    auto xml = ok(withProcessor(guest, {.cpus = 4, .maxCpus = {}, .sockets = {}, .cores = {}, .threads = {}, .model = {}}));
    EXPECT_EQ(field(xml, "processor", "cpus"), "4");
    EXPECT_EQ(field(xml, "processor", "max-cpus"), "4");
    xml = ok(withProcessor(guest, {.cpus = 8, .maxCpus = {}, .sockets = {}, .cores = {}, .threads = {}, .model = {}}));
    EXPECT_EQ(field(xml, "processor", "max-cpus"), "8");
    EXPECT_EQ(field(xml, "processor", "sockets"), "4") << "of two cores each";
    xml = ok(withProcessor(guest, {.cpus = 5, .maxCpus = {}, .sockets = {}, .cores = {}, .threads = {}, .model = {}}));
    EXPECT_EQ(field(xml, "processor", "sockets"), "") << "five are no sockets of two";
    EXPECT_FALSE(withProcessor(guest, {.cpus = 4, .maxCpus = 4, .sockets = 3, .cores = {}, .threads = {}, .model = {}}));
    EXPECT_FALSE(withProcessor(guest, {.cpus = 8, .maxCpus = 4, .sockets = {}, .cores = {}, .threads = {}, .model = {}}));
    EXPECT_FALSE(withProcessor(guest, {.cpus = 0, .maxCpus = {}, .sockets = {}, .cores = {}, .threads = {}, .model = {}}));
    const auto cells = with("<topology", "<numa><cell id='0' cpus='0-3' memory='2048' unit='MiB'/></numa><topology");
    EXPECT_FALSE(withProcessor(cells, {.cpus = 8, .maxCpus = {}, .sockets = {}, .cores = {}, .threads = {}, .model = {}}));
}

TEST(Hardware, ACpuModelIsTheHostsOrAName) {
    domain::ProcessorWish wish;
    wish.model = "EPYC";
    auto xml = ok(withProcessor(guest, wish));
    EXPECT_EQ(field(xml, "processor", "cpu-model"), "EPYC");
    wish.model = "host-passthrough";
    xml = ok(withProcessor(xml, wish));
    EXPECT_EQ(field(xml, "processor", "cpu-model"), "host-passthrough");
    EXPECT_EQ(xml.find("EPYC"), std::string::npos);
    EXPECT_FALSE(withProcessor(with("type='kvm'", "type='qemu'"), wish)) << "an emulated guest can't have it";
}

TEST(Hardware, MemoryAndItsMaximumGoTogetherUntilTheyAreTakenApart) {
    const auto together = with("<currentMemory unit='MiB'>1024</currentMemory>", "");
    EXPECT_EQ(field(ok(withMemory(together, {4096, {}})), "memory", "max-memory"), "4096");
    EXPECT_EQ(field(ok(withMemory(together, {1024, {}})), "memory", "max-memory"), "1024");
    EXPECT_EQ(field(ok(withMemory(guest, {1536, {}})), "memory", "max-memory"), "2048") << "a balloon";
    EXPECT_EQ(field(ok(withMemory(guest, {4096, {}})), "memory", "max-memory"), "4096");
    EXPECT_EQ(field(ok(withMemory(guest, {{}, 512})), "memory", "memory"), "512");
    EXPECT_FALSE(withMemory(guest, {4096, 2048}));
    EXPECT_FALSE(withMemory(guest, {std::uint64_t{1} << 50, {}}));
}

TEST(Hardware, BootOrderIsOfKindsOrOfDevices) {
    auto xml = ok(withBootOrder(guest, {"52:54:00:aa:00:01", "vda"}));
    EXPECT_EQ(field(xml, "boot", "boot"), "52:54:00:aa:00:01,vda");
    EXPECT_EQ(xml.find("<boot dev"), std::string::npos);
    xml = ok(withBootOrder(xml, {"network", "disk"}));
    EXPECT_EQ(field(xml, "boot", "boot"), "network,disk");
    EXPECT_EQ(xml.find("<boot order"), std::string::npos);
    EXPECT_FALSE(withBootOrder(guest, {"vda", "network"}));
    EXPECT_FALSE(withBootOrder(guest, {"vdz"}));
    EXPECT_FALSE(withBootOrder(guest, {"vda", "vda"}));
}

TEST(Hardware, ANewDiskHasAFreePlaceAndItsController) {
    EXPECT_EQ(freeTarget(parsed(guest), parsed(guest), "virtio"), "vdb");
    EXPECT_EQ(freeTarget(parsed(guest), parsed(guest), "sata"), "sdb");
    DiskWish wish;
    wish.source = "/i/new & old.raw";
    wish.format = "raw";
    wish.bus = "scsi";
    const auto xml = ok(withNewDisk(guest, HardwareItem::Kind::Disk, "sdb", wish));
    EXPECT_EQ(field(xml, "sdb", "source"), "/i/new & old.raw");
    EXPECT_EQ(field(xml, "scsi0", "model"), "virtio-scsi");
    EXPECT_EQ(ok(deviceXml(xml, "sdb")).find("<disk "), 0U);
    EXPECT_FALSE(deviceXml(xml, "sdx"));
}

TEST(Hardware, LimitsGoAsTheyCame) {
    DiskWish wish;
    wish.iops = 500;
    wish.mebibytesPerSecond = 10;
    auto xml = ok(withDisk(guest, "vda", wish));
    EXPECT_EQ(field(xml, "vda", "iops"), "500");
    EXPECT_EQ(field(xml, "vda", "throughput"), "10");
    wish.iops = 0;
    wish.mebibytesPerSecond = 0;
    xml = ok(withDisk(xml, "vda", wish));
    EXPECT_EQ(xml.find("iotune"), std::string::npos);
    wish.serial = "<evil>";
    EXPECT_FALSE(withDisk(guest, "vda", wish));
    EXPECT_FALSE(withDisk(guest, "52:54:00:aa:00:01", {}));
}

TEST(Hardware, WhatWaitsIsToldAndPutBack) {
    const auto running = with("<source network='default'/>", "<source network='default' portid='1' bridge='virbr0'/><target dev='vnet3'/><alias name='net0'/>");
    auto next = ok(withMemory(guest, {2048, {}}));
    next = ok(withoutDevice(next, "52:54:00:aa:00:01"));
    next = ok(withDevice(next, "<watchdog model='i6300esb' action='reset'/>"));
    const auto state = parseHardware(running, next);
    ASSERT_TRUE(state);
    std::vector<std::string> pending;
    for (const auto& row : hardwareRows(state->now, state->next))
        if (row.isPending()) pending.push_back(changeWords(row));
    EXPECT_EQ(pending, (std::vector<std::string>{"memory 1024 → 2048", "+ watchdog0: model i6300esb, action reset",
                                                 "− 52:54:00:aa:00:01: network default, model virtio, link up"}));
    for (const char* key : {"memory", "52:54:00:aa:00:01", "watchdog0"})
        next = ok(withPieceOf(next, running, key));
    EXPECT_TRUE(hardwareChanges(parsed(guest), parsed(next)).empty());
    for (const char* of : {"vnet3", "portid", "virbr0", "alias"})
        EXPECT_EQ(next.find(of), std::string::npos) << of << " is the running guest's";
    EXPECT_FALSE(withPieceOf(next, running, "vdz"));
}
