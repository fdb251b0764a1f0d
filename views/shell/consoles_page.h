// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/consoles/console_board.h"
#include "views/support/page.h"

class QToolButton;

namespace binnacle::views {

/// The open consoles, and what can be done with them.
class ConsolesPage final : public Page {
    Q_OBJECT
public:
    explicit ConsolesPage(ConsoleBoard& board);

    void open(const Place& place) override;
    std::vector<Target> targets() const override; ///< what the current console is of
    QString title() const override;

private:
    void update();

    ConsoleBoard& m_board;
    std::vector<std::pair<QToolButton*, const ConsoleCommand*>> m_buttons;
};

} // namespace binnacle::views
