// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/xml_sizes.h"

#include <limits>
#include <string_view>

namespace binnacle::domain {
namespace {

/// The factor of a unit as libvirt writes it ("KiB" where none is given).
std::uint64_t unitFactor(std::string_view unit) {
    struct Unit {
        std::string_view name;
        std::uint64_t factor;
    };
    static constexpr Unit units[]{{"", 1024},
                                  {"b", 1},
                                  {"bytes", 1},
                                  {"KB", 1000},
                                  {"k", 1024},
                                  {"KiB", 1024},
                                  {"MB", 1'000'000},
                                  {"M", 1 << 20},
                                  {"MiB", 1 << 20},
                                  {"GB", 1'000'000'000},
                                  {"G", 1 << 30},
                                  {"GiB", 1 << 30},
                                  {"TB", 1'000'000'000'000},
                                  {"T", std::uint64_t{1} << 40},
                                  {"TiB", std::uint64_t{1} << 40}};
    for (const auto& u : units)
        if (u.name == unit) return u.factor;
    return 1024;
}

} // namespace

std::uint64_t sizeOf(const pugi::xml_node& node) {
    const std::uint64_t value = node.text().as_ullong();
    const auto factor = unitFactor(node.attribute("unit").value());
    return value > std::numeric_limits<std::uint64_t>::max() / factor ? 0 : value * factor;
}

} // namespace binnacle::domain
