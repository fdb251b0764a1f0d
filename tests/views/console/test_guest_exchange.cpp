// SPDX-License-Identifier: GPL-3.0-or-later
// What is dropped on a console of a guest without agents, and what is said then.
#include "tests/views/support/stage.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/actions/action_desk.h"
#include "views/console/guest_console.h"
#include "views/console/guest_files.h"
#include "views/console/guest_folder.h"
#include "views/widgets/banner.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

namespace binnacle::test {
namespace {

using namespace views;

const Banner* shownBanner(const QWidget& console, const QString& part) {
    for (const auto* banner : console.findChildren<Banner*>())
        if (banner->isVisibleTo(&console) && banner->message().contains(part)) return banner;
    return nullptr;
}

/// Where pictures for eyes go, if anybody asked for them.
void keepPicture(QWidget& widget, const QString& name) {
    const auto folder = qEnvironmentVariable("BINNACLE_PICTURES");
    widget.resize(1000, 500);
    QApplication::processEvents();
    if (!folder.isEmpty()) widget.grab().save(folder + '/' + name + ".png");
}

} // namespace

class GuestExchangeTest : public QObject {
    Q_OBJECT

    Q_SLOT void aDropSaysWhatTheGuestLacks() {
        Stage stage;
        QWidget window;
        ActionDesk desk(stage.bench(), &window);
        GuestConsole console(stage.bench(), desk);
        console.setGuest(stage.ref("alpha", stage.host("alpha").add("web")));
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
        Stage stage;
        QWidget window;
        ActionDesk desk(stage.bench(), &window);
        GuestConsole console(stage.bench(), desk);
        console.setGuest(stage.ref("alpha", stage.host("alpha").add("web")));
        QMimeData text;
        text.setText("words");
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&console, &enter);
        QVERIFY(!enter.isAccepted());
    }
    Q_SLOT void aSharedFolderIsToldOfUntilItIsNot() {
        Stage stage;
        QWidget window;
        ActionDesk desk(stage.bench(), &window);
        GuestConsole console(stage.bench(), desk);
        console.setGuest(stage.ref("alpha", stage.host("alpha").add("web")));
        console.show();
        console.folder().share("/srv/pictures", false);
        QVERIFY(shownBanner(console, "/srv/pictures"));
        console.folder().setFacts(
            {.protocol = console::Protocol::Spice, .folder = console::FolderLink::Served});
        QVERIFY(shownBanner(console, "can read /srv/pictures"));
        keepPicture(console, "exchange-folder");
        console.folder().share("/srv/pictures", true);
        QVERIFY(shownBanner(console, "read and change /srv/pictures"));
        console.setGuest(stage.ref("alpha", stage.host("alpha").add("db")));
        QVERIFY(!console.folder().isShared());
        QVERIFY(!shownBanner(console, "/srv/pictures"));
    }
};

namespace {
const Suite<GuestExchangeTest> suite;
}

} // namespace binnacle::test

#include "test_guest_exchange.moc"
