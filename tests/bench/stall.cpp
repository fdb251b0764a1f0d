// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window over the lab's three hosts, of which one is cut and one has a libvirtd that doesn't move, while guests
/// are started from it; prints the longest time for which its event loop let an event wait.
///     tests/lab/lab up 3 && bench_stall [GUESTS=50] [RUNS=3]
#include "core/base/thread_role.h"
#include "tests/desktop/lab_console.h"
#include "tests/views/support/stall_watch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QThread>

#include <cstdio>
#include <ctime>
#include <future>
#include <optional>

using namespace binnacle;

namespace {

double threadCpuMs() {
    timespec t{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return double(t.tv_sec) * 1e3 + double(t.tv_nsec) / 1e6;
}

/// Names on standard error each event that worked for long, the innermost first.
class Application : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override {
        const double before = threadCpuMs();
        const auto type = event->type();
        const QByteArray name = QByteArray(receiver->metaObject()->className()) + " '" + receiver->objectName().toUtf8() + "'";
        const bool taken = QApplication::notify(receiver, event);
        if (const double ms = threadCpuMs() - before; ms > 20)
            std::fprintf(stderr, "%.1f s: %.1f ms of work: event %d of %s\n", double(m_clock.elapsed()) / 1e3, ms, int(type), name.constData());
        return taken;
    }

private:
    QElapsedTimer m_clock = [] { QElapsedTimer c; c.start(); return c; }();
};

/// What the machine makes even a thread wait that does nothing but answer.
class IdleThread {
public:
    IdleThread() {
        m_thread.start();
        auto target = std::make_unique<views::Landing>();
        target->moveToThread(&m_thread);
        std::promise<pid_t> tid;
        target->call([&] { tid.set_value(::gettid()); });
        m_watch.emplace(std::move(target), tid.get_future().get());
    }
    double longest() { // ms
        m_watch->stop();
        return m_watch->longest().waited;
    }
    ~IdleThread() {
        m_watch->stop();
        m_thread.quit();
        m_thread.wait();
    }

private:
    QThread m_thread;
    std::optional<test::StallWatch> m_watch;
};

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_NO_GLIB", "1");
    const test::Scratch home;
    Application app(argc, argv);
    QApplication::setOrganizationName("binnacle");
    QApplication::setApplicationName("console");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QString::fromStdString(home.path().string()));
    markThreadAsInteractive();
    if (!test::labIsUp()) {
        std::fputs("bench_stall: the lab is not up: tests/lab/lab up 3\n", stderr);
        return 77;
    }
    const int guests = argc > 1 ? std::atoi(argv[1]) : 50;
    const int runs = argc > 2 ? std::atoi(argv[2]) : 3;
    std::puts("guests  started in    longest stall    busy  without a core   on a core of its own   an idle thread   events above 50 ms");
    for (int i = 0; i < runs; ++i) {
        test::removeAll();
        test::defineMany(1, guests);
        test::lab({"cut", "2"});
        test::shell(3, "kill -STOP $(pidof -s libvirtd)");
        test::Rush rush;
        IdleThread idle;
        {
            test::LabConsole console;
            rush = test::runRush(console, guests);
        }
        const double floor = idle.longest();
        test::lab({"join", "2"});
        test::shell(3, "kill -CONT $(pidof -s libvirtd)");
        std::printf("%6d %9.1f s %13.1f ms %7.1f %15.1f %19.1f ms %13.1f ms %12d of %d%s\n", guests, rush.seconds, rush.longest.waited, rush.longest.busy,
                    rush.longest.starved, rush.longestOwn.count(), floor, rush.above50, rush.beats, rush.allRun ? "" : "  (not all came up)");
        std::fflush(stdout);
    }
    test::removeAll();
    return 0;
}
