// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/fleet.h"

#include "core/base/thread_role.h"
#include "core/model/search.h"

#include <algorithm>
#include <deque>

namespace binnacle {

class Fleet::Undertaker {
public:
    Undertaker()
        : m_thread([this] {
            nameThread("undertaker");
            run();
        }) {}
    ~Undertaker() {
        m_state.lock()->closing = true;
        m_wake.notify_all();
        m_thread.join();
    }
    void take(std::function<void()> ending) {
        m_state.lock()->endings.push_back(std::move(ending));
        m_wake.notify_all();
    }

private:
    struct State {
        std::deque<std::function<void()>> endings;
        bool closing = false;
    };
    void run() {
        for (;;) {
            std::function<void()> ending;
            {
                auto state = m_state.lock();
                state.wait(m_wake, [](const State& s) { return s.closing || !s.endings.empty(); });
                if (state->endings.empty()) return;
                ending = std::move(state->endings.front());
                state->endings.pop_front();
            }
            ending();
        }
    }
    Guarded<State> m_state;
    std::condition_variable m_wake;
    std::thread m_thread;
};

namespace {

/// Whether the two reach the host in the same way.
bool sameWay(HostSpec a, HostSpec b) {
    for (auto* spec : {&a, &b})
        spec->name = spec->site = spec->colour = spec->notes = "";
    return a == b;
}

} // namespace

Fleet::Fleet(Inventory& inventory, Metrics& metrics, Prompter& prompter, ContentsCache* cache,
             BackendFactory factory, HostSession::Timing timing)
    : m_inventory(inventory)
    , m_metrics(metrics)
    , m_prompter(prompter)
    , m_cache(cache)
    , m_factory(std::move(factory))
    , m_timing(timing)
    , m_undertaker(std::make_unique<Undertaker>()) {}

Fleet::~Fleet() {
    State state;
    std::swap(state, *m_state.lock());
    for (const auto& [id, session] : state.sessions)
        session->abandon(); // all at once, so that their ends don't add up
}

Fleet::SessionPtr Fleet::make(const HostSpec& spec) {
    return std::make_shared<HostSession>(spec, m_factory(spec), m_inventory, m_metrics, m_prompter, m_cache, m_timing, m_pace);
}

void Fleet::retire(SessionPtr session, bool forget) {
    session->abandon();
    const auto host = session->spec().id;
    m_undertaker->take([this, host, forget, session = std::move(session)]() mutable {
        session.reset();
        if (!forget || this->session(host)) return; // it came back meanwhile
        m_inventory.forget(host);
        m_metrics.forget(host);
    });
}

void Fleet::setHosts(const std::vector<HostSpec>& hosts) {
    auto state = m_state.lock();
    std::vector<SessionPtr> gone;
    for (auto it = state->sessions.begin(); it != state->sessions.end();) {
        const bool stays = std::ranges::any_of(hosts, [&](const HostSpec& h) { return h.id == it->first; });
        if (!stays) gone.push_back(it->second);
        it = stays ? std::next(it) : state->sessions.erase(it);
    }
    for (auto& session : gone)
        retire(std::move(session), true);
    for (const auto& spec : hosts) {
        auto& session = state->sessions[spec.id];
        if (session && sameWay(session->spec(), spec)) {
            if (session->spec() != spec) session->relabel(spec);
            continue;
        }
        if (session) retire(std::move(session), false);
        session = make(spec);
        if (std::ranges::find(state->connected, spec.id) != state->connected.end()) session->connect();
    }
}

void Fleet::connectAll() {
    auto state = m_state.lock();
    state->connected.clear();
    for (const auto& [id, session] : state->sessions) {
        state->connected.push_back(id);
        session->connect();
    }
}

std::vector<HostSpec> Fleet::hosts() const {
    std::vector<HostSpec> specs;
    for (auto held = m_state.lock(); const auto& [id, session] : held->sessions)
        specs.push_back(session->spec());
    return specs;
}

Result<std::shared_ptr<HostSession>> Fleet::session(const HostId& host) const {
    auto state = m_state.lock();
    const auto it = state->sessions.find(host);
    if (it == state->sessions.end())
        return fail(ErrorCode::NotFound, BINNACLE_TEXT("The host is not in the fleet (any more)"));
    return it->second;
}

Result<std::shared_ptr<HostBackend>> Fleet::backend(const HostId& host) const {
    return TRY(session(host))->backend();
}

unsigned Fleet::proposeNumber() {
    auto proposed = m_proposed.lock();
    const auto now = Steady::now();
    std::erase_if(*proposed, [&](const auto& entry) { return now - entry.second > std::chrono::minutes(1); });
    std::set<unsigned> spoken;
    for (const auto& [number, at] : *proposed)
        spoken.insert(number);
    const auto number = binnacle::proposeNumber(*m_inventory.snapshot(), std::move(spoken));
    (*proposed)[number] = now;
    return number;
}

bool Fleet::waitUntilSettled(const std::vector<HostId>& hosts, std::chrono::milliseconds timeout, bool addresses,
                             std::stop_token stop) const {
    std::vector<SessionPtr> waiting;
    for (auto held = m_state.lock(); const auto& [id, session] : held->sessions)
        if (hosts.empty() || std::ranges::find(hosts, id) != hosts.end()) waiting.push_back(session);
    const auto deadline = Steady::now() + timeout;
    while (!std::ranges::all_of(waiting, [&](const auto& s) { return s->isSettled(addresses); })) {
        if (stop.stop_requested() || Steady::now() > deadline) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

} // namespace binnacle
