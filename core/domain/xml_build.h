// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What readers and writers of libvirt's XML do all the time.

#include "core/base/result.h"

#include <pugixml.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace binnacle::domain {

/// The <domain>, with every blank and comment in \a doc. Corrupt for what is none with devices, and for more than 8 MiB.
Result<pugi::xml_node> loadDomain(std::string_view xml, pugi::xml_document& doc);
/// As it stands, without a declaration.
std::string textOf(const pugi::xml_node& node);

/// As valid UTF-8; empty where it isn't there.
std::string attr(const pugi::xml_node& node, const char* name);

pugi::xml_node add(pugi::xml_node parent, const char* name, std::initializer_list<std::pair<const char*, std::string>> attributes = {});
void addText(pugi::xml_node parent, const char* name, const std::string& text);
void set(pugi::xml_node node, const char* name, const std::string& value);
/// The first of that name, made where there is none.
pugi::xml_node childOf(pugi::xml_node parent, const char* name);
void removeAll(pugi::xml_node parent, const char* name);

/// "vda" … "vdz", then "vdaa", of "vd".
std::string driveName(const std::string& prefix, std::size_t index);
/// Where a <disk> or <filesystem> has its contents: a path, pool/volume, protocol:name or a name; empty: nowhere.
std::string sourceOf(const pugi::xml_node& disk);
/// A <disk> over another file or block device, of that format; what stood below the old one is forgotten.
void replaceSource(pugi::xml_node disk, const std::string& path, const std::string& format);

} // namespace binnacle::domain
