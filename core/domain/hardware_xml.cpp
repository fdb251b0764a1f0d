// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/hardware_xml.h"

#include "core/base/fold.h"
#include "core/base/untrusted.h"
#include "core/domain/xml_build.h"
#include "core/domain/xml_sizes.h"

#include <algorithm>
#include <map>
#include <set>

namespace binnacle::domain {
namespace {

using Node = pugi::xml_node;
using Kind = HardwareItem::Kind;
using Fields = std::vector<std::pair<std::string, std::string>>;
constexpr unsigned maxDevices = 1000;

/// Where it says something: what is not there is libvirt's default.
void add(Fields& fields, const char* name, std::string value) {
    if (!value.empty()) fields.emplace_back(name, std::move(value));
}

std::string mebibytes(std::uint64_t bytes) {
    return std::to_string((bytes + (1 << 19)) >> 20);
}

HardwareItem processor(const Node& domain) {
    HardwareItem item{Kind::Processor, "processor"};
    const auto vcpu = domain.child("vcpu");
    const auto most = std::to_string(vcpu.text().as_uint(1));
    item.fields = {{"cpus", vcpu.attribute("current") ? attr(vcpu, "current") : most}, {"max-cpus", most}};
    const auto cpu = domain.child("cpu");
    const std::string mode = attr(cpu, "mode");
    std::string model = mode.empty() || mode == "custom" ? validUtf8(cpu.child_value("model")) : mode;
    add(item.fields, "cpu-model", model.empty() ? "default" : std::move(model));
    const auto topology = cpu.child("topology");
    for (const char* name : {"sockets", "cores", "threads"})
        add(item.fields, name, attr(topology, name));
    return item;
}

HardwareItem memory(const Node& domain) {
    const auto most = sizeOf(domain.child("memory"));
    const auto now = domain.child("currentMemory") ? sizeOf(domain.child("currentMemory")) : most;
    return {Kind::Memory, "memory", {{"memory", mebibytes(now)}, {"max-memory", mebibytes(most)}}};
}

HardwareItem machine(const Node& domain) {
    HardwareItem item{Kind::Machine, "machine"};
    const auto os = domain.child("os");
    add(item.fields, "machine", attr(os.child("type"), "machine"));
    const bool efi = attr(os, "firmware") == "efi" || os.child("loader").attribute("type");
    if (domain.child("os").child("type").text().as_string() == std::string_view("hvm"))
        add(item.fields, "firmware", !efi ? "bios" : attr(os.child("loader"), "secure") == "yes" ? "uefi, secure" : "uefi");
    return item;
}

bool isDrive(const Node& node, const char* device) {
    const std::string_view kind = node.attribute("device").value();
    return kind == device || (kind.empty() && std::string_view(device) == "disk");
}

HardwareItem disk(const Node& node, unsigned) {
    const auto kind = isDrive(node, "cdrom") ? Kind::Cdrom : isDrive(node, "floppy") ? Kind::Floppy : Kind::Disk;
    HardwareItem item{kind, attr(node.child("target"), "dev")};
    add(item.fields, "source", sourceOf(node));
    add(item.fields, "bus", attr(node.child("target"), "bus"));
    const auto driver = node.child("driver");
    add(item.fields, "format", attr(driver, "type"));
    for (const char* name : {"cache", "discard", "io"})
        add(item.fields, name, attr(driver, name));
    add(item.fields, "serial", validUtf8(node.child_value("serial")));
    if (kind == Kind::Disk && node.child("readonly")) item.fields.emplace_back("read-only", "on");
    if (node.child("shareable")) item.fields.emplace_back("shareable", "on");
    const auto tune = node.child("iotune");
    if (const auto iops = tune.child("total_iops_sec").text().as_ullong()) item.fields.emplace_back("iops", std::to_string(iops));
    if (const auto rate = tune.child("total_bytes_sec").text().as_ullong()) item.fields.emplace_back("throughput", mebibytes(rate));
    return item;
}

HardwareItem nic(const Node& node, unsigned index) {
    HardwareItem item{Kind::Nic, folded(attr(node.child("mac"), "address"))};
    if (item.key.empty()) item.key = "nic" + std::to_string(index);
    const auto type = attr(node, "type");
    const auto source = node.child("source");
    if (type == "network")
        item.fields.emplace_back("network", attr(source, "network"));
    else if (type == "bridge")
        item.fields.emplace_back("network", "bridge:" + attr(source, "bridge"));
    else
        item.fields.emplace_back("network", type);
    add(item.fields, "model", attr(node.child("model"), "type"));
    item.fields.emplace_back("link", attr(node.child("link"), "state") == "down" ? "down" : "up");
    const auto bandwidth = node.child("bandwidth");
    add(item.fields, "rate-in", attr(bandwidth.child("inbound"), "average"));
    add(item.fields, "rate-out", attr(bandwidth.child("outbound"), "average"));
    for (const auto& tag : node.child("vlan").children("tag"))
        item.fields.emplace_back("vlan", attr(tag, "id"));
    return item;
}

HardwareItem screen(const Node& node, unsigned) {
    HardwareItem item{Kind::Screen, attr(node, "type")};
    item.fields.emplace_back("type", item.key);
    auto listen = attr(node.child("listen"), "type");
    const auto address = attr(node.child("listen"), "address");
    if (listen == "address" && !address.empty()) listen = address;
    add(item.fields, "listen", std::move(listen));
    return item;
}

HardwareItem numbered(Kind kind, const char* key, unsigned index, Fields fields) {
    std::erase_if(fields, [](const auto& field) { return field.second.empty(); });
    return {kind, key + std::to_string(index), std::move(fields)};
}

HardwareItem video(const Node& node, unsigned index) {
    const auto model = node.child("model");
    return numbered(Kind::Video, "video", index, {{"model", attr(model, "type")}, {"heads", attr(model, "heads") == "1" ? "" : attr(model, "heads")}});
}
HardwareItem controller(const Node& node, unsigned) {
    return {Kind::Controller, attr(node, "type") + attr(node, "index"), {{"model", attr(node, "model")}}};
}
HardwareItem sound(const Node& node, unsigned index) {
    return numbered(Kind::Sound, "sound", index, {{"model", attr(node, "model")}});
}
HardwareItem input(const Node& node, unsigned index) {
    return numbered(Kind::Input, "input", index, {{"type", attr(node, "type")}, {"bus", attr(node, "bus")}});
}
HardwareItem serial(const Node& node, unsigned index) {
    return numbered(Kind::Serial, "serial", index, {{"type", attr(node, "type")}});
}
HardwareItem tpm(const Node& node, unsigned index) {
    const auto backend = node.child("backend");
    return numbered(Kind::Tpm, "tpm", index, {{"model", attr(node, "model")}, {"backend", attr(backend, "type")}, {"version", attr(backend, "version")}});
}
HardwareItem rng(const Node& node, unsigned index) {
    return numbered(Kind::Rng, "rng", index, {{"model", attr(node, "model")}, {"source", validUtf8(node.child_value("backend"))}});
}
HardwareItem watchdog(const Node& node, unsigned index) {
    return numbered(Kind::Watchdog, "watchdog", index, {{"model", attr(node, "model")}, {"action", attr(node, "action")}});
}
HardwareItem balloon(const Node& node, unsigned index) {
    return numbered(Kind::Balloon, "balloon", index, {{"model", attr(node, "model")}});
}
HardwareItem redirection(const Node& node, unsigned index) {
    return numbered(Kind::UsbRedirection, "usb-redirection", index, {{"type", attr(node, "type")}});
}

HardwareItem channel(const Node& node, unsigned index) {
    const auto target = node.child("target");
    auto named = attr(target, "name");
    if (named.empty()) return numbered(Kind::Channel, "channel", index, {{"type", attr(node, "type")}});
    return {Kind::Channel, named, {{"name", named}}};
}

HardwareItem folder(const Node& node, unsigned index) {
    const auto target = attr(node.child("target"), "dir");
    HardwareItem item{Kind::Folder, target.empty() ? "folder" + std::to_string(index) : target, {{"source", sourceOf(node)}, {"target", target}}};
    if (node.child("readonly")) item.fields.emplace_back("read-only", "on");
    return item;
}

/// "pci:0000:01:00.0", "usb:046d:c52b": as lspci and lsusb write them.
HardwareItem hostDevice(const Node& node, unsigned index) {
    const auto plain = [](const Node& from, const char* name) {
        const auto value = attr(from, name);
        return value.starts_with("0x") ? value.substr(2) : value;
    };
    const auto source = node.child("source"), address = source.child("address");
    std::string key = attr(node, "type") + ':';
    if (attr(node, "type") == "pci")
        key += plain(address, "domain") + ':' + plain(address, "bus") + ':' + plain(address, "slot") + '.' + plain(address, "function");
    else if (source.child("vendor"))
        key += plain(source.child("vendor"), "id") + ':' + plain(source.child("product"), "id");
    else if (address.attribute("uuid"))
        key += attr(address, "uuid");
    else if (source.child("adapter"))
        key += attr(source.child("adapter"), "name") + ':' + attr(address, "bus") + ':' + attr(address, "target") + ':' + attr(address, "unit");
    else if (address)
        key += attr(address, "bus") + '.' + attr(address, "device");
    else
        key += std::to_string(index);
    return {Kind::HostDevice, key, {{"device", key}}};
}

struct Reader {
    const char* element;
    HardwareItem (*read)(const Node&, unsigned index);
};
/// Controllers first: who plugs in a disk plugs in what it hangs on before.
constexpr Reader readers[]{{"controller", controller}, {"disk", disk},     {"interface", nic}, {"filesystem", folder}, {"graphics", screen},
                           {"video", video},           {"sound", sound},   {"input", input},   {"serial", serial},     {"channel", channel},
                           {"tpm", tpm},               {"rng", rng},       {"watchdog", watchdog}, {"hostdev", hostDevice},
                           {"redirdev", redirection},  {"memballoon", balloon}};

/// Until \a visit answers false. Two devices of one key (libvirt takes one MAC twice) get different ones.
template <class Visit>
void forEachDevice(const Node& domain, Visit visit) {
    std::set<std::string> keys{"processor", "memory", "machine", "boot"};
    for (const auto& [element, read] : readers) {
        unsigned index = 0;
        for (const auto& node : domain.child("devices").children(element)) {
            if (index == maxDevices) break;
            auto item = read(node, index++);
            const auto plain = item.key;
            for (unsigned twin = 2; !keys.insert(item.key).second; ++twin)
                item.key = plain + '#' + std::to_string(twin);
            if (!visit(node, std::move(item))) return;
        }
    }
}

/// Of a guest whose devices have an order of their own, that; else the kinds of devices.
HardwareItem boot(const Node& domain) {
    std::map<unsigned, std::string> byOrder;
    forEachDevice(domain, [&](const Node& node, const HardwareItem& item) {
        if (const auto order = node.child("boot").attribute("order").as_uint()) byOrder[order] = item.key;
        return true;
    });
    std::string all;
    const auto append = [&](const std::string& one) { all += (all.empty() ? "" : ",") + one; };
    for (const auto& [order, key] : byOrder)
        append(key);
    if (byOrder.empty())
        for (const auto& dev : domain.child("os").children("boot"))
            append(attr(dev, "dev") == "hd" ? "disk" : attr(dev, "dev") == "fd" ? "floppy" : attr(dev, "dev"));
    HardwareItem item{Kind::Boot, "boot", {{"boot", all}}};
    if (const auto kernel = validUtf8(domain.child("os").child_value("kernel")); !kernel.empty()) item.fields.emplace_back("kernel", kernel);
    return item;
}

Hardware hardwareOf(const Node& domain) {
    Hardware all{processor(domain), memory(domain), machine(domain), boot(domain)};
    forEachDevice(domain, [&](const Node&, HardwareItem item) {
        all.push_back(std::move(item));
        return true;
    });
    return all;
}

/// libvirt writes out what such a CPU came to, for as long as the guest runs.
void takeFromNext(HardwareItem& now, const HardwareItem& next) {
    const auto model = next.field("cpu-model");
    if (model != "host-model" && model != "maximum" && model != "default") return;
    for (auto& [name, value] : now.fields)
        if (name == "cpu-model") value = model;
}

} // namespace

Node findDevice(const Node& domain, const std::string& key) {
    Node found;
    forEachDevice(domain, [&](const Node& node, const HardwareItem& item) {
        if (item.key == key) found = node;
        return item.key != key;
    });
    return found;
}

Result<Hardware> parseHardware(std::string_view xml) {
    pugi::xml_document doc;
    TRY(loadDomain(xml, doc));
    return hardwareOf(doc.child("domain"));
}

Result<HardwareState> parseHardware(std::string_view now, std::string_view next) {
    HardwareState state{TRY(parseHardware(now)), TRY(parseHardware(next))};
    takeFromNext(state.now.front(), state.next.front());
    return state;
}

Result<std::string> deviceXml(std::string_view xml, const std::string& key) {
    pugi::xml_document doc;
    TRY(loadDomain(xml, doc));
    const auto node = findDevice(doc.child("domain"), key);
    if (!node) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest has no device %1", key));
    return textOf(node);
}

} // namespace binnacle::domain
