// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/mailbox.h"

namespace binnacle {
namespace {

template <class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

} // namespace

bool Mailbox::interrupted(const State& state) {
    return state.closed || !state.wanted || state.work.lost;
}

void Mailbox::post(HostEvent event) {
    const bool urgent = std::holds_alternative<LinkLost>(event);
    {
        auto state = m_state.lock();
        auto& work = state->work;
        std::visit(Overloaded{[&](const GuestTouched& g) { work.touched.insert(g.guest); },
                              [&](const PoolsTouched&) { work.pools = true; },
                              [&](const NetworksTouched&) { work.networks = true; },
                              [](const GraphicsPeer&) {},
                              [&](LinkLost& lost) {
                                  if (!work.lost) work.lost = std::move(lost.why);
                              }},
                   event);
    }
    m_wake.notify_all();
    if (urgent) m_interrupt.notify_all();
}

void Mailbox::postAddresses(const GuestUuid& guest, std::vector<Address> addresses) {
    m_state.lock()->work.addresses[guest] = std::move(addresses);
    m_wake.notify_all();
}

void Mailbox::postFacts(HostFacts facts) {
    m_state.lock()->work.facts = std::move(facts);
    m_wake.notify_all();
}

void Mailbox::refresh() {
    m_state.lock()->work.everything = true;
    m_wake.notify_all();
}

void Mailbox::relabel() {
    m_state.lock()->work.relabelled = true;
    m_wake.notify_all();
}

void Mailbox::setWanted(bool wanted) {
    {
        auto state = m_state.lock();
        state->wanted = wanted;
        state->retry = wanted;
    }
    m_wake.notify_all();
    m_interrupt.notify_all();
}

bool Mailbox::isWanted() const {
    auto state = m_state.lock();
    return state->wanted && !state->closed;
}

void Mailbox::watch(int difference) {
    {
        auto state = m_state.lock();
        state->watchers += difference;
        state->nudged = true;
    }
    m_wake.notify_all();
}

bool Mailbox::isWatched() const {
    return m_state.lock()->watchers > 0;
}

void Mailbox::close() {
    m_state.lock()->closed = true;
    m_wake.notify_all();
    m_interrupt.notify_all();
}

bool Mailbox::isClosed() const {
    return m_state.lock()->closed;
}

void Mailbox::wait(Steady::time_point deadline) {
    auto state = m_state.lock();
    state.waitUntil(m_wake, deadline, [before = state->wanted](const State& s) {
        return s.closed || s.retry || s.nudged || s.wanted != before || !s.work.empty();
    });
    state->nudged = false;
}

void Mailbox::rest(Steady::time_point deadline) {
    auto state = m_state.lock();
    state.waitUntil(m_interrupt, deadline, interrupted);
}

Mailbox::Work Mailbox::take() {
    return std::exchange(m_state.lock()->work, {});
}

bool Mailbox::hasWork() const {
    return !m_state.lock()->work.empty();
}

bool Mailbox::isInterrupted() const {
    return interrupted(*m_state.lock());
}

void Mailbox::clear() {
    m_state.lock()->work = {};
}

bool Mailbox::takeRetry() {
    return std::exchange(m_state.lock()->retry, false);
}

bool Mailbox::hasRetry() const {
    auto state = m_state.lock();
    return state->wanted && state->retry;
}

} // namespace binnacle
