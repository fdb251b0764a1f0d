// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

namespace binnacle::terminal {

/// The addresses of OSC 8, by the numbers that stand in cells. Only the latest 4,096 are kept; a number is never given
/// to another address.
class Links {
public:
    static constexpr std::size_t most = 4096;
    /// 0 for what isn't an address worth keeping: empty, or with blanks, controls or bytes beyond ASCII.
    std::uint32_t add(std::string_view address);
    std::string address(std::uint32_t number) const; ///< empty: none (any more)

private:
    std::deque<std::string> m_addresses;
    std::uint32_t m_first = 1;
};

} // namespace binnacle::terminal
