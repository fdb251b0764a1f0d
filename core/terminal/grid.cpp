// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terminal/grid.h"

#include <algorithm>
#include <utility>

namespace binnacle::terminal {
namespace {

Cell blank(Colour background) {
    Cell cell;
    cell.style.background = background;
    return cell;
}

} // namespace

Grid::Grid(Size size) {
    replace(size, {});
}

Line Grid::emptyLine(Colour background) const {
    return {std::vector<Cell>(std::size_t(m_size.columns), blank(background)), false};
}

void Grid::replace(Size size, std::vector<Line> lines) {
    m_size = size;
    m_lines = std::move(lines);
    m_lines.resize(std::size_t(size.rows));
    for (auto& line : m_lines)
        line.cells.resize(std::size_t(size.columns));
    for (int row = 0; row < size.rows; ++row) // a wide character may have been cut in two
        if (m_lines[std::size_t(row)].cells.back().width > 1) m_lines[std::size_t(row)].cells.back() = Cell();
    m_changes.assign(std::size_t(size.rows), {0, size.columns});
}

Area Grid::cut(const Area& area) const {
    Area a{std::clamp(area.top, 0, m_size.rows), std::clamp(area.bottom, 0, m_size.rows),
           std::clamp(area.left, 0, m_size.columns), std::clamp(area.right, 0, m_size.columns)};
    a.bottom = std::max(a.top, a.bottom);
    a.right = std::max(a.left, a.right);
    return a;
}

void Grid::damage(int row, int begin, int end) {
    auto& span = m_changes[std::size_t(row)];
    if (begin >= end) return;
    if (span.begin == span.end)
        span = {begin, end};
    else
        span = {std::min(span.begin, begin), std::max(span.end, end)};
}
void Grid::damageAll() {
    m_changes.assign(m_changes.size(), {0, m_size.columns});
}
void Grid::clearChanges() {
    m_changes.assign(m_changes.size(), {});
}

/// What is left of a wide character whose other half is about to be covered goes.
void Grid::mend(int row, int column) {
    auto& cells = m_lines[std::size_t(row)].cells;
    if (column <= 0 || column >= m_size.columns || cells[std::size_t(column)].width != 0) return;
    for (const int c : {column - 1, column}) {
        cells[std::size_t(c)] = blank(cells[std::size_t(c)].style.background);
        damage(row, c, c + 1);
    }
}

void Grid::put(int row, int column, const Cell& cell) {
    if (row < 0 || row >= m_size.rows || column < 0 || column >= m_size.columns) return;
    const int width = std::min<int>(std::max<int>(cell.width, 1), m_size.columns - column);
    mend(row, column);
    mend(row, column + width);
    auto& cells = m_lines[std::size_t(row)].cells;
    cells[std::size_t(column)] = cell;
    cells[std::size_t(column)].width = std::uint8_t(width);
    for (int c = 1; c < width; ++c) {
        cells[std::size_t(column + c)] = blank(cell.style.background);
        cells[std::size_t(column + c)].style = cell.style;
        cells[std::size_t(column + c)].width = 0;
    }
    damage(row, column, column + width);
}

void Grid::setContinued(int row, bool continued) {
    if (row >= 0 && row < m_size.rows) m_lines[std::size_t(row)].continued = continued;
}

void Grid::erase(const Area& area, Colour background, bool selective) {
    const auto a = cut(area);
    if (a.left == a.right) return;
    for (int row = a.top; row < a.bottom; ++row) {
        mend(row, a.left);
        mend(row, a.right);
        auto& line = m_lines[std::size_t(row)];
        if (a.left == 0) line.continued = false;
        for (int c = a.left; c < a.right; ++c)
            if (auto& cell = line.cells[std::size_t(c)]; !selective || !(cell.style.attributes & Shielded))
                cell = blank(background);
        damage(row, a.left, a.right);
    }
}

void Grid::scroll(const Area& area, int down, int right, Colour background, std::vector<Line>* out) {
    const auto a = cut(area);
    const int height = a.bottom - a.top, width = a.right - a.left;
    down = std::clamp(down, -height, height);
    right = std::clamp(right, -width, width);
    if (height == 0 || width == 0) return;
    const auto first = m_lines.begin() + a.top, last = m_lines.begin() + a.bottom;
    if (width == m_size.columns && right == 0) {
        if (out)
            for (int i = 0; i < down; ++i)
                out->push_back(std::exchange(first[i], emptyLine(background)));
        if (down > 0) std::rotate(first, first + down, last);
        if (down < 0) std::rotate(first, last + down, last);
        const Area bare = down > 0 ? Area{a.bottom - down, a.bottom, 0, width} : Area{a.top, a.top - down, 0, width};
        for (int row = bare.top; row < bare.bottom; ++row)
            m_lines[std::size_t(row)].continued = false;
        erase(bare, background, false);
    } else {
        for (int row = a.top; row < a.bottom; ++row)
            mend(row, a.left), mend(row, a.right);
        const auto before = m_lines;
        for (int row = a.top; row < a.bottom; ++row)
            for (int c = a.left; c < a.right; ++c) {
                const int fromRow = row + down, fromColumn = c + right;
                const bool inside = fromRow >= a.top && fromRow < a.bottom && fromColumn >= a.left && fromColumn < a.right;
                m_lines[std::size_t(row)].cells[std::size_t(c)] =
                    inside ? before[std::size_t(fromRow)].cells[std::size_t(fromColumn)] : blank(background);
            }
        // halves of wide characters at the edges
        for (int row = a.top; row < a.bottom; ++row) {
            auto& cells = m_lines[std::size_t(row)].cells;
            for (int c = a.left; c < a.right; ++c) {
                const bool alone = cells[std::size_t(c)].width > 1 && (c + 1 >= a.right || cells[std::size_t(c) + 1].width != 0);
                const bool orphan = cells[std::size_t(c)].width == 0 && (c == 0 || cells[std::size_t(c) - 1].width < 2);
                if (alone || orphan) cells[std::size_t(c)] = blank(cells[std::size_t(c)].style.background);
            }
        }
    }
    for (int row = a.top; row < a.bottom; ++row)
        damage(row, a.left, a.right);
}

} // namespace binnacle::terminal
