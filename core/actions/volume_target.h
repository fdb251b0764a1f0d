// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What actions on volumes share.

#include "core/fleet/host_storage.h"

namespace binnacle {

/// By its path, or as POOL/NAME. None: no active pool of the host has it. Asks the host; blocks.
Result<std::optional<Volume>> findVolume(HostStorage& storage, const std::string& asked);

/// Its volumes are files, which may be of any format; else they are block devices, which are raw.
bool hasFiles(const Pool& pool);

} // namespace binnacle
