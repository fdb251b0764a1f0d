// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/facts.h"

#include <algorithm>

namespace binnacle::cli {

void Facts::add(std::string name, std::string value, Colour colour) {
    if (!value.empty()) m_lines.push_back({std::move(name), {std::move(value), colour}});
}

std::string Facts::text(const Terminal& terminal) const {
    std::size_t width = 0;
    for (const auto& line : m_lines)
        width = std::max(width, displayWidth(line.name));
    std::string out;
    for (const auto& line : m_lines)
        out += "  " + terminal.paint(line.name, Colour::Muted) + std::string(width - displayWidth(line.name) + 2, ' ') +
               terminal.paint(line.value.text, line.value.colour) + '\n';
    return out;
}

std::string heading(const Terminal& terminal, std::string_view title) {
    return terminal.paint(title, Colour::Strong) + '\n';
}

std::string section(const Terminal& terminal, std::string_view title, const Table& table) {
    if (table.empty()) return {};
    return '\n' + heading(terminal, title) + table.text(terminal);
}

} // namespace binnacle::cli
