// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consoles/console_view.h"

namespace binnacle::views {

ConsoleView::ConsoleView(ConsoleRef ref)
    : m_ref(std::move(ref)) {}

void ConsoleView::move(const HostId& host) {
    m_ref.host = host;
    moved();
    Q_EMIT changed();
}

} // namespace binnacle::views
