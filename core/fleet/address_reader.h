// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/guarded.h"
#include "core/fleet/host_backend.h"

#include <condition_variable>
#include <map>
#include <thread>

namespace binnacle {

/// Asks for guests' addresses on a thread of its own, since a guest's agent can keep an answer back for ever. A
/// guest that has just started gets asked several times: its addresses come when they come, and no event
/// tells.
class AddressReader {
public:
    using Found = std::function<void(const GuestUuid&, std::vector<Address>)>; ///< on the reader's thread

    AddressReader(std::shared_ptr<HostBackend> backend, Found found);
    ~AddressReader(); ///< the backend must have been interrupted

    void askOnce(GuestPtr guest);
    void askRepeatedly(GuestPtr guest);
    void forgetAll();
    bool isIdle() const; ///< nothing is due now or under way

private:
    struct State {
        std::multimap<Steady::time_point, GuestPtr> due;
        bool asking = false, closed = false;
    };
    void run();

    std::shared_ptr<HostBackend> m_backend;
    Found m_found;
    Guarded<State> m_state;
    std::condition_variable m_wake;
    std::thread m_thread;
};

} // namespace binnacle
