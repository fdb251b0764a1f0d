// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/turn.h"

#include "core/base/thread_role.h"

#include <algorithm>
#include <semaphore>
#include <thread>

namespace binnacle {
namespace {

auto& turns() {
    static std::counting_semaphore<> all(std::max(2U, std::thread::hardware_concurrency()) - 1);
    return all;
}

thread_local bool inTurn = false;

} // namespace

Turn::Turn()
    : m_taken(!inTurn && hasInteractiveThread()) {
    if (!m_taken) return;
    turns().acquire();
    inTurn = true;
}

Turn::~Turn() {
    if (!m_taken) return;
    inTurn = false;
    turns().release();
}

} // namespace binnacle
