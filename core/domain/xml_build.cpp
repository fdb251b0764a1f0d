// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/xml_build.h"

#include "core/base/untrusted.h"

#include <sstream>

namespace binnacle::domain {

using Node = pugi::xml_node;

Result<Node> loadDomain(std::string_view xml, pugi::xml_document& doc) {
    constexpr std::size_t maxBytes = std::size_t{8} << 20;
    if (xml.size() > maxBytes) return fail(ErrorCode::Corrupt, BINNACLE_TEXT("A guest's XML is larger than 8 MiB"));
    const auto parsed = doc.load_buffer(xml.data(), xml.size(), pugi::parse_full | pugi::parse_ws_pcdata, pugi::encoding_utf8);
    const auto domain = doc.child("domain");
    if (parsed && domain.child("devices")) return domain;
    return fail(ErrorCode::Corrupt, BINNACLE_TEXT("A guest's XML can't be read"), parsed.description());
}

std::string textOf(const Node& node) {
    std::ostringstream out;
    node.print(out, "", pugi::format_raw | pugi::format_no_declaration);
    return out.str();
}

std::string attr(const Node& node, const char* name) {
    return validUtf8(node.attribute(name).value());
}

Node add(Node parent, const char* name, std::initializer_list<std::pair<const char*, std::string>> attributes) {
    auto node = parent.append_child(name);
    for (const auto& [key, value] : attributes)
        node.append_attribute(key) = value.c_str();
    return node;
}

void addText(Node parent, const char* name, const std::string& text) {
    parent.append_child(name).text() = text.c_str();
}

void set(Node node, const char* name, const std::string& value) {
    auto attribute = node.attribute(name);
    if (!attribute) attribute = node.append_attribute(name);
    attribute.set_value(value.c_str());
}

Node childOf(Node parent, const char* name) {
    const auto child = parent.child(name);
    return child ? child : parent.append_child(name);
}

void removeAll(Node parent, const char* name) {
    while (parent.remove_child(name)) {
    }
}

std::string driveName(const std::string& prefix, std::size_t index) {
    std::string letters;
    for (++index; index > 0; index = (index - 1) / 26)
        letters.insert(letters.begin(), char('a' + (index - 1) % 26));
    return prefix + letters;
}

std::string sourceOf(const Node& disk) {
    const auto source = disk.child("source");
    for (const char* name : {"file", "dev", "dir"})
        if (source.attribute(name)) return attr(source, name);
    if (source.attribute("volume")) return attr(source, "pool") + "/" + attr(source, "volume");
    if (source.attribute("protocol")) return attr(source, "protocol") + ":" + attr(source, "name");
    return attr(source, "name");
}

void replaceSource(Node disk, const std::string& path, const std::string& format) {
    const bool block = path.starts_with("/dev/");
    for (const auto* name : {"backingStore", "mirror"})
        removeAll(disk, name);
    auto source = disk.child("source");
    auto fresh = source ? disk.insert_child_before("source", source) : disk.append_child("source");
    if (source) disk.remove_child(source);
    set(fresh, block ? "dev" : "file", path);
    set(disk, "type", block ? "block" : "file");
    auto driver = disk.child("driver");
    if (!driver) driver = disk.prepend_child("driver");
    set(driver, "name", "qemu");
    set(driver, "type", format);
}

} // namespace binnacle::domain
