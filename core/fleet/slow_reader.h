// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/fleet/host_backend.h"
#include "core/fleet/mailbox.h"
#include "core/model/inventory.h"

#include <thread>

namespace binnacle {

/// Reads on a thread of its own what can take long: the host's facts (libvirtd may first have to try its
/// emulators out) and guests' addresses (an agent can keep its answer back for ever). A guest that has just
/// started gets asked several times: its addresses come when they come, and no event tells.
class SlowReader {
public:
    /// Asks about guests as \a inventory has them at that time; what is read goes to \a mailbox.
    SlowReader(HostId host, std::shared_ptr<HostBackend> backend, const Inventory& inventory, Mailbox& mailbox);
    ~SlowReader(); ///< the backend must have been interrupted

    void askFacts();

    void askOnce(const GuestUuid& guest);
    void askRepeatedly(const GuestUuid& guest);
    void forgetAll();
    bool isIdle() const; ///< nothing is due now or under way

private:
    struct State {
        std::multimap<Steady::time_point, GuestUuid> due;
        bool facts = false, asking = false, closed = false;
    };
    void run();
    /// The next thing to ask; waits for it. False at the end.
    bool next(GuestUuid& guest, bool& facts);
    void readAddresses(const GuestUuid& guest);

    HostId m_host;
    std::shared_ptr<HostBackend> m_backend;
    const Inventory& m_inventory;
    Mailbox& m_mailbox;
    Guarded<State> m_state;
    std::condition_variable m_wake;
    std::thread m_thread;
};

} // namespace binnacle
