// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What a domain's XML tells of a guest (https://libvirt.org/formatdomain.html). The XML is untrusted.

#include "core/base/result.h"
#include "core/model/guest.h"

namespace binnacle::domain {

/// Fills every field of a guest that stands in the XML: name, uuid, kind, memory, vCPUs, devices, metadata.
/// Strings come out as valid UTF-8. Corrupt for what isn't a domain, for one without a valid uuid, and for more
/// than 8 MiB; beyond 1,000 devices of a kind the rest is left out.
Result<Guest> parseGuest(std::string_view xml, const HostId& host);

} // namespace binnacle::domain
