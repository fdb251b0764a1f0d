// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <cstddef>
#include <vector>

namespace binnacle {

/// The latest values, so many at most; takes no more memory than those there are.
template <class T>
class Ring {
public:
    /// Forgets the oldest beyond \a most, which is at least 1.
    void push(const T& value, std::size_t most) {
        if (m_values.size() > most || (m_values.size() < most && m_oldest != 0)) shrink(most);
        if (m_values.size() < most) {
            if (m_values.size() == m_values.capacity()) m_values.reserve(std::min(most, 2 * m_values.size() + 1));
            m_values.push_back(value);
            return;
        }
        m_values[m_oldest] = value;
        m_oldest = (m_oldest + 1) % m_values.size();
    }
    bool empty() const { return m_values.empty(); }
    const T& latest() const { return m_values[m_oldest == 0 ? m_values.size() - 1 : m_oldest - 1]; }
    std::vector<T> oldestFirst() const {
        auto values = m_values;
        std::ranges::rotate(values, values.begin() + std::ptrdiff_t(m_oldest));
        return values;
    }

private:
    void shrink(std::size_t most) {
        m_values = oldestFirst();
        m_oldest = 0;
        if (m_values.size() > most) m_values.erase(m_values.begin(), m_values.end() - std::ptrdiff_t(most));
    }
    std::vector<T> m_values;
    std::size_t m_oldest = 0;
};

} // namespace binnacle
