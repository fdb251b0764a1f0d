// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/terminal/cell.h"

namespace binnacle::terminal {

/// A rectangle of cells; the ends are beyond the last.
struct Area {
    int top = 0, bottom = 0, left = 0, right = 0;
};

/// One screen full of cells, which knows what was changed since it was asked last. Whatever it is called with is cut to
/// its size.
class Grid {
public:
    explicit Grid(Size size);

    Size size() const { return m_size; }
    const Line& line(int row) const { return m_lines[std::size_t(row)]; }
    /// Lines in place of what there is, from the top; the rest is empty.
    void replace(Size size, std::vector<Line> lines);

    /// Halves of wide characters that it covers partly become blank.
    void put(int row, int column, const Cell& cell);
    void setContinued(int row, bool continued);
    /// Cells with \a background and nothing else; \a selective: but shielded ones.
    void erase(const Area& area, Colour background, bool selective);
    /// Moves what is in \a area \a down lines up and \a right columns to the left (or the other way where negative);
    /// what comes in is empty. \a out gets the lines that leave at the top, where that is wanted.
    void scroll(const Area& area, int down, int right, Colour background, std::vector<Line>* out);

    /// Columns of a row that changed; empty: none.
    struct Span {
        int begin = 0, end = 0;
        bool operator==(const Span&) const = default;
    };
    const std::vector<Span>& changes() const { return m_changes; } ///< by row
    void damageAll();
    void damage(int row, int begin, int end);
    void clearChanges();

private:
    Area cut(const Area& area) const;
    void mend(int row, int column);
    Line emptyLine(Colour background) const;

    Size m_size;
    std::vector<Line> m_lines;
    std::vector<Span> m_changes;
};

} // namespace binnacle::terminal
