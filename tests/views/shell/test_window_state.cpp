// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shell/stage_window.h"
#include "tests/views/support/suite.h"
#include "views/consoles/console_board.h"
#include "views/guests/guest_table.h"
#include "views/hosts/host_table.h"
#include "views/models/fleet_tree_model.h"
#include "views/tasks/tasks_view.h"
#include "views/widgets/table_columns.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QMenu>

namespace binnacle::test {

using namespace views;

class WindowStateTest : public QObject {
    Q_OBJECT

    Q_SLOT void linksOpenConsolesWhichAreThereAgainNextTime() {
        Stage stage;
        const auto web = stage.ref("alpha", stage.host("alpha").add("web"));
        stage.host("beta").add("db");
        {
            StageWindow window(stage);
            window->openLink("binnacle://alpha/web/console"); // before anybody knows of it
            window->openLink("beta/db/console");
            QVERIFY(stage.connect());
            QVERIFY(spin([&] { return window->consoles().all().size() == 2; }));
            QCOMPARE(window->consoles().current()->title(), QString("db"));
            QCOMPARE(window->page()->title(), QString("beta/db, screen"));
            window->openConsole(ConsoleRef::of(ConsoleRef::Kind::Graphics, web)); // is shown, not opened once more
            QCOMPARE(window->consoles().all().size(), std::size_t(2));
            QCOMPARE(window.targets(), Targets{web});
            window->consoles().split(window->consoles().current(), DropSide::Right);
            window->close();
        }
        StageWindow window(stage, false);
        QCOMPARE(window->consoles().all().size(), std::size_t(2));
        QCOMPARE(window->consoles().area().groups().size(), std::size_t(2));
        for (auto* view : window->consoles().all())
            window->consoles().close(view);
        QVERIFY(window.says("No console is open. A guest's Console button, its context menu and the command palette open one."));
    }

    Q_SLOT void keepsItsState() {
        TwoHosts f;
        f.edit(f.web, [](Guest& g) { g.meta.folder = "shop/eu"; });
        QVERIFY(f.stage.connect());
        QSize size;
        {
            StageWindow window(f.stage);
            window->resize(1111, 777);
            window->tree().setGrouping(Grouping::Folder);
            drain(f.stage.bench().pool);
            auto& model = window->tree().model();
            window.tree().expand(model.find(Place::of(Place::Kind::Folder, "shop")));
            window.tree().expand(model.find(Place::of(Place::Kind::Folder, "shop/eu")));
            window->go(Place::of(Place::Kind::Folder, "shop"));
            auto* table = window->page()->findChild<GuestTable*>();
            table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(3), 1);
            table->setColumnHidden(2, false);
            table->horizontalHeader()->resizeSection(0, 321);
            table->sortByColumn(3, Qt::DescendingOrder);
            window->showTasks(false);
            size = window->size();
            window->close();
        }
        StageWindow window(f.stage, false);
        drain(f.stage.bench().pool);
        QCOMPARE(window->size(), size);
        QCOMPARE(window->tree().grouping(), Grouping::Folder);
        auto& model = window->tree().model();
        QVERIFY(window.tree().isExpanded(model.find(Place::of(Place::Kind::Folder, "shop"))));
        QVERIFY(window.tree().isExpanded(model.find(Place::of(Place::Kind::Folder, "shop/eu"))));
        QVERIFY(window.current() == Place::of(Place::Kind::Folder, "shop"));
        auto* table = window->page()->findChild<GuestTable*>();
        QCOMPARE(table->horizontalHeader()->visualIndex(3), 1);
        QVERIFY(!table->isColumnHidden(2));
        QCOMPARE(table->columnWidth(0), 321);
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 3);
        QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QVERIFY(!window.seen<TasksView>().size());
    }

    /// Only where there is none in the whole fleet.
    Q_SLOT void keepsItsStateWhileItRuns() {
        TwoHosts f;
        QVERIFY(f.stage.connect());
        StageWindow window(f.stage);
        QTest::qWait(1200);
        const auto kept = [](const char* key) { return QSettings().value(key).toByteArray(); };
        const auto changes = [&](const char* key, const std::function<void()>& change) {
            const auto before = kept(key);
            change();
            return spin([&] { return kept(key) != before; }, std::chrono::seconds(5));
        };
        QVERIFY(changes("window/geometry", [&] { window->resize(901, 611); }));
        QVERIFY(changes("window/state", [&] { window->showTasks(false); }));
        QVERIFY(changes("window/place", [&] { window->go(Place::of(f.web)); }));
        QVERIFY(changes("window/tree", [&] { window->tree().setGrouping(Grouping::Tag); }));
        drain(f.stage.bench().pool);
        QTest::qWait(1200);
        const auto& model = window->tree().model();
        QVERIFY(changes("window/tree", [&] { window.tree().collapse(model.index(0, 0)); }));
    }

    Q_SLOT void keepsTheColumnsOfEveryTable() {
        TwoHosts f;
        QVERIFY(f.stage.connect());
        const auto each = [](StageWindow& window, const std::function<void(QTableView&)>& act) {
            window->go(Place::fleet());
            act(*window->page()->findChild<HostTable*>());
            act(*window->page()->findChild<TasksView*>()->findChild<QTableView*>());
            act(*window->findChild<QDockWidget*>("tasks")->findChild<QTableView*>());
        };
        {
            StageWindow window(f.stage);
            each(window, [](QTableView& table) {
                auto* head = table.horizontalHeader();
                head->moveSection(head->visualIndex(4), 1);
                head->resizeSection(0, 234);
                QMenu menu;
                table.findChild<TableColumns*>()->fillChooser(menu);
                QCOMPARE(menu.actions().size(), table.model()->columnCount() - 1); // the first one stays
                menu.actions()[2]->trigger();
            });
        }
        StageWindow window(f.stage, false);
        each(window, [](QTableView& table) {
            auto* head = table.horizontalHeader();
            QCOMPARE(head->visualIndex(4), 1);
            QCOMPARE(head->sectionSize(0), 234);
            QVERIFY(table.isColumnHidden(3));
            QVERIFY(!table.isColumnHidden(4));
        });
    }

    Q_SLOT void aBrokenStateIsNoHindrance() {
        TwoHosts f;
        QSettings().clear();
        for (const char* key : {"window/geometry", "window/state", "window/split", "window/tree", "tables/fleet", "tables/hosts", "tables/tasks-dock", "window/place"})
            QSettings().setValue(key, QByteArray("\xff\x00garbage\x7f\xff\xff\xff\xff", 14));
        StageWindow window(f.stage, false);
        QVERIFY(f.stage.connect());
        QVERIFY(window->isVisible());
        QCOMPARE(window.tree().model()->rowCount(), 1);
    }
};

namespace {
const Suite<WindowStateTest> suite;
}

} // namespace binnacle::test

#include "test_window_state.moc"
