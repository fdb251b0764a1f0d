// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>

#include <atomic>
#include <chrono>
#include <thread>

namespace binnacle::test {

/// Measures how long the event loop of the application's thread lets an event wait: every few milliseconds one is sent
/// from another thread.
class StallWatch {
public:
    using Ms = std::chrono::duration<double, std::milli>;
    StallWatch()
        : m_thread([this](const std::stop_token& stop) { run(stop); }) {}

    Ms longest() const { return Ms(m_longest.load()); }
    /// How many events waited longer than 50 ms.
    int above50() const { return m_above50; }
    int beats() const { return m_beats; }

private:
    void run(const std::stop_token& stop) {
        using Clock = std::chrono::steady_clock;
        while (!stop.stop_requested()) {
            const auto sent = Clock::now();
            auto handled = std::make_shared<std::atomic<bool>>(false);
            QMetaObject::invokeMethod(QCoreApplication::instance(), [handled] { *handled = true; }, Qt::QueuedConnection);
            while (!*handled && !stop.stop_requested())
                std::this_thread::sleep_for(std::chrono::microseconds(500));
            const double waited = Ms(Clock::now() - sent).count();
            if (waited > m_longest) m_longest = waited;
            if (waited > 50) ++m_above50;
            ++m_beats;
            std::this_thread::sleep_for(std::chrono::milliseconds(3));
        }
    }
    std::atomic<double> m_longest{0};
    std::atomic<int> m_above50{0}, m_beats{0};
    std::jthread m_thread; // last
};

} // namespace binnacle::test
