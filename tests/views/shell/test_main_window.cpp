// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shell/stage_window.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/guests/guest_table.h"
#include "views/models/fleet_tree_model.h"
#include "views/widgets/notes_view.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>

namespace binnacle::test {

using namespace views;

class MainWindowTest : public QObject {
    Q_OBJECT

    Q_SLOT void followsTheTree() {
        TwoHosts f;
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
        TwoHosts f;
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
        TwoHosts f;
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
        TwoHosts f;
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
        TwoHosts f;
        QVERIFY(f.stage.connect());
        StageWindow window(f.stage);
        window->go(Place::of(f.web));
        window->page()->showTab("notes");
        QTest::mouseClick(window.button("Edit"), Qt::LeftButton);
        auto* notes = window->page()->findChild<NotesView*>();
        notes->findChild<QPlainTextEdit*>()->setPlainText("of web alone");
        f.edit(f.web, [](Guest& g) { g.meta.notes = "changed elsewhere"; });
        QTest::qWait(200);
        QCOMPARE(notes->findChild<QPlainTextEdit*>()->toPlainText(), QString("of web alone"));
        window->go(Place::of(f.db));
        QVERIFY2(!window.button("Save"), "a draft must not be saved to another guest");
        window->go(Place::of(f.web));
        window->page()->showTab("notes");
        QTest::mouseClick(window.button("Edit"), Qt::LeftButton);
        notes->findChild<QPlainTextEdit*>()->setPlainText("**shop**");
        QTest::mouseClick(window.button("Save"), Qt::LeftButton);
        QVERIFY(f.stage.becomes(f.web, [](const Guest& g) { return g.meta.notes == "**shop**"; }));
        QVERIFY(spin([&] { return notes->findChild<QTextBrowser*>()->toPlainText() == "shop"; }));
        QVERIFY(f.stage.guest(f.db)->meta.notes.empty());
    }

    Q_SLOT void aSetThatWasHiddenShowsTheNewOne() {
        TwoHosts f;
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
        TwoHosts f;
        f.stage.host("alpha").ignoresShutdown = true;
        QVERIFY(f.stage.connect());
        StageWindow window(f.stage);
        window->desk().start(*window->desk().registry().find("guest.shutdown"), {f.web}, {{"time-limit", 1}});
        QVERIFY(spin([&] { return !window->notices().messages().isEmpty(); }));
        QCOMPARE(window->notices().messages().first(), QString("Shut down web has failed"));
        QVERIFY(spin([&] { return window.button("Wait Longer"); })); // a notice is in sight a turn after it is told
        auto* stop = window.button(QString::fromUtf8("Stop Hard…"));
        QVERIFY(stop);
        QTest::mouseClick(stop, Qt::LeftButton);
        auto* dialog = awaitDialog("ConfirmDialog");
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton*>("confirm"), Qt::LeftButton);
        QVERIFY(f.stage.becomes(f.web, [](const Guest& g) { return g.state == GuestState::Stopped; }));
        QVERIFY(spin([&] { return window->notices().messages().isEmpty(); }));
    }

    Q_SLOT void noticesMakeRoom() {
        TwoHosts f;
        StageWindow window(f.stage);
        for (int i = 0; i < 9; ++i)
            window->notices().tell("info", Tone::Caution, QString::number(i));
        QVERIFY(window->notices().messages().size() <= 3);
        QCOMPARE(window->notices().messages().last(), QString("8"));
    }

    Q_SLOT void thePaletteRunsWhatItFinds() {
        TwoHosts f;
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
        TwoHosts f;
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
        TwoHosts f;
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
        QVERIFY(spin([&] { return window.says("Make a Sample Guest"); }));
        window->go(Place::of(HostId{"here"}));
        QVERIFY(spin([&] { return window.says("There is no guest on this computer yet."); }));
        window->go(Place::of(HostId{"there"}));
        QVERIFY(!window.says("Make a Sample Guest"));
        window->go(Place::fleet());
        const auto uuid = stage.host("there").add("web");
        stage.host("there").emit(GuestTouched{uuid});
        QVERIFY(spin([&] { return !window.says("Make a Sample Guest"); }));
        stage.host("there").remove(uuid);
        stage.host("there").emit(GuestTouched{uuid});
        QVERIFY(spin([&] { return window.says("Make a Sample Guest"); }));
        QTest::mouseClick(window.button("Make a Sample Guest"), Qt::LeftButton);
        QVERIFY(spin([&] { return !stage.tasks("host.sample-guest").empty(); }));
    }

    Q_SLOT void whatAnInterruptedTaskLeftIsOfferedToBeCleanedUp() {
        Stage stage;
        StageWindow window(stage);
        QVERIFY(stage.connect());
        const auto half = stage.host("beta").add("half", GuestState::Stopped);
        stage.host("beta").emit(GuestTouched{half});
        QVERIFY(stage.becomes(stage.ref("beta", half), [](const Guest&) { return true; }));
        QVERIFY(!window.says("Clean Up"));
        {
            auto record = stage.traces().begin("guest.clone"); // and goes without being done
            QVERIFY((*record)->add({.kind = Trace::Kind::Guest, .host = HostId{"beta"}, .name = "half", .uuid = half}));
        }
        window->go(Place::of(HostId{"alpha"}));
        QVERIFY(!window.says("Clean Up"));
        window->go(Place::fleet());
        QVERIFY(spin([&] { return window.says("may have left something on beta"); }));
        window->go(Place::of(HostId{"beta"}));
        QVERIFY(spin([&] { return window.says("Clean Up"); }));
        QTest::mouseClick(window.button("Clean Up …"), Qt::LeftButton);
        QVERIFY(awaitDialog("ConfirmDialog"));
        closeDialogs();
        const auto& desk = window->desk();
        window->desk().start(*desk.registry().find("host.tidy"), {HostId{"beta"}}, Json::object());
        QVERIFY(spin([&] {
            const auto* guest = stage.guest(stage.ref("beta", half));
            return guest && guest->meta.number >= 100;
        }));
        QVERIFY(spin([&] { return !window.says("Clean Up"); }));
    }

    /// A crash or a power cut comes without closing.

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
