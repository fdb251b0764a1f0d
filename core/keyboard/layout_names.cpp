// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keyboard/layout_names.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <utility>

namespace binnacle::keyboard {
namespace {

/// Those that aren't called the same; /usr/share/qemu/keymaps has them all.
constexpr auto differing = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"ar", "ara"},
    {"da", "dk"},
    {"de-ch", "ch"},
    {"en-gb", "gb"},
    {"en-us", "us"},
    {"et", "ee"},
    {"fr-be", "be"},
    {"fr-ca", "ca"},
    {"fr-ch", "ch(fr)"},
    {"ja", "jp"},
    {"nl-be", "be"},
    {"pt-br", "br"},
    {"sl", "si"},
    {"sv", "se"},
});
constexpr std::array<std::string_view, 21> same{"bg", "cz", "de", "es", "fi", "fo", "fr",
                                                "hr", "hu", "is", "it", "lt", "lv", "mk",
                                                "nl", "no", "pl", "pt", "ru", "th", "tr"};

std::string_view firstOf(std::string_view list) {
    return list.substr(0, list.find(','));
}

bool isName(std::string_view text) {
    return !text.empty() && text.size() <= 40 && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '-';
    });
}

/// The value of \a line where it sets \a name, without its quotes.
std::string_view valueOf(std::string_view line, std::string_view name) {
    if (!line.starts_with(name) || line.size() <= name.size() || line[name.size()] != '=') return {};
    line.remove_prefix(name.size() + 1);
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"') line = line.substr(1, line.size() - 2);
    return line;
}

} // namespace

std::string layoutOfQemu(std::string_view name) {
    const auto found =
        std::ranges::find(differing, name, &std::pair<std::string_view, std::string_view>::first);
    if (found != differing.end()) return std::string(found->second);
    if (std::ranges::find(same, name) != same.end()) return std::string(name);
    return {};
}

std::string firstLayout(std::string_view layouts, std::string_view variants) {
    const auto layout = firstOf(layouts), variant = firstOf(variants);
    if (!isName(layout)) return {};
    return isName(variant) ? std::string(layout) + '(' + std::string(variant) + ')' : std::string(layout);
}

std::string layoutOfSystem(const std::filesystem::path& etc) {
    std::ifstream file(etc / "default/keyboard");
    std::string layouts, variants;
    constexpr int longest = 200;
    std::string line;
    for (int i = 0; i < longest && std::getline(file, line); ++i) {
        if (const auto value = valueOf(line, "XKBLAYOUT"); !value.empty()) layouts = value;
        if (const auto value = valueOf(line, "XKBVARIANT"); !value.empty()) variants = value;
    }
    return firstLayout(layouts, variants);
}

} // namespace binnacle::keyboard
