// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cli/table.h"

namespace binnacle::cli {

/// A titled list of names and values, aligned; what has no value isn't shown.
class Facts {
public:
    void add(std::string name, std::string value, Colour colour = Colour::None);
    std::string text(const Terminal& terminal) const;

private:
    struct Line {
        std::string name;
        Cell value;
    };
    std::vector<Line> m_lines;
};

std::string heading(const Terminal& terminal, std::string_view title);
/// A table under its heading; nothing where it is empty.
std::string section(const Terminal& terminal, std::string_view title, const Table& table);

} // namespace binnacle::cli
