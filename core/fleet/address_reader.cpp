// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/address_reader.h"

#include "core/base/thread_role.h"

namespace binnacle {
namespace {

/// After a start; a lease takes seconds, a slow guest half a minute and more.
constexpr std::chrono::seconds repeats[]{std::chrono::seconds(1), std::chrono::seconds(4), std::chrono::seconds(10),
                                         std::chrono::seconds(25), std::chrono::seconds(60)};

} // namespace

AddressReader::AddressReader(std::shared_ptr<HostBackend> backend, Found found)
    : m_backend(std::move(backend))
    , m_found(std::move(found))
    , m_thread([this] {
        nameThread("addresses");
        run();
    }) {}

AddressReader::~AddressReader() {
    m_state.lock()->closed = true;
    m_wake.notify_all();
    m_thread.join();
}

void AddressReader::askOnce(GuestPtr guest) {
    m_state.lock()->due.emplace(Steady::now(), std::move(guest));
    m_wake.notify_all();
}

void AddressReader::askRepeatedly(GuestPtr guest) {
    {
        auto state = m_state.lock();
        std::erase_if(state->due, [&](const auto& entry) { return entry.second->ref == guest->ref; });
        for (const auto after : repeats)
            state->due.emplace(Steady::now() + after, guest);
    }
    m_wake.notify_all();
}

void AddressReader::forgetAll() {
    m_state.lock()->due.clear();
}

bool AddressReader::isIdle() const {
    auto state = m_state.lock();
    return !state->asking && (state->due.empty() || state->due.begin()->first > Steady::now());
}

void AddressReader::run() {
    for (;;) {
        GuestPtr guest;
        {
            auto state = m_state.lock();
            state->asking = false;
            const auto next = state->due.empty() ? Steady::time_point::max() : state->due.begin()->first;
            const auto ready = [](const State& s) {
                return s.closed || (!s.due.empty() && s.due.begin()->first <= Steady::now());
            };
            if (next == Steady::time_point::max())
                state.wait(m_wake, [](const State& s) { return s.closed || !s.due.empty(); });
            else
                state.waitUntil(m_wake, next, ready);
            if (state->closed) return;
            if (!ready(*state)) continue;
            guest = std::move(state->due.begin()->second);
            state->due.erase(state->due.begin());
            state->asking = true;
        }
        if (auto addresses = m_backend->readAddresses(*guest)) m_found(guest->ref.uuid, *std::move(addresses));
    }
}

} // namespace binnacle
