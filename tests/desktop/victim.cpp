// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A console over a slow demo fleet that says when it is in the middle of a task, for a test that kills it then.
#include "app/desktop/console.h"
#include "core/base/thread_role.h"
#include "views/shell/main_window.h"
#include "views/support/task_feed.h"

#include <QApplication>
#include <QTimer>

#include <nlohmann/json.hpp>

#include <cstdio>

using namespace binnacle;

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QApplication::setApplicationName("victim");
    markThreadAsInteractive();
    desktop::DesktopOptions options;
    options.demo = true;
    desktop::Console console(options, DemoSpec{.hosts = 2, .guestsPerHost = 4, .latency = std::chrono::milliseconds(900)});
    bool started = false;
    QObject::connect(&console.bench().feed, &views::InventoryFeed::changed, &app, [&] {
        for (const auto& host : console.bench().feed.snapshot()->hosts)
            for (const auto& guest : host->guests)
                if (!started && guest->state == GuestState::Running && guest->kind == GuestKind::Vm) {
                    started = true;
                    console.window().desk().start(*console.window().desk().registry().find("guest.save"), {guest->ref}, Json::object());
                }
    });
    QObject::connect(&console.bench().tasks, &views::TaskFeed::tasksChanged, &app, [](const std::vector<TaskInfo>& tasks) {
        for (const auto& task : tasks)
            if (task.state == TaskState::Running && task.fraction > 0)
                QTimer::singleShot(500, [] { // the journal writes it
                    std::puts("the task runs");
                    std::fflush(stdout);
                });
    });
    console.open();
    return QApplication::exec();
}
