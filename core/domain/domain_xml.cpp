// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/domain_xml.h"

#include "core/base/fold.h"
#include "core/base/untrusted.h"
#include "core/domain/guest_meta.h"
#include "core/domain/meta_node.h"
#include "core/domain/xml_build.h"
#include "core/domain/xml_names.h"
#include "core/domain/xml_sizes.h"

namespace binnacle::domain {
namespace {

using Node = pugi::xml_node;
constexpr std::size_t maxBytes = std::size_t{8} << 20;
constexpr std::size_t maxDevices = 1000;

Disk disk(const Node& node) {
    Disk d;
    d.target = attr(node.child("target"), "dev");
    d.bus = attr(node.child("target"), "bus");
    d.device = node.attribute("device") ? attr(node, "device") : "disk";
    d.source = sourceOf(node);
    d.format = attr(node.child("driver"), "type");
    d.readOnly = bool(node.child("readonly"));
    return d;
}

Disk filesystem(const Node& node) {
    Disk d;
    d.target = attr(node.child("target"), "dir");
    d.device = "filesystem";
    d.source = sourceOf(node);
    d.format = node.attribute("type") ? attr(node, "type") : "mount";
    d.readOnly = bool(node.child("readonly"));
    return d;
}

Nic nic(const Node& node) {
    Nic n;
    n.mac = folded(attr(node.child("mac"), "address"));
    n.model = attr(node.child("model"), "type");
    n.type = attr(node, "type");
    const auto source = node.child("source");
    for (const char* name : {"network", "bridge", "dev", "path", "address"})
        if (source.attribute(name)) {
            n.source = attr(source, name);
            break;
        }
    n.target = attr(node.child("target"), "dev");
    n.linkUp = std::string_view(node.child("link").attribute("state").value()) != "down";
    return n;
}

Graphics graphics(const Node& node) {
    Graphics g;
    const std::string_view type = node.attribute("type").value();
    g.type = type == "vnc"     ? Graphics::Type::Vnc
             : type == "spice" ? Graphics::Type::Spice
                               : Graphics::Type::Other;
    g.port = node.attribute("port").as_int(-1);
    g.tlsPort = node.attribute("tlsPort").as_int(-1);
    g.listen = attr(node, "listen");
    g.socket = attr(node, "socket");
    for (const auto& listen : node.children("listen")) {
        const std::string_view kind = listen.attribute("type").value();
        if (kind == "address" || kind == "network") g.listen = attr(listen, "address");
        if (kind == "socket") g.socket = attr(listen, "socket");
    }
    g.hasPassword = node.attribute("passwd") || node.attribute("passwdValidTo");
    return g;
}

/// Of a QEMU guest the first console is the first serial port once more.
unsigned textConsoles(const Node& devices) {
    unsigned serial = 0, own = 0;
    for ([[maybe_unused]] const auto& s : devices.children("serial"))
        ++serial;
    for (const auto& console : devices.children("console"))
        if (std::string_view(console.child("target").attribute("type").value()) != "serial") ++own;
    return serial + own;
}

bool agentConnected(const Node& devices) {
    for (const auto& channel : devices.children("channel")) {
        const auto target = channel.child("target");
        if (std::string_view(target.attribute("name").value()) == "org.qemu.guest_agent.0" &&
            std::string_view(target.attribute("state").value()) == "connected")
            return true;
    }
    return false;
}

/// libosinfo's id "http://debian.org/debian/12" as "debian 12".
std::string osFromId(std::string_view id) {
    const auto last = id.rfind('/');
    if (last == std::string_view::npos || last == 0) return validUtf8(id);
    const auto before = id.rfind('/', last - 1);
    if (before == std::string_view::npos) return validUtf8(id);
    return validUtf8(id.substr(before + 1, last - before - 1)) + " " + validUtf8(id.substr(last + 1));
}

void readMetadata(const Node& metadata, Guest& guest) {
    for (const auto& child : metadata.children()) {
        if (child.type() != pugi::node_element) continue;
        if (localName(child) == "guest" && namespaceOf(child) == metaNamespace) guest.meta = metaFromNode(child);
        if (localName(child) != "libosinfo") continue;
        for (const auto& os : child.children())
            if (localName(os) == "os") guest.os = osFromId(os.attribute("id").value());
    }
}

template <class T>
void readDevices(const Node& devices, const char* name, std::vector<T>& into, T (*from)(const Node&)) {
    for (const auto& node : devices.children(name))
        if (into.size() < maxDevices) into.push_back(from(node));
}

void readDomain(const Node& domain, Guest& guest) {
    guest.name = validUtf8(domain.child_value("name"));
    guest.title = validUtf8(domain.child_value("title"));
    guest.description = validUtf8(domain.child_value("description"));
    guest.kind = std::string_view(domain.attribute("type").value()) == "lxc" ? GuestKind::Container
                                                                             : GuestKind::Vm;
    guest.maxMemoryBytes = sizeOf(domain.child("memory"));
    guest.memoryBytes = domain.child("currentMemory") ? sizeOf(domain.child("currentMemory")) : guest.maxMemoryBytes;
    const auto vcpu = domain.child("vcpu");
    guest.vcpus = vcpu.attribute("current") ? vcpu.attribute("current").as_uint() : vcpu.text().as_uint(1);
    readMetadata(domain.child("metadata"), guest);
    const auto devices = domain.child("devices");
    readDevices(devices, "disk", guest.disks, disk);
    readDevices(devices, "filesystem", guest.disks, filesystem);
    readDevices(devices, "interface", guest.nics, nic);
    readDevices(devices, "graphics", guest.graphics, graphics);
    guest.textConsoles = textConsoles(devices);
    guest.agentConnected = agentConnected(devices);
}

} // namespace

Result<Guest> parseGuest(std::string_view xml, const HostId& host) {
    if (xml.size() > maxBytes) return fail(ErrorCode::Corrupt, BINNACLE_TEXT("A guest's XML is larger than 8 MiB"));
    pugi::xml_document doc;
    const auto parsed = doc.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata_single,
                                        pugi::encoding_utf8);
    const auto domain = doc.document_element();
    if (!parsed || std::string_view(domain.name()) != "domain")
        return fail(ErrorCode::Corrupt, BINNACLE_TEXT("A guest's XML can't be read"), parsed.description());
    const auto uuid = GuestUuid::parse(domain.child_value("uuid"));
    if (!uuid) return fail(ErrorCode::Corrupt, BINNACLE_TEXT("A guest's XML has no valid uuid"));
    Guest guest;
    guest.ref = {host, *uuid};
    readDomain(domain, guest);
    return guest;
}

} // namespace binnacle::domain
