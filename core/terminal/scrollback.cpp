// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terminal/scrollback.h"

#include "core/base/untrusted.h"

#include <cstring>
#include <utility>

namespace binnacle::terminal {
namespace {

/// Before what follows in a packed line; none of them can stand in a cell.
enum Mark : char { Styled = 1, Wide = 2, Combined = 3, Continued = 4 };
constexpr std::size_t overhead = sizeof(std::string) + 8; ///< of each line, for the allocator too

template <class T>
void put(std::string& out, const T& value) {
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    out.append(bytes, sizeof value);
}
template <class T>
T take(std::string_view packed, std::size_t& at) {
    T value{};
    if (at + sizeof value <= packed.size()) std::memcpy(&value, packed.data() + at, sizeof value);
    at += sizeof value;
    return value;
}

constexpr std::size_t styleSize = 3 * sizeof(std::uint32_t) + sizeof(std::uint16_t);

void putStyle(std::string& out, const Style& style) {
    out += char(Styled);
    put(out, style.foreground.bits());
    put(out, style.background.bits());
    put(out, style.link);
    put(out, style.attributes);
}
Style takeStyle(std::string_view packed, std::size_t& at) {
    Style style;
    style.foreground = Colour::fromBits(take<std::uint32_t>(packed, at));
    style.background = Colour::fromBits(take<std::uint32_t>(packed, at));
    style.link = take<std::uint32_t>(packed, at);
    style.attributes = take<std::uint16_t>(packed, at);
    return style;
}

} // namespace

std::string Scrollback::pack(const Line& line) {
    std::string out;
    const auto used = line.usedCells();
    out.reserve(used + 1);
    if (line.continued) out += char(Continued);
    Style style;
    for (std::size_t i = 0; i < used; ++i) {
        const auto& cell = line.cells[i];
        if (cell.width == 0) continue;
        if (!(cell.style == style)) putStyle(out, style = cell.style);
        if (cell.width > 1) out += char(Wide);
        appendUtf8(out, cell.character ? cell.character : U' ');
        for (const auto mark : cell.marks)
            if (mark) out += char(Combined), appendUtf8(out, mark);
    }
    out.shrink_to_fit();
    return out;
}

Line Scrollback::unpack(std::string_view packed) {
    Line line;
    Style style;
    bool wide = false;
    std::size_t marks = 0;
    line.cells.reserve(packed.size());
    for (std::size_t at = 0; at < packed.size();) {
        switch (packed[at]) {
        case Styled:
            style = takeStyle(packed, ++at);
            continue;
        case Wide:
            wide = true, ++at;
            continue;
        case Continued:
            line.continued = true, ++at;
            continue;
        case Combined: {
            const auto mark = nextCodePoint(packed, ++at);
            auto& cell = line.cells[line.cells.size() - (line.cells.back().width == 0 ? 2 : 1)];
            cell.marks[marks++] = mark;
            continue;
        }
        default:
            break;
        }
        Cell cell;
        cell.character = nextCodePoint(packed, at);
        cell.style = style;
        cell.width = wide ? 2 : 1;
        marks = 0;
        line.cells.push_back(cell);
        if (std::exchange(wide, false)) {
            Cell half;
            half.style = style;
            half.width = 0;
            line.cells.push_back(half);
        }
    }
    return line;
}

void Scrollback::push(const Line& line) {
    if (m_mostLines == 0) {
        ++m_dropped;
        return;
    }
    m_lines.push_back(pack(line));
    m_bytes += m_lines.back().size() + overhead;
    while (m_lines.size() > m_mostLines || m_bytes > mostBytes) {
        m_bytes -= m_lines.front().size() + overhead;
        m_lines.pop_front();
        ++m_dropped;
    }
}

Line Scrollback::line(std::size_t index) const {
    return unpack(m_lines[index]);
}

bool Scrollback::isContinued(std::size_t index) const {
    return m_lines[index].starts_with(char(Continued));
}

std::string Scrollback::text(std::size_t index) const {
    const std::string_view packed = m_lines[index];
    std::string out;
    out.reserve(packed.size());
    for (std::size_t at = 0; at < packed.size();) {
        const char c = packed[at++];
        if (c == Styled)
            at += styleSize;
        else if (c != Wide && c != Combined && c != Continued)
            out += c;
    }
    return out;
}

std::optional<Line> Scrollback::pop() {
    if (m_lines.empty()) return std::nullopt;
    auto line = unpack(m_lines.back());
    m_bytes -= m_lines.back().size() + overhead;
    m_lines.pop_back();
    return line;
}

void Scrollback::clear() {
    m_dropped += m_lines.size();
    m_lines.clear();
    m_bytes = 0;
}

} // namespace binnacle::terminal
