// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The fleet file: which hosts there are. TOML, made to be read, edited and shared by people.

#include "core/base/result.h"
#include "core/settings/host_spec.h"

#include <filesystem>
#include <functional>

namespace binnacle {

struct FleetFile {
    std::vector<HostSpec> hosts; ///< in the file's order

    const HostSpec* find(std::string_view nameOrId) const;
};

/// ~/.config/binnacle/fleet.toml
std::filesystem::path defaultFleetPath();

/// A file that isn't there is an empty fleet. An error names the line and column.
Result<FleetFile> readFleet(const std::filesystem::path& path);
Result<FleetFile> parseFleet(std::string_view toml, std::string_view sourceName);

/// Reads, lets \a edit change it, checks it and replaces the file in one step (fsync, rename), under a lock
/// against other writers. Comments and unknown keys of hosts that aren't changed survive.
Result<> editFleet(const std::filesystem::path& path, const std::function<Result<>(FleetFile&)>& edit);

/// Names, colours, ports and so on are what they should be, and no two hosts have one name or id.
Result<> check(const FleetFile& fleet);

/// A free id made of \a name: lower case, [a-z0-9-], at most 15 characters.
HostId proposeId(const FleetFile& fleet, std::string_view name);

} // namespace binnacle
