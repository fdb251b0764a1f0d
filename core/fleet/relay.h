// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fd.h"

#include <thread>

namespace binnacle {

/// Copies bytes, and descriptors that come with them, both ways between two Unix sockets until either ends. So even a connection to this computer's own
/// libvirtd can be cut when the daemon hangs.
class Relay {
public:
    Relay(UniqueFd a, UniqueFd b);
    ~Relay(); ///< cuts and joins
    void cut();

private:
    void run();
    UniqueFd m_a, m_b;
    std::thread m_thread;
};

/// To 127.0.0.1.
Result<UniqueFd> connectLoopback(unsigned port);

} // namespace binnacle
