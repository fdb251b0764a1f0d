// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <pugixml.hpp>

#include <cstdint>

namespace binnacle::domain {

/// What an element with a unit says, in bytes: KiB where none is given, as libvirt does. 0 for what is too large.
std::uint64_t sizeOf(const pugi::xml_node& node);

} // namespace binnacle::domain
