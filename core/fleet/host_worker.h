// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/fleet/slow_reader.h"
#include "core/fleet/host_session.h"
#include "core/fleet/mailbox.h"

#include <atomic>
#include <thread>

namespace binnacle {

/// The thread of a HostSession.
class HostSession::Worker {
public:
    Worker(HostSpec spec, std::unique_ptr<HostBackend> backend, Inventory& inventory, Metrics& metrics,
           Prompter& prompter, ContentsCache* cache, Timing timing, std::shared_ptr<SamplingPace> pace);
    ~Worker();

    HostSpec spec() const { return *m_spec.lock(); }
    void relabel(const HostSpec& spec);
    void connect();
    void disconnect();
    void abandon();
    Mailbox& mailbox() { return m_mailbox; }
    Result<std::shared_ptr<HostBackend>> backend() const;
    bool isSettled(bool addresses) const;
    Result<Examination> examine(std::stop_token stop);

private:
    void run();
    std::stop_token attemptToken() const;
    void endAttempt();
    void showCached();
    void connectOnce();
    Result<> readEverything();
    void serve();
    std::chrono::milliseconds publishInterval() const;
    void handle(Mailbox::Work work);
    void readTouched(const std::set<GuestUuid>& touched);
    void readLater(const std::set<GuestUuid>& unread);
    void takeAddresses(std::map<GuestUuid, std::vector<Address>> found);
    void askForAddresses(const Guest* before, const GuestPtr& after);
    GuestPtr merged(const Guest* before, GuestPtr fresh) const;
    void sample();
    void stopSampling();
    void waitToRetry();
    void setLink(LinkState state, std::optional<Error> error = {});
    void label();
    void storeCache();
    const HostSnapshot* shown() const;

    Guarded<HostSpec> m_spec;
    const HostId m_id;
    std::shared_ptr<HostBackend> m_backend;
    Inventory& m_inventory;
    Metrics& m_metrics;
    Prompter& m_prompter;
    ContentsCache* m_cache;
    const Timing m_timing;
    const std::shared_ptr<SamplingPace> m_pace; ///< of all hosts together
    bool m_sampled = false;                     ///< since it was connected or watched
    Mailbox m_mailbox;
    HostSnapshot m_host; ///< without guests; those are in the inventory
    mutable SnapshotPtr m_seen;
    std::optional<WallTime> m_lastRead;
    std::chrono::milliseconds m_backOff;
    Steady::time_point m_nextReconcile{}, m_nextSample{}, m_nextPublish{};
    std::set<GuestUuid> m_unread; ///< an event named them, and they could not be read
    std::chrono::milliseconds m_rereadAfter{};
    Steady::time_point m_nextReread{};
    Guarded<std::stop_source> m_attempt; ///< of the connection that is made or served
    Guarded<HostLink> m_link;            ///< for backend()
    std::atomic<bool> m_settled{false};
    Guarded<std::optional<Steady::time_point>> m_failedAt; ///< the last try, where it failed
    SlowReader m_slow;
    std::thread m_thread;
};

} // namespace binnacle
