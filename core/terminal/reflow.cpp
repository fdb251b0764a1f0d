// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terminal/reflow.h"

#include <algorithm>
#include <deque>

namespace binnacle::terminal {
namespace {

/// A line as it was written, however many rows it took.
struct Written {
    std::vector<Cell> cells;
    bool headless = false;          ///< it continues one that is not here
    std::ptrdiff_t cursor = -1; ///< the cursor's place in it
};

void append(Written& to, const Line& line, std::ptrdiff_t cursorColumn) {
    if (cursorColumn >= 0) to.cursor = std::ptrdiff_t(to.cells.size()) + cursorColumn;
    const auto used = line.usedCells();
    to.cells.insert(to.cells.end(), line.cells.begin(), line.cells.begin() + std::ptrdiff_t(used));
}

std::vector<Written> joined(const std::vector<Line>& lines, int row, int column) {
    std::vector<Written> all;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == 0 || !lines[i].continued) all.push_back({{}, i == 0 && lines[i].continued, -1});
        append(all.back(), lines[i], int(i) == row ? column : -1);
    }
    return all;
}

struct Wrapping {
    std::deque<Line> rows;
    std::ptrdiff_t cursorRow = -1;
    int cursorColumn = 0;
};

/// A wide character is not cut in two.
void wrap(const Written& written, int columns, Wrapping& into) {
    std::size_t at = 0;
    bool first = true;
    do {
        Line line;
        line.continued = !first || written.headless;
        const auto begin = at;
        at = std::min(written.cells.size(), at + std::size_t(columns));
        if (at < written.cells.size() && at > begin + 1 && written.cells[at].width == 0) --at;
        line.cells.assign(written.cells.begin() + std::ptrdiff_t(begin), written.cells.begin() + std::ptrdiff_t(at));
        const bool isLast = at >= written.cells.size();
        if (written.cursor >= std::ptrdiff_t(begin) && (isLast || written.cursor < std::ptrdiff_t(at))) {
            into.cursorRow = std::ptrdiff_t(into.rows.size());
            into.cursorColumn = int(written.cursor - std::ptrdiff_t(begin));
        }
        into.rows.push_back(std::move(line));
        first = false;
    } while (at < written.cells.size());
}

bool isEmpty(const Line& line) {
    return line.usedCells() == 0;
}

} // namespace

Reflowed reflow(std::vector<Line> screen, int row, int column, Size size, Scrollback& scrollback) {
    const auto takeBack = [&](std::vector<Line>& into) {
        auto line = scrollback.pop();
        if (!line) return false;
        into.insert(into.begin(), *std::move(line));
        return true;
    };
    // empty lines below the cursor are nobody's
    while (int(screen.size()) > row + 1 && isEmpty(screen.back()))
        screen.pop_back();
    while (!screen.empty() && screen.front().continued && screen.size() < 4096 && takeBack(screen))
        ++row;
    Wrapping wrapped;
    for (const auto& written : joined(screen, row, column))
        wrap(written, size.columns, wrapped);
    // room above is filled from the scrollback, whole lines at a time
    while (int(wrapped.rows.size()) < size.rows && scrollback.size() > 0) {
        std::vector<Line> lines;
        while (takeBack(lines) && lines.front().continued && lines.size() < 4096) {}
        Wrapping above;
        for (const auto& written : joined(lines, -1, 0))
            wrap(written, size.columns, above);
        wrapped.cursorRow += std::ptrdiff_t(above.rows.size());
        wrapped.rows.insert(wrapped.rows.begin(), std::move_iterator(above.rows.begin()), std::move_iterator(above.rows.end()));
    }
    while (int(wrapped.rows.size()) > size.rows) {
        scrollback.push(wrapped.rows.front());
        wrapped.rows.pop_front();
        --wrapped.cursorRow;
    }
    Reflowed result;
    result.screen.assign(std::move_iterator(wrapped.rows.begin()), std::move_iterator(wrapped.rows.end()));
    result.cursorRow = int(std::clamp<std::ptrdiff_t>(wrapped.cursorRow, 0, size.rows - 1));
    result.cursorColumn = std::clamp(wrapped.cursorColumn, 0, size.columns - 1);
    return result;
}

} // namespace binnacle::terminal
