// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/terminal/cell.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace binnacle::terminal {

/// Lines that left the screen at its top, packed: a line of plain text takes its bytes and some 40 more. The oldest go
/// when there are too many, of lines or of bytes.
class Scrollback {
public:
    static constexpr std::size_t mostBytes = std::size_t{96} << 20;
    explicit Scrollback(std::size_t mostLines)
        : m_mostLines(mostLines) {}

    std::size_t size() const { return m_lines.size(); }
    std::size_t bytes() const { return m_bytes; }
    std::uint64_t dropped() const { return m_dropped; } ///< since the beginning; the number of the oldest line
    void push(const Line& line);
    Line line(std::size_t index) const; ///< 0: the oldest; cells up to the last that was used
    bool isContinued(std::size_t index) const;
    /// What is written in it, without styles.
    std::string text(std::size_t index) const;
    /// Takes the newest one back.
    std::optional<Line> pop();
    void clear();

private:
    static std::string pack(const Line& line);
    static Line unpack(std::string_view packed);
    std::deque<std::string> m_lines;
    std::size_t m_mostLines, m_bytes = 0;
    std::uint64_t m_dropped = 0;
};

} // namespace binnacle::terminal
