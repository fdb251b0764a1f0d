// SPDX-License-Identifier: GPL-3.0-or-later
// What is dropped on a console of a guest without agents, and what is said then.
#include "tests/views/support/eyes.h"
#include "tests/views/support/stage.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/actions/action_desk.h"
#include "views/console/guest_console.h"
#include "views/console/guest_files.h"
#include "views/console/guest_folder.h"
#include "views/widgets/banner.h"

#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace binnacle::test {
namespace {

using namespace views;

/// The screen of "web" on a host without anything in its way.
struct Seat {
    Stage stage;
    QWidget window;
    ActionDesk desk{stage.bench(), &window};
    GuestRef web = stage.ref("alpha", stage.host("alpha").add("web"));
    GuestRef db = stage.ref("alpha", stage.host("alpha").add("db"));
    GuestConsole console{stage.bench(), desk};
    Seat() {
        console.setGuest(web);
        console.resize(1000, 500);
    }
};

QStringList entries(const QMenu& menu) {
    QStringList texts;
    for (const auto* action : menu.actions())
        texts << (action->isEnabled() ? action->text() : '(' + action->text() + ')');
    return texts;
}

} // namespace

class GuestExchangeTest : public QObject {
    Q_OBJECT

    Q_SLOT void aDropSaysWhatTheGuestLacks() {
        Seat seat;
        auto& console = seat.console;
        console.show();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile("/etc/hostname"), QUrl("https://example.org/")});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&console, &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(spin([&] {
            return std::ranges::any_of(console.findChildren<QLabel*>(), [](const QLabel* label) {
                return label->isVisible() && label->text().startsWith("Drop to send 1 file");
            });
        }));
        keepPicture(console, "exchange-hint");
        QDropEvent drop({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&console, &drop);
        QVERIFY(drop.isAccepted());
        QVERIFY(shownBanner(console, "no agent answers"));
        keepPicture(console, "exchange-no-agent");
    }
    Q_SLOT void whatIsNoFileIsNotTaken() {
        Seat seat;
        auto& console = seat.console;
        QMimeData text;
        text.setText("words");
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&console, &enter);
        QVERIFY(!enter.isAccepted());
    }
    Q_SLOT void aSharedFolderIsToldOfUntilItIsNot() {
        Seat seat;
        auto& console = seat.console;
        console.show();
        console.folder().share("/srv/pictures", false);
        QVERIFY(shownBanner(console, "/srv/pictures"));
        console.folder().setFacts(
            {.protocol = console::Protocol::Spice, .folder = console::FolderLink::Served});
        QVERIFY(shownBanner(console, "can read /srv/pictures"));
        keepPicture(console, "exchange-folder");
        console.folder().share("/srv/pictures", true);
        QVERIFY(shownBanner(console, "read and change /srv/pictures"));
        console.setGuest(seat.db);
        QVERIFY(!console.folder().isShared());
        QVERIFY(!shownBanner(console, "/srv/pictures"));
    }
    /// What is shared is shared again by itself, so it is not hidden meanwhile; and nobody reads it meanwhile.
    Q_SLOT void aFolderIsNotSaidToBeReadWhereTheConsoleIsNotConnected() {
        Seat seat;
        seat.console.show();
        auto& folder = seat.console.folder();
        folder.share("/srv/pictures", false);
        folder.setFacts({.protocol = console::Protocol::Spice, .folder = console::FolderLink::Served});
        QVERIFY(shownBanner(seat.console, "can read /srv/pictures"));
        folder.setConsole(nullptr);
        QVERIFY(!shownBanner(seat.console, "can read"));
        QVERIFY(shownBanner(seat.console, "/srv/pictures is shared with the guest as soon as"));
        seat.console.setGuest({HostId{"beta"}, seat.web.uuid}); // it migrated
        QVERIFY(folder.isShared());
    }
    Q_SLOT void aWindowMayGoWhileAFolderIsShared() {
        Stage stage;
        auto window = std::make_unique<QWidget>();
        ActionDesk desk(stage.bench(), nullptr);
        auto* column = new QVBoxLayout(window.get());
        auto* console = new GuestConsole(stage.bench(), desk);
        column->addWidget(console);
        console->setGuest(stage.ref("alpha", stage.host("alpha").add("web")));
        window->show();
        console->folder().share("/srv/pictures", false);
        QVERIFY(shownBanner(*console, "/srv/pictures"));
        window.reset();
    }
    Q_SLOT void devicesAreOfferedBySpiceOnly() {
        Seat seat;
        auto* menu = seat.console.findChild<QMenu*>("usb");
        QVERIFY(menu);
        QCOMPARE(entries(*menu), QStringList{"(The console is not connected)"});
        Q_EMIT menu->aboutToShow();
        QCOMPARE(entries(*menu), QStringList{"(The console is not connected)"});
        auto* insert = seat.console.findChild<QAction*>("insert");
        QVERIFY(insert && !insert->isEnabled());
    }
};

namespace {
const Suite<GuestExchangeTest> suite;
}

} // namespace binnacle::test

#include "test_guest_exchange.moc"
