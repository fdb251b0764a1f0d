// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/volume_target.h"

#include <algorithm>

namespace binnacle {

Result<std::optional<Volume>> findVolume(HostStorage& storage, const std::string& asked) {
    if (auto found = TRY(storage.volumeAt(asked))) return found;
    const auto slash = asked.find('/');
    if (slash == 0 || slash == std::string::npos) return std::optional<Volume>();
    const auto all = storage.volumes(asked.substr(0, slash));
    if (!all) return std::optional<Volume>();
    const auto found = std::ranges::find(*all, asked.substr(slash + 1), &Volume::name);
    return found == all->end() ? std::optional<Volume>() : std::optional(*found);
}

bool hasFiles(const Pool& pool) {
    return pool.type == "dir" || pool.type == "fs" || pool.type == "netfs" || pool.type == "gluster";
}

} // namespace binnacle
