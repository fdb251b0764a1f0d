// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/table.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace binnacle::cli {
namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t narrowest = 4;

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
    const auto clip = [&](Keep keep, std::size_t least) {
        while (total > available) {
            std::size_t widest = widths.size();
            for (std::size_t c = 0; c < widths.size(); ++c)
                if (m_columns[c].keep == keep && widths[c] > least && (widest == widths.size() || widths[c] > widths[widest]))
                    widest = c;
            if (widest == widths.size()) break;
            --widths[widest];
            --total;
        }
    };
    clip(Keep::Loose, narrowest + 4);
    for (std::size_t c = widths.size(); c-- > 0 && total > available;)
        if (m_columns[c].keep == Keep::Loose) total -= std::exchange(widths[c], 0) + gap;
    clip(Keep::Normal, narrowest);
    clip(Keep::Essential, narrowest);
    return widths;
}

std::string Table::text(const Terminal& terminal) const {
    const auto width = widths(terminal.width());
    std::string out;
    const auto line = [&](auto cell) {
        std::string text;
        std::size_t missing = 0; // spaces that only matter if something follows
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            if (!width[c]) continue;
            const Cell content = cell(c);
            const auto shown = clipped(content.text, width[c]);
            const auto pad = width[c] - std::min(width[c], displayWidth(shown));
            if (!shown.empty()) {
                text += std::string(missing + (m_columns[c].right ? pad : 0), ' ') + terminal.paint(shown, content.colour);
                missing = 0;
            }
            missing += (m_columns[c].right && !shown.empty() ? 0 : pad) + gap;
        }
        out += text + '\n';
    };
    line([&](std::size_t c) { return Cell{m_columns[c].title, Colour::Strong}; });
    for (const auto& row : m_rows)
        line([&](std::size_t c) { return row[c]; });
    return out;
}

} // namespace binnacle::cli
