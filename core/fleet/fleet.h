// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/fleet/host_session.h"

#include <condition_variable>
#include <map>
#include <thread>

namespace binnacle {

/// All hosts' sessions. Thread-safe; returns at once but for what its calls say.
class Fleet {
public:
    using BackendFactory = std::function<std::unique_ptr<HostBackend>(const HostSpec&)>;

    Fleet(Inventory& inventory, Metrics& metrics, Prompter& prompter, ContentsCache* cache,
          BackendFactory factory, HostSession::Timing timing = {});
    ~Fleet();
    Fleet(const Fleet&) = delete;
    Fleet& operator=(const Fleet&) = delete;

    /// Makes the sessions fit \a hosts: new ones appear (from the cache, disconnected), gone ones are closed
    /// and forgotten, changed ones are relabelled or made anew (and connected, if they were).
    void setHosts(const std::vector<HostSpec>& hosts);
    void connectAll();
    std::vector<HostSpec> hosts() const;

    Result<std::shared_ptr<HostSession>> session(const HostId& host) const;
    /// NotFound, or Unreachable with the host's own reason.
    Result<std::shared_ptr<HostBackend>> backend(const HostId& host) const;

    /// Waits until every one of \a hosts (all, where empty) has been read or has failed, and with \a addresses
    /// its guests' addresses were asked for; false where \a timeout passed. For programs without a screen.
    bool waitUntilSettled(const std::vector<HostId>& hosts, std::chrono::milliseconds timeout, bool addresses,
                          std::stop_token stop = {}) const;

    /// The lowest number that no guest of the fleet has, and that nobody was given by this call in the last minute:
    /// what was given then may not have been read back yet.
    unsigned proposeNumber();

    Inventory& inventory() const { return m_inventory; }
    Metrics& metrics() const { return m_metrics; }

private:
    using SessionPtr = std::shared_ptr<HostSession>;
    struct State {
        std::map<HostId, SessionPtr> sessions;
        std::vector<HostId> connected; ///< wanted, rather
    };
    SessionPtr make(const HostSpec& spec);
    void retire(SessionPtr session, bool forget);

    /// Ends sessions on a thread of its own: that may take a second, and the window must not wait.
    class Undertaker;

    Inventory& m_inventory;
    Metrics& m_metrics;
    Prompter& m_prompter;
    ContentsCache* m_cache;
    BackendFactory m_factory;
    HostSession::Timing m_timing;
    std::shared_ptr<SamplingPace> m_pace = std::make_shared<SamplingPace>();
    Guarded<State> m_state;
    Guarded<std::map<unsigned, Steady::time_point>> m_proposed; ///< numbers, and when
    std::unique_ptr<Undertaker> m_undertaker;
};

} // namespace binnacle
