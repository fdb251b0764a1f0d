// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/clone_xml.h"
#include "core/domain/xml_build.h"

#include "core/base/untrusted.h"
#include "core/domain/guest_meta.h"
#include "core/domain/xml_names.h"

#include <algorithm>
#include <pugixml.hpp>
#include <sstream>

namespace binnacle::domain {
namespace {

using Node = pugi::xml_node;

void clearText(Node node) {
    while (node.first_child())
        node.remove_child(node.first_child());
}

/// What only one machine can have.
void removeIdentity(Node domain) {
    removeAll(domain, "uuid");
    for (auto genid : domain.children("genid"))
        clearText(genid); // libvirt makes one where it is empty
    for (auto system : domain.child("sysinfo").children("system"))
        while (const auto entry = system.find_child_by_attribute("entry", "name", "uuid"))
            system.remove_child(entry); // libvirt wants it to be the machine's
    for (auto nvram : domain.child("os").children("nvram"))
        clearText(nvram); // libvirt names one for each machine
    for (auto node : domain.child("metadata").children())
        if (namespaceOf(node) == metaNamespace)
            for (const auto* name : {"number", "protected", "template", "origin"})
                while (node.remove_attribute(name)) {}
}

void giveOwnAddresses(Node devices) {
    for (auto nic : devices.children("interface")) {
        removeAll(nic, "mac");
        removeAll(nic, "target");
        nic.child("source").remove_attribute("portid");
        for (auto port : nic.children("virtualport"))
            for (auto parameters : port.children("parameters"))
                parameters.remove_attribute("interfaceid");
    }
    for (auto graphics : devices.children("graphics")) {
        if (graphics.attribute("port").as_int(-1) <= 0 && graphics.attribute("tlsPort").as_int(-1) <= 0) continue;
        for (const auto* name : {"port", "tlsPort", "websocket"})
            graphics.remove_attribute(name);
        set(graphics, "autoport", "yes");
    }
}

Node diskAt(Node devices, const std::string& target) {
    for (auto disk : devices.children("disk"))
        if (target == disk.child("target").attribute("dev").value()) return disk;
    return {};
}

} // namespace

Result<std::string> cloneXml(std::string_view xml, const std::string& name, const GuestUuid& uuid,
                             const std::vector<ClonedDisk>& disks) {
    pugi::xml_document doc;
    auto domain = TRY(loadDomain(xml, doc));
    removeIdentity(domain);
    auto called = domain.child("name");
    if (!called) called = domain.prepend_child("name");
    called.text() = name.c_str();
    domain.insert_child_after("uuid", called).text() = uuid.text().c_str();
    auto devices = domain.child("devices");
    giveOwnAddresses(devices);
    for (const auto& disk : disks) {
        auto node = diskAt(devices, disk.target);
        if (!node) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest has no disk \"%1\"", singleLine(disk.target, 40)));
        replaceSource(node, disk.path, disk.format);
    }
    std::ostringstream out;
    domain.print(out, "", pugi::format_raw | pugi::format_no_declaration);
    return out.str();
}

std::vector<std::string> disksToClone(std::string_view xml) {
    pugi::xml_document doc;
    const auto domain = loadDomain(xml, doc);
    if (!domain) return {};
    std::vector<std::string> targets;
    for (const auto disk : domain->child("devices").children("disk")) {
        const std::string_view device = disk.attribute("device").as_string("disk");
        if (device == "cdrom" || device == "floppy" || disk.child("readonly") || disk.child("shareable")) continue;
        targets.push_back(validUtf8(disk.child("target").attribute("dev").value()));
    }
    return targets;
}

Result<std::vector<Text>> cloneRemarks(std::string_view xml) {
    pugi::xml_document doc;
    const auto domain = TRY(loadDomain(xml, doc));
    const auto devices = domain.child("devices");
    for (const auto disk : devices.children("disk"))
        if (disk.child("encryption") || disk.child("source").child("encryption"))
            return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The disk %1 is encrypted: its key belongs to this guest alone",
                                                              singleLine(disk.child("target").attribute("dev").value(), 40)));
    std::vector<Text> remarks;
    if (domain.child("os").child("nvram"))
        remarks.push_back(BINNACLE_TEXT("A clone begins with new UEFI variables: what was set in the firmware is not taken along"));
    if (devices.child("tpm"))
        remarks.push_back(BINNACLE_TEXT("A clone begins with an empty TPM: what is sealed by it needs its recovery key"));
    if (devices.child("hostdev"))
        remarks.push_back(BINNACLE_TEXT("It has devices of the host that only one guest at a time can have"));
    for (const auto folder : devices.children("filesystem"))
        remarks.push_back(BINNACLE_TEXT("The host's folder is shared with a clone: %1",
                                        singleLine(folder.child("source").attribute("dir").value(), 200)));
    return remarks;
}

} // namespace binnacle::domain
