// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/inventory.h"
#include "views/actions/action_desk.h"

#include <QObject>

namespace binnacle::views {

class Banner;
struct Workbench;

/// Tells, in a banner of the page, that tasks which were interrupted left something on a host, and offers to clean up.
class LeftoverOffer final : public QObject {
    Q_OBJECT
public:
    LeftoverOffer(Workbench& bench, ActionDesk& desk, Banner& banner);
    /// Of one host. None: of the first of the fleet that has something.
    void watch(std::optional<HostId> host);

private:
    void update();
    std::optional<HostId> find() const;

    Workbench& m_bench;
    ActionDesk& m_desk;
    Banner& m_banner;
    bool m_watching = false;
    std::optional<HostId> m_of;
    std::optional<HostId> m_shown; ///< whose offer is shown
};

} // namespace binnacle::views
