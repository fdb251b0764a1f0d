// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shell/stage_window.h"
#include "tests/views/support/suite.h"
#include "views/consoles/console_board.h"
#include "views/guests/guest_table.h"
#include "views/hosts/host_table.h"
#include "views/models/fleet_tree_model.h"
#include "views/tasks/tasks_view.h"
#include "views/widgets/notes_view.h"
#include "views/widgets/table_columns.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>

#include <nlohmann/json.hpp>

namespace binnacle::test {

using namespace views;

Place StageWindow::current() {
    const auto index = tree().currentIndex();
    return index.isValid() ? m_window->tree().model().placeOf(index) : Place::fleet();
}

bool StageWindow::says(const QString& text) const {
    for (const auto* label : seen<QLabel>())
        if (label->text().contains(text)) return true;
    for (const auto* button : seen<QAbstractButton>())
        if (button->text().contains(text)) return true;
    return false;
}

namespace {

QAbstractButton* button(StageWindow& window, const QString& text) {
    for (auto* candidate : window.seen<QAbstractButton>())
        if (candidate->text() == text) return candidate;
    return nullptr;
}

struct Fixture {
    Stage stage;
    GuestRef web, db, mail;
    Fixture()
        : web(add("alpha", "web"))
        , db(add("alpha", "db"))
        , mail(add("beta", "mail", GuestState::Stopped)) {}
    GuestRef add(const char* host, const char* name, GuestState state = GuestState::Running) {
        return stage.ref(host, stage.host(host).add(name, state));
    }
    void edit(const GuestRef& ref, const std::function<void(Guest&)>& change) {
        auto& host = stage.host(ref.host.text);
        {
            const std::scoped_lock lock(host.mutex);
            change(host.guests[ref.uuid]);
        }
        host.emit(GuestTouched{ref.uuid});
    }
    void undefine(const GuestRef& ref) {
        stage.host(ref.host.text).remove(ref.uuid);
        stage.host(ref.host.text).emit(GuestTouched{ref.uuid});
    }
};

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

    Q_SLOT void followsTheTree() {
        Fixture f;
        QVERIFY(f.stage.connect());
        StageWindow window(f.stage);
        window.tree().setCurrentIndex(window->tree().model().find(Place::of(f.web)));
        QVERIFY(window.targets() == Targets{f.web});
        QCOMPARE(window->windowTitle(), QString("web"));
        window->go(Place::of(f.mail));
        QVERIFY(window.current() == Place::of(f.mail));
        QVERIFY(window.tree().isExpanded(window.tree().currentIndex().parent()));
        QTest::keyClick(&*window, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(window.targets() == Targets{f.web});
        QTest::keyClick(&*window, Qt::Key_Right, Qt::AltModifier);
        QVERIFY(window.targets() == Targets{f.mail});
    }

    Q_SLOT void staysWithAGuestThatIsRenamed_data() {
        QTest::addColumn<int>("grouping");
        for (const int grouping : {0, 1, 2, 3})
            QTest::addRow("grouping %d", grouping) << grouping;
    }
    Q_SLOT void staysWithAGuestThatIsRenamed() {
        QFETCH(int, grouping);
        Fixture f;
        QVERIFY(f.stage.connect());
        StageWindow window(f.stage);
        window->tree().setGrouping(Grouping(grouping));
        drain(f.stage.bench().pool);
        window->go(Place::of(f.web));
        f.edit(f.web, [](Guest& g) { g.name = "aaa", g.meta.folder = "shop", g.meta.tags = {"new"}; });
        QVERIFY(f.stage.becomes(f.web, [](const Guest& g) { return g.name == "aaa"; }));
        drain(f.stage.bench().pool);
        QVERIFY(window.targets() == Targets{f.web});
        QVERIFY(window.says("aaa"));
        QCOMPARE(window->windowTitle(), QString("aaa"));
        if (grouping != int(Grouping::Tag)) QVERIFY(window.current() == Place::of(f.web));
    }

    Q_SLOT void saysThatAGuestIsGone_data() { staysWithAGuestThatIsRenamed_data(); }
    Q_SLOT void saysThatAGuestIsGone() {
        QFETCH(int, grouping);
        Fixture f;
        QVERIFY(f.stage.connect());
        StageWindow window(f.stage);
        window->tree().setGrouping(Grouping(grouping));
        drain(f.stage.bench().pool);
        window->go(Place::of(f.web));
        f.undefine(f.web);
        QVERIFY(spin([&] { return !f.stage.guest(f.web); }));
        drain(f.stage.bench().pool);
        QVERIFY(window.targets() == Targets{f.web}); // not suddenly another one's page
        QVERIFY(window.says("This guest is no longer there."));
        QVERIFY(window.says("web"));
        for (const char* id : {"guest.start", "guest.shutdown", "guest.reboot", "guest.pause"})
            QVERIFY(!window->page()->findChild<QPushButton*>(id)->isEnabled());
        // Its neighbour can be opened by a click.
        QTest::mouseClick(window.tree().viewport(), Qt::LeftButton, {},
                          window.tree().visualRect(window->tree().model().find(Place::of(f.db))).center());
        QVERIFY(window.targets() == Targets{f.db});
        window->go(Place::of(f.web)); // back to what isn't there
        QVERIFY(window.says("This guest is no longer there."));
        QVERIFY2(!window.says("db"), "what is gone must not look like the guest before");
    }

    Q_SLOT void aGuestThatComesBackIsShownAgain() {
        Fixture f;
        QVERIFY(f.stage.connect());
        StageWindow window(f.stage);
        window->go(Place::of(f.web));
        const auto was = *f.stage.guest(f.web);
        f.undefine(f.web);
        QVERIFY(spin([&] { return window.says("This guest is no longer there."); }));
        f.edit(f.web, [&](Guest& g) { g = was; });
        QVERIFY(spin([&] { return !window.says("This guest is no longer there."); }));
        QVERIFY(window.says("web"));
    }

    Q_SLOT void aDraftOfNotesStaysWithItsGuest() {
        Fixture f;
        QVERIFY(f.stage.connect());
        StageWindow window(f.stage);
        window->go(Place::of(f.web));
        window->page()->showTab("notes");
        QTest::mouseClick(button(window, "Edit"), Qt::LeftButton);
        auto* notes = window->page()->findChild<NotesView*>();
        notes->findChild<QPlainTextEdit*>()->setPlainText("of web alone");
        f.edit(f.web, [](Guest& g) { g.meta.notes = "changed elsewhere"; });
        QTest::qWait(200);
        QCOMPARE(notes->findChild<QPlainTextEdit*>()->toPlainText(), QString("of web alone"));
        window->go(Place::of(f.db));
        QVERIFY2(!button(window, "Save"), "a draft must not be saved to another guest");
        window->go(Place::of(f.web));
        window->page()->showTab("notes");
        QTest::mouseClick(button(window, "Edit"), Qt::LeftButton);
        notes->findChild<QPlainTextEdit*>()->setPlainText("**shop**");
        QTest::mouseClick(button(window, "Save"), Qt::LeftButton);
        QVERIFY(f.stage.becomes(f.web, [](const Guest& g) { return g.meta.notes == "**shop**"; }));
        QVERIFY(spin([&] { return notes->findChild<QTextBrowser*>()->toPlainText() == "shop"; }));
        QVERIFY(f.stage.guest(f.db)->meta.notes.empty());
    }

    Q_SLOT void aSetThatWasHiddenShowsTheNewOne() {
        Fixture f;
        QVERIFY(f.stage.connect());
        f.edit(f.web, [](Guest& g) { g.meta.tags = {"a"}; });
        f.edit(f.db, [](Guest& g) { g.meta.tags = {"b"}; });
        QVERIFY(f.stage.becomes(f.db, [](const Guest& g) { return !g.meta.tags.empty(); }));
        StageWindow window(f.stage);
        window->go(Place::of(Place::Kind::Tag, "a"));
        QVERIFY(spin([&] { return rows(window) == QStringList{"web"}; }));
        window->go(Place::fleet());
        window->go(Place::of(Place::Kind::Tag, "b"));
        QVERIFY(spin([&] { return rows(window) == QStringList{"db"}; }, std::chrono::seconds(3)));
    }

    Q_SLOT void offersToStopAGuestThatDoesNotListen() {
        Fixture f;
        f.stage.host("alpha").ignoresShutdown = true;
        QVERIFY(f.stage.connect());
        StageWindow window(f.stage);
        window->desk().start(*window->desk().registry().find("guest.shutdown"), {f.web}, {{"time-limit", 1}});
        QVERIFY(spin([&] { return !window->notices().messages().isEmpty(); }));
        QCOMPARE(window->notices().messages().first(), QString("Shut down web has failed"));
        QVERIFY(button(window, "Wait Longer"));
        auto* stop = button(window, QString::fromUtf8("Stop Hard…"));
        QVERIFY(stop);
        QTest::mouseClick(stop, Qt::LeftButton);
        auto* dialog = awaitDialog("ConfirmDialog");
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton*>("confirm"), Qt::LeftButton);
        QVERIFY(f.stage.becomes(f.web, [](const Guest& g) { return g.state == GuestState::Stopped; }));
        QVERIFY(spin([&] { return window->notices().messages().isEmpty(); }));
    }

    Q_SLOT void noticesMakeRoom() {
        Fixture f;
        StageWindow window(f.stage);
        for (int i = 0; i < 9; ++i)
            window->notices().tell("info", Tone::Caution, QString::number(i));
        QVERIFY(window->notices().messages().size() <= 3);
        QCOMPARE(window->notices().messages().last(), QString("8"));
    }

    Q_SLOT void thePaletteRunsWhatItFinds() {
        Fixture f;
        QVERIFY(f.stage.connect());
        StageWindow window(f.stage);
        window->go(Place::of(f.mail));
        QTest::keyClick(&*window, Qt::Key_K, Qt::ControlModifier);
        auto* palette = awaitDialog("CommandPalette");
        QVERIFY(palette);
        auto* input = palette->findChild<QLineEdit*>();
        auto* list = palette->findChild<QListView*>();
        QTest::keyClicks(input, "start");
        QCOMPARE(list->currentIndex().data().toString(), QString("Start"));
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(f.stage.becomes(f.mail, [](const Guest& g) { return g.state == GuestState::Running; }));
        QVERIFY(spin([] { return !dialogCalled("CommandPalette"); }));
        window->showPalette(); // what can't be done is listed with its reason, and Enter leaves it alone
        palette = awaitDialog("CommandPalette");
        input = palette->findChild<QLineEdit*>();
        list = palette->findChild<QListView*>();
        input->setText("start");
        const auto first = list->model()->index(0, 0);
        QCOMPARE(first.data().toString(), QString("Start"));
        QVERIFY(!first.flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains("The guest is running"));
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(dialogCalled("CommandPalette"));
        input->setText("db"); // objects too
        QCOMPARE(list->currentIndex().data().toString(), QString("db"));
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(window.targets() == Targets{f.db});
    }

    Q_SLOT void searchNarrowsTheTree() {
        Fixture f;
        QVERIFY(f.stage.connect());
        StageWindow window(f.stage);
        window->search("state:stopped");
        QVERIFY(spin([&] { return window->tree().model().guestCount() == 1; }));
        window->search("state:nonsense"); // said, and the tree stays
        QTest::qWait(300);
        QCOMPARE(window->tree().model().guestCount(), 1U);
        window->search("nothing-of-the-kind");
        QVERIFY(spin([&] { return window.says("No guest matches the search."); }));
        window->search({});
        QVERIFY(spin([&] { return window->tree().model().guestCount() == 3; }));
        QVERIFY(!window.says("No guest matches the search."));
    }

    Q_SLOT void linksOpenGuestsAndHosts() {
        Fixture f;
        StageWindow window(f.stage);
        window->openLink("binnacle://alpha/web"); // before the host was read
        QVERIFY(f.stage.connect());
        QVERIFY(spin([&] { return window.targets() == Targets{f.web}; }));
        window->openLink("binnacle://beta");
        QVERIFY(window.targets() == Targets{HostId{"beta"}});
        window->openLink("beta/mail");
        QVERIFY(window.targets() == Targets{f.mail});
        window->openLink("binnacle://alpha/" + QString::fromStdString(f.db.uuid.text()) + "/");
        QVERIFY(window.targets() == Targets{f.db});
        f.edit(f.mail, [](Guest& g) { g.name = "two words"; });
        QVERIFY(f.stage.becomes(f.mail, [](const Guest& g) { return g.name == "two words"; }));
        window->openLink("binnacle://beta/two%20words");
        QVERIFY(window.targets() == Targets{f.mail});
        window->openLink("binnacle://nowhere/<b>nobody</b>");
        QVERIFY(spin([&] { return !window->notices().messages().isEmpty(); }, std::chrono::seconds(12)));
        QCOMPARE(window->notices().messages().first(), QString("There is no \"nowhere/<b>nobody</b>\" in the fleet."));
        QVERIFY(window.targets() == Targets{f.mail});
    }

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

    Q_SLOT void theDockFollowsManyShortTasks() {
        Fixture f;
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

    Q_SLOT void keepsItsState() {
        Fixture f;
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
    Q_SLOT void anEmptyFleetIsOfferedASampleGuest() {
        Stage stage({"here", "there"});
        HostSpec here, there;
        here.id = HostId{"here"}, here.name = "here", here.local = true;
        there.id = HostId{"there"}, there.name = "there", there.address = "there.example";
        stage.bench().fleet.setHosts({here, there});
        stage.host("there").hangOnOpen = true;
        StageWindow window(stage);
        stage.bench().fleet.connectAll();
        QVERIFY(spin([&] {
            const auto* host = stage.bench().feed.snapshot()->host(HostId{"here"});
            return host && host->link.state == LinkState::Connected;
        }));
        QTest::qWait(150);
        QVERIFY(!window.says("There is no guest in the fleet yet.")); // the other one may have some
        stage.host("there").hangOnOpen = false;
        QVERIFY(stage.connect());
        QVERIFY(spin([&] { return window.says("There is no guest in the fleet yet."); }));
        QVERIFY(window.says("Make a Sample Guest"));
        window->go(Place::of(HostId{"here"}));
        QVERIFY(window.says("There is no guest on this computer yet."));
        window->go(Place::of(HostId{"there"}));
        QVERIFY(!window.says("Make a Sample Guest"));
        window->go(Place::fleet());
        const auto uuid = stage.host("there").add("web");
        stage.host("there").emit(GuestTouched{uuid});
        QVERIFY(spin([&] { return !window.says("Make a Sample Guest"); }));
        stage.host("there").remove(uuid);
        stage.host("there").emit(GuestTouched{uuid});
        QVERIFY(spin([&] { return window.says("Make a Sample Guest"); }));
        QTest::mouseClick(button(window, "Make a Sample Guest"), Qt::LeftButton);
        QVERIFY(spin([&] { return !stage.tasks("host.sample-guest").empty(); }));
    }

    /// A crash or a power cut comes without closing.
    Q_SLOT void keepsItsStateWhileItRuns() {
        Fixture f;
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
        Fixture f;
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

    Q_SLOT void rowsOfEveryTableAreCopied() {
        Fixture f;
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
        Fixture f;
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
    Q_SLOT void aBrokenStateIsNoHindrance() {
        Fixture f;
        QSettings().clear();
        for (const char* key : {"window/geometry", "window/state", "window/split", "window/tree", "tables/fleet", "tables/hosts", "tables/tasks-dock", "window/place"})
            QSettings().setValue(key, QByteArray("\xff\x00garbage\x7f\xff\xff\xff\xff", 14));
        StageWindow window(f.stage, false);
        QVERIFY(f.stage.connect());
        QVERIFY(window->isVisible());
        QCOMPARE(window.tree().model()->rowCount(), 1);
    }

private:
    static QStringList rows(StageWindow& window) {
        QStringList names;
        for (const auto* table : window.seen<GuestTable>())
            for (int row = 0; row < table->model()->rowCount(); ++row)
                names << table->model()->index(row, 0).data().toString();
        return names;
    }
};

namespace {
const Suite<MainWindowTest> suite;
}

} // namespace binnacle::test

#include "test_main_window.moc"
