// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shell/stage_window.h"
#include "tests/views/support/suite.h"
#include "views/guests/guest_table.h"
#include "views/hosts/host_table.h"
#include "views/models/fleet_tree_model.h"
#include "views/tasks/tasks_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>

#include <nlohmann/json.hpp>

namespace binnacle::test {

using namespace views;

class WindowTablesTest : public QObject {
    Q_OBJECT

    Q_SLOT void theDockFollowsManyShortTasks() {
        TwoHosts f;
        QVERIFY(f.stage.connect());
        StageWindow window(f.stage);
        auto& dock = *window->findChild<QDockWidget*>("tasks")->findChild<TasksView*>();
        for (int turn = 0; turn < 6; ++turn) {
            Targets all{f.web, f.db, f.mail};
            window->desk().start(*window->desk().registry().find("guest.tag"), all, {{"tags", {"t" + std::to_string(turn)}}});
            dock.setAbout({}); // reads the journal in the middle of it
            QTest::qWait(turn * 15);
        }
        QVERIFY(spin([&] { return dock.runningCount() == 0 && dock.findChild<QTableView*>()->model()->rowCount() == 18; }, std::chrono::seconds(8)));
        QVERIFY(window.says("No task is running"));
    }

    Q_SLOT void rowsOfEveryTableAreCopied() {
        TwoHosts f;
        f.edit(f.web, [](Guest& g) { g.name = "=web,\"1\""; });
        QVERIFY(f.stage.connect());
        StageWindow window(f.stage);
        window->desk().start(*window->desk().registry().find("guest.tag"), {f.web}, {{"tags", {"x"}}});
        window->go(Place::fleet());
        const auto copied = [&](const QString& tab, QTableView* table) {
            window->page()->showTab(tab);
            if (!spin([&] { return table->model()->rowCount() > 0; })) return QString("no rows");
            table->setFocus();
            table->selectRow(0);
            QApplication::clipboard()->clear();
            QTest::keySequence(table, QKeySequence::Copy);
            return QApplication::clipboard()->text();
        };
        const auto hosts = copied("hosts", window->page()->findChild<HostTable*>());
        QVERIFY2(hosts.startsWith("Name,Connection,Site") && hosts.contains("\r\nalpha,"), qPrintable(hosts));
        QVERIFY(!hosts.contains("beta"));
        const auto tasks = copied("tasks", window->page()->findChild<TasksView*>()->findChild<QTableView*>());
        QVERIFY2(tasks.startsWith("Task,Target,State") && tasks.contains("\"\"1\"\""), qPrintable(tasks));
        QVERIFY(copied("guests", window->page()->findChild<GuestTable*>()).contains("\r\n"));
    }

    Q_SLOT void theHistoryIsNarrowedToAnAction() {
        TwoHosts f;
        QVERIFY(f.stage.connect());
        StageWindow window(f.stage);
        window->go(Place::fleet());
        window->page()->showTab("tasks");
        auto* view = window->page()->findChild<TasksView*>();
        const auto rows = [view] { return view->findChild<QTableView*>()->model()->rowCount(); };
        auto& desk = window->desk();
        desk.start(*desk.registry().find("guest.tag"), {f.web, f.db}, {{"tags", {"x"}}});
        desk.start(*desk.registry().find("guest.start"), {f.mail}, Json::object());
        QVERIFY(spin([&] { return rows() == 3; }));
        QComboBox* types = nullptr;
        for (auto* box : view->findChildren<QComboBox*>())
            if (box->accessibleName() == "Type") types = box;
        QVERIFY(types);
        for (const auto* id : {"guest.tag", "guest.shutdown", "host.refresh"})
            QVERIFY2(types->findData(QString(id)) > 0, id);
        types->setCurrentIndex(types->findData("guest.tag"));
        QVERIFY(spin([&] { return rows() == 2; }));
        desk.start(*desk.registry().find("guest.pause"), {f.web}, Json::object()); // what comes meanwhile, too
        desk.start(*desk.registry().find("guest.tag"), {f.mail}, {{"tags", {"x"}}});
        QVERIFY(spin([&] { return rows() == 3; }));
        QTest::qWait(300);
        QCOMPARE(rows(), 3);
        types->setCurrentIndex(types->findData("guest."));
        QVERIFY(spin([&] { return rows() == 5; }));
    }

    /// What stands in the settings may come from another version or be broken.
};

namespace {
const Suite<WindowTablesTest> suite;
}

} // namespace binnacle::test

#include "test_window_tables.moc"
