// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/file_sending.h"

#include "core/base/clock.h"

namespace binnacle::console {
namespace {

constexpr std::chrono::milliseconds step(200);
constexpr std::chrono::seconds patience(60); ///< without a byte that the guest took

} // namespace

void FileSending::giveUp() {
    std::function<void()> cancel;
    {
        auto state = m_state.lock();
        state->cancelled = true;
        cancel = std::exchange(state->cancel, {});
    }
    if (cancel) cancel();
}

Result<> FileSending::wait(const std::stop_token& stop,
                           const std::function<void(std::uint64_t sent, std::uint64_t all)>& progress) {
    const std::stop_callback wake(stop, [this] {
        const auto state = m_state.lock();
        m_changed.notify_all();
    });
    std::uint64_t told = 0;
    auto moved = Steady::now();
    for (;;) {
        std::uint64_t sent = 0, all = 0;
        {
            auto state = m_state.lock();
            state.waitUntil(m_changed, Steady::now() + step,
                            [&](const State& s) { return s.how || stop.stop_requested(); });
            if (state->how) return *state->how;
            sent = state->sent;
            all = state->all;
        }
        if (stop.stop_requested()) {
            giveUp();
            return fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"));
        }
        if (sent != told) {
            moved = Steady::now();
            told = sent;
            progress(sent, all);
        }
        if (Steady::now() - moved < patience) continue;
        giveUp();
        return fail(ErrorCode::Timeout, BINNACLE_TEXT("The guest's agent takes no more of the file"), {},
                    BINNACLE_TEXT("The guest may hang, or nobody is logged in on its screen."));
    }
}

void FileSending::began(std::function<void()> cancel) {
    {
        auto state = m_state.lock();
        if (!state->cancelled) state->cancel = std::exchange(cancel, {});
    }
    if (cancel) cancel();
}

void FileSending::progressed(std::uint64_t sent, std::uint64_t all) {
    auto state = m_state.lock();
    state->sent = sent;
    state->all = all;
}

void FileSending::ended(Result<> how) {
    auto state = m_state.lock();
    state->cancel = {};
    if (!state->how) state->how = std::move(how);
    m_changed.notify_all();
}

} // namespace binnacle::console
