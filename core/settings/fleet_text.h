// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/settings/fleet_file.h"

#include <string>

namespace binnacle {

/// The fleet file as text that can be changed in place: what isn't changed stays byte for byte, comments and
/// unknown keys included.
class FleetText {
public:
    /// InvalidArgument with line and column.
    static Result<FleetText> parse(std::string text, std::string_view sourceName);

    const FleetFile& fleet() const { return m_fleet; }
    const std::string& text() const { return m_text; }

    /// Makes the text say what \a wanted says. Hosts are told apart by their id; the order of those that stay
    /// is kept and new ones come last.
    Result<> change(const FleetFile& wanted);

private:
    /// Where things stand in m_text, as byte offsets [begin, end).
    struct Range {
        std::size_t begin = 0, end = 0;
    };
    struct Value {
        std::string key;
        Range line;  ///< the whole lines of the entry, final newline included
        Range value; ///< what stands right of the equals sign
    };
    struct Block {
        Range range; ///< with the comment lines directly above [[host]]
        std::size_t bodyEnd = 0; ///< where another key can be added
        std::vector<Value> values;
    };
    Result<> load(std::string_view sourceName);
    void changeHost(const Block& block, const HostSpec& before, const HostSpec& after);

    std::string m_text;
    FleetFile m_fleet;
    std::vector<Block> m_blocks; ///< one a host
};

} // namespace binnacle
