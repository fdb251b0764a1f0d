// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/inventory.h"
#include "views/support/place.h"
#include "views/support/workbench.h"

#include <QElapsedTimer>
#include <QObject>

namespace binnacle::views {

class ConsoleBoard;

/// Goes along with guests that migrate: their consoles always, and the page of one that left while it was
/// looked at.
class GuestFollower final : public QObject {
    Q_OBJECT
public:
    GuestFollower(Workbench& bench, ConsoleBoard& board, QObject* parent);
    /// What the window's page shows.
    void setPlace(const Place& place);

Q_SIGNALS:
    void moved(const binnacle::views::Place& to); ///< the page's guest

private:
    void look(const FleetSnapshot& fleet);
    void lookAtPage(const FleetSnapshot& fleet);

    Workbench& m_bench;
    ConsoleBoard& m_board;
    std::optional<GuestRef> m_page;
    bool m_ran = false;
    QElapsedTimer m_left; ///< since the page's guest doesn't run any more
};

} // namespace binnacle::views
