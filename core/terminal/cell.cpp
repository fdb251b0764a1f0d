// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terminal/cell.h"

#include "core/base/untrusted.h"

#include <algorithm>

namespace binnacle::terminal {

void appendText(std::string& out, const Cell& cell) {
    if (cell.width == 0) return;
    appendUtf8(out, cell.character ? cell.character : U' ');
    for (const auto mark : cell.marks)
        if (mark) appendUtf8(out, mark);
}

std::size_t Line::usedCells() const {
    auto used = cells.size();
    while (used > 0 && cells[used - 1] == Cell())
        --used;
    return used;
}

std::string Line::text(std::size_t begin, std::size_t end) const {
    std::string out;
    end = std::min(end, cells.size());
    for (auto i = begin; i < end; ++i)
        appendText(out, cells[i]);
    return out;
}

} // namespace binnacle::terminal
