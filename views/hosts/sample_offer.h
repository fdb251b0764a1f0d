// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/inventory.h"
#include "views/actions/action_desk.h"

namespace binnacle::views {

class Banner;

/// Offers a newcomer something to start with, in a banner of the page: where a host, or the whole fleet, has
/// no guest.
class SampleOffer final {
public:
    SampleOffer(ActionDesk& desk, Banner& banner)
        : m_desk(desk)
        , m_banner(banner) {}

    /// \a host is connected and has no guest.
    void update(const HostSnapshot& host);
    /// One host at least is connected, none is about to be, and no guest is known anywhere.
    void update(const FleetSnapshot& fleet);

private:
    bool isPossible(const HostSnapshot& host) const;
    void offer(const HostId& host, const QString& message);
    void withdraw();
    ActionDesk& m_desk;
    Banner& m_banner;
    std::optional<HostId> m_host; ///< whose offer is shown
};

} // namespace binnacle::views
