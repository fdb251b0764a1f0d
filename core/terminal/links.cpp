// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terminal/links.h"

#include <algorithm>

namespace binnacle::terminal {
namespace {

constexpr std::size_t recent = 32; ///< among so many the same one is looked for

} // namespace

std::uint32_t Links::add(std::string_view address) {
    if (address.empty() || !std::ranges::all_of(address, [](char c) { return c > ' ' && c < 0x7F; })) return 0;
    for (std::size_t i = m_addresses.size(); i > 0 && i + recent > m_addresses.size(); --i)
        if (m_addresses[i - 1] == address) return m_first + std::uint32_t(i - 1);
    m_addresses.emplace_back(address);
    if (m_addresses.size() > most) {
        m_addresses.pop_front();
        ++m_first;
    }
    return m_first + std::uint32_t(m_addresses.size() - 1);
}

std::string Links::address(std::uint32_t number) const {
    if (number < m_first || number - m_first >= m_addresses.size()) return {};
    return m_addresses[number - m_first];
}

} // namespace binnacle::terminal
