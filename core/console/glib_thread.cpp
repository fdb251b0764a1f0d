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

} // namespace

GlibThread::GlibThread() = default;

GlibThread::~GlibThread() {
    m_underWay.lock().wait(m_idle, [](unsigned count) { return count == 0; });
    {
        auto inbox = m_inbox.lock();
        if (!inbox->started) return;
        inbox->ending = true;
    }
    m_wake.wake();
    m_thread.join();
}

void GlibThread::post(std::function<void()> act) {
    {
        auto inbox = m_inbox.lock();
        inbox->posted.push_back(std::move(act));
        if (!std::exchange(inbox->started, true)) start();
    }
    m_wake.wake();
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

void GlibThread::runPosted() {
    m_wake.drain();
    std::vector<std::function<void()>> posted;
    bool ending = false;
    {
        auto inbox = m_inbox.lock();
        std::swap(posted, inbox->posted);
        ending = inbox->ending;
    }
    for (auto& act : posted) {
        act();
        act = {};
    }
    if (ending) g_main_loop_quit(m_loop);
}

void GlibThread::run() {
    g_log_set_default_handler(&logGlib, nullptr);
    auto* const context = g_main_context_default();
    m_loop = g_main_loop_new(context, FALSE);
    auto* const source = g_unix_fd_source_new(m_wake.fd(), G_IO_IN);
    const GUnixFDSourceFunc woken = [](gint, GIOCondition, gpointer self) -> gboolean {
        static_cast<GlibThread*>(self)->runPosted();
        return G_SOURCE_CONTINUE;
    };
    // Keys go before pictures.
    g_source_set_priority(source, G_PRIORITY_HIGH);
    g_source_set_callback(source, reinterpret_cast<GSourceFunc>(reinterpret_cast<void*>(woken)), this,
                          nullptr);
    g_source_attach(source, context);
    g_main_loop_run(m_loop);
    const auto deadline = Steady::now() + lastWords;
    while (g_main_context_pending(context) && Steady::now() < deadline)
        g_main_context_iteration(context, FALSE);
    g_source_destroy(source);
    g_source_unref(source);
    g_main_loop_unref(m_loop);
}

} // namespace binnacle::console
