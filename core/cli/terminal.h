// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What stands at the other end of standard output.

#include <cstdint>
#include <string>
#include <string_view>

namespace binnacle::cli {

enum class Colour : std::uint8_t { None, Good, Caution, Bad, Muted, Strong };

class Terminal {
public:
    /// Looks at the file descriptor: a terminal has a width and, unless NO_COLOR is set, colours.
    explicit Terminal(int fd);
    /// One that is no terminal, or pretends to be one of that size: for tests.
    Terminal(bool isTerminal, bool colours, std::size_t width, std::size_t height = 1000);
    bool isTerminal() const { return m_isTerminal; }
    std::size_t width() const { return m_width; } ///< columns; very many where it is no terminal
    std::size_t height() const { return m_height; } ///< lines
    void measure(); ///< again: the window may have been resized
    std::string paint(std::string_view text, Colour colour) const;

private:
    int m_fd = -1;
    bool m_isTerminal, m_colours;
    std::size_t m_width, m_height;
};

/// Columns that \a utf8 takes: wide characters take two, combining ones none.
std::size_t displayWidth(std::string_view utf8);
/// At most \a width columns, with an ellipsis where something is cut.
std::string clipped(std::string_view utf8, std::size_t width);

/// Broken at spaces into lines of at most \a width columns, each with \a indent before it and an end after it. A
/// word that is longer stands alone.
std::string wrapped(std::string_view text, std::size_t width, const std::string& indent);

} // namespace binnacle::cli
