// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <string_view>

namespace binnacle::domain {

/// What virtual machines can have on a host (https://libvirt.org/formatdomaincaps.html).
struct DomainCapabilities {
    bool kvm = false;
    bool vnc = false, spice = false;
    bool efi = false; ///< libvirt finds UEFI firmware by itself
};

/// Untrusted, as all XML of hosts; what isn't there is not supported. Corrupt for what isn't domain capabilities.
Result<DomainCapabilities> parseDomainCapabilities(std::string_view xml);

} // namespace binnacle::domain
