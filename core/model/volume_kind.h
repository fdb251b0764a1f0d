// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/text.h"
#include "core/model/volume.h"

#include <optional>
#include <string_view>

namespace binnacle {

/// What a volume is good for in a pool that is used as a library.
enum class VolumeKind : std::uint8_t { Disk, Iso, Template, Partial };

/// By its format and its name: of archives libvirt knows no more.
VolumeKind kindOf(const Volume& volume);
std::string_view name(VolumeKind kind); ///< "iso": stable, for JSON
std::optional<VolumeKind> volumeKindFromName(std::string_view name);
Text title(VolumeKind kind); ///< "ISO image"

/// What has arrived of a file on its way into a pool: such a volume is of no use yet.
std::string partialName(const std::string& name);
bool isPartialName(std::string_view name);

} // namespace binnacle
