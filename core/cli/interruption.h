// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fd.h"

#include <stop_token>
#include <thread>

namespace binnacle::cli {

/// Ctrl+C, SIGTERM and SIGHUP: the first one asks politely, the second one leaves at once with 130. One object
/// a process, made before other threads start; a signal handler can't be told whose it is.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    WakeFd m_wake;
    std::jthread m_thread;
};

} // namespace binnacle::cli
