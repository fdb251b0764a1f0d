// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/table.h"

#include <algorithm>
#include <numeric>

namespace binnacle::cli {
namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t narrowest = 4;

std::string padded(const std::string& text, std::size_t width, bool right) {
    const auto used = displayWidth(text);
    const std::string space(width > used ? width - used : 0, ' ');
    return right ? space + text : text + space;
}

} // namespace

std::vector<std::size_t> Table::widths(std::size_t available) const {
    std::vector<std::size_t> widths;
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        auto width = displayWidth(m_columns[c].title);
        for (const auto& row : m_rows)
            width = std::max(width, displayWidth(row[c].text));
        widths.push_back(width);
    }
    auto total = std::accumulate(widths.begin(), widths.end(), gap * (widths.size() - 1));
    for (const bool essential : {false, true})
        while (total > available) {
            std::size_t widest = widths.size();
            for (std::size_t c = 0; c < widths.size(); ++c)
                if (m_columns[c].essential == essential && widths[c] > narrowest &&
                    (widest == widths.size() || widths[c] > widths[widest]))
                    widest = c;
            if (widest == widths.size()) break;
            --widths[widest];
            --total;
        }
    return widths;
}

std::string Table::text(const Terminal& terminal) const {
    const auto width = widths(terminal.width());
    std::string out;
    const auto line = [&](auto cell) {
        std::string text;
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            const Cell content = cell(c);
            const auto shown = clipped(content.text, width[c]);
            const bool last = c + 1 == m_columns.size();
            const auto whole = last && !m_columns[c].right ? shown : padded(shown, width[c], m_columns[c].right);
            text += terminal.paint(whole, content.colour) + (last ? "" : std::string(gap, ' '));
        }
        out += text + '\n';
    };
    line([&](std::size_t c) { return Cell{m_columns[c].title, Colour::Strong}; });
    for (const auto& row : m_rows)
        line([&](std::size_t c) { return row[c]; });
    return out;
}

} // namespace binnacle::cli
