// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/fleet/host_backend.h"
#include "core/fleet/sampling_pace.h"
#include "core/model/inventory.h"
#include "core/settings/host_spec.h"

#include <memory>

namespace binnacle {

/// Where a host's last known contents are kept between two runs. Called on the host's worker.
class ContentsCache {
public:
    virtual ~ContentsCache() = default;
    virtual std::optional<HostSnapshot> load(const HostSpec& host) = 0;
    virtual void store(const HostSnapshot& host) = 0;
};

/// A host's capability sheet, and why it isn't connected where it isn't.
struct Examination {
    CapabilitySheet sheet;
    std::optional<Error> linkError;
};

/// One host's connection and its worker thread: connects, keeps alive, backs off and tries again, re-reads
/// what an event names, reconciles slowly, samples while somebody looks, and publishes. Nothing another host
/// does can delay it. Every public call may come from any thread, and
/// all but examine() return at once.
class HostSession {
public:
    struct Timing {
        std::chrono::milliseconds firstRetry{1000}, lastRetry{30'000}; ///< doubled in between
        std::chrono::milliseconds reconcile{120'000};
        std::chrono::milliseconds reread{1000}; ///< after a guest could not be read; doubled up to `reconcile`
        std::chrono::milliseconds sample{2000}; ///< at most so often, see SamplingPace
        std::chrono::milliseconds gather{20};   ///< after a quiet time, events are gathered for so long
        std::chrono::milliseconds publish{250}; ///< and while they keep coming, published this seldom
    };
    HostSession(HostSpec spec, std::unique_ptr<HostBackend> backend, Inventory& inventory, Metrics& metrics,
                Prompter& prompter, ContentsCache* cache, Timing timing, std::shared_ptr<SamplingPace> pace);
    ~HostSession(); ///< disconnects and joins the worker; bounded by HostBackend::close()
    HostSession(const HostSession&) = delete;
    HostSession& operator=(const HostSession&) = delete;

    HostSpec spec() const;
    /// What is shown of the host changed, not how to reach it.
    void relabel(const HostSpec& spec);

    void connect();    ///< also: try again now
    void disconnect(); ///< and stay so
    /// As disconnect(), for good, and nothing is published any more: another session takes the host's place.
    void abandon();
    /// Re-reads everything, one guest, or the networks, soon.
    void refresh();
    void refresh(const GuestUuid& guest);
    void refreshNetworks();
    /// Figures are sampled as long as any such handle lives.
    [[nodiscard]] std::shared_ptr<void> watch();

    /// The backend, to act on the host from a task; Unreachable (with the link's error as detail) unless
    /// connected.
    Result<std::shared_ptr<HostBackend>> backend() const;

    /// Blocks. Examines a connected host; one that is waited for is tried once more first, unless that has just
    /// failed, and one that can't be connected is explained. Unreachable while nobody wants it connected.
    Result<Examination> examine(std::stop_token stop);

    /// The host was read, or has failed, since the last connect(); and, with \a addresses, the guests' addresses
    /// were asked for as well.
    bool isSettled(bool addresses) const;

private:
    class Worker;
    std::shared_ptr<Worker> m_worker;
};

} // namespace binnacle
