// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/turn.h"

#include "core/base/guarded.h"
#include "core/base/thread_role.h"

#include <algorithm>
#include <thread>

namespace binnacle {
namespace {

/// Not std::counting_semaphore: a hundred that wait for it yield to one another before they sleep.
class Turns {
public:
    void take() {
        m_left.lock().wait(m_free, [](unsigned& left) { return left > 0 && left--; });
    }
    void giveBack() {
        ++*m_left.lock();
        m_free.notify_one();
    }

private:
    Guarded<unsigned> m_left{std::max(2U, std::thread::hardware_concurrency()) - 1};
    std::condition_variable m_free;
};

Turns& turns() {
    static Turns all;
    return all;
}

thread_local bool inTurn = false;

} // namespace

Turn::Turn()
    : m_taken(!inTurn && hasInteractiveThread()) {
    if (!m_taken) return;
    turns().take();
    inTurn = true;
}

Turn::~Turn() {
    if (!m_taken) return;
    inTurn = false;
    turns().giveBack();
}

} // namespace binnacle
