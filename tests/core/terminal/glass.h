// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/terminal/passage.h"

#include <gtest/gtest.h>

namespace binnacle::test {

/// A terminal with what it has sent.
struct Glass {
    std::string sent;
    terminal::Terminal terminal;

    explicit Glass(int columns = 20, int rows = 5, std::size_t scrollback = 1000)
        : terminal({columns, rows}, [this](std::string_view bytes) { sent += bytes; }, scrollback) {}
    Glass& operator<<(std::string_view bytes) {
        terminal.feed(bytes);
        return *this;
    }
    /// A row of the screen without blanks at its end.
    std::string row(int n) const { return trimmed(terminal.row(n).text(0, 1000)); }
    /// Everything that is kept, a line each.
    std::string all() const {
        std::string out;
        for (auto n = terminal.firstLine(); n < terminal.endLine(); ++n)
            out += trimmed(terminal.lineText(n)) + '\n';
        return out;
    }
    const terminal::Cell& cell(int row, int column) const { return terminal.row(row).cells[std::size_t(column)]; }
    std::string answers() { return std::exchange(sent, {}); }

    static std::string trimmed(std::string text) {
        while (text.ends_with(' '))
            text.pop_back();
        return text;
    }
};

} // namespace binnacle::test
