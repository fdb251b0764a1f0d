// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/support/place.h"

#include <vector>

namespace binnacle::views {

/// Where one has been, for back and forward.
class PlaceHistory {
public:
    void visit(const Place& place) {
        if (!m_places.empty() && m_places[m_at] == place) return;
        if (!m_places.empty()) m_places.resize(m_at + 1);
        m_places.push_back(place);
        if (m_places.size() > most) m_places.erase(m_places.begin());
        m_at = m_places.size() - 1;
    }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    Place back() { return m_places[--m_at]; }
    Place forward() { return m_places[++m_at]; }

private:
    static constexpr std::size_t most = 100;
    std::vector<Place> m_places;
    std::size_t m_at = 0;
};

} // namespace binnacle::views
