// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <condition_variable>
#include <mutex>
#include <utility>

namespace binnacle {

/// A value that can only be reached through its lock (after nix::Sync, folly::Synchronized). In a loop over what is in
/// it the lock needs a name: for (auto held = guarded.lock(); auto& x : held->list).
template <class T>
class Guarded {
public:
    template <class... Args>
    explicit Guarded(Args&&... args)
        : m_value{std::forward<Args>(args)...} {}

    class Access {
    public:
        explicit Access(Guarded& owner)
            : m_lock(owner.m_mutex)
            , m_value(owner.m_value) {}
        T* operator->() { return &m_value; }
        T& operator*() { return m_value; }
        /// Waits, with the lock released, until \a ready(value) holds.
        template <class Ready>
        void wait(std::condition_variable& cv, Ready ready) {
            cv.wait(m_lock, [&] { return ready(m_value); });
        }
        /// As wait(), but not beyond \a deadline; false then.
        template <class Deadline, class Ready>
        bool waitUntil(std::condition_variable& cv, Deadline deadline, Ready ready) {
            return cv.wait_until(m_lock, deadline, [&] { return ready(m_value); });
        }

    private:
        std::unique_lock<std::mutex> m_lock;
        T& m_value;
    };
    Access lock() const { return Access(const_cast<Guarded&>(*this)); }

private:
    std::mutex m_mutex;
    T m_value;
};

} // namespace binnacle
