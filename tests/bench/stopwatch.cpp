// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stopwatch.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>

namespace binnacle::bench {
namespace {

double seconds(clockid_t clock) {
    timespec t{};
    clock_gettime(clock, &t);
    return double(t.tv_sec) + double(t.tv_nsec) / 1e9;
}

/// The processors' time of hundreds of threads, which Times has too, takes long to add up.
Span spanNow() {
    return {seconds(CLOCK_MONOTONIC), seconds(CLOCK_THREAD_CPUTIME_ID)};
}

} // namespace

Times Times::now() {
    return {seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID), seconds(CLOCK_THREAD_CPUTIME_ID)};
}

long residentKiB() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "VmRSS:") {
            long kib = 0;
            status >> kib;
            return kib;
        }
    return 0;
}

double cpuOfThreads(const std::string& name) {
    double sum = 0;
    for (const auto& task : std::filesystem::directory_iterator("/proc/self/task")) {
        std::string called;
        std::getline(std::ifstream(task.path() / "comm"), called);
        if (called != name) continue;
        double nanoseconds = 0;
        std::ifstream(task.path() / "schedstat") >> nanoseconds;
        sum += nanoseconds / 1e9;
    }
    return sum;
}

bool Application::notify(QObject* receiver, QEvent* event) {
    // Only the thread that shows things counts, and of nested events the outermost.
    if (QThread::currentThread() != thread()) return QApplication::notify(receiver, event);
    const auto type = event->type();
    const auto begun = m_depth++ == 0 ? spanNow() : Span();
    const bool handled = QApplication::notify(receiver, event);
    if (--m_depth == 0) {
        const auto ended = spanNow();
        if (ended.wall - begun.wall > m_longest.wall) m_longest = {ended.wall - begun.wall, ended.work - begun.work};
    }
    if (type == QEvent::Paint && receiver == m_awaited && !m_paintedAt) {
        m_paintedAt = Times::now();
        QAbstractEventDispatcher::instance()->wakeUp(); // until() asks only when a batch of events is over
    }
    return handled;
}

bool Application::until(const std::function<bool()>& reached, double limit) {
    const double end = seconds(CLOCK_MONOTONIC) + limit;
    QTimer wake; // so that the limit is seen where nothing happens
    wake.start(1000);
    while (!reached()) {
        if (seconds(CLOCK_MONOTONIC) > end) return false;
        processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void Application::rest(double limit) {
    const double end = seconds(CLOCK_MONOTONIC) + limit;
    QTimer::singleShot(int(limit * 1000), this, [] {});
    until([end] { return seconds(CLOCK_MONOTONIC) >= end; }, limit + 1);
}

void Application::awaitPaint(const QWidget* widget) {
    m_awaited = widget;
    m_paintedAt.reset();
}

void tell(const char* what, const Times& took, Span longestEvent, double others) {
    std::printf("{\"what\": \"%s\", \"ms\": %.2f, \"cpu_ms\": %.2f, \"gui_ms\": %.2f, \"others_ms\": %.2f, \"longest_ms\": %.2f, "
                "\"longest_work_ms\": %.2f, \"rss_mib\": %.1f}\n",
                what, took.wall * 1000, (took.process - others) * 1000, took.thread * 1000, others * 1000, longestEvent.wall * 1000,
                longestEvent.work * 1000, double(residentKiB()) / 1024);
    std::fflush(stdout);
}

} // namespace binnacle::bench
