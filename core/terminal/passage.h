// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Parts of what a terminal shows: selected, copied, found. Pure.

#include "core/terminal/terminal.h"

#include <optional>

namespace binnacle::terminal {

struct Place {
    LineNumber line = 0;
    int column = 0;
    auto operator<=>(const Place&) const = default;
};

/// From one place to before another, in reading order; or the rectangle between them.
struct Passage {
    Place begin, end;
    bool block = false;
    bool isEmpty() const { return begin == end || (block && begin.column == end.column); }
    /// Its columns in \a line of \a columns; none: it has none there.
    std::optional<Grid::Span> on(LineNumber line, int columns) const;
    bool operator==(const Passage&) const = default;
};

enum class Unit : std::uint8_t { Character, Word, Line };

/// What dragging from \a from to \a to selects: whole units, at both ends, whichever is first. Words are as people click
/// them: letters, digits and what stands in paths and addresses. A line is all that was wrapped of it.
Passage passage(const Terminal& terminal, Place from, Place to, Unit unit);
Passage block(Place from, Place to);
Passage everything(const Terminal& terminal);

/// What was written there: lines that were wrapped are one, blanks at the ends of lines are left out.
std::string text(const Terminal& terminal, const Passage& passage);

/// The address that a place is part of: a link of the application, or what looks like http(s)://… ; empty: none.
std::string addressAt(const Terminal& terminal, Place place);

struct Search {
    std::string text; ///< UTF-8; without line breaks
    bool caseSensitive = false;
    bool backward = true;
};
/// Looks from \a from on (beyond it, or before it), through at most \a lines; what was found, or where to go on.
struct SearchStep {
    std::optional<Passage> found;
    std::optional<Place> next; ///< none: nothing is left in that direction
};
SearchStep find(const Terminal& terminal, const Search& search, Place from, std::size_t lines);

} // namespace binnacle::terminal
