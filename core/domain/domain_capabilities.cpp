// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/domain_capabilities.h"

#include <pugixml.hpp>

namespace binnacle::domain {
namespace {

bool offers(const pugi::xml_node& device, const char* kind, std::string_view wanted) {
    for (const auto& list : device.children("enum")) {
        if (std::string_view(list.attribute("name").value()) != kind) continue;
        for (const auto& value : list.children("value"))
            if (value.child_value() == wanted) return true;
    }
    return false;
}

} // namespace

Result<DomainCapabilities> parseDomainCapabilities(std::string_view xml) {
    pugi::xml_document doc;
    const bool parsed = doc.load_buffer(xml.data(), xml.size());
    const auto root = doc.child("domainCapabilities");
    if (!parsed || !root) return fail(ErrorCode::Corrupt, BINNACLE_TEXT("The host's domain capabilities can't be read"));
    DomainCapabilities found;
    found.kvm = std::string_view(root.child_value("domain")) == "kvm";
    found.efi = offers(root.child("os"), "firmware", "efi");
    const auto graphics = root.child("devices").child("graphics");
    found.vnc = offers(graphics, "type", "vnc");
    found.spice = offers(graphics, "type", "spice");
    return found;
}

} // namespace binnacle::domain
