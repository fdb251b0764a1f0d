// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shell/stage_window.h"
#include "tests/views/support/suite.h"
#include "views/consoles/console_board.h"
#include "views/support/page.h"
#include "views/widgets/notes_view.h"

#include <QPlainTextEdit>

namespace binnacle::test {
namespace {

using namespace views;

/// Its memory has been copied: it runs on the one host, and not on the other any more.
void migrate(TwoHosts& hosts, const GuestRef& guest, const char* to) {
    auto& from = hosts.stage.host(guest.host.text);
    Guest whole;
    {
        const std::scoped_lock lock(from.mutex);
        whole = from.guests[guest.uuid];
    }
    auto& host = hosts.stage.host(to);
    {
        const std::scoped_lock lock(host.mutex);
        host.guests[guest.uuid] = whole;
    }
    from.setState(guest.uuid, GuestState::Stopped);
    host.emit(GuestTouched{guest.uuid});
}

} // namespace

class GuestFollowerTest : public QObject {
    Q_OBJECT

    Q_SLOT void consolesAndThePageGoAlong() {
        TwoHosts hosts;
        QVERIFY(hosts.stage.connect());
        StageWindow window(hosts.stage);
        auto& board = window->consoles();
        const auto there = hosts.stage.ref("beta", hosts.web.uuid);
        auto* screen = board.open(ConsoleRef::of(ConsoleRef::Kind::Graphics, hosts.web));
        auto* text = board.open(ConsoleRef::of(ConsoleRef::Kind::Text, hosts.web, "1"));
        board.open(ConsoleRef::of(ConsoleRef::Kind::Graphics, hosts.db));
        QVERIFY(screen && text);
        QVERIFY(screen->place().contains("alpha"));
        window->go(Place::of(hosts.web));
        migrate(hosts, hosts.web, "beta");
        QVERIFY(spin([&] { return screen->ref().host == there.host; }));
        QCOMPARE(text->ref(), ConsoleRef::of(ConsoleRef::Kind::Text, there, "1"));
        QVERIFY(screen->place().contains("beta"));
        QCOMPARE(screen->title(), "web");
        QCOMPARE(board.find(ConsoleRef::of(ConsoleRef::Kind::Graphics, there)), screen);
        QVERIFY(board.find(ConsoleRef::of(ConsoleRef::Kind::Graphics, hosts.db)));
        QVERIFY(spin([&] { return window.targets() == Targets{there}; }));
        // Back to the definition that it left behind: that is what is to be seen.
        window->go(Place::of(hosts.web));
        hosts.stage.host("beta").emit(GuestTouched{hosts.web.uuid});
        QTest::qWait(500);
        QCOMPARE(window.targets(), Targets{hosts.web});
    }
    /// The page goes along by itself; what its reader is writing is not to go by that.
    Q_SLOT void aDraftOfNotesGoesAlong() {
        TwoHosts hosts;
        QVERIFY(hosts.stage.connect());
        StageWindow window(hosts.stage);
        window->go(Place::of(hosts.web));
        window->page()->showTab("notes");
        auto* notes = window->page()->findChild<NotesView*>();
        QVERIFY(notes);
        QTest::mouseClick(window.button("Edit"), Qt::LeftButton);
        auto* draft = notes->findChild<QPlainTextEdit*>();
        draft->setPlainText("half a sen");
        migrate(hosts, hosts.web, "beta");
        QVERIFY(spin([&] { return window.targets() == Targets{hosts.stage.ref("beta", hosts.web.uuid)}; }));
        QVERIFY(draft->isVisible());
        QCOMPARE(draft->toPlainText(), QString("half a sen"));
    }
    Q_SLOT void whereItsConsoleIsOpenAlreadyTheOldOneCloses() {
        TwoHosts hosts;
        QVERIFY(hosts.stage.connect());
        StageWindow window(hosts.stage);
        auto& board = window->consoles();
        const auto there =
            ConsoleRef::of(ConsoleRef::Kind::Graphics, hosts.stage.ref("beta", hosts.web.uuid));
        board.open(ConsoleRef::of(ConsoleRef::Kind::Graphics, hosts.web));
        board.open(there);
        QCOMPARE(board.all().size(), std::size_t(2));
        migrate(hosts, hosts.web, "beta");
        QVERIFY(spin([&] { return board.all().size() == 1; }));
        QVERIFY(board.find(there));
    }
};

namespace {
const Suite<GuestFollowerTest> guestFollowerSuite;
}

} // namespace binnacle::test

#include "test_guest_follower.moc"
