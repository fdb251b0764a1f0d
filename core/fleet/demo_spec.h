// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The demo fleet, for a look around, screenshots and measurements of scale. It proves nothing about hosts.

#include "core/settings/host_spec.h"

#include "core/base/result.h"

#include <chrono>
#include <filesystem>

namespace binnacle {

struct DemoSpec {
    unsigned hosts = 9, guestsPerHost = 14;
    unsigned changesPerSecond = 0; ///< of guests, over the whole fleet
    std::chrono::milliseconds latency{40};
    bool troubles = true; ///< one host is unreachable and one shows a changed key
};

/// TOML: hosts, guests, changes, latency_ms, troubles. InvalidArgument with the line.
Result<DemoSpec> readDemoSpec(const std::filesystem::path& path);

std::vector<HostSpec> demoHosts(const DemoSpec& spec);

} // namespace binnacle
