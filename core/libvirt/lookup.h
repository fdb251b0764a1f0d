// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/libvirt/connection.h"
#include "core/libvirt/raw.h"

namespace binnacle::libvirt {

/// NotFound where there is no such guest.
Result<DomainHandle> lookUp(Connection& connection, const GuestUuid& guest);
/// Of a domain that was looked up, under connection.use().
Result<std::string> xmlOf(virDomainPtr domain, unsigned flags);

} // namespace binnacle::libvirt
