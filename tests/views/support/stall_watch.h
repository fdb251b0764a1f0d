// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/support/landing.h"

#include <atomic>
#include <chrono>
#include <cstdio>
#include <string>
#include <thread>
#include <unistd.h>

namespace binnacle::test {

/// Measures how long the event loop of a thread lets an event wait: every few milliseconds one is sent from another
/// thread.
class StallWatch {
public:
    using Ms = std::chrono::duration<double, std::milli>;
    /// Of the thread that makes it.
    StallWatch()
        : StallWatch(std::make_unique<views::Landing>(), ::gettid()) {}
    /// Of the thread `tid`, in which `target` lives; it ends with the watch, which ends on that thread or after it.
    StallWatch(std::unique_ptr<views::Landing> target, pid_t tid)
        : m_target(std::move(target))
        , m_statistics("/proc/self/task/" + std::to_string(tid) + "/schedstat")
        , m_thread([this](const std::stop_token& stop) { run(stop); }) {}

    /// What passed between sending an event and its being handled, and where the thread was meanwhile.
    struct Stall {
        double waited = 0;  ///< ms, all of it
        double busy = 0;    ///< ms on a core
        double starved = 0; ///< ms ready to run, but no core was free
        /// Waiting for a lock or a device: what a window must never do.
        double blocked() const { return waited - busy - starved; }
    };
    /// After stop():
    const Stall& longest() const { return m_longest; }
    /// Had the thread had a core of its own: the longest, without what it starved.
    Ms longestOwn() const { return Ms(m_longestOwn); }
    int above50() const { return m_above50; }
    int beats() const { return m_beats; }
    void stop() {
        m_thread.request_stop();
        if (m_thread.joinable()) m_thread.join();
    }

private:
    using Clock = std::chrono::steady_clock;
    struct Spent {
        double busy = 0, starved = 0; ///< ms
    };
    Spent spent() const {
        Spent s;
        if (auto* file = std::fopen(m_statistics.c_str(), "re")) {
            if (std::fscanf(file, "%lf %lf", &s.busy, &s.starved) != 2) s = {};
            std::fclose(file);
        }
        return {s.busy / 1e6, s.starved / 1e6};
    }
    void run(const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            const auto before = spent();
            const auto sent = Clock::now();
            auto handled = std::make_shared<std::atomic<Clock::time_point>>(Clock::time_point{});
            m_target->call([handled] { *handled = Clock::now(); });
            while (handled->load() == Clock::time_point{} && !stop.stop_requested())
                std::this_thread::sleep_for(std::chrono::microseconds(500));
            if (stop.stop_requested()) return;
            const double waited = Ms(handled->load() - sent).count();
            const auto after = spent();
            const Stall stall{waited, after.busy - before.busy, after.starved - before.starved};
            if (waited > m_longest.waited) m_longest = stall;
            m_longestOwn = std::max(m_longestOwn, std::min(waited, std::max(stall.busy, waited - stall.starved)));
            if (waited > 50) ++m_above50;
            ++m_beats;
            std::this_thread::sleep_for(std::chrono::milliseconds(3));
        }
    }
    std::unique_ptr<views::Landing> m_target;
    const std::string m_statistics;
    Stall m_longest;
    double m_longestOwn = 0;
    int m_above50 = 0, m_beats = 0;
    std::jthread m_thread; // last
};

} // namespace binnacle::test
