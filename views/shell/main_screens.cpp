// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/main_screens.h"

namespace binnacle::views {

void MainScreens::add(const GuestRef& guest, GuestConsole* screen) {
    std::erase_if(m_screens, [&](const auto& entry) { return entry.second == screen; });
    m_screens[guest] = screen;
    Q_EMIT changed();
}

void MainScreens::remove(GuestConsole* screen) {
    if (std::erase_if(m_screens, [&](const auto& entry) { return entry.second == screen; }) > 0)
        Q_EMIT changed();
}

GuestConsole* MainScreens::of(const GuestRef& guest) const {
    const auto found = m_screens.find(guest);
    return found == m_screens.end() ? nullptr : found->second;
}

} // namespace binnacle::views
