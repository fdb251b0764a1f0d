// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"
#include "tests/desktop/demo_console.h"
#include "tests/views/support/suite.h"
#include "views/tasks/tasks_view.h"

#include <QDockWidget>
#include <QLabel>
#include <QProcess>
#include <QStatusBar>
#include <QTableView>

#include <fstream>
#include <sys/mount.h>

namespace binnacle::test {
namespace {

using namespace views;

QStringList statusLine(const MainWindow& window) {
    QStringList all;
    for (const auto* label : window.statusBar()->findChildren<QLabel*>())
        all << label->text();
    return all;
}

} // namespace

class JournalTest : public QObject {
    Q_OBJECT

    Q_SLOT void aFullDiskIsSaidInTheStatusBar() {
        DemoConsole console;
        QVERIFY(console.open());
        const auto folder = paths::data() / "small";
        std::filesystem::create_directories(folder);
        if (::mount("binnacle-test", folder.c_str(), "tmpfs", 0, "size=600k") != 0) QSKIP("needs root for a small disk");
        {
            // The demo's journal lies elsewhere; this one tells the window as the console lets it.
            TaskJournal journal(folder, {.problem = [&](const std::optional<Error>& problem) {
                QMetaObject::invokeMethod(&*console, [&console, problem] { console.window().tellJournal(problem); }, Qt::QueuedConnection);
            }});
            const auto id = journal.nextId();
            std::ofstream(folder / "ballast") << std::string(590'000, 'x');
            TaskInfo info;
            info.id = id;
            info.result = std::string(20'000, 'r');
            journal.changed(info);
            QVERIFY(spin([&] { return statusLine(console.window()).join(' ').contains("The task journal can't be written"); }));
            QVERIFY(console.window().minimumSizeHint().width() < 1280);
            std::filesystem::remove(folder / "ballast");
            QVERIFY(spin([&] { return !statusLine(console.window()).join(' ').contains("journal"); }));
        }
        ::umount2(folder.c_str(), MNT_DETACH);
    }
};

namespace {
const Suite<JournalTest> suite;
}

} // namespace binnacle::test

#include "test_journal.moc"
