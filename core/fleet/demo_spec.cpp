// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/demo_spec.h"

#include "core/settings/file_replace.h"
#include "core/settings/toml.h"

namespace binnacle {
namespace {

constexpr const char* sites[]{"Hamburg", "Leipzig", "Taipei"};
constexpr const char* colours[]{"#3b82f6", "#16a34a", "#d97706"};
constexpr unsigned maxHosts = 1000, maxGuests = 20'000;

Result<unsigned> numberAt(const toml::table& table, const char* key, unsigned fallback, unsigned most) {
    const auto* node = table.get(key);
    if (!node) return fallback;
    const auto value = node->is_integer() ? node->as_integer()->get() : -1;
    if (value < 0 || value > std::int64_t{most})
        return fail(ErrorCode::InvalidArgument,
                    BINNACLE_TEXT("Line %1: \"%2\" must be a number from 0 to %3", node->source().begin.line, key, most));
    return unsigned(value);
}

} // namespace

Result<DemoSpec> readDemoSpec(const std::filesystem::path& path) {
    const auto text = TRY(readWholeFile(path));
    const auto parsed = toml::parse(text);
    if (!parsed)
        return fail(ErrorCode::InvalidArgument,
                    BINNACLE_TEXT("%1, line %2, column %3: this is not valid TOML", path.string(),
                                  parsed.error().source().begin.line, parsed.error().source().begin.column),
                    std::string(parsed.error().description()));
    const auto& table = parsed.table();
    DemoSpec spec;
    spec.hosts = TRY(numberAt(table, "hosts", spec.hosts, maxHosts));
    spec.guestsPerHost = TRY(numberAt(table, "guests", spec.guestsPerHost, maxGuests));
    spec.changesPerSecond = TRY(numberAt(table, "changes", spec.changesPerSecond, 1'000'000));
    spec.latency = std::chrono::milliseconds(TRY(numberAt(table, "latency_ms", unsigned(spec.latency.count()), 60'000)));
    spec.troubles = table["troubles"].value_or(spec.troubles);
    return spec;
}

std::vector<HostSpec> demoHosts(const DemoSpec& spec) {
    std::vector<HostSpec> hosts;
    for (unsigned i = 0; i < spec.hosts; ++i) {
        HostSpec host;
        host.name = fmt::format("{}{:02}", i % 3 == 0 ? "atlas" : i % 3 == 1 ? "boreas" : "calypso", i / 3 + 1);
        host.id = HostId{host.name};
        host.address = fmt::format("{}.example.net", host.name);
        host.site = sites[i % 3];
        host.colour = colours[i % 3];
        if (i == 0) host.notes = "Rack 4, unit 12.\n\nThe **UPS** is tested on the first Monday of a month.";
        hosts.push_back(std::move(host));
    }
    return hosts;
}

} // namespace binnacle
