// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/host_worker.h"

#include "core/base/log.h"
#include "core/base/memory.h"
#include "core/base/thread_role.h"
#include "core/base/turn.h"

#include <algorithm>

namespace binnacle {
namespace {

/// Beyond it one bulk read is cheaper than many single ones.
constexpr std::size_t singleReads = 40;
/// With so many guests a reading leaves memory behind that is worth giving back: XML, lists, libvirt's own parsing;
/// and with so many statistics do.
constexpr std::size_t manyGuests = 1000, manyFigures = 5000;

/// What only a person can mend is not tried again by itself.
bool needsAPerson(ErrorCode code) {
    switch (code) {
    case ErrorCode::AuthenticationFailed:
    case ErrorCode::HostKeyUnknown:
    case ErrorCode::HostKeyChanged:
    case ErrorCode::PermissionDenied:
    case ErrorCode::InvalidArgument:
    case ErrorCode::NotFound:
    case ErrorCode::Unsupported:
        return true;
    case ErrorCode::Cancelled:
    case ErrorCode::Ambiguous:
    case ErrorCode::Conflict:
    case ErrorCode::InUse:
    case ErrorCode::Unreachable:
    case ErrorCode::Timeout:
    case ErrorCode::ProtocolMismatch:
    case ErrorCode::Corrupt:
    case ErrorCode::Io:
    case ErrorCode::NoSpace:
    case ErrorCode::Internal:
        return false;
    }
    return false;
}

} // namespace

HostSession::Worker::Worker(HostSpec spec, std::unique_ptr<HostBackend> backend, Inventory& inventory,
                            Metrics& metrics, Prompter& prompter, ContentsCache* cache, Timing timing,
                            std::shared_ptr<SamplingPace> pace)
    : m_spec(std::move(spec))
    , m_id(m_spec.lock()->id)
    , m_backend(std::move(backend))
    , m_inventory(inventory)
    , m_metrics(metrics)
    , m_prompter(prompter)
    , m_cache(cache)
    , m_timing(timing)
    , m_pace(std::move(pace))
    , m_backOff(timing.firstRetry)
    , m_slow(m_id, m_backend, m_inventory, m_mailbox) {
    m_host.id = m_id;
    m_host.link.since = now();
    label();
    m_thread = std::thread([this] {
        nameThread("host");
        run();
    });
}

HostSession::Worker::~Worker() {
    abandon();
    m_thread.join();
}

void HostSession::Worker::label() {
    auto spec = m_spec.lock();
    m_host.name = spec->name;
    m_host.address = spec->local ? "" : spec->address;
    m_host.site = spec->site;
    m_host.colour = spec->colour;
    m_host.notes = spec->notes;
}

void HostSession::Worker::relabel(const HostSpec& spec) {
    *m_spec.lock() = spec;
    m_mailbox.relabel();
}

void HostSession::Worker::connect() {
    m_settled = false;
    m_mailbox.setWanted(true);
}

void HostSession::Worker::disconnect() {
    m_mailbox.setWanted(false);
    endAttempt();
    m_backend->interrupt();
}

void HostSession::Worker::abandon() {
    m_mailbox.close();
    endAttempt();
    m_backend->interrupt();
}

// Neither holds the lock while a stop callback or a blocking call runs.
std::stop_token HostSession::Worker::attemptToken() const {
    return m_attempt.lock()->get_token();
}
void HostSession::Worker::endAttempt() {
    auto attempt = *m_attempt.lock();
    attempt.request_stop();
}

Result<std::shared_ptr<HostBackend>> HostSession::Worker::backend() const {
    auto link = m_link.lock();
    if (link->state == LinkState::Connected) return m_backend;
    const auto name = m_spec.lock()->name;
    if (link->error)
        return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The host %1 is not connected", name),
                    link->error->message.plain(), link->error->hint);
    return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The host %1 is not connected", name));
}

bool HostSession::Worker::isSettled(bool addresses) const {
    // A wish that the worker has not taken up yet counts first: m_settled may still speak of what was before it.
    return !m_mailbox.hasRetry() && m_settled && (!addresses || (m_slow.isIdle() && !m_mailbox.hasWork()));
}

void HostSession::Worker::run() {
    showCached();
    while (!m_mailbox.isClosed()) {
        if (!m_mailbox.isWanted()) {
            m_settled = true;
            m_mailbox.wait(Steady::now() + std::chrono::hours(1));
            if (m_mailbox.take().relabelled) {
                label();
                m_inventory.publishHost(m_host);
            }
            continue;
        }
        m_settled = false; // before the wish is taken
        m_mailbox.takeRetry();
        m_mailbox.clear();
        connectOnce();
        m_slow.forgetAll();
        m_backend->close();
        storeCache();
        if (m_mailbox.isClosed()) break;
        if (!m_mailbox.isWanted())
            setLink(LinkState::Disconnected);
        else
            waitToRetry();
    }
}

void HostSession::Worker::showCached() {
    const Turn turn;
    if (m_cache)
        if (auto cached = m_cache->load(*m_spec.lock())) {
            m_host.facts = std::move(cached->facts);
            m_host.pools = std::move(cached->pools);
            m_host.networks = std::move(cached->networks);
            m_host.asOf = m_lastRead = cached->asOf;
            auto host = m_host;
            host.guests = std::move(cached->guests);
            m_inventory.publish(std::move(host));
            return;
        }
    m_inventory.publishHost(m_host);
}

void HostSession::Worker::setLink(LinkState state, std::optional<Error> error) {
    auto& link = m_host.link;
    // Trying again changes nothing about since when the host is away.
    const bool retries = (link.state == LinkState::Waiting && state == LinkState::Connecting) ||
                         (link.state == LinkState::Connecting && link.error && state == LinkState::Waiting);
    if (link.state != state && !retries) link.since = now();
    link.state = state;
    link.error = std::move(error);
    link.nextTry.reset();
    if (state == LinkState::Waiting) link.nextTry = now() + m_backOff;
    if (state == LinkState::Connected)
        m_host.asOf.reset();
    else
        m_host.asOf = m_lastRead;
    *m_link.lock() = link;
    m_inventory.publishHost(m_host);
}

/// Connects, serves until the connection ends, and leaves the reason in the link.
void HostSession::Worker::connectOnce() {
    auto attempt = std::stop_source();
    *m_attempt.lock() = attempt;
    if (!m_mailbox.isWanted()) return;
    // While a host is tried again and again its row goes on showing why that is necessary.
    setLink(LinkState::Connecting, m_host.link.error);
    auto opened = m_backend->open(
        m_prompter, [this](HostEvent event) { m_mailbox.post(std::move(event)); }, attempt.get_token());
    if (opened) opened = readEverything();
    if (!opened) {
        if (!m_mailbox.isWanted()) return;
        log::info("{}: {}", m_spec.lock()->name, opened.error().plain());
        *m_failedAt.lock() = Steady::now();
        setLink(needsAPerson(opened.error().code) ? LinkState::Refused : LinkState::Waiting, opened.error());
        return;
    }
    m_backOff = m_timing.firstRetry;
    setLink(LinkState::Connected);
    m_slow.askFacts();
    m_settled = true;
    storeCache();
    if (const auto* host = shown(); host && host->guests.size() >= manyGuests) giveMemoryBack();
    serve();
}

const HostSnapshot* HostSession::Worker::shown() const {
    m_seen = m_inventory.snapshot();
    return m_seen->host(m_id);
}

/// What one kind of reading knows and the other doesn't is kept.
GuestPtr HostSession::Worker::merged(const Guest* before, GuestPtr fresh) const {
    if (!before || !fresh) return fresh;
    std::shared_ptr<Guest> whole; // a copy, where something is to be kept
    const auto edit = [&]() -> Guest& {
        if (!whole) whole = std::make_shared<Guest>(*fresh);
        return *whole;
    };
    if (isActive(fresh->state) && isActive(before->state)) {
        if (fresh->addresses.empty() && !before->addresses.empty()) edit().addresses = before->addresses;
        if (!fresh->startedAt && before->startedAt) edit().startedAt = before->startedAt;
    }
    for (std::size_t i = 0; i < fresh->disks.size(); ++i) {
        const auto& disk = fresh->disks[i];
        if (disk.capacityBytes) continue;
        for (const auto& known : before->disks)
            if (known.capacityBytes && known.target == disk.target && known.source == disk.source) {
                edit().disks[i].capacityBytes = known.capacityBytes;
                edit().disks[i].allocationBytes = known.allocationBytes;
            }
    }
    return whole ? GuestPtr(std::move(whole)) : fresh;
}

Result<> HostSession::Worker::readEverything() {
    auto contents = TRY(m_backend->readAll(attemptToken()));
    const Turn turn;
    const auto* before = shown();
    m_host.pools = std::move(contents.pools);
    m_host.networks = std::move(contents.networks);
    auto host = m_host;
    for (auto& guest : contents.guests) {
        const auto* known = before ? before->find(guest->ref.uuid) : nullptr;
        guest = merged(known, std::move(guest));
    }
    host.guests = std::move(contents.guests);
    const auto keep = m_seen; // what `before` points into
    m_inventory.publish(std::move(host));
    m_unread.clear();
    m_lastRead = now();
    m_nextReconcile = Steady::now() + m_timing.reconcile;
    for (const auto& guest : shown()->guests)
        if (guest->kind == GuestKind::Vm && isActive(guest->state)) m_slow.askOnce(guest->ref.uuid);
    return {};
}

void HostSession::Worker::serve() {
    m_nextSample = Steady::now();
    m_sampled = false;
    m_unread.clear();
    while (!m_mailbox.isInterrupted()) {
        if (m_mailbox.hasRetry()) { // connect() on a host that is connected
            m_settled = true;
            m_mailbox.takeRetry();
        }
        const bool watched = m_mailbox.isWatched();
        const auto now = Steady::now();
        if (watched && now >= m_nextSample) { // first, or a host where much happens would have no figures
            sample();
        } else if (m_mailbox.hasWork()) {
            if (now < m_nextPublish) { // more of them come together meanwhile
                m_mailbox.rest(m_nextPublish);
                if (m_mailbox.isInterrupted()) break;
            } else {
                std::this_thread::sleep_for(m_timing.gather);
            }
            handle(m_mailbox.take());
            m_nextPublish = Steady::now() + publishInterval();
        } else if (now >= m_nextReconcile) {
            m_mailbox.refresh();
        } else if (!m_unread.empty() && now >= m_nextReread) {
            readTouched(std::set(m_unread));
        } else {
            if (!watched) stopSampling();
            const auto next = m_unread.empty() ? m_nextReconcile : std::min(m_nextReread, m_nextReconcile);
            m_mailbox.wait(watched ? std::min(m_nextSample, next) : next);
        }
    }
    stopSampling();
    const auto work = m_mailbox.take();
    if (!work.lost || !m_mailbox.isWanted()) return;
    log::info("{}: {}", m_host.name, work.lost->plain());
    m_lastRead = binnacle::now();
    setLink(LinkState::Waiting, work.lost);
}

/// Publishing copies a pointer to each of the host's guests, which a stream of changes must not do all the time; what
/// happens on the host is on screen within a second all the same.
std::chrono::milliseconds HostSession::Worker::publishInterval() const {
    const auto* host = shown();
    const auto guests = host ? std::min<std::size_t>(host->guests.size(), 750) : 0;
    return std::max(m_timing.publish, std::chrono::milliseconds(guests));
}

void HostSession::Worker::handle(Mailbox::Work work) {
    if (work.lost) {
        m_mailbox.post(LinkLost{*work.lost});
        return;
    }
    if (work.relabelled) label();
    if (work.everything || work.touched.size() > singleReads) {
        if (auto read = readEverything(); !read) log::warning("{}: {}", m_host.name, read.error().plain());
    } else {
        readTouched(work.touched);
    }
    takeAddresses(std::move(work.addresses));
    if (work.pools)
        if (auto pools = m_backend->readPools()) m_host.pools = *std::move(pools);
    if (work.networks)
        if (auto networks = m_backend->readNetworks()) m_host.networks = *std::move(networks);
    if (work.facts) m_host.facts = *std::move(work.facts);
    if (work.pools || work.networks || work.facts || work.relabelled) m_inventory.publishHost(m_host);
}

/// A guest without addresses is asked again where something has changed that may give it one, and by reconciliation.
void HostSession::Worker::askForAddresses(const Guest* before, const GuestPtr& after) {
    if (!isActive(after->state)) return;
    const bool started = !before || !isActive(before->state);
    const bool agentCame = after->agentConnected && (!before || !before->agentConnected);
    if (started)
        m_slow.askRepeatedly(after->ref.uuid);
    else if (agentCame || (after->addresses.empty() && after->nics != before->nics))
        m_slow.askOnce(after->ref.uuid);
}

void HostSession::Worker::readTouched(const std::set<GuestUuid>& touched) {
    Guests changed;
    std::vector<GuestUuid> removed;
    std::set<GuestUuid> unread;
    const auto* before = shown();
    for (const auto& uuid : touched) {
        if (m_mailbox.isInterrupted()) return;
        auto read = m_backend->readGuest(uuid);
        if (!read) {
            log::info("{}: {}", m_host.name, read.error().plain());
            unread.insert(uuid);
            continue;
        }
        m_unread.erase(uuid);
        const auto* known = before ? before->find(uuid) : nullptr;
        if (auto guest = merged(known, *std::move(read))) {
            askForAddresses(known, guest);
            changed.push_back(std::move(guest));
        } else {
            removed.push_back(uuid);
        }
    }
    if (!changed.empty() || !removed.empty()) m_inventory.updateGuests(m_id, std::move(changed), removed);
    if (!unread.empty()) readLater(unread);
}

/// No event comes again for what was missed.
void HostSession::Worker::readLater(const std::set<GuestUuid>& unread) {
    m_rereadAfter = m_unread.empty() ? m_timing.reread : std::min(2 * m_rereadAfter, m_timing.reconcile);
    m_unread.insert(unread.begin(), unread.end());
    m_nextReread = Steady::now() + m_rereadAfter;
}

void HostSession::Worker::takeAddresses(std::map<GuestUuid, std::vector<Address>> found) {
    Guests changed;
    const auto* host = shown();
    for (auto& [uuid, addresses] : found) {
        const auto* guest = host ? host->find(uuid) : nullptr;
        if (!guest || !isActive(guest->state) || guest->addresses == addresses) continue;
        auto fresh = std::make_shared<Guest>(*guest);
        fresh->addresses = std::move(addresses);
        changed.push_back(std::move(fresh));
    }
    if (!changed.empty()) m_inventory.updateGuests(m_id, std::move(changed), {});
}

void HostSession::Worker::sample() {
    const auto begun = Steady::now();
    const auto cpuBefore = threadCpuTime();
    if (auto reading = m_backend->sample()) {
        const Turn turn;
        const auto guests = reading->guests.size();
        m_metrics.record(*std::move(reading));
        if (guests >= manyFigures) giveMemoryBack();
    } else {
        log::debug("{}: {}", m_host.name, reading.error().plain());
    }
    const SamplingPace::Cost cost{threadCpuTime() - cpuBefore, Steady::now() - begun};
    const auto interval = m_pace->interval(m_id, cost, m_timing.sample);
    // Rates take two readings: the second one comes soon in any case.
    m_nextSample = begun + (std::exchange(m_sampled, true) ? interval : m_timing.sample);
}

void HostSession::Worker::stopSampling() {
    if (std::exchange(m_sampled, false)) m_pace->forget(m_id);
}

void HostSession::Worker::waitToRetry() {
    m_settled = true;
    const bool byItself = m_host.link.state == LinkState::Waiting;
    const auto until = byItself ? Steady::now() + m_backOff : Steady::time_point::max();
    m_backOff = std::min(2 * m_backOff, m_timing.lastRetry);
    while (m_mailbox.isWanted() && Steady::now() < until) {
        m_mailbox.wait(std::min(until, Steady::now() + std::chrono::hours(1)));
        if (m_mailbox.takeRetry()) return;
        if (m_mailbox.take().relabelled) {
            label();
            m_inventory.publishHost(m_host);
        }
    }
    if (!m_mailbox.isWanted() && !m_mailbox.isClosed()) setLink(LinkState::Disconnected);
}

void HostSession::Worker::storeCache() {
    const auto* host = m_cache && m_lastRead ? shown() : nullptr;
    if (!host) return;
    auto copy = *host;
    copy.asOf = m_lastRead;
    m_cache->store(copy);
}

} // namespace binnacle
