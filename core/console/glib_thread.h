// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fd.h"
#include "core/base/guarded.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

namespace binnacle::console {

/// The one thread on which glib's default context runs, and with it every SPICE and VNC connection (libvirt's own
/// event loop runs the same context in a program that has one, then in turn with it). It starts
/// with the first post(). One a process, made before and ended after all consoles. A program with Qt sets
/// QT_NO_GLIB=1 first, or Qt's own loop takes the context.
class GlibThread {
public:
    GlibThread();
    ~GlibThread(); ///< waits for what runs in the background, then for the thread
    GlibThread(const GlibThread&) = delete;
    GlibThread& operator=(const GlibThread&) = delete;

    /// Runs \a act on the thread, in the order of the calls. Any thread; returns at once.
    void post(std::function<void()> act);
    /// Runs \a act on a thread of its own, which may block.
    void background(const char* name, std::function<void()> act);

private:
    class Inbox;
    void start();
    void run();

    std::shared_ptr<Inbox> m_inbox; ///< glib's source has it too
    std::thread m_thread;
    Guarded<unsigned> m_underWay{0U};
    std::condition_variable m_idle;
};

} // namespace binnacle::console
