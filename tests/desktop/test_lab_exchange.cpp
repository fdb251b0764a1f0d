// SPDX-License-Identifier: GPL-3.0-or-later
// Files, a folder and pictures between the window and a guest that runs a desktop.
#include "tests/desktop/lab_suite.h"
#include "tests/views/support/eyes.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/console/frame_widget.h"
#include "views/console/guest_console.h"
#include "views/console/guest_files.h"
#include "views/console/guest_folder.h"
#include "views/console/guest_usb.h"
#include "views/shell/main_window.h"
#include "views/support/page.h"
#include "views/widgets/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDropEvent>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace binnacle::test {
namespace {

using namespace views;
using State = GuestConsole::State;

/// A line in the guest's shell, while the window goes on.
QString inGuest(const QString& name, const QString& line) {
    QProcess process;
    process.start(qEnvironmentVariable("BINNACLE_SOURCE_DIR") + "/tests/lab/lab", {"in", "1", name, line});
    spin(
        [&] {
            return process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
        },
        std::chrono::seconds(100));
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

bool tells(const GuestConsole& screen, const QString& part, int seconds = 30) {
    return spin([&] { return shownBanner(screen, part) != nullptr; }, std::chrono::seconds(seconds));
}

void drop(QWidget& target, const QString& file) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
}

QString sumOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Md5).toHex();
}

QString makeFile(const QTemporaryDir& folder, const QString& name, int size) {
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) return {};
    for (int i = 0; i < size / 4; ++i) {
        const auto v = std::uint32_t(i) * 2'654'435'761U;
        file.write(reinterpret_cast<const char*>(&v), 4);
    }
    return file.fileName();
}

} // namespace

class LabExchangeTest : public LabSuite {
    Q_OBJECT

    Q_SLOT void filesFoldersAndPicturesReachTheGuest() {
        const QString name = "gui-desk";
        lab({"guest", "1", "gui-desk", "--desktop", "--spice", "--webdav"});
        LabConsole console;
        console.open();
        QVERIFY(console.becomes(1, LinkState::Connected));
        auto* screen = console.screen(1, "gui-desk");
        QVERIFY(screen);
        inGuest(name, "until pidof xterm; do sleep 0.3; done");
        QVERIFY(spin([&] { return screen->state() == State::Open; }, std::chrono::seconds(30)));
        QVERIFY(
            spin([&] { return screen->canSwitchMonitors(); }, std::chrono::seconds(60))); // its agent answers
        QTemporaryDir folder;

        const auto file = makeFile(folder, "dropped.bin", 2'000'000);
        drop(*screen, file);
        const bool sent = tells(*screen, "The files are in gui-desk", 60);
        keepPicture(console.window(), "exchange-sent");
        QVERIFY(sent);
        QCOMPARE(inGuest(name, "md5sum /root/Downloads/dropped.bin").left(32), sumOf(file));

        screen->folder().share(folder.path(), false);
        QVERIFY(tells(*screen, "The guest can read"));
        keepPicture(console.window(), "exchange-folder");
        QCOMPARE(inGuest(name, "curl -s -m 20 http://localhost:9843/dropped.bin | md5sum").left(32),
                 sumOf(file));
        screen->folder().share({}, false);

        QImage image(120, 90, QImage::Format_RGB32);
        image.fill(QColor(10, 200, 30));
        QApplication::clipboard()->setImage(image);
        screen->frame().setFocus();
        QVERIFY(spin(
            [&] {
                return inGuest(name, "timeout 3 xclip -o -selection clipboard -t TARGETS")
                    .contains("image/png");
            },
            std::chrono::seconds(30)));
        const auto pasted =
            inGuest(name, "timeout 20 xclip -o -selection clipboard -t image/png | base64 -w 0");
        const auto read = QImage::fromData(QByteArray::fromBase64(pasted.toLatin1()), "PNG");
        QCOMPARE(read.size(), image.size());
        QCOMPARE(read.pixelColor(5, 5), image.pixelColor(5, 5));
    }

    /// The console is there long before the desktop is.
    Q_SLOT void aGuestThatBootsTakesTheSizeOfItsView() {
        LabConsole console;
        console.open();
        QVERIFY(console.becomes(1, "gui-desk", GuestState::Running));
        auto* screen = console.screen(1, "gui-desk");
        QVERIFY(screen);
        const auto fits = [&] {
            return screen->canSwitchMonitors() &&
                   screen->frame().guestSize().width() / 8 == screen->frame().width() / 8;
        };
        QVERIFY(spin([&] { return screen->canSwitchMonitors(); }));
        QVERIFY(!fits());
        virsh(1, "reset gui-desk");
        QVERIFY(spin([&] { return !screen->canSwitchMonitors(); }, std::chrono::seconds(60)));
        menuEntry(*screen, "Resize the Guest")->trigger(); // nobody is there who could
        QVERIFY(spin(fits, std::chrono::seconds(90)));
        keepPicture(console.window(), "exchange-resized");
    }

    Q_SLOT void withoutSpicesAgentTheGuestAgentTakesThem() {
        const QString name = "gui-plain";
        lab({"guest", "1", "gui-plain", "--desktop", "--spice", "--redir", "0", "--without", "vdagent"});
        LabConsole console;
        console.open();
        QVERIFY(console.becomes(1, LinkState::Connected));
        auto* screen = console.screen(1, "gui-plain");
        QVERIFY(screen);
        inGuest(name, "true");
        QVERIFY(
            spin([&] { return console.guest(1, "gui-plain")->agentConnected; }, std::chrono::seconds(60)));
        QTemporaryDir folder;
        const auto file = makeFile(folder, "dropped.bin", 500'000);
        drop(*screen, file);
        QVERIFY(tells(*screen, "The files are in gui-plain", 60));
        keepPicture(console.window(), "exchange-agent");
        QCOMPARE(inGuest(name, "md5sum /tmp/dropped.bin").left(32), sumOf(file));
        drop(*screen, makeFile(folder, "long.bin", 60'000'000));
        QVERIFY(tells(*screen, "sending long.bin", 60));
        keepPicture(console.window(), "exchange-sending");
        for (auto* button : screen->findChildren<QPushButton*>())
            if (button->text() == "Cancel" && button->isVisible()) button->click();
        QVERIFY(tells(*screen, "Nothing more is sent"));
        screen->folder().share(folder.path(), false);
        QVERIFY(tells(*screen, "no channel"));
        keepPicture(console.window(), "exchange-no-channel");
        QVERIFY(spin([&] { return console.press("Give It One"); }));
        QVERIFY(tells(*screen, "from its next start on")); // libvirt can't plug it in
        QVERIFY(virsh(1, "dumpxml --inactive gui-plain").contains("org.spice-space.webdav.0"));
        virsh(1, "destroy gui-plain");
        virsh(1, "start gui-plain");
        QVERIFY(spin([&] { return screen->state() == State::Open; }, std::chrono::seconds(60)));
        screen->folder().share(folder.path(), false);
        inGuest(name, "until pidof xterm; do sleep 0.3; done");
        QVERIFY(tells(*screen, "The guest can read", 60));
    }

    /// The guest's definition has no place for a device of this computer until it is given one.
    Q_SLOT void aGuestIsGivenAPlaceForUsb() {
        const QString name = "gui-plain";
        LabConsole console;
        console.open();
        QVERIFY(console.becomes(1, "gui-plain", GuestState::Running));
        auto* screen = console.screen(1, "gui-plain");
        QVERIFY(screen);
        QVERIFY(spin([&] { return screen->state() == State::Open; }, std::chrono::seconds(30)));
        auto* menu = screen->findChild<QMenu*>("usb");
        QVERIFY(menu);
        const auto entry = [&](const QString& words) -> QAction* {
            for (auto* action : menu->actions())
                if (action->text().contains(words)) return action;
            return nullptr;
        };
        Q_EMIT menu->aboutToShow();
        QVERIFY(spin([&] { return entry("Give It One"); }));
        entry("Give It One")->trigger();
        QVERIFY(spin([&] { return virsh(1, "dumpxml gui-plain").contains("<redirdev"); },
                     std::chrono::seconds(30)));
        QVERIFY(spin([&] { return screen->state() == State::Open; }, std::chrono::seconds(30)));
        QVERIFY(spin(
            [&] {
                Q_EMIT menu->aboutToShow();
                return screen->state() == State::Open && entry("No USB devices");
            },
            std::chrono::seconds(30)));
        QTemporaryDir folder;
        screen->usb().insertImage(makeFile(folder, "cd.iso", 1'000'000));
        const bool has = tells(*screen, "The guest has:", 30);
        keepPicture(console.window(), "exchange-usb");
        QVERIFY(has);
        QVERIFY(spin([&] { return inGuest(name, "cat /sys/block/sr*/size; true").contains("1953"); },
                     std::chrono::seconds(60)));
        QVERIFY(spin([&] { return console.press("Take Back"); }));
        QVERIFY(spin([&] { return !shownBanner(*screen, "The guest has:"); }));
    }
};

namespace {
const Suite<LabExchangeTest> suite;
}

} // namespace binnacle::test

#include "test_lab_exchange.moc"
