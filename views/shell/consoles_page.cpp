// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/consoles_page.h"

#include "views/support/theme.h"
#include "views/widgets/button_row.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace binnacle::views {

ConsolesPage::ConsolesPage(ConsoleBoard& board)
    : m_board(board) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::small);
    auto* buttons = new ButtonRow;
    row->addWidget(buttons);
    for (const auto& command : board.commands()) {
        auto* made = buttons->add(command.icon, command.title);
        connect(made, &QToolButton::clicked, this, [this, &command] { m_board.run(command); });
        m_buttons.emplace_back(made, &command);
    }
    row->addStretch();
    column->addLayout(row);
    column->addWidget(&board.area(), 1);
    connect(&board, &ConsoleBoard::changed, this, &ConsolesPage::update);
    update();
}

void ConsolesPage::open(const Place&) {
    update();
    if (auto* view = m_board.current(); view && isAncestorOf(view)) view->takeFocus();
}

std::vector<Target> ConsolesPage::targets() const {
    const auto* view = m_board.current();
    if (!view) return {};
    if (view->ref().isOfGuest()) return {view->ref().guestRef()};
    return {view->ref().host};
}

QString ConsolesPage::title() const {
    const auto* view = m_board.current();
    return view ? view->place() : tr("Consoles");
}

/// What can't be done now is left out, so that the bar stays short.
void ConsolesPage::update() {
    for (const auto& [made, command] : m_buttons)
        made->setVisible(m_board.isPossible(*command));
    Q_EMIT targetsChanged();
}

} // namespace binnacle::views
