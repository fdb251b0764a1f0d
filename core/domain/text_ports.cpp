// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text_ports.h"

#include "core/base/untrusted.h"

#include <pugixml.hpp>

namespace binnacle::domain {
namespace {

constexpr std::size_t maxBytes = std::size_t{8} << 20, maxPorts = 1000;

void read(const pugi::xml_node& devices, const char* element, TextPort::Kind kind, std::vector<TextPort>& into) {
    for (const auto& node : devices.children(element)) {
        const std::string_view type = node.attribute("type").value(), target = node.child("target").attribute("type").value();
        // the first console of a virtual machine is its first serial port once more
        const bool again = kind == TextPort::Kind::Console && target == "serial";
        if (type == "pty" && !again && into.size() < maxPorts)
            into.push_back({kind, validUtf8(node.child("alias").attribute("name").value())});
    }
}

} // namespace

Result<std::vector<TextPort>> textPorts(std::string_view xml) {
    if (xml.size() > maxBytes) return fail(ErrorCode::Corrupt, BINNACLE_TEXT("A guest's XML is larger than 8 MiB"));
    pugi::xml_document doc;
    const auto parsed = doc.load_buffer(xml.data(), xml.size(), pugi::parse_default, pugi::encoding_utf8);
    const auto domain = doc.document_element();
    if (!parsed || std::string_view(domain.name()) != "domain")
        return fail(ErrorCode::Corrupt, BINNACLE_TEXT("A guest's XML can't be read"), parsed.description());
    std::vector<TextPort> ports;
    read(domain.child("devices"), "serial", TextPort::Kind::Serial, ports);
    read(domain.child("devices"), "console", TextPort::Kind::Console, ports);
    return ports;
}

} // namespace binnacle::domain
