// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/size.h"

#include <charconv>

namespace binnacle {

std::optional<std::uint64_t> parseSize(std::string_view text) {
    constexpr std::uint64_t mib = 1 << 20, gib = 1 << 30;
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const auto unit = std::string_view(end, std::size_t(text.data() + text.size() - end));
    if (error != std::errc() || number == 0 || number > 1'000'000) return std::nullopt;
    if (unit.empty() || unit == "G" || unit == "GiB") return number * gib;
    if (unit == "M" || unit == "MiB") return number * mib;
    if (unit == "T" || unit == "TiB") return number * 1024 * gib;
    return std::nullopt;
}

} // namespace binnacle
