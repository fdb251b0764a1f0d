// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/glib_thread.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/thread_role.h"

#include <glib-unix.h>

namespace binnacle::console {
namespace {

/// What the libraries grumble about goes to our log.
void logGlib(const gchar* domain, GLogLevelFlags level, const gchar* message, gpointer) {
    const std::string_view text = message ? message : "";
    if (level & (G_LOG_LEVEL_ERROR | G_LOG_FLAG_FATAL))
        log::error("{}: {}", domain ? domain : "glib", text);
    else
        log::debug("{}: {}", domain ? domain : "glib", text);
}

constexpr auto lastWords = std::chrono::milliseconds(500); ///< for connections to end in order
constexpr auto nudge = std::chrono::milliseconds(20);

} // namespace

/// What is posted. It outlives the thread where libvirt's event loop has just taken glib's source up.
class GlibThread::Inbox {
public:
    /// True: nobody runs what is posted as yet.
    bool put(std::function<void()> act) {
        bool first = false;
        {
            auto held = m_state.lock();
            if (held->ended) return false;
            held->posted.push_back(std::move(act));
            first = !std::exchange(held->started, true);
        }
        m_wake.wake();
        return first;
    }
    void run();
    /// Runs what has been posted, and nothing afterwards; returns when that is done.
    void end() {
        if (auto held = m_state.lock(); !held->started) {
            held->ended = true;
            return;
        }
        m_state.lock()->ending = true;
        m_wake.wake();
        m_state.lock().wait(m_done, [](const State& s) { return s.ended; });
    }
    int fd() const { return m_wake.fd(); }
    bool hasEnded() const { return m_state.lock()->ended; }
    void leave() { // the thread's last word
        m_state.lock()->left = true;
        m_done.notify_all();
    }
    /// The thread may be waiting for the context, or in it: it is woken until it has seen that it is over.
    void awaitLeaving() {
        auto held = m_state.lock();
        while (held->started && !held.waitUntil(m_done, Steady::now() + nudge, [](const State& s) { return s.left; }))
            g_main_context_wakeup(g_main_context_default());
    }

private:
    struct State {
        std::vector<std::function<void()>> posted;
        bool started = false, ending = false, ended = false, left = false;
    };
    Guarded<State> m_state{};
    WakeFd m_wake;
    std::condition_variable m_done;
};

void GlibThread::Inbox::run() {
    m_wake.drain();
    std::vector<std::function<void()>> posted;
    bool ending = false;
    {
        auto held = m_state.lock();
        std::swap(posted, held->posted);
        ending = held->ending;
    }
    for (auto& act : posted) {
        act();
        act = {};
    }
    if (!ending) return;
    {
        auto held = m_state.lock();
        std::swap(posted, held->posted); // what came meanwhile goes without being run, and without the lock
        held->ended = true;
    }
    m_done.notify_all();
}

GlibThread::GlibThread()
    : m_inbox(std::make_shared<Inbox>()) {}

GlibThread::~GlibThread() {
    const auto nobody = [](unsigned count) { return count == 0; };
    m_underWay.lock().wait(m_idle, nobody);
    m_inbox->end();
    m_inbox->awaitLeaving();
    if (m_thread.joinable()) m_thread.join();
    m_underWay.lock().wait(m_idle, nobody); // what was posted last may have begun something
}

void GlibThread::post(std::function<void()> act) {
    if (m_inbox->put(std::move(act))) start();
}

void GlibThread::background(const char* name, std::function<void()> act) {
    ++*m_underWay.lock();
    std::thread([this, name, act = std::move(act)]() mutable {
        nameThread(name);
        act();
        act = {}; // what it holds goes before the thread counts as ended
        auto count = m_underWay.lock();
        if (--*count == 0) m_idle.notify_all();
    }).detach();
}

void GlibThread::start() {
    m_thread = std::thread([this] {
        nameThread("glib");
        run();
    });
}

void GlibThread::run() {
    g_log_set_default_handler(&logGlib, nullptr);
    auto* const context = g_main_context_default();
    auto* const source = g_unix_fd_source_new(m_inbox->fd(), G_IO_IN);
    const GUnixFDSourceFunc woken = [](gint, GIOCondition, gpointer inbox) -> gboolean {
        (*static_cast<std::shared_ptr<Inbox>*>(inbox))->run();
        return G_SOURCE_CONTINUE;
    };
    // Keys go before pictures.
    g_source_set_priority(source, G_PRIORITY_HIGH);
    g_source_set_callback(source, reinterpret_cast<GSourceFunc>(reinterpret_cast<void*>(woken)), new std::shared_ptr<Inbox>(m_inbox),
                          [](gpointer inbox) { delete static_cast<std::shared_ptr<Inbox>*>(inbox); });
    g_source_attach(source, context);
    while (!m_inbox->hasEnded())
        g_main_context_iteration(context, TRUE);
    const auto deadline = Steady::now() + lastWords;
    while (g_main_context_pending(context) && Steady::now() < deadline)
        g_main_context_iteration(context, FALSE);
    g_source_destroy(source);
    g_source_unref(source);
    m_inbox->leave();
}

} // namespace binnacle::console
