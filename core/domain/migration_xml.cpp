// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/migration_xml.h"
#include "core/domain/xml_build.h"

#include "core/base/untrusted.h"

#include <algorithm>
#include <pugixml.hpp>
#include <sstream>

namespace binnacle::domain {
namespace {

using Node = pugi::xml_node;

constexpr std::size_t maxDevices = 1000;

NeededDisk disk(Node node) {
    NeededDisk found;
    const auto source = node.child("source");
    const auto type = attr(node, "type"), device = attr(node, "device");
    found.target = attr(node.child("target"), "dev");
    found.medium = device == "cdrom" || device == "floppy";
    found.readOnly = bool(node.child("readonly"));
    found.shareable = bool(node.child("shareable"));
    found.encrypted = node.child("encryption") || source.child("encryption");
    found.busy = bool(node.child("mirror"));
    if (type == "file") {
        found.source = attr(source, "file");
    } else if (type == "block") {
        found.kind = NeededDisk::Kind::Block;
        found.source = attr(source, "dev");
    } else if (type == "volume") {
        if (source) found.source = attr(source, "pool") + '/' + attr(source, "volume");
    } else if (type == "network") {
        found.kind = NeededDisk::Kind::Network;
        found.source = attr(source, "protocol") + ':' + attr(source, "name");
    } else {
        found.kind = NeededDisk::Kind::Other;
        found.source = type;
    }
    return found;
}

NeededNic nic(Node node) {
    const auto type = attr(node, "type");
    const auto source = node.child("source");
    const char* name = type == "network" ? "network" : type == "bridge" ? "bridge" : "dev";
    return {attr(node.child("mac"), "address"), type, attr(source, name)};
}

bool isEverywhere(std::string_view address) {
    return address.empty() || address == "0.0.0.0" || address == "::" || address == "localhost" ||
           address == "::1" || address.starts_with("127.");
}

void readScreens(Node devices, HostNeeds& needs) {
    const auto add = [&](std::string address) {
        if (!isEverywhere(address) && std::ranges::find(needs.listens, address) == needs.listens.end())
            needs.listens.push_back(std::move(address));
    };
    for (const auto graphics : devices.children("graphics")) {
        add(attr(graphics, "listen"));
        for (const auto listen : graphics.children("listen"))
            if (attr(listen, "type") == "address") add(attr(listen, "address"));
    }
}

void readDevices(Node devices, HostNeeds& needs) {
    needs.emulator = validUtf8(devices.child_value("emulator"));
    for (const auto node : devices.children("disk"))
        if (needs.disks.size() < maxDevices) needs.disks.push_back(disk(node));
    for (const auto node : devices.children("interface"))
        if (needs.nics.size() < maxDevices) needs.nics.push_back(nic(node));
    for (const auto node : devices.children("hostdev"))
        if (needs.hostDevices.size() < maxDevices) needs.hostDevices.push_back(attr(node, "type"));
    for (const auto node : devices.children("filesystem"))
        if (needs.folders.size() < maxDevices) needs.folders.push_back(attr(node.child("source"), "dir"));
    for (const auto tpm : devices.children("tpm"))
        if (attr(tpm.child("backend"), "type") == "passthrough")
            needs.hostDevices.emplace_back("tpm");
        else
            needs.tpm = true;
    readScreens(devices, needs);
}

Result<> moveDisk(Node devices, const MovedDisk& moved) {
    const auto disks = devices.children("disk");
    const auto disk = std::find_if(disks.begin(), disks.end(), [&](Node d) {
        return moved.target == d.child("target").attribute("dev").value();
    });
    if (disk == disks.end())
        return fail(ErrorCode::NotFound,
                    BINNACLE_TEXT("The guest has no disk \"%1\"", singleLine(moved.target, 40)));
    replaceSource(*disk, moved.path, moved.format);
    return {};
}

void rename(Node devices, const RenamedNetwork& renamed) {
    for (auto nic : devices.children("interface")) {
        auto source = nic.child("source");
        for (const auto* name : {"network", "bridge"}) {
            // of a network, its bridge and port are what the old host found for it
            if (attr(nic, "type") != name || renamed.from != source.attribute(name).value()) continue;
            while (source.first_attribute())
                source.remove_attribute(source.first_attribute());
            set(source, name, renamed.to);
        }
    }
}

} // namespace

Result<HostNeeds> hostNeeds(std::string_view xml) {
    pugi::xml_document doc;
    const auto domain = TRY(loadDomain(xml, doc));
    HostNeeds needs;
    needs.virtType = attr(domain, "type");
    const auto type = domain.child("os").child("type");
    needs.arch = attr(type, "arch");
    needs.machine = attr(type, "machine");
    for (const auto* name : {"kernel", "initrd", "dtb"})
        if (const auto file = domain.child("os").child(name))
            needs.bootFiles.push_back(validUtf8(file.child_value()));
    needs.nvram = validUtf8(domain.child("os").child_value("nvram"));
    if (const auto cpu = domain.child("cpu")) {
        const auto mode = attr(cpu, "mode");
        needs.hostCpu = mode == "host-passthrough";
        if (cpu.child("model") && mode != "host-passthrough") needs.cpu = textOf(cpu);
    }
    readDevices(domain.child("devices"), needs);
    return needs;
}

Result<std::string> movedXml(std::string_view xml, const Move& move) {
    pugi::xml_document doc;
    auto domain = TRY(loadDomain(xml, doc));
    auto devices = domain.child("devices");
    for (const auto& disk : move.disks)
        TRY(moveDisk(devices, disk));
    for (const auto& network : move.networks)
        rename(devices, network);
    if (!move.emulator.empty()) devices.child("emulator").text() = move.emulator.c_str();
    std::ostringstream out;
    domain.print(out, "", pugi::format_raw | pugi::format_no_declaration);
    return out.str();
}

} // namespace binnacle::domain
