// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/model/inventory.h"
#include "views/support/landing.h"

#include <QElapsedTimer>
#include <QObject>

#include <set>

class QTimer;

namespace binnacle::views {

bool touches(const Changes& changes, const GuestRef& guest);
bool touches(const Changes& changes, const HostId& host); ///< its own fields

/// The inventory on the GUI thread: changes from any number of hosts arrive together, a few times a second at most.
class InventoryFeed final : public QObject {
    Q_OBJECT
public:
    /// The shortest time between two changed(). A change that comes alone is shown at once; of a stream of them there are a
    /// few pictures a second.
    struct Pace {
        int soonMs, streamMs;
    };
    explicit InventoryFeed(Inventory& inventory, Pace pace = {60, 200});

    /// As of the last changed(); all views see the same one.
    const SnapshotPtr& snapshot() const { return m_snapshot; }

Q_SIGNALS:
    /// Old values are in \a before, new ones in snapshot(). A guest stands in one of the lists at most.
    void changed(const SnapshotPtr& before, const Changes& changes);

private:
    void deliverSoon();
    void deliver();
    struct Touched {
        SnapshotPtr latest; ///< with all that is named here
        std::set<GuestRef> guests;
        bool many = false; ///< more than are worth naming: the snapshots are to be compared
        std::set<HostId> hosts;
    };
    SnapshotPtr m_snapshot;
    Guarded<Touched> m_touched;
    Pace m_pace;
    QTimer* m_timer;
    Landing m_landing;
    QElapsedTimer m_delivered; ///< since the latest one
    int m_inARow = 0;
    std::shared_ptr<void> m_observing; ///< last: ends first
};

} // namespace binnacle::views
