// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/clone_xml.h"

#include "core/base/untrusted.h"
#include "core/domain/guest_meta.h"
#include "core/domain/xml_names.h"

#include <algorithm>
#include <pugixml.hpp>
#include <sstream>

namespace binnacle::domain {
namespace {

using Node = pugi::xml_node;

Result<Node> load(std::string_view xml, pugi::xml_document& doc) {
    const bool good = bool(doc.load_buffer(xml.data(), xml.size(), pugi::parse_full | pugi::parse_ws_pcdata, pugi::encoding_utf8));
    const auto domain = doc.child("domain");
    if (good && domain.child("devices")) return domain;
    return fail(ErrorCode::Corrupt, BINNACLE_TEXT("A guest's XML can't be read"));
}

void set(Node node, const char* name, const std::string& value) {
    auto attribute = node.attribute(name);
    if (!attribute) attribute = node.append_attribute(name);
    attribute.set_value(value.c_str());
}

void removeAll(Node node, const char* name) {
    while (node.remove_child(name)) {}
}

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

void replaceSource(Node disk, const ClonedDisk& by) {
    const bool block = by.path.starts_with("/dev/");
    for (const auto* name : {"backingStore", "mirror"})
        removeAll(disk, name);
    auto source = disk.child("source");
    auto fresh = source ? disk.insert_child_before("source", source) : disk.append_child("source");
    if (source) disk.remove_child(source);
    set(fresh, block ? "dev" : "file", by.path);
    set(disk, "type", block ? "block" : "file");
    auto driver = disk.child("driver");
    if (!driver) driver = disk.prepend_child("driver");
    set(driver, "name", "qemu");
    set(driver, "type", by.format);
}

} // namespace

Result<std::string> cloneXml(std::string_view xml, const std::string& name, const GuestUuid& uuid,
                             const std::vector<ClonedDisk>& disks) {
    pugi::xml_document doc;
    auto domain = TRY(load(xml, doc));
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
        replaceSource(node, disk);
    }
    std::ostringstream out;
    domain.print(out, "", pugi::format_raw | pugi::format_no_declaration);
    return out.str();
}

std::vector<std::string> disksToClone(std::string_view xml) {
    pugi::xml_document doc;
    const auto domain = load(xml, doc);
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
    const auto domain = TRY(load(xml, doc));
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
