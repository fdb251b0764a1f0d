// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace binnacle {

/// Bytes of what a person writes for a disk: "20G", "512MiB", "1T", a plain number of GiB; by powers of 1024, 1 MiB to a million
/// TiB. Nothing for what is none.
std::optional<std::uint64_t> parseSize(std::string_view text);

} // namespace binnacle
