// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/viewers.h"

#include <algorithm>

namespace binnacle {
namespace {

constexpr auto soon = std::chrono::seconds(10);
constexpr std::size_t most = 64; ///< of a guest: whoever hammers at its graphics doesn't fill our memory

bool takeExpected(std::vector<Steady::time_point>& expected) {
    const auto now = Steady::now();
    std::erase_if(expected, [&](auto since) { return now - since > soon; });
    if (expected.empty()) return false;
    expected.erase(expected.begin());
    return true;
}

} // namespace

bool Viewers::change(State& state, const GraphicsPeer& peer, WallTime at) {
    using Phase = GraphicsPeer::Phase;
    auto& there = state.there[peer.guest];
    const auto known = std::find_if(there.rbegin(), there.rend(), [&](const Viewer& v) {
        return v.address == peer.address && v.port == peer.port && v.server == peer.server;
    });
    const bool named = !peer.address.empty() || !peer.port.empty(); // those of sockets all look alike
    switch (peer.phase) {
    case Phase::Came:
    case Phase::LetIn:
        if ((known != there.rend() && (named || peer.phase == Phase::LetIn)) || there.size() >= most)
            return false;
        there.push_back({peer.address, peer.port, peer.server, at, takeExpected(state.expected[peer.guest])});
        return true;
    case Phase::Went:
        if (known == there.rend()) return false;
        there.erase(std::next(known).base());
        return true;
    case Phase::AllGone:
        return !std::exchange(there, {}).empty();
    }
    return false;
}

void Viewers::tell(const State& state, const GuestUuid& guest) {
    const auto there = state.there.find(guest);
    for (const auto& [id, watch] : state.watches)
        if (watch.guest == guest)
            watch.sink(there == state.there.end() ? std::vector<Viewer>() : there->second);
}

void Viewers::note(const GraphicsPeer& peer, WallTime at) {
    auto state = m_state.lock();
    const bool changed = change(*state, peer, at);
    if (changed) tell(*state, peer.guest);
    if (state->there[peer.guest].empty()) state->there.erase(peer.guest);
}

void Viewers::clear() {
    auto state = m_state.lock();
    state->expected.clear();
    for (const auto& [guest, gone] : std::exchange(state->there, {}))
        tell(*state, guest);
}

void Viewers::expectOwn(const GuestUuid& guest) {
    m_state.lock()->expected[guest].push_back(Steady::now());
}

void Viewers::dontExpect(const GuestUuid& guest) {
    auto state = m_state.lock();
    const auto expected = state->expected.find(guest);
    if (expected == state->expected.end()) return;
    if (!expected->second.empty()) expected->second.pop_back();
    if (expected->second.empty()) state->expected.erase(expected);
}

std::shared_ptr<void> Viewers::watch(const GuestUuid& guest, ViewersSink sink) {
    auto state = m_state.lock();
    const auto id = state->next++;
    const auto there = state->there.find(guest);
    sink(there == state->there.end() ? std::vector<Viewer>() : there->second);
    state->watches.emplace(id, Watch{guest, std::move(sink)});
    return {this, [id, self = weak_from_this()](void*) {
                if (const auto alive = self.lock()) alive->m_state.lock()->watches.erase(id);
            }};
}

} // namespace binnacle
