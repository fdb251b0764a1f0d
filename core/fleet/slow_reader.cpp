// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/slow_reader.h"

#include "core/base/thread_role.h"

namespace binnacle {
namespace {

/// After a start; a lease takes seconds, a slow guest half a minute and more.
constexpr std::chrono::seconds repeats[]{std::chrono::seconds(1), std::chrono::seconds(4), std::chrono::seconds(10),
                                         std::chrono::seconds(25), std::chrono::seconds(60)};

/// Where many guests start, those that are due at about the same time are asked together.
using Beat = std::chrono::duration<std::int64_t, std::ratio<1, 4>>;

} // namespace

SlowReader::SlowReader(HostId host, std::shared_ptr<HostBackend> backend, const Inventory& inventory,
                       Mailbox& mailbox)
    : m_host(std::move(host))
    , m_backend(std::move(backend))
    , m_inventory(inventory)
    , m_mailbox(mailbox)
    , m_thread([this] {
        nameThread("slow-reader");
        run();
    }) {}

SlowReader::~SlowReader() {
    m_state.lock()->closed = true;
    m_wake.notify_all();
    m_thread.join();
}

void SlowReader::askFacts() {
    m_state.lock()->facts = true;
    m_wake.notify_all();
}

void SlowReader::askOnce(const GuestUuid& guest) {
    m_state.lock()->due.emplace(Steady::now(), guest);
    m_wake.notify_all();
}

void SlowReader::askRepeatedly(const GuestUuid& guest) {
    auto state = m_state.lock();
    auto& due = state->due;
    const auto awaited = due.empty() ? Steady::time_point::max() : due.begin()->first;
    std::erase_if(due, [&](const auto& entry) { return entry.second == guest; });
    for (const auto after : repeats)
        due.emplace(std::chrono::ceil<Beat>(Steady::now() + after), guest);
    if (due.begin()->first < awaited) m_wake.notify_all(); // else it wakes in time by itself
}

void SlowReader::forgetAll() {
    auto state = m_state.lock();
    state->due.clear();
    state->facts = false;
}

bool SlowReader::isIdle() const {
    auto state = m_state.lock();
    return !state->asking && !state->facts && (state->due.empty() || state->due.begin()->first > Steady::now());
}

bool SlowReader::next(GuestUuid& guest, bool& facts) {
    auto state = m_state.lock();
    state->asking = false;
    const auto ready = [](const State& s) {
        return s.closed || s.facts || (!s.due.empty() && s.due.begin()->first <= Steady::now());
    };
    while (!ready(*state)) {
        if (state->due.empty())
            state.wait(m_wake, [](const State& s) { return s.closed || s.facts || !s.due.empty(); });
        else
            state.waitUntil(m_wake, state->due.begin()->first, ready);
    }
    if (state->closed) return false;
    state->asking = true;
    facts = std::exchange(state->facts, false);
    if (!facts) {
        guest = state->due.begin()->second;
        state->due.erase(state->due.begin());
    }
    return true;
}

void SlowReader::readAddresses(const GuestUuid& uuid) {
    const auto guest = m_inventory.snapshot()->share({m_host, uuid});
    if (!guest || !isActive(guest->state)) return;
    auto addresses = m_backend->readAddresses(*guest);
    if (addresses && *addresses != guest->addresses) m_mailbox.postAddresses(uuid, *std::move(addresses));
}

void SlowReader::run() {
    GuestUuid guest;
    bool facts = false;
    while (next(guest, facts)) {
        if (!facts)
            readAddresses(guest);
        else if (auto read = m_backend->readFacts({}))
            m_mailbox.postFacts(*std::move(read));
    }
}

} // namespace binnacle
