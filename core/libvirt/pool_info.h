// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/libvirt/raw.h"
#include "core/model/host.h"

namespace binnacle::libvirt {

/// As libvirt knew it when it last read the pool. For core/libvirt only; while a pass of the connection is held.
Pool poolInfo(virStoragePoolPtr handle);

} // namespace binnacle::libvirt
