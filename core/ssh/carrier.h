// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/ssh/raw.h"
#include "core/ssh/session.h"
#include "core/ssh/stream.h"

#include <atomic>
#include <list>
#include <thread>

namespace binnacle::ssh {

/// The thread that owns a logged-in ssh_session.
class Session::Carrier {
public:
    /// \a via: the session that this one's bytes go through; may be null.
    Carrier(RawSession session, std::shared_ptr<Session> via, pid_t proxy);
    ~Carrier();

    void post(Stream::Request request);
    void nudge() const { m_wake->wake(); } ///< to look at a stop that was asked for
    std::shared_ptr<const WakeFd> waker() const { return m_wake; } ///< to nudge, however long it lives
    void interrupt();
    void close();
    void onLost(std::function<void(const Error&)> handler);
    std::optional<Error> failure() const { return m_fate.lock()->failure; }

    std::string cipher, banner;

private:
    void run();
    void takeRequests();
    void waitForWork();
    bool packetsCame();
    bool moveBytes();
    void end();

    ssh_counter_struct m_traffic{}; ///< counted by m_session
    RawSession m_session;
    std::shared_ptr<Session> m_via;
    pid_t m_proxy;
    UniqueFd m_socket; ///< a hand on libssh's own, to end it from any thread
    RawEvent m_event;
    std::uint64_t m_packetsSeen = 0;
    const std::shared_ptr<WakeFd> m_wake = std::make_shared<WakeFd>();
    std::atomic<bool> m_closing{false};
    struct Inbox {
        std::vector<Stream::Request> requests;
        bool open = true;
    };
    Guarded<Inbox> m_inbox;
    struct Fate {
        std::optional<Error> failure;
        std::function<void(const Error&)> onLost;
    };
    Guarded<Fate> m_fate;
    std::list<Stream> m_streams;
    std::thread m_thread;
};

} // namespace binnacle::ssh
