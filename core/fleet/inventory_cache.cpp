// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/inventory_cache.h"

#include "core/base/log.h"
#include "core/fleet/packed_host.h"
#include "core/settings/file_replace.h"

namespace binnacle {

std::filesystem::path InventoryCache::fileOf(const HostId& host) const {
    return m_folder / (host.text + ".cache");
}

std::optional<HostSnapshot> InventoryCache::load(const HostSpec& spec) {
    const auto bytes = readWholeFile(fileOf(spec.id));
    if (!bytes || bytes->empty()) return std::nullopt;
    auto host = unpackHost(*bytes, spec.id);
    if (!host) log::info("the cache of {} is not readable", spec.name);
    if (!host || host->address != (spec.local ? std::string() : spec.address)) return std::nullopt;
    return host;
}

void InventoryCache::store(const HostSnapshot& host) {
    std::error_code ignored;
    std::filesystem::create_directories(m_folder, ignored);
    if (auto written = replaceFile(fileOf(host.id), packHost(host)); !written)
        log::warning("{}", written.error().plain());
}

} // namespace binnacle
