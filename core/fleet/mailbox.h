// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/guarded.h"
#include "core/model/host.h"
#include "core/model/host_event.h"

#include <condition_variable>
#include <map>
#include <optional>
#include <set>

namespace binnacle {

/// What a host's worker has still to do. Filled by libvirt's events, the window and the slow reader.
class Mailbox {
public:
    struct Work {
        std::set<GuestUuid> touched;
        std::map<GuestUuid, std::vector<Address>> addresses;
        bool everything = false, pools = false, networks = false;
        std::optional<HostFacts> facts;
        std::optional<Error> lost;
        bool relabelled = false;

        bool empty() const {
            return touched.empty() && addresses.empty() && !everything && !pools && !networks && !facts && !lost &&
                   !relabelled;
        }
    };

    void post(HostEvent event);
    void postAddresses(const GuestUuid& guest, std::vector<Address> addresses);
    void postFacts(HostFacts facts);
    void refresh(); ///< everything
    void relabel();
    /// Connected or not, as the user wants it. Asking again for a connection wakes a worker that waits to retry.
    void setWanted(bool wanted);
    bool isWanted() const;
    void watch(int difference);
    bool isWatched() const;
    void close(); ///< the worker is to end
    bool isClosed() const;

    /// Waits until there is work, the user changed his mind, watching began, or \a deadline passed.
    void wait(Steady::time_point deadline);
    /// Waits until \a deadline whatever work comes in, but not when it is interrupted.
    void rest(Steady::time_point deadline);
    /// The work so far; empties the box. Urgent matters (a lost link, a changed mind) are seen without it.
    Work take();
    bool hasWork() const;
    bool isInterrupted() const; ///< lost, unwanted or closed
    /// Forgets what events of a connection that is gone have left.
    void clear();
    /// True once after each setWanted(true).
    bool takeRetry();
    bool hasRetry() const; ///< there is one to be taken

private:
    struct State {
        Work work;
        bool wanted = false, retry = false, closed = false, nudged = false;
        int watchers = 0;
    };
    static bool interrupted(const State& state);
    Guarded<State> m_state;
    std::condition_variable m_wake, m_interrupt;
};

} // namespace binnacle
