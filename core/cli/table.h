// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cli/terminal.h"

#include <vector>

namespace binnacle::cli {

struct Cell {
    std::string text;
    Colour colour = Colour::None;
};

/// A table that fits the terminal. Where it is too wide, loose columns are clipped first and then left out, then
/// the others are clipped, essential ones last and always the widest first. On a pipe nothing is.
class Table {
public:
    enum class Keep : std::uint8_t { Loose, Normal, Essential };
    struct Column {
        std::string title;
        bool right = false; ///< numbers
        Keep keep = Keep::Normal;
    };
    explicit Table(std::vector<Column> columns)
        : m_columns(std::move(columns)) {}
    void add(std::vector<Cell> row) { m_rows.push_back(std::move(row)); }
    bool empty() const { return m_rows.empty(); }
    std::string text(const Terminal& terminal) const;

private:
    /// 0: the column is left out.
    std::vector<std::size_t> widths(std::size_t available) const;
    std::vector<Column> m_columns;
    std::vector<std::vector<Cell>> m_rows;
};

} // namespace binnacle::cli
