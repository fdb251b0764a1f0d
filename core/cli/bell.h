// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace binnacle::cli {

/// What the main thread waits on while others work: any change of tasks or of the inventory rings it.
class Bell {
public:
    void ring() {
        {
            const std::scoped_lock lock(m_mutex);
            m_rung = true;
        }
        m_wake.notify_all();
    }
    /// Until it is rung (or has been since the last time), \a deadline or \a stop; true where it was rung.
    bool wait(Steady::time_point deadline, const std::stop_token& stop) {
        std::unique_lock lock(m_mutex);
        m_wake.wait_until(lock, stop, deadline, [this] { return m_rung; });
        return std::exchange(m_rung, false);
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_rung = false;
};

} // namespace binnacle::cli
