// SPDX-License-Identifier: GPL-3.0-or-later
// The screens of real guests in the window.
#include "tests/desktop/lab_suite.h"
#include "tests/support/lab.h"
#include "tests/views/support/eyes.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "tests/views/support/x_screen.h"
#include "views/console/console_bar.h"
#include "views/console/frame_widget.h"
#include "views/console/guest_console.h"
#include "views/console/monitor_console.h"
#include "views/consoles/console_board.h"
#include "views/shell/main_window.h"
#include "views/support/page.h"
#include "views/support/theme.h"
#include "views/widgets/banner.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>
#include <QThread>
#include <QToolButton>

#include <set>

namespace binnacle::test {
namespace {

using namespace views;
using State = GuestConsole::State;

void makeGuest(int n, const QString& name, std::vector<std::string> options) {
    options.insert(options.begin(), {"guest", std::to_string(n), name.toStdString()});
    lab(options);
}

} // namespace

class LabScreenTest : public LabSuite {
    Q_OBJECT

    static bool opens(GuestConsole& screen, int seconds = 20) {
        return spin([&] { return screen.state() == State::Open && !screen.frame().guestSize().isEmpty(); },
                    std::chrono::seconds(seconds));
    }
    static bool isUp(GuestConsole& screen) {
        return spin(
            [&] {
                const auto picture = screen.frame().picture();
                std::set<QRgb> colours;
                for (int y = 0; y < picture.height(); y += 2)
                    for (int x = 0; x < picture.width(); ++x)
                        colours.insert(picture.pixel(x, y));
                return colours.size() > 1;
            },
            std::chrono::seconds(40));
    }
    /// Typed in the window, heard at the serial port.
    static bool echoes(GuestConsole& screen, int n, const QString& name) {
        bool ready = false;
        offThread([&] { ready = Lab::awaitShell(n, name.toStdString()); });
        if (!ready) return false;
        for (int tries = 0; tries < 4; ++tries) {
            QString heard;
            QThread* listener = QThread::create(
                [&] { heard = shell(n, "timeout 7 cat $(virsh -q ttyconsole " + name + "); true"); });
            listener->start();
            QTest::qWait(800);
            screen.frame().setFocus();
            for (const char c : std::string("\necho Seen-$((40+2)) >/dev/ttyS0\n"))
                c == '\n' ? QTest::keyClick(&screen.frame(), Qt::Key_Return, {}, 15)
                          : type(screen.frame(), c);
            spin([&] { return listener->isFinished(); });
            listener->wait();
            delete listener;
            if (heard.contains("Seen-42")) return true;
        }
        return false;
    }
    /// As a keyboard would: with Shift going down before.
    static void type(QWidget& frame, char c) {
        const bool shifted = std::isupper(static_cast<unsigned char>(c)) || QByteArray("$()+>").contains(c);
        if (shifted) QTest::keyPress(&frame, Qt::Key_Shift);
        QTest::keyClick(&frame, Qt::Key(std::toupper(static_cast<unsigned char>(c))), {}, 15);
        if (shifted) QTest::keyRelease(&frame, Qt::Key_Shift);
    }

    Q_SLOT void screensOfThreeHostsAreTypedInto() {
        makeGuest(1, "gui-vnc", {"--vnc"});
        makeGuest(2, "gui-spice", {"--spice"});
        makeGuest(3, "gui-socket", {"--vnc", "--socket"});
        LabConsole console;
        console.open();
        const std::pair<int, const char*> guests[]{{1, "gui-vnc"}, {2, "gui-spice"}, {3, "gui-socket"}};
        for (const auto& [n, name] : guests) {
            auto* screen = console.screen(n, name);
            QVERIFY(screen);
            QVERIFY2(opens(*screen), qPrintable(screen->banner().message()));
            QVERIFY(isUp(*screen));
            QVERIFY(echoes(*screen, n, name));
            keepPicture(console.window(), QString("screen-") + name);
        }
        theme::apply(Scheme::Dark);
        QTest::qWait(100);
        keepPicture(console.window(), "screen-dark");
        theme::apply(Scheme::Light);
    }
    Q_SLOT void itComesBackByItself() {
        makeGuest(1, "gui-back", {"--vnc"});
        LabConsole console;
        console.open();
        auto* screen = console.screen(1, "gui-back");
        QVERIFY(screen);
        QVERIFY(opens(*screen));
        // The guest ends and starts again.
        virsh(1, "destroy gui-back");
        QVERIFY(spin([&] { return screen->state() == State::Waiting && screen->banner().isVisible(); }));
        QCOMPARE(screen->banner().message(), "The guest is off.");
        keepPicture(console.window(), "screen-off");
        virsh(1, "start gui-back");
        QVERIFY(opens(*screen));
        QVERIFY(isUp(*screen));
        QVERIFY(echoes(*screen, 1, "gui-back"));
        // Its host is cut off while somebody types.
        lab({"cut", "1"});
        QVERIFY(spin(
            [&] {
                QTest::keyClick(&screen->frame(), Qt::Key_A);
                QTest::qWait(50);
                return screen->state() != State::Open;
            },
            std::chrono::seconds(60)));
        keepPicture(console.window(), "screen-cut");
        lab({"join", "1"});
        QVERIFY(console.becomes(1, LinkState::Connected, std::chrono::seconds(60)));
        QVERIFY(opens(*screen, 30));
        QVERIFY(echoes(*screen, 1, "gui-back"));
    }
    /// Stops this program; meanwhile the host is cut off, forgets its sessions, and is joined again.
    static void sleepLikeALaptop() {
        const auto tool = qEnvironmentVariable("BINNACLE_SOURCE_DIR") + "/tests/lab/lab";
        QElapsedTimer since;
        since.start(); // before: it may stop us before startDetached() has returned
        QProcess::startDetached(
            "/bin/sh", {"-c", QString("kill -STOP %1; %2 cut 1; %2 ssh 1 pkill -KILL -f 'sshd: root'; sleep 3; "
                                      "%2 join 1; kill -CONT %1")
                                  .arg(QCoreApplication::applicationPid())
                                  .arg(tool)});
        QVERIFY(spin([&] { return since.restart() > 2500; })); // nothing of this program ran for so long
    }
    Q_SLOT void itComesBackAfterALaptopSlept() {
        makeGuest(1, "gui-sleep", {"--vnc"});
        LabConsole console;
        console.open();
        auto* screen = console.screen(1, "gui-sleep");
        QVERIFY(screen);
        QVERIFY(opens(*screen));
        QVERIFY(isUp(*screen));
        const auto since = console.host(1)->link.since;
        sleepLikeALaptop();
        QVERIFY(spin([&] { return console.host(1)->link.since > since; }, std::chrono::seconds(60)));
        QVERIFY(console.becomes(1, LinkState::Connected, std::chrono::seconds(60)));
        QVERIFY(opens(*screen, 30));
        QVERIFY(echoes(*screen, 1, "gui-sleep"));
    }
    Q_SLOT void aPasswordIsAskedFor() {
        makeGuest(1, "gui-lock", {"--vnc", "--no-start"});
        shell(1, "virsh -q dumpxml --inactive gui-lock | sed \"s/<graphics type='vnc'/& passwd='letmein' "
                 "passwdValidTo='2020-01-01T00:00:00'/\" >/tmp/lock.xml; "
                 "virsh -q define /tmp/lock.xml; virsh -q start gui-lock");
        LabConsole console;
        console.open();
        auto* screen = console.screen(1, "gui-lock");
        QVERIFY(screen);
        // libvirt tells the password, but it has expired.
        auto* password = screen->findChild<QLineEdit*>();
        QVERIFY(spin([&] { return password->isVisible(); }));
        QCOMPARE(screen->state(), State::Closed);
        keepPicture(console.window(), "screen-password");
        QTest::keyClicks(password, "wrong");
        QTest::keyClick(password, Qt::Key_Return);
        QVERIFY(
            spin([&] { return password->isVisible() && screen->banner().message().contains("refuses"); }));
    }
    Q_SLOT void whoeverTakesASpiceConsoleIsNotFought() {
        makeGuest(1, "gui-two", {"--spice"});
        LabConsole console;
        console.open();
        auto* screen = console.screen(1, "gui-two");
        QVERIFY(screen);
        QVERIFY(opens(*screen));
        GuestConsole* second = new GuestConsole((*console).bench(), console.window().desk());
        second->resize(640, 480);
        second->show();
        second->setGuest(console.ref(1, "gui-two"));
        QVERIFY(opens(*second));
        QVERIFY(spin([&] { return screen->state() == State::Closed; }));
        QCOMPARE(screen->banner().message(), "Somebody else has opened this console.");
        keepPicture(console.window(), "screen-taken");
        screen->connectNow();
        QVERIFY(opens(*screen));
        QVERIFY(spin([&] { return second->state() == State::Closed; }));
        delete second;
    }
    /// Another viewer, on the host: it greets, and stays.
    static void look(const QString& name, bool alone) {
        shell(1, "setsid python3 -c 'import socket, time; s = socket.create_connection((\"127.0.0.1\", 5900 "
                 "+ int(\"" +
                     virsh(1, "vncdisplay " + name).section(':', -1).trimmed() +
                     "\"))); s.recv(12); s.send(b\"RFB 003.008\\n\"); s.recv(2); s.send(bytes([1])); "
                     "s.recv(4); s.send(bytes([" +
                     (alone ? "0" : "1") + "])); time.sleep(60)' >/dev/null 2>&1 &");
    }
    Q_SLOT void whoElseLooksIsToldAndCanBeSentAway() {
        makeGuest(1, "gui-held", {"--vnc"});
        LabConsole console;
        console.open();
        auto* screen = console.screen(1, "gui-held");
        QVERIFY(screen);
        QVERIFY(opens(*screen));
        auto* others = screen->findChild<ConsoleBar*>()->findChild<QToolButton*>("others");
        QVERIFY(others && !others->isVisible());
        look("gui-held", false);
        QVERIFY(spin([&] { return others->isVisible() && shownBanner(*screen, "This console is also open elsewhere."); }));
        keepPicture(console.window(), "screen-others");
        QVERIFY(spin([&] { return console.press("Take Over"); }));
        QVERIFY(opens(*screen));
        QVERIFY(spin([&] { return screen->state() == State::Open && !others->isVisible(); }));
        // Somebody takes it alone, and isn't fought.
        look("gui-held", true);
        QVERIFY(spin([&] { return screen->state() == State::Closed; }));
        QCOMPARE(screen->banner().message(), "Somebody else has taken this console alone.");
        keepPicture(console.window(), "screen-taken-alone");
        QVERIFY(spin([&] { return console.press("Take It Back"); }));
        QVERIFY(opens(*screen));
    }
    Q_SLOT void locksUnderAnXServer() {
        if (XScreen::isWithin()) return;
        const XScreen screen;
        QVERIFY(screen.isUp());
        const auto why = screen.fails("locksReachTheirGuests", 150);
        QVERIFY2(why.isEmpty(), qPrintable(why));
    }
    /// A guest whose keyboard has locks: the kernel of the others has none.
    Q_SLOT void locksReachTheirGuests() {
        if (!XScreen::isWithin()) return;
        makeGuest(1, "gui-locks", {"--desktop", "--vnc", "--spice"});
        LabConsole console;
        console.open();
        auto* screen = console.screen(1, "gui-locks");
        QVERIFY(screen);
        console::Leds leds;
        connect(&screen->frame(), &FrameWidget::ledsChanged, this, [&](console::Leds now) { leds = now; });
        auto& bar = *screen->findChild<ConsoleBar*>();
        QVERIFY(opens(*screen));
        QVERIFY(spin([&] { return screen->canSwitchMonitors(); },
                     std::chrono::seconds(120))); // its session is up …
        QTest::qWait(2000);                       // … and has its keyboard
        for (const auto* protocol : {"SPICE", "VNC"}) {
            auto* by = menuEntry(*screen, protocol);
            QVERIFY(by);
            if (!by->isChecked()) by->trigger();
            QVERIFY(opens(*screen));
            console.window().activateWindow();
            QVERIFY(spin([&] { return console.window().isActiveWindow(); }));
            bar.focusFirst();
            screen->frame().setFocus();
            QTest::qWait(500);
            QVERIFY(XScreen::act({"key", "Caps_Lock"})); // pressed in the guest
            QVERIFY(spin([&] { return leds.caps; }));
            bar.focusFirst();
            QVERIFY(XScreen::act({"key", "Caps_Lock", "key", "Num_Lock"})); // and elsewhere
            QTest::qWait(300);
            QVERIFY(leds.caps && !leds.num);
            screen->frame().setFocus();
            QVERIFY(spin([&] { return !leds.caps && leds.num; }));
            keepPicture(console.window(), QString("screen-locks-") + protocol);
            bar.focusFirst();
            QVERIFY(XScreen::act({"key", "Num_Lock"}));
            screen->frame().setFocus();
            QVERIFY(spin([&] { return !leds.num; }));
        }
    }
    Q_SLOT void aSecondMonitorIsATabOfItsOwn() {
        makeGuest(1, "gui-heads", {"--desktop", "--spice", "--heads", "2"});
        LabConsole console;
        console.open();
        QVERIFY(console.becomes(1, "gui-heads", GuestState::Running));
        auto& board = console.window().consoles();
        auto* main = board.open(ConsoleRef::of(ConsoleRef::Kind::Graphics, console.ref(1, "gui-heads")));
        QVERIFY(main);
        auto* screen = main->findChild<GuestConsole*>();
        QVERIFY(opens(*screen));
        QVERIFY(spin([&] { return screen->canSwitchMonitors(); }, std::chrono::seconds(120)));
        QVERIFY(menuEntry(*screen, "Monitor 2"));
        menuEntry(*screen, "Monitor 2")->trigger();
        const auto second = ConsoleRef::of(ConsoleRef::Kind::Graphics, console.ref(1, "gui-heads"), "1");
        QVERIFY(spin([&] { return board.find(second); }));
        auto* monitor = board.find(second)->findChild<MonitorConsole*>();
        board.split(board.find(second), DropSide::Right);
        QTest::qWait(300);
        QVERIFY(menuEntry(*monitor, "Switch This Monitor On"));
        menuEntry(*monitor, "Switch This Monitor On")->trigger();
        const auto fills = [&] {
            const auto room = monitor->frame().size(), guest = monitor->frame().guestSize();
            return std::abs(room.width() - guest.width()) < 8 && std::abs(room.height() - guest.height()) < 8;
        };
        QVERIFY(spin(fills, std::chrono::seconds(30)));
        QCOMPARE(monitor->state(), MonitorConsole::State::Live);
        QTest::qWait(3000);
        keepPicture(console.window(), "monitors");
        theme::apply(Scheme::Dark);
        QTest::qWait(200);
        keepPicture(console.window(), "monitors-dark");
        theme::apply(Scheme::Light);
        // It has no connection of its own.
        board.close(main);
        QVERIFY(spin([&] { return monitor->state() == MonitorConsole::State::Waiting; }));
        QVERIFY(monitor->banner().isVisible());
        QTest::qWait(200);
        keepPicture(console.window(), "monitors-alone");
        QVERIFY(spin([&] { return console.press("Open It"); }));
        QVERIFY(spin([&] { return monitor->state() == MonitorConsole::State::Live; }));
    }
    Q_SLOT void aGuestWithoutAScreenGetsAnOffer() {
        makeGuest(1, "gui-bare", {});
        LabConsole console;
        console.open();
        auto* screen = console.screen(1, "gui-bare");
        QVERIFY(screen);
        QVERIFY(spin([&] { return screen->state() == State::Closed; }));
        QCOMPARE(screen->banner().message(), "This guest has no screen.");
        keepPicture(console.window(), "screen-none");
    }
};

const Suite<LabScreenTest> labScreenSuite;

} // namespace binnacle::test

#include "test_lab_screen.moc"
