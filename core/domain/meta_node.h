// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/guest.h"

#include <pugixml.hpp>

namespace binnacle::domain {

/// \a node: the element in urn:binnacle:guest:1, or none.
GuestMeta metaFromNode(const pugi::xml_node& node);

} // namespace binnacle::domain
