// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/guarded.h"
#include "core/model/host_event.h"

#include <map>
#include <memory>
#include <vector>

struct _virConnect;

namespace binnacle::libvirt {

/// When each guest was started, as far as events or the host told.
using StartTimes = Guarded<std::map<GuestUuid, WallTime>>;

/// The event registrations of one connection. What a driver doesn't have is left out. The sink must not end the
/// connection that it hears of.
class Events {
public:
    Events(_virConnect* conn, const HostEventSink& sink, std::shared_ptr<StartTimes> startTimes);
    ~Events(); ///< no sink is called once this has returned
    Events(const Events&) = delete;
    Events& operator=(const Events&) = delete;

private:
    _virConnect* m_conn;
    std::vector<int> m_domain, m_pool, m_network;
    std::shared_ptr<Guarded<HostEventSink>> m_sink; ///< emptied at the end; its lock is held while it is called
    std::weak_ptr<void> m_close;                    ///< what libvirt works on when the connection ends
    void* m_closeHolder = nullptr;                  ///< by which libvirt holds it
};

} // namespace binnacle::libvirt
