// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/fleet/host_session.h"

#include <map>

namespace binnacle {

/// All hosts' sessions. Thread-safe; returns at once but for what its calls say.
class Fleet {
public:
    using BackendFactory = std::function<std::unique_ptr<HostBackend>(const HostSpec&)>;

    Fleet(Inventory& inventory, Metrics& metrics, Prompter& prompter, ContentsCache* cache,
          BackendFactory factory, HostSession::Timing timing = {});
    ~Fleet();

    /// Makes the sessions fit \a hosts: new ones appear (from the cache, disconnected), gone ones are closed
    /// and forgotten, changed ones are relabelled or made anew.
    void setHosts(const std::vector<HostSpec>& hosts);
    void connectAll();
    std::vector<HostSpec> hosts() const;

    Result<std::shared_ptr<HostSession>> session(const HostId& host) const;
    /// NotFound, or Unreachable with the host's own reason.
    Result<std::shared_ptr<HostBackend>> backend(const HostId& host) const;

    /// Waits until every host has been read or has failed, or \a timeout passed. For programs without a
    /// screen.
    bool waitUntilSettled(std::chrono::milliseconds timeout, std::stop_token stop = {}) const;

    Inventory& inventory() const { return m_inventory; }
    Metrics& metrics() const { return m_metrics; }

private:
    Inventory& m_inventory;
    Metrics& m_metrics;
    Prompter& m_prompter;
    ContentsCache* m_cache;
    BackendFactory m_factory;
    HostSession::Timing m_timing;
    Guarded<std::map<HostId, std::shared_ptr<HostSession>>> m_sessions;
};

} // namespace binnacle
