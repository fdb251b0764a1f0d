// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/libvirt/raw.h"
#include "core/model/network.h"

namespace binnacle::libvirt {

/// As it is; of the next start with VIR_NETWORK_XML_INACTIVE. XML that can't be read leaves name, uuid and
/// states. For core/libvirt only; while a pass of the connection is held.
NetworkDetails networkInfo(virNetworkPtr handle, unsigned flags);

} // namespace binnacle::libvirt
