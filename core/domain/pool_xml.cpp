// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pool_xml.h"

#include <pugixml.hpp>
#include <sstream>

namespace binnacle::domain {
namespace {

void addSource(pugi::xml_node pool, const PoolSpec& spec) {
    if (spec.type == "dir") return;
    auto source = pool.append_child("source");
    if (spec.type == "netfs") {
        source.append_child("host").append_attribute("name") = spec.server.c_str();
        source.append_child("dir").append_attribute("path") = spec.exported.c_str();
    } else if (spec.type == "logical") {
        source.append_child("name").text() = spec.device.c_str();
        source.append_child("format").append_attribute("type") = "lvm2";
    } else {
        source.append_child("device").append_attribute("path") = spec.device.c_str();
    }
    if (!spec.format.empty()) source.append_child("format").append_attribute("type") = spec.format.c_str();
}

} // namespace

std::string poolXml(const PoolSpec& spec) {
    pugi::xml_document doc;
    auto pool = doc.append_child("pool");
    pool.append_attribute("type") = spec.type.c_str();
    pool.append_child("name").text() = spec.name.c_str();
    addSource(pool, spec);
    pool.append_child("target").append_child("path").text() = spec.target.c_str();
    std::ostringstream text;
    doc.save(text, "", pugi::format_raw | pugi::format_no_declaration);
    return text.str();
}

} // namespace binnacle::domain
