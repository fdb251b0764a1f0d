// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/untrusted.h"
#include "core/domain/hardware_edit.h"
#include "core/domain/hardware_xml.h"
#include "core/domain/xml_build.h"

#include <algorithm>
#include <pugixml.hpp>

namespace binnacle::domain {
namespace {

using Node = pugi::xml_node;
using Kind = HardwareItem::Kind;

/// Empty: libvirt's default.
void setOrDrop(Node node, const char* name, const std::string& value) {
    node.remove_attribute(name);
    if (!value.empty()) node.append_attribute(name) = value.c_str();
}

void setFlag(Node disk, const char* name, bool on) {
    removeAll(disk, name);
    if (on) disk.append_child(name);
}

void setLimit(Node disk, const char* name, std::uint64_t value) {
    auto tune = childOf(disk, "iotune");
    tune.remove_child(name);
    if (value) tune.append_child(name).text() = static_cast<unsigned long long>(value);
    if (!tune.first_child()) disk.remove_child(tune);
}

/// A path of the host. What knows a source by pool and volume, or by network, has none any more.
void setSource(Node disk, const std::string& path) {
    disk.remove_child("source");
    disk.remove_child("backingStore");
    const bool block = path.starts_with("/dev/");
    set(disk, "type", block ? "block" : "file");
    if (!path.empty()) set(disk.prepend_child("source"), block ? "dev" : "file", path);
}

/// The target's name says nothing of the bus once it is there: a guest keeps the name it has.
void setBus(Node disk, const std::string& bus) {
    set(childOf(disk, "target"), "bus", bus);
    disk.remove_child("address");
}

void apply(Node disk, const DiskWish& wish) {
    if (wish.source) setSource(disk, *wish.source);
    auto driver = childOf(disk, "driver");
    if (wish.format) set(driver, "name", "qemu"), set(driver, "type", *wish.format);
    for (const auto& [value, name] : {std::pair(&wish.cache, "cache"), std::pair(&wish.discard, "discard"), std::pair(&wish.io, "io")})
        if (*value) setOrDrop(driver, name, **value == "default" ? "" : **value);
    if (wish.bus) setBus(disk, *wish.bus);
    if (wish.serial) {
        disk.remove_child("serial");
        if (!wish.serial->empty()) disk.append_child("serial").text() = wish.serial->c_str();
    }
    if (wish.readOnly) setFlag(disk, "readonly", *wish.readOnly);
    if (wish.shareable) setFlag(disk, "shareable", *wish.shareable);
    if (wish.iops) setLimit(disk, "total_iops_sec", *wish.iops);
    if (wish.mebibytesPerSecond) setLimit(disk, "total_bytes_sec", *wish.mebibytesPerSecond << 20);
}

Result<> check(const DiskWish& wish) {
    if (wish.io.value_or("") == "native" && wish.cache && *wish.cache != "none" && *wish.cache != "directsync")
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("Native asynchronous I/O needs the cache mode none or directsync"));
    const auto& serial = wish.serial.value_or("");
    if (serial.size() > 20 || std::ranges::any_of(serial, [](unsigned char c) { return !std::isalnum(c) && c != '-' && c != '_' && c != '.'; }))
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("A disk's serial number has at most 20 letters, digits, dots, hyphens and underscores"));
    return {};
}

std::string_view prefixOf(std::string_view bus) {
    return bus == "virtio" ? "vd" : bus == "ide" ? "hd" : bus == "fdc" ? "fd" : "sd";
}

/// libvirt's own choice is a card of 1998 that no guest of today has a driver for.
void addController(Node domain, const std::string& bus) {
    auto devices = domain.child("devices");
    if (bus != "scsi" || devices.find_child_by_attribute("controller", "type", "scsi")) return;
    auto controller = devices.append_child("controller");
    set(controller, "type", "scsi");
    set(controller, "index", "0");
    set(controller, "model", "virtio-scsi");
}

} // namespace

std::string freeTarget(const Hardware& now, const Hardware& next, std::string_view bus) {
    for (unsigned number = 0;; ++number) {
        auto target = driveName(std::string(prefixOf(bus)), number);
        if (!findItem(now, target) && !findItem(next, target)) return target;
    }
}

Result<std::string> withNewDisk(std::string_view xml, Kind kind, const std::string& key, const DiskWish& wish) {
    TRY(check(wish));
    pugi::xml_document doc;
    TRY(loadDomain(xml, doc));
    auto domain = doc.child("domain");
    addController(domain, wish.bus.value_or("virtio"));
    auto disk = childOf(domain, "devices").append_child("disk");
    set(disk, "type", "file");
    set(disk, "device", kind == Kind::Cdrom ? "cdrom" : "disk");
    set(disk.append_child("driver"), "name", "qemu");
    set(disk.append_child("target"), "dev", key);
    apply(disk, wish);
    if (kind == Kind::Cdrom) setFlag(disk, "readonly", true);
    return textOf(doc.child("domain"));
}

Result<std::string> withDisk(std::string_view xml, const std::string& key, const DiskWish& wish) {
    TRY(check(wish));
    pugi::xml_document doc;
    TRY(loadDomain(xml, doc));
    auto disk = findDevice(doc.child("domain"), key);
    if (!disk || std::string_view(disk.name()) != "disk")
        return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest has no disk %1", singleLine(key, 80)));
    if (wish.bus && *wish.bus != disk.child("target").attribute("bus").value()) addController(doc.child("domain"), *wish.bus);
    else if (wish.bus) return withDisk(xml, key, [&] { auto same = wish; same.bus.reset(); return same; }());
    apply(disk, wish);
    return textOf(doc.child("domain"));
}

} // namespace binnacle::domain
