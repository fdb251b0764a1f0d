// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <pugixml.hpp>

#include <string>
#include <string_view>

namespace binnacle::domain {

/// "guest" of "binnacle:guest".
inline std::string_view localName(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// The namespace that \a node is in, by the nearest declaration of its prefix; pugixml itself knows none.
inline std::string_view namespaceOf(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    const auto colon = name.find(':');
    const auto declaration =
        colon == std::string_view::npos ? "xmlns" : "xmlns:" + std::string(name.substr(0, colon));
    for (auto n = node; n; n = n.parent())
        if (const auto attribute = n.attribute(declaration.c_str())) return attribute.value();
    return {};
}

} // namespace binnacle::domain
