// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"
#include "tests/desktop/demo_console.h"
#include "tests/views/notify/fake_server.h"
#include "tests/views/support/private_bus.h"
#include "tests/views/support/suite.h"
#include "views/tasks/tasks_view.h"

#include <QDockWidget>
#include <QPlainTextEdit>

namespace binnacle::test {

using namespace views;

class NotifyTest : public QObject {
    Q_OBJECT

    Q_SLOT void initTestCase() { QVERIFY2(!m_bus.address().isEmpty(), "dbus-daemon is needed"); }

    /// Another program writes to the same journal.
    Q_SLOT void aFailureInAnotherProgramIsToldByTheDesktop() {
        const Scratch home;
        FakeServer server(m_bus.connection());
        TaskJournal other(paths::data() / "demo", {});
        write(other, 1, TaskState::Failed); // history
        offThread([&] { other.flush(std::chrono::seconds(10)); });
        desktop::DesktopOptions options;
        options.language = "en";
        options.demo = true;
        desktop::Console console(options, DemoSpec{.hosts = 1, .guestsPerHost = 2}, m_bus.connection());
        console.open();
        console.window().showTasks(false);
        console.window().hide();
        write(other, 2, TaskState::Running);
        QTest::qWait(1500);
        QVERIFY(server.calls.empty());
        write(other, 2, TaskState::Failed);
        QVERIFY(spin([&] { return !server.calls.empty(); }));
        QCOMPARE(server.calls[0].title, QString("Shut down web has failed"));
        QCOMPARE(server.calls[0].body, QString("atlas01/web: it does not listen"));
        QTest::qWait(50);
        server.click(server.calls[0].id);
        QVERIFY(spin([&] { return console.window().isVisible(); }));
        const auto* log = console.window().findChild<QDockWidget*>("tasks")->findChild<QPlainTextEdit*>();
        QVERIFY(spin([&] { return log->isVisible() && log->toPlainText().contains("asked it twice"); }));
    }

private:
    static void write(TaskJournal& journal, std::uint64_t id, TaskState state) {
        TaskInfo task;
        task.id = TaskId{1'000'000 + id};
        task.spec.type = "guest.shutdown";
        task.spec.title = BINNACLE_TEXT("Shut down %1", "web");
        task.spec.target = "atlas01/web";
        task.spec.who = "ada@cli";
        task.created = now();
        task.state = state;
        if (state == TaskState::Failed) {
            task.finished = now();
            task.error = fail(ErrorCode::Timeout, "it does not listen");
            journal.logged(task.id, {now(), "asked it twice"});
        }
        journal.changed(task);
    }
    PrivateBus m_bus;
};

namespace {
const Suite<NotifyTest> suite;
}

} // namespace binnacle::test

#include "test_notify.moc"
