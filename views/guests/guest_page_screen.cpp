// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/guest_console.h"
#include "views/guests/guest_page.h"

namespace binnacle::views {

QWidget* GuestPage::makeScreen() {
    m_screen = new GuestConsole(m_bench, m_desk);
    m_screen->setGuest(m_ref);
    return m_screen;
}

} // namespace binnacle::views
