// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window over the lab's three hosts, of which one is cut and one has a libvirtd that doesn't move, while guests
/// are started from it; prints the longest time for which its event loop let an event wait.
///     tests/lab/lab up 3 && bench_stall [GUESTS=50] [RUNS=3]
#include "core/base/thread_role.h"
#include "tests/desktop/lab_console.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>

using namespace binnacle;

int main(int argc, char** argv) {
    qputenv("QT_NO_GLIB", "1");
    const test::Scratch home;
    QApplication app(argc, argv);
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
    std::puts("guests  started in    longest stall    busy  without a core   on a core of its own   events above 50 ms");
    for (int i = 0; i < runs; ++i) {
        test::removeAll();
        test::defineMany(1, guests);
        test::lab({"cut", "2"});
        test::shell(3, "kill -STOP $(pidof -s libvirtd)");
        test::Rush rush;
        {
            test::LabConsole console;
            rush = test::runRush(console, guests);
        }
        test::lab({"join", "2"});
        test::shell(3, "kill -CONT $(pidof -s libvirtd)");
        std::printf("%6d %9.1f s %13.1f ms %7.1f %15.1f %19.1f ms %12d of %d%s\n", guests, rush.seconds, rush.longest.waited, rush.longest.busy,
                    rush.longest.starved, rush.longestOwn.count(), rush.above50, rush.beats, rush.allRun ? "" : "  (not all came up)");
        std::fflush(stdout);
    }
    test::removeAll();
    return 0;
}
