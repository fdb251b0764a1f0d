// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/base/result.h"

#include <condition_variable>
#include <functional>
#include <stop_token>

namespace binnacle::console {

/// A file on its way to a guest, from a console to whoever waits for it. Thread-safe.
class FileSending {
public:
    /// Blocks until the guest has all of it, or does not get it. Cancelled soon after \a stop was asked for:
    /// the guest then takes away what it has. \a progress is called meanwhile, on this thread.
    Result<> wait(const std::stop_token& stop,
                  const std::function<void(std::uint64_t sent, std::uint64_t all)>& progress);

    /// For the console: \a cancel is called once, on any thread, unless it has ended before.
    void began(std::function<void()> cancel);
    void progressed(std::uint64_t sent, std::uint64_t all);
    void ended(Result<> how); ///< the first one counts
    bool hasEnded() const { return m_state.lock()->how.has_value(); }

private:
    void giveUp();
    struct State {
        std::uint64_t sent = 0, all = 0;
        std::optional<Result<>> how;
        std::function<void()> cancel;
        bool cancelled = false;
    };
    Guarded<State> m_state;
    std::condition_variable m_changed;
};

} // namespace binnacle::console
