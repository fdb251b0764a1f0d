// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/volume_kind.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace binnacle {
namespace {

constexpr std::string_view partialSuffix = ".part";
constexpr std::array archives{".tar",     ".tar.gz", ".tgz",     ".tar.xz", ".txz",
                              ".tar.zst", ".tzst",   ".tar.bz2", ".tbz2"};

struct Kind {
    VolumeKind kind;
    const char* name;
    const char* title;
};
constexpr std::array kinds{Kind{VolumeKind::Disk, "disk", BINNACLE_NOOP("Disk image")},
                           Kind{VolumeKind::Iso, "iso", BINNACLE_NOOP("ISO image")},
                           Kind{VolumeKind::Template, "template", BINNACLE_NOOP("Container template")},
                           Kind{VolumeKind::Partial, "partial", BINNACLE_NOOP("Incomplete")}};

const Kind& entryOf(VolumeKind kind) {
    return *std::ranges::find(kinds, kind, &Kind::kind);
}

} // namespace

VolumeKind kindOf(const Volume& volume) {
    std::string name = volume.name;
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    if (isPartialName(name)) return VolumeKind::Partial;
    const bool plain = volume.format.empty() || volume.format == "raw" || volume.format == "unknown";
    if (volume.format == "iso" || (plain && name.ends_with(".iso"))) return VolumeKind::Iso;
    if (plain && std::ranges::any_of(archives, [&](const char* end) { return name.ends_with(end); }))
        return VolumeKind::Template;
    return VolumeKind::Disk;
}

std::string_view name(VolumeKind kind) {
    return entryOf(kind).name;
}

std::optional<VolumeKind> volumeKindFromName(std::string_view name) {
    const auto found = std::ranges::find_if(kinds, [&](const Kind& kind) { return name == kind.name; });
    return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

Text title(VolumeKind kind) {
    return {entryOf(kind).title};
}

std::string partialName(const std::string& name) {
    return name + std::string(partialSuffix);
}

bool isPartialName(std::string_view name) {
    return name.ends_with(partialSuffix) && name.size() > partialSuffix.size();
}

} // namespace binnacle
