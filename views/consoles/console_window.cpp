// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consoles/console_window.h"

#include <QCloseEvent>
#include <QVBoxLayout>

namespace binnacle::views {

ConsoleWindow::ConsoleWindow(ConsoleArea::GroupMade made)
    : m_area(new ConsoleArea(std::move(made))) {
    setWindowIcon(QIcon(":/icons/binnacle.svg"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    resize(900, 680);
}

void ConsoleWindow::retitle() {
    const auto* view = m_area->currentGroup()->current();
    setWindowTitle(view ? view->place() : tr("Consoles"));
}

/// Whether it closes is decided by whoever owns the consoles.
void ConsoleWindow::closeEvent(QCloseEvent* event) {
    event->ignore();
    Q_EMIT closing();
}

} // namespace binnacle::views
