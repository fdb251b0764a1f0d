// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What a terminal shows, as values.

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace binnacle::terminal {

/// The theme's own, one of the 256 of the palette, or 24 bits.
class Colour {
public:
    enum class Kind : std::uint8_t { Default, Indexed, Rgb };
    constexpr Colour() = default;
    static constexpr Colour indexed(std::uint8_t index) { return Colour(0x0100'0000U | index); }
    static constexpr Colour rgb(std::uint8_t red, std::uint8_t green, std::uint8_t blue) {
        return Colour(0x0200'0000U | std::uint32_t(red) << 16 | std::uint32_t(green) << 8 | blue);
    }
    static constexpr Colour fromBits(std::uint32_t bits) { return Colour(bits); }
    constexpr Kind kind() const { return Kind(m_bits >> 24 & 3); }
    constexpr std::uint8_t index() const { return std::uint8_t(m_bits); }
    constexpr std::uint32_t rgbBits() const { return m_bits & 0xFF'FFFFU; } ///< 0xRRGGBB
    constexpr std::uint32_t bits() const { return m_bits; }
    constexpr bool operator==(const Colour&) const = default;

private:
    explicit constexpr Colour(std::uint32_t bits)
        : m_bits(bits) {}
    std::uint32_t m_bits = 0;
};

enum Attribute : std::uint16_t {
    Bold = 1,
    Italic = 2,
    Blink = 4,
    Reverse = 8,
    Strike = 16,
    Underline = 32,
    DoubleUnderline = 64,
    CurlyUnderline = 128,
    Shielded = 256, ///< a selective erasure leaves it alone (DECSCA)
};

struct Style {
    Colour foreground, background;
    std::uint32_t link = 0;       ///< of Terminal::link(); 0: none
    std::uint16_t attributes = 0; ///< of Attribute
    bool operator==(const Style&) const = default;
};

/// One place of the grid. A wide character stands in the first of its two, the second has width 0.
struct Cell {
    static constexpr std::size_t mostMarks = 4;
    char32_t character = 0; ///< 0: empty
    std::array<char32_t, mostMarks> marks{}; ///< combining ones, as many as are kept, then 0
    Style style;
    std::uint8_t width = 1;

    bool operator==(const Cell&) const = default;
    bool isBlank() const { return (character == 0 || character == U' ') && marks[0] == 0; }
};

struct Line {
    std::vector<Cell> cells;
    bool continued = false; ///< the line before was too long for the screen and goes on here

    /// Up to the last cell that was written to or has a style.
    std::size_t usedCells() const;
    /// The characters of [\a begin, \a end), blanks for empty cells.
    std::string text(std::size_t begin, std::size_t end) const;
};

/// UTF-8 of a cell; a space where it is empty, nothing for the right half of a wide one.
void appendText(std::string& out, const Cell& cell);

struct Size {
    int columns = 80, rows = 24;
    bool operator==(const Size&) const = default;
};

} // namespace binnacle::terminal
