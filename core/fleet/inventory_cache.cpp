// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/inventory_cache.h"

#include "core/base/log.h"
#include "core/model/json.h"
#include "core/settings/file_replace.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle {
namespace {

constexpr int format = 1;

std::optional<HostSnapshot> fromJson(const Json& json, const HostSpec& spec) {
    const auto address = spec.local ? std::string() : spec.address;
    if (json.value("format", 0) != format || json.value("address", "") != address) return std::nullopt;
    auto host = hostFromJson(json.at("host"));
    if (!host) return std::nullopt;
    host->id = spec.id;
    for (const auto& item : json.at("guests"))
        if (auto guest = guestFromJson(item, spec.id)) {
            host->guests.push_back(std::make_shared<const Guest>(*std::move(guest)));
        }
    std::ranges::sort(host->guests, {}, [](const GuestPtr& guest) { return guest->ref.uuid; });
    host->asOf = fromMillis(json.value("asOf", std::int64_t{0}));
    return *std::move(host);
}

} // namespace

std::filesystem::path InventoryCache::fileOf(const HostId& host) const {
    return m_folder / (host.text + ".cbor");
}

std::optional<HostSnapshot> InventoryCache::load(const HostSpec& spec) {
    const auto bytes = readWholeFile(fileOf(spec.id));
    if (!bytes || bytes->empty()) return std::nullopt;
    try {
        return fromJson(Json::from_cbor(*bytes), spec);
    } catch (const Json::exception& e) {
        log::info("the cache of {} is not readable: {}", spec.name, e.what());
        return std::nullopt;
    }
}

void InventoryCache::store(const HostSnapshot& host) {
    Json json{{"format", format},
              {"address", host.address},
              {"asOf", host.asOf ? toMillis(*host.asOf) : 0},
              {"host", toJson(host)},
              {"guests", Json::array()}};
    for (const auto& guest : host.guests)
        json["guests"].push_back(toJson(*guest, host));
    std::error_code ignored;
    std::filesystem::create_directories(m_folder, ignored);
    std::string bytes;
    Json::to_cbor(json, bytes);
    if (auto written = replaceFile(fileOf(host.id), bytes); !written)
        log::warning("{}", written.error().plain());
}

} // namespace binnacle
