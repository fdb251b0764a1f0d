// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/demo_console.h"
#include "tests/desktop/program.h"
#include "tests/views/support/suite.h"
#include "views/tasks/tasks_view.h"

#include <QDockWidget>
#include <QTableView>

#include <csignal>

namespace binnacle::test {
namespace {

using namespace views;

QStringList tasksIn(const QWidget& view) {
    QStringList rows;
    const auto* model = view.findChild<QTableView*>()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < 4; ++column)
            cells << model->index(row, column).data().toString();
        rows << cells.join(" | ");
    }
    return rows;
}

QString dockRow(DemoConsole& console, const QString& text) {
    for (const auto& row : tasksIn(*console.window().findChild<QDockWidget*>("tasks")))
        if (row.contains(text)) return row;
    return {};
}

} // namespace

class CrashTest : public QObject {
    Q_OBJECT

    Q_SLOT void tasksOfTheShellAreInTheDock() {
        DemoConsole console;
        QVERIFY(console.open());
        const auto guest = console.guest();
        const auto name = QString::fromStdString(displayName(*console.fleet(), guest));
        Program shell("binnaclectl", {"--demo", "guest", "tag", name, "night-shift"});
        QCOMPARE(shell.wait(), 0);
        QVERIFY(spin([&] { return dockRow(console, "night-shift").contains("cli") || dockRow(console, "Tag").contains("@cli"); }));
        QVERIFY(spin([&] { return dockRow(console, "@cli").contains("Succeeded"); }));
    }

    /// victim.cpp is the console that dies.
    Q_SLOT void whatRanInAKilledConsoleIsInterrupted() {
        const Scratch home;
        Program victim("desktop_victim", {});
        QVERIFY2(victim.says("the task runs"), qPrintable(victim.output()));
        victim.kill(SIGKILL);
        QVERIFY(victim.wait() > 0);
        desktop::DesktopOptions options;
        options.language = "en";
        options.demo = true;
        desktop::Console console(options, DemoSpec{.hosts = 2, .guestsPerHost = 4, .latency = std::chrono::milliseconds(5)});
        console.open();
        auto& dock = *console.window().findChild<QDockWidget*>("tasks");
        QVERIFY(spin([&] { return tasksIn(dock).join('\n').contains("Interrupted"); }));
        console.window().go(Place::fleet()); // and in the history
        console.window().page()->showTab("tasks");
        auto* history = console.window().page()->findChild<TasksView*>();
        QVERIFY(spin([&] { return tasksIn(*history).join('\n').contains("Interrupted"); }));
    }
};

namespace {
const Suite<CrashTest> suite;
}

} // namespace binnacle::test

#include "test_crash.moc"
