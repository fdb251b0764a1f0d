// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terminal/passage.h"

#include "core/base/fold.h"
#include "core/base/untrusted.h"

#include <algorithm>

namespace binnacle::terminal {
namespace {

/// So many rows at most are taken for one wrapped line: a hostile one may have no end.
constexpr LineNumber longestWrapped = 500;

LineNumber wrappedBegin(const Terminal& terminal, LineNumber line) {
    for (LineNumber n = 0; n < longestWrapped && line > terminal.firstLine() && terminal.isContinued(line); ++n)
        --line;
    return line;
}
LineNumber wrappedEnd(const Terminal& terminal, LineNumber line) { // the one after the last
    ++line;
    for (LineNumber n = 0; n < longestWrapped && line < terminal.endLine() && terminal.isContinued(line); ++n)
        ++line;
    return line;
}

/// All that was written in one line, with the place of each character.
struct Written {
    std::vector<Cell> cells;
    std::vector<Place> places;

    Written(const Terminal& terminal, LineNumber around) {
        const auto end = wrappedEnd(terminal, around);
        for (auto n = wrappedBegin(terminal, around); n < end; ++n) {
            const auto line = terminal.line(n);
            const auto used = line.usedCells();
            for (std::size_t c = 0; c < used; ++c) {
                cells.push_back(line.cells[c]);
                places.push_back({n, int(c)});
            }
        }
    }
    std::optional<std::size_t> indexOf(Place place) const {
        const auto it = std::ranges::lower_bound(places, place);
        return it == places.end() || *it != place ? std::nullopt : std::optional(std::size_t(it - places.begin()));
    }
};

bool isWordCharacter(const Cell& cell) {
    const auto c = cell.character;
    if (c >= 0x80) return c != 0x3000 && c != 0xA0 && !(c >= 0x2500 && c < 0x2600); // blanks, frames
    if ((c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9')) return true;
    return c != 0 && std::u32string_view(U"-_./~:@%+#?&=").find(c) != std::u32string_view::npos;
}

/// Of \a written, all that is as the cell at \a index is, where \a belongs says so.
template <class Belongs>
std::pair<std::size_t, std::size_t> stretch(const Written& written, std::size_t index, Belongs belongs) {
    auto begin = index, end = index + 1;
    while (begin > 0 && belongs(written.cells[begin - 1]))
        --begin;
    while (end < written.cells.size() && belongs(written.cells[end]))
        ++end;
    return {begin, end};
}

Place after(const Terminal& terminal, Place place) {
    const auto cells = terminal.line(place.line).cells;
    ++place.column;
    while (std::size_t(place.column) < cells.size() && cells[std::size_t(place.column)].width == 0)
        ++place.column;
    return place;
}

Passage wordAt(const Terminal& terminal, Place place) {
    const Written written(terminal, place.line);
    auto index = written.indexOf(place);
    if (index && written.cells[*index].width == 0 && *index > 0) --*index;
    if (!index || !isWordCharacter(written.cells[*index])) return {place, after(terminal, place)};
    const auto [begin, end] =
        stretch(written, *index, [](const Cell& cell) { return cell.width == 0 || isWordCharacter(cell); });
    return {written.places[begin], after(terminal, written.places[end - 1])};
}

Passage lineAt(const Terminal& terminal, Place place) {
    return {{wrappedBegin(terminal, place.line), 0}, {wrappedEnd(terminal, place.line), 0}};
}

Passage unitAt(const Terminal& terminal, Place place, Unit unit) {
    switch (unit) {
    case Unit::Character:
        return {place, place};
    case Unit::Word:
        return wordAt(terminal, place);
    case Unit::Line:
        return lineAt(terminal, place);
    }
    return {place, place};
}

void trimEnd(std::string& text) {
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
}

std::string_view withoutTail(std::string_view address) {
    while (!address.empty() && std::string_view(".,;:!?'\")]}>").find(address.back()) != std::string_view::npos)
        address.remove_suffix(1);
    return address;
}

/// The columns of \a length bytes at \a offset of the line's text.
Passage placesOf(const Written& written, std::size_t offset, std::size_t length) {
    std::size_t bytes = 0;
    std::optional<std::size_t> begin;
    for (std::size_t i = 0; i < written.cells.size(); ++i) {
        std::string one;
        appendText(one, written.cells[i]);
        if (!begin && bytes + one.size() > offset) begin = i;
        bytes += one.size();
        if (begin && bytes >= offset + length) {
            auto last = i;
            while (last + 1 < written.cells.size() && written.cells[last + 1].width == 0)
                ++last;
            auto end = written.places[last];
            ++end.column;
            return {written.places[*begin], end};
        }
    }
    return {};
}

struct Haystack {
    std::string text;
    Haystack(const Terminal& terminal, LineNumber begin, LineNumber end, bool fold) {
        for (auto n = begin; n < end; ++n)
            text += terminal.lineText(n);
        if (fold) text = folded(text);
    }
};

/// Where folding changed the length of something before, the passage may be some columns off; the text is found all the
/// same.
std::optional<Passage> findIn(const Terminal& terminal, const Search& search, const std::string& needle, LineNumber line,
                              Place from) {
    const auto begin = wrappedBegin(terminal, line), end = wrappedEnd(terminal, line);
    const Haystack haystack(terminal, begin, end, !search.caseSensitive);
    if (haystack.text.find(needle) == std::string::npos) return std::nullopt;
    const Written written(terminal, line);
    std::optional<Passage> best;
    for (auto at = haystack.text.find(needle); at != std::string::npos; at = haystack.text.find(needle, at + 1)) {
        const auto found = placesOf(written, at, needle.size());
        if (found.isEmpty()) continue;
        if (search.backward ? found.begin < from : found.begin >= from) best = found;
        if (best && !search.backward) return best;
    }
    return best;
}

} // namespace

std::optional<Grid::Span> Passage::on(LineNumber line, int columns) const {
    if (line < begin.line || line > end.line) return std::nullopt;
    Grid::Span span{0, columns};
    if (block || line == begin.line) span.begin = begin.column;
    if (block || line == end.line) span.end = std::min(end.column, columns);
    if (span.begin >= span.end) return std::nullopt;
    return span;
}

Passage passage(const Terminal& terminal, Place from, Place to, Unit unit) {
    if (to < from) std::swap(from, to);
    const auto first = unitAt(terminal, from, unit), last = unitAt(terminal, to, unit);
    return {first.begin, std::max(first.end, last.end)};
}

Passage block(Place from, Place to) {
    return {{std::min(from.line, to.line), std::min(from.column, to.column)},
            {std::max(from.line, to.line), std::max(from.column, to.column)},
            true};
}

Passage everything(const Terminal& terminal) {
    return {{terminal.firstLine(), 0}, {terminal.endLine(), 0}};
}

std::string text(const Terminal& terminal, const Passage& passage) {
    std::string out;
    const auto first = std::max(passage.begin.line, terminal.firstLine());
    const auto last = std::min(passage.end.line + 1, terminal.endLine());
    for (auto n = first; n < last; ++n) {
        const auto line = terminal.line(n);
        const auto span = passage.on(n, int(std::max<std::size_t>(line.cells.size(), 1)));
        if (n == passage.end.line && passage.end.column == 0 && !passage.block) break;
        auto begin = span ? std::size_t(span->begin) : 0;
        if (begin > 0 && begin < line.cells.size() && line.cells[begin].width == 0) --begin;
        const bool goesOn = !passage.block && n + 1 < last && terminal.isContinued(n + 1);
        auto piece = span ? line.text(begin, goesOn ? std::min<std::size_t>(std::size_t(span->end), line.usedCells())
                                                    : std::size_t(span->end))
                          : std::string();
        if (!goesOn) trimEnd(piece);
        out += piece;
        if (!goesOn && n + 1 < last) out += '\n';
    }
    return out;
}

std::string addressAt(const Terminal& terminal, Place place) {
    const Written written(terminal, place.line);
    const auto index = written.indexOf(place);
    if (!index) return {};
    if (const auto link = written.cells[*index].style.link) return terminal.link(link);
    const auto [begin, end] =
        stretch(written, *index, [](const Cell& cell) { return cell.character > U' ' && cell.character < 0x7F; });
    std::string word;
    for (auto i = begin; i < end; ++i)
        appendText(word, written.cells[i]);
    const auto at = std::min(word.find("https://"), word.find("http://"));
    if (at == std::string::npos || *index - begin < at) return {};
    auto address = std::string(withoutTail(std::string_view(word).substr(at)));
    address.resize(std::min(address.find_first_of("\"'<>`"), address.size()));
    return *index - begin < at + address.size() && address.size() > 8 ? address : std::string();
}

SearchStep find(const Terminal& terminal, const Search& search, Place from, std::size_t lines) {
    const auto needle = search.caseSensitive ? search.text : folded(search.text);
    if (needle.empty()) return {};
    auto line = std::clamp(from.line, terminal.firstLine(), terminal.endLine() - 1);
    line = wrappedBegin(terminal, line);
    for (std::size_t n = 0; n < lines; ++n) {
        if (auto found = findIn(terminal, search, needle, line, from)) return {found, std::nullopt};
        if (search.backward) {
            if (line <= terminal.firstLine()) return {};
            line = wrappedBegin(terminal, line - 1);
            from = {line + longestWrapped + 1, 0};
        } else {
            line = wrappedEnd(terminal, line);
            if (line >= terminal.endLine()) return {};
            from = {line, 0};
        }
    }
    return {std::nullopt, search.backward ? Place{wrappedEnd(terminal, line) - 1, Terminal::mostColumns} : Place{line, 0}};
}

} // namespace binnacle::terminal
