// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <thread>

namespace binnacle::libvirt {

/// libvirt's event loop and its thread. One a process, made before the first connection and destroyed after
/// the last one (libvirt registers it for good). From then on the process ignores SIGPIPE.
class EventLoop {
public:
    EventLoop();
    ~EventLoop();
    EventLoop(const EventLoop&) = delete;
    EventLoop& operator=(const EventLoop&) = delete;

private:
    std::atomic<bool> m_stopping{false};
    int m_timer = -1;
    std::thread m_thread;
};

} // namespace binnacle::libvirt
