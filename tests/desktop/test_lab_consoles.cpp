// SPDX-License-Identifier: GPL-3.0-or-later
// Text consoles in the real window, of real guests.
#include "tests/desktop/lab_suite.h"
#include "tests/views/support/eyes.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/shell/main_window.h"
#include "views/support/page.h"
#include "views/terminal/terminal_widget.h"
#include "views/terminal/text_console.h"

namespace binnacle::test {

using namespace views;

namespace {

/// The text console that is in sight.
TextConsole* inSight(LabConsole& console) {
    for (auto* found : console.window().findChildren<TextConsole*>())
        if (found->isVisible()) return found;
    return nullptr;
}
bool isOpen(LabConsole& console, std::chrono::seconds limit = std::chrono::seconds(30)) {
    return spin([&] { return inSight(console) && inSight(console)->state() == TextConsole::State::Open; }, limit);
}
bool shows(LabConsole& console, const QString& text, std::chrono::seconds limit = std::chrono::seconds(60)) {
    return spin([&] { return inSight(console) && inSight(console)->terminal().view().visibleText().contains(text); }, limit);
}
void type(LabConsole& console, const QString& text) {
    auto& view = inSight(console)->terminal().view();
    QTest::keyClicks(&view, text);
    QTest::keyClick(&view, Qt::Key_Return);
}
} // namespace

class LabConsolesTest : public LabSuite {
    Q_OBJECT

    Q_SLOT void aConsoleSurvivesItsGuestsRestart() {
        lab({"guest", "1", "gui-tty"});
        LabConsole console;
        console.open();
        QVERIFY(console.becomes(1, "gui-tty", GuestState::Running));
        const auto guest = console.ref(1, "gui-tty");
        console.window().go(Place::of(guest));
        console.window().desk().trigger("guest.console", {guest});
        QVERIFY(isOpen(console));
        type(console, {});
        QVERIFY(shows(console, "#"));
        type(console, "echo w-$((40+2)); uname -a; ls --color=always /");
        QVERIFY(shows(console, "w-42"));
        QTest::qWait(500);
        keepPicture(console.window(), "guest-console");
        virsh(1, "destroy gui-tty");
        QVERIFY(spin([&] { return inSight(console)->state() == TextConsole::State::Waiting; }));
        keepPicture(console.window(), "guest-console-waiting");
        virsh(1, "start gui-tty");
        QVERIFY(isOpen(console, std::chrono::seconds(40)));
        // what is typed while it boots is heard by nobody
        bool answered = false;
        for (int i = 0; i < 30 && !answered; ++i) {
            type(console, "echo again-$((1+1))");
            answered = shows(console, "again-2", std::chrono::seconds(2));
        }
        QVERIFY(answered);
        QVERIFY(inSight(console)->terminal().view().hasFocus());
    }

    Q_SLOT void anotherProgramHasTheConsole() {
        lab({"guest", "1", "gui-tty"});
        LabConsole console;
        console.open();
        QVERIFY(console.becomes(1, "gui-tty", GuestState::Running));
        shell(1, "setsid sh -c 'sleep 60 | script -qc \"virsh -q console gui-tty\" /dev/null' >/dev/null 2>&1 &");
        QTest::qWait(1500);
        const auto guest = console.ref(1, "gui-tty");
        console.window().desk().trigger("guest.console", {guest});
        QVERIFY(spin([&] { return inSight(console) && inSight(console)->state() == TextConsole::State::InUse; }));
        keepPicture(console.window(), "guest-console-in-use");
        QVERIFY(console.press("Take Over"));
        QVERIFY(isOpen(console));
    }

    Q_SLOT void shellsOfHostAndContainer() {
        lab({"container", "1", "gui-box"});
        LabConsole console;
        console.open();
        QVERIFY(console.becomes(1, "gui-box", GuestState::Running));
        console.window().desk().trigger("host.shell", {HostId{"lab1"}});
        QVERIFY(isOpen(console));
        type(console, "hostname; stty size");
        QVERIFY(shows(console, "lab1"));
        const auto grid = inSight(console)->terminal().view().grid();
        QVERIFY(shows(console, QString("%1 %2").arg(grid.rows).arg(grid.columns)));
        type(console, "cat /dev/urandom");
        QTest::qWait(2000);
        QTest::keyClick(&inSight(console)->terminal().view(), Qt::Key_C, Qt::ControlModifier);
        QTest::qWait(500);
        type(console, "stty sane; clear; echo still-$((1+1))");
        QVERIFY(shows(console, "still-2"));
        keepPicture(console.window(), "host-shell");
        console.window().desk().trigger("guest.shell", {console.ref(1, "gui-box")});
        QVERIFY(isOpen(console));
        type(console, "cat /proc/1/comm");
        QVERIFY(shows(console, "init"));
        type(console, "exit");
        QVERIFY(spin([&] { return inSight(console)->state() == TextConsole::State::Ended; }));
        keepPicture(console.window(), "container-shell-ended");
        // The host's shell is as it was left.
        console.window().desk().trigger("host.shell", {HostId{"lab1"}});
        QVERIFY(shows(console, "still-2"));
        QCOMPARE(inSight(console)->state(), TextConsole::State::Open);
    }
};

namespace {
const Suite<LabConsolesTest> suite;
}

} // namespace binnacle::test

#include "test_lab_consoles.moc"
