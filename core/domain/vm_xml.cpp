// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/vm_xml.h"
#include "core/domain/xml_build.h"

#include <pugixml.hpp>
#include <sstream>

namespace binnacle::domain {
namespace {

using Node = pugi::xml_node;

void addBoot(Node domain, const NewVm& vm) {
    auto os = vm.efi ? add(domain, "os", {{"firmware", "efi"}}) : add(domain, "os");
    auto type = add(os, "type", {{"arch", "x86_64"}, {"machine", vm.machine}});
    type.text() = "hvm";
    if (!vm.kernel.empty()) {
        addText(os, "kernel", vm.kernel);
        if (!vm.initrd.empty()) addText(os, "initrd", vm.initrd);
        if (!vm.commandLine.empty()) addText(os, "cmdline", vm.commandLine);
        return;
    }
    if (!vm.disks.empty()) add(os, "boot", {{"dev", "hd"}});
    if (!vm.medium.empty()) add(os, "boot", {{"dev", "cdrom"}});
    if (!vm.nics.empty()) add(os, "boot", {{"dev", "network"}});
}

void addProcessor(Node domain, const NewVm& vm) {
    auto features = add(domain, "features");
    add(features, "acpi");
    add(features, "apic");
    // What the host has and can be migrated; emulated, a model that every kernel of QEMU's knows.
    if (vm.kvm) {
        add(domain, "cpu", {{"mode", "host-model"}});
    } else {
        auto cpu = add(domain, "cpu", {{"mode", "custom"}, {"match", "exact"}, {"check", "none"}});
        add(cpu, "model", {{"fallback", "allow"}}).text() = "qemu64";
    }
    auto clock = add(domain, "clock", {{"offset", "utc"}});
    add(clock, "timer", {{"name", "rtc"}, {"tickpolicy", "catchup"}});
    add(clock, "timer", {{"name", "pit"}, {"tickpolicy", "delay"}});
    add(clock, "timer", {{"name", "hpet"}, {"present", "no"}});
}

void addDisks(Node devices, const NewVm& vm) {
    for (std::size_t i = 0; i < vm.disks.size(); ++i) {
        const auto& disk = vm.disks[i];
        const bool block = disk.path.starts_with("/dev/");
        auto node = add(devices, "disk", {{"type", block ? "block" : "file"}, {"device", "disk"}});
        add(node, "driver", {{"name", "qemu"}, {"type", disk.format}, {"discard", "unmap"}});
        add(node, "source", {{block ? "dev" : "file", disk.path}});
        add(node, "target", {{"dev", diskTarget(i)}, {"bus", "virtio"}});
    }
    if (vm.medium.empty()) return;
    auto drive = add(devices, "disk", {{"type", "file"}, {"device", "cdrom"}});
    add(drive, "driver", {{"name", "qemu"}, {"type", "raw"}});
    add(drive, "source", {{"file", vm.medium}});
    add(drive, "target",
        {{"dev", vm.machine == "pc" ? "hda" : "sda"}, {"bus", vm.machine == "pc" ? "ide" : "sata"}});
    add(drive, "readonly");
}

void addNics(Node devices, const NewVm& vm) {
    for (const auto& nic : vm.nics) {
        const bool bridge = nic.kind == NewNic::Kind::Bridge;
        auto node = add(devices, "interface", {{"type", bridge ? "bridge" : "network"}});
        add(node, "source", {{bridge ? "bridge" : "network", nic.source}});
        add(node, "model", {{"type", "virtio"}});
    }
}

/// A device that is plugged in needs a port that is there from the start: q35 has none to spare by itself.
void addPorts(Node devices, const NewVm& vm) {
    constexpr std::size_t spare = 14; // what the guest has anyway takes up to eight
    if (vm.machine != "q35") return;
    add(devices, "controller", {{"type", "pci"}, {"index", "0"}, {"model", "pcie-root"}});
    for (std::size_t i = 1; i <= spare + vm.disks.size() + vm.nics.size(); ++i)
        add(devices, "controller", {{"type", "pci"}, {"index", std::to_string(i)}, {"model", "pcie-root-port"}});
}

/// Neither listens on a port: consoles come through libvirt and the host's SSH session.
void addScreen(Node devices, const NewVm& vm) {
    if (!vm.vnc && !vm.spice) return;
    for (const auto& [wanted, type] : {std::pair(vm.vnc, "vnc"), std::pair(vm.spice, "spice")}) {
        if (!wanted) continue;
        auto graphics = add(devices, "graphics", {{"type", type}});
        add(graphics, "listen", {{"type", "none"}});
    }
    add(add(devices, "video"), "model", {{"type", "virtio"}});
    add(devices, "input", {{"type", "tablet"}, {"bus", "virtio"}});
    if (!vm.spice) return;
    auto agent = add(devices, "channel", {{"type", "spicevmc"}});
    add(agent, "target", {{"type", "virtio"}, {"name", "com.redhat.spice.0"}});
}

void addRest(Node devices) {
    auto serial = add(devices, "serial", {{"type", "pty"}});
    add(serial, "target", {{"port", "0"}});
    auto console = add(devices, "console", {{"type", "pty"}});
    add(console, "target", {{"type", "serial"}, {"port", "0"}});
    auto agent = add(devices, "channel", {{"type", "unix"}});
    add(agent, "target", {{"type", "virtio"}, {"name", "org.qemu.guest_agent.0"}});
    auto rng = add(devices, "rng", {{"model", "virtio"}});
    add(rng, "backend", {{"model", "random"}}).text() = "/dev/urandom";
    auto balloon = add(devices, "memballoon", {{"model", "virtio"}});
    add(balloon, "stats", {{"period", "5"}});
}

} // namespace

std::string diskTarget(std::size_t index) {
    return driveName("vd", index);
}

std::string toXml(const NewVm& vm) {
    pugi::xml_document doc;
    auto domain = doc.append_child("domain");
    domain.append_attribute("type") = vm.kvm ? "kvm" : "qemu";
    addText(domain, "name", vm.name);
    if (vm.uuid != GuestUuid()) addText(domain, "uuid", vm.uuid.text());
    auto memory = add(domain, "memory", {{"unit", "KiB"}});
    memory.text() = static_cast<unsigned long long>(vm.memoryBytes / 1024);
    domain.append_child("vcpu").text() = vm.vcpus;
    addBoot(domain, vm);
    addProcessor(domain, vm);
    auto devices = add(domain, "devices");
    addDisks(devices, vm);
    addNics(devices, vm);
    addPorts(devices, vm);
    addScreen(devices, vm);
    addRest(devices);
    std::ostringstream text;
    doc.save(text, "  ", pugi::format_indent | pugi::format_no_declaration);
    return text.str();
}

} // namespace binnacle::domain
