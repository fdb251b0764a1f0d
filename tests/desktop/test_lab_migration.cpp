// SPDX-License-Identifier: GPL-3.0-or-later
// Consoles go along with a guest that migrates between real hosts.
#include "tests/desktop/lab_suite.h"
#include "tests/support/lab.h"
#include "tests/views/support/eyes.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/console/frame_widget.h"
#include "views/console/guest_console.h"
#include "views/consoles/console_board.h"
#include "views/shell/main_window.h"
#include "views/support/page.h"
#include "views/terminal/terminal_widget.h"
#include "views/terminal/text_console.h"

#include <QAction>
#include <QElapsedTimer>
#include <QThread>

namespace binnacle::test {
namespace {

using namespace views;
using Kind = ConsoleRef::Kind;

/// The program that migrates, beside the window.
class Migration {
public:
    Migration(const QString& guest, int from, int to)
        : m_thread(QThread::create([=, this] {
            m_said = QString::fromStdString(Lab::ssh(
                from, QString("virsh -q migrate --live %1 qemu+ssh://lab%2/system 2>&1; echo ended $?")
                          .arg(guest)
                          .arg(to)
                          .toStdString()));
        })) {
        m_thread->start();
    }
    ~Migration() {
        m_thread->wait();
        delete m_thread;
    }
    bool works() {
        return spin([this] { return m_thread->isFinished(); }, std::chrono::seconds(90)) &&
               m_said.contains("ended 0");
    }
    const QString& said() const { return m_said; }

private:
    QThread* m_thread;
    QString m_said;
};

template <class Console>
Console* consoleOf(ConsoleView* view) {
    return view ? view->findChild<Console*>() : nullptr;
}

} // namespace

class LabMigrationTest : public LabSuite {
    Q_OBJECT

    /// How long the screen was away; below 0: it never came to the other host.
    static int followed(LabConsole& console, GuestConsole& screen, TextConsole& text, int from, int to) {
        QElapsedTimer clock;
        int away = -1;
        bool wasAway = false;
        Migration migration("gui-mig", from, to);
        const HostId host{"lab" + std::to_string(to)};
        const bool there = spin(
            [&] {
                if (!wasAway && screen.state() != GuestConsole::State::Open) {
                    wasAway = true;
                    clock.start();
                }
                const bool open = screen.guest().host == host && screen.state() == GuestConsole::State::Open;
                if (open && away < 0) away = wasAway ? int(clock.elapsed()) : 0;
                return open && text.state() == TextConsole::State::Open;
            },
            std::chrono::seconds(90));
        if (!migration.works()) qWarning("%s", qPrintable(migration.said()));
        Q_UNUSED(console);
        return there ? away : -1;
    }

    Q_SLOT void screenAndTextGoAlong() {
        lab({"guest", "1", "gui-mig", "--vnc", "--spice"});
        LabConsole console;
        console.open();
        QVERIFY(console.becomes(1, "gui-mig", GuestState::Running));
        QVERIFY(console.becomes(2, LinkState::Connected));
        const auto here = console.ref(1, "gui-mig");
        auto& board = console.window().consoles();
        auto* screenTab = board.open(ConsoleRef::of(Kind::Graphics, here));
        auto* textTab = board.open(ConsoleRef::of(Kind::Text, here));
        auto* text = consoleOf<TextConsole>(textTab);
        auto* screen = consoleOf<GuestConsole>(screenTab);
        QVERIFY(text && screen);
        QVERIFY(spin([&] { return text->state() == TextConsole::State::Open; }));
        board.split(textTab, DropSide::Right); // both are in sight
        QVERIFY(spin([&] { return screen->state() == GuestConsole::State::Open; }));
        // By SPICE there,
        const int bySpice = followed(console, *screen, *text, 1, 2);
        qInfo("SPICE: away for %d ms", bySpice);
        QVERIFY(bySpice >= 0 && bySpice < 5000);
        QCOMPARE(screenTab->ref().host, HostId{"lab2"});
        QVERIFY(screenTab->place().contains("lab2"));
        auto& view = text->terminal().view();
        bool answered = false;
        for (int i = 0; i < 10 && !answered; ++i) {
            QTest::keyClicks(&view, "echo here-$((40+2))");
            QTest::keyClick(&view, Qt::Key_Return);
            answered = spin([&] { return view.visibleText().contains("here-42"); }, std::chrono::seconds(3));
        }
        QVERIFY2(answered, qPrintable(view.visibleText()));
        // by VNC back, its page in sight.
        QVERIFY(menuEntry(*screen, "VNC"));
        menuEntry(*screen, "VNC")->trigger();
        QVERIFY(spin([&] { return screen->state() == GuestConsole::State::Open; }));
        const int byVnc = followed(console, *screen, *text, 2, 1);
        qInfo("VNC: away for %d ms", byVnc);
        QVERIFY(byVnc >= 0 && byVnc < 5000);
        QCOMPARE(textTab->ref().host, HostId{"lab1"});
    }
};

namespace {
const Suite<LabMigrationTest> suite;
}

} // namespace binnacle::test

#include "test_lab_migration.moc"
