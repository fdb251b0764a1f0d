// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/terminal/terminal_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QScrollBar>

namespace binnacle::test {

using views::TerminalView;

namespace {

struct Shown {
    TerminalView view;
    QByteArray sent;
    Shown() {
        QObject::connect(&view, &TerminalView::typed, &view, [this](const QByteArray& bytes) { sent += bytes; });
        view.setTheme("dark");
        view.resize(800, 400);
        view.show();
        view.setFocus();
        if (!QTest::qWaitForWindowActive(&view)) QWARN("no window");
        settle();
    }
    void feed(const std::string& text) {
        view.feed(text);
        settle();
    }
    void settle() { QTest::qWait(40); }
    QByteArray takeSent() { return std::exchange(sent, {}); }
    QPoint at(int row, int column) const { return view.cellRect(row, column).center(); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        auto* viewport = view.viewport();
        QTest::mousePress(viewport, Qt::LeftButton, modifiers, from);
        QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, to);
    }
    /// Left edges of cells: a drag takes what lies between two.
    QPoint before(int row, int column) const {
        const auto cell = view.cellRect(row, column);
        return {cell.left() + 2, cell.center().y()};
    }
};

} // namespace

class TerminalViewTest final : public QObject {
    Q_OBJECT

    Q_SLOT void paintsOnlyWhatChanged() {
        Shown s;
        s.view.countAnew();
        s.feed("x");
        QVERIFY2(s.view.paintedCells() > 0 && s.view.paintedCells() <= 2 * s.view.grid().columns,
                 qPrintable(QString::number(s.view.paintedCells())));
    }

    Q_SLOT void gathersWhatComesInAFrame() {
        Shown s;
        s.view.countAnew();
        for (int i = 0; i < 1000; ++i)
            s.view.feed("\x1b[5;5Hnumber " + std::to_string(i));
        s.settle();
        QVERIFY2(s.view.paintedCells() <= 6 * s.view.grid().columns, qPrintable(QString::number(s.view.paintedCells())));
        QVERIFY(s.view.visibleText().contains("number 999"));
    }

    Q_SLOT void showsColours() {
        Shown s;
        s.feed("\x1b[2;1H\x1b[48;2;255;0;0m          \x1b[0m");
        const auto picture = s.view.viewport()->grab().toImage();
        const auto point = s.at(1, 4) * picture.devicePixelRatio();
        QCOMPARE(picture.pixelColor(point), QColor(255, 0, 0));
    }

    Q_SLOT void keysGoToTheFarSide() {
        Shown s;
        QTest::keyClicks(&s.view, "ls -l");
        QTest::keyClick(&s.view, Qt::Key_Return);
        QTest::keyClick(&s.view, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&s.view, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(&s.view, Qt::Key_Tab);
        QTest::keyClick(&s.view, Qt::Key_Up);
        QCOMPARE(s.takeSent(), QByteArray("ls -l\r\x03\x0b\t\x1b[A"));
        QTest::keyClick(&s.view, Qt::Key_X, Qt::AltModifier);
        QCOMPARE(s.takeSent(), QByteArray("\x1bx"));
        QVERIFY(s.view.hasFocus());
    }

    Q_SLOT void theWindowsShortcutsWait() {
        Shown s;
        QAction shortcut;
        shortcut.setShortcut(QKeySequence("Ctrl+K"));
        int triggered = 0;
        connect(&shortcut, &QAction::triggered, this, [&] { ++triggered; });
        s.view.addAction(&shortcut);
        QTest::keyClick(&s.view, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(triggered, 0);
        QCOMPARE(s.takeSent(), QByteArray("\x0b"));
        shortcut.setShortcut(QKeySequence("Ctrl+Shift+K"));
        QTest::keyClick(&s.view, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(triggered, 1);
    }

    Q_SLOT void inputMethodsCompose() {
        Shown s;
        QInputMethodEvent composing("に", {});
        QApplication::sendEvent(&s.view, &composing);
        QCOMPARE(s.takeSent(), QByteArray());
        QVERIFY(static_cast<QWidget&>(s.view).inputMethodQuery(Qt::ImEnabled).toBool());
        QVERIFY(static_cast<QWidget&>(s.view).inputMethodQuery(Qt::ImCursorRectangle).toRect().isValid());
        QInputMethodEvent committed;
        committed.setCommitString("日本");
        QApplication::sendEvent(&s.view, &committed);
        QCOMPARE(s.takeSent(), QByteArray("日本"));
    }

    Q_SLOT void selectsCharactersWordsLinesAndBlocks() {
        Shown s;
        s.feed("hello brave world\r\nsecond line\r\nthird line");
        s.drag(s.before(0, 6), s.before(0, 11));
        QCOMPARE(s.view.selectedText(), QString("brave"));
        s.drag(s.before(0, 12), s.before(1, 6));
        QCOMPARE(s.view.selectedText(), QString("world\nsecond"));
        s.drag(s.before(0, 0), s.before(2, 5), Qt::AltModifier);
        QCOMPARE(s.view.selectedText(), QString("hello\nsecon\nthird"));
        QTest::mouseDClick(s.view.viewport(), Qt::LeftButton, {}, s.at(1, 8));
        QCOMPARE(s.view.selectedText(), QString("line"));
        QTest::mouseClick(s.view.viewport(), Qt::LeftButton, {}, s.at(1, 8)); // the third
        QCOMPARE(s.view.selectedText(), QString("second line\n"));
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QTest::mouseClick(s.view.viewport(), Qt::LeftButton, {}, s.at(0, 0));
        QVERIFY(!s.view.hasSelection());
    }

    Q_SLOT void aSelectionStaysOnItsLinesWhileOthersCome() {
        Shown s;
        s.feed("keep me\r\n");
        s.drag(s.before(0, 0), s.before(0, 7));
        for (int i = 0; i < 100; ++i)
            s.view.feed("line\r\n");
        s.settle();
        QCOMPARE(s.view.selectedText(), QString("keep me"));
    }

    Q_SLOT void scrollsBackAndStaysThere() {
        Shown s;
        for (int i = 0; i < 200; ++i)
            s.view.feed("line " + std::to_string(i) + "\r\n");
        s.settle();
        QVERIFY(s.view.isAtBottom());
        QTest::keyClick(&s.view, Qt::Key_Home, Qt::ShiftModifier);
        QVERIFY(s.view.visibleText().startsWith("line 0\n"));
        for (int i = 0; i < 50; ++i)
            s.view.feed("more\r\n");
        s.settle();
        QVERIFY(s.view.visibleText().startsWith("line 0\n"));
        QTest::keyClick(&s.view, Qt::Key_PageDown, Qt::ShiftModifier);
        QVERIFY(!s.view.visibleText().startsWith("line 0\n"));
        QTest::keyClicks(&s.view, "x");
        QVERIFY(s.view.isAtBottom());
    }

    Q_SLOT void theMouseIsReportedWhereAskedAndShiftSelects() {
        Shown s;
        s.feed("text here\x1b[?1000h\x1b[?1006h");
        QTest::mouseClick(s.view.viewport(), Qt::LeftButton, {}, s.at(0, 2));
        QCOMPARE(s.takeSent(), QByteArray("\x1b[<0;3;1M\x1b[<0;3;1m"));
        QVERIFY(!s.view.hasSelection());
        s.drag(s.before(0, 0), s.before(0, 4), Qt::ShiftModifier);
        QCOMPARE(s.view.selectedText(), QString("text"));
        QCOMPARE(s.takeSent(), QByteArray());
    }

    Q_SLOT void theWheelScrollsOrTurnsPages() {
        Shown s;
        for (int i = 0; i < 100; ++i)
            s.view.feed("line\r\n");
        s.settle();
        const auto wheel = [&](int delta, Qt::KeyboardModifiers modifiers = {}) {
            const QPointF at(10, 10);
            QWheelEvent event(at, s.view.viewport()->mapToGlobal(at.toPoint()), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
            QApplication::sendEvent(s.view.viewport(), &event);
        };
        wheel(120);
        QVERIFY(!s.view.isAtBottom());
        s.feed("\x1b[?1049h");
        wheel(-120);
        QCOMPARE(s.takeSent(), QByteArray("\x1b[B\x1b[B\x1b[B"));
        const auto size = s.view.pointSize();
        wheel(120, Qt::ControlModifier);
        QCOMPARE(s.view.pointSize(), size + 1);
    }

    Q_SLOT void zoomsByKeys() {
        Shown s;
        const auto columns = s.view.grid().columns;
        QTest::keyClick(&s.view, Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(&s.view, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(s.view.grid().columns < columns);
        QTest::keyClick(&s.view, Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(&s.view, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(s.view.grid().columns, columns);
        QCOMPARE(s.takeSent(), QByteArray());
    }

    Q_SLOT void addressesAreToldAndAskedFor() {
        Shown s;
        QStringList wanted, hovered;
        connect(&s.view, &TerminalView::addressWanted, this, [&](const QString& a) { wanted << a; });
        connect(&s.view, &TerminalView::addressHovered, this, [&](const QString& a) { hovered << a; });
        s.feed("see https://example.org/x and \x1b]8;;https://hidden.example/\x1b\\here\x1b]8;;\x1b\\");
        QTest::mouseClick(s.view.viewport(), Qt::LeftButton, {}, s.at(0, 10));
        QVERIFY(wanted.isEmpty());
        QMouseEvent move(QEvent::MouseMove, s.at(0, 31), s.view.viewport()->mapToGlobal(s.at(0, 31)), Qt::NoButton, Qt::NoButton,
                         Qt::ControlModifier);
        QApplication::sendEvent(s.view.viewport(), &move);
        QCOMPARE(hovered, QStringList{"https://hidden.example/"});
        QTest::mouseClick(s.view.viewport(), Qt::LeftButton, Qt::ControlModifier, s.at(0, 31));
        QTest::mouseClick(s.view.viewport(), Qt::LeftButton, Qt::ControlModifier, s.at(0, 10));
        QCOMPARE(wanted, (QStringList{"https://hidden.example/", "https://example.org/x"}));
    }

    Q_SLOT void whatItShowsCanBeReadAloud() {
        Shown s;
        s.view.setAccessibleName("The console of web");
        s.feed("login: root\r\nPassword:");
        auto* access = QAccessible::queryAccessibleInterface(&s.view);
        QVERIFY(access);
        QCOMPARE(access->role(), QAccessible::Terminal);
        QCOMPARE(access->text(QAccessible::Name), QString("The console of web"));
        auto* text = access->textInterface();
        QVERIFY(text);
        QVERIFY(text->text(0, text->characterCount()).startsWith("login: root\nPassword:\n"));
        QCOMPARE(text->cursorPosition(), int(QString("login: root\nPassword:").size()));
    }

    Q_SLOT void muchOutputIsTakenInSlices() {
        Shown s;
        std::string log;
        for (int i = 0; i < 20'000; ++i)
            log += "\x1b[32m2026-11-24 21:00:00\x1b[0m kernel: [  12.345678] link is up on port " + std::to_string(i) + "\r\n";
        QElapsedTimer time;
        time.start();
        for (std::size_t at = 0; at < log.size(); at += 16384)
            s.view.feed(std::string_view(log).substr(at, 16384));
        qInfo("%.1f MB/s", double(log.size()) / 1e3 / double(std::max<qint64>(time.elapsed(), 1)));
        s.settle();
        QVERIFY2(s.view.visibleText().contains("port 19999"), qPrintable(s.view.visibleText()));
    }

    Q_SLOT void picturesForEyes() {
        const auto folder = qEnvironmentVariable("BINNACLE_PICTURES");
        if (folder.isEmpty()) QSKIP("BINNACLE_PICTURES names no folder");
        for (const auto& theme : views::TerminalTheme::all()) {
            Shown s;
            s.view.setTheme(theme.id);
            s.feed("\x1b[1;32mada@lab1\x1b[0m:\x1b[1;34m~\x1b[0m$ ls --color\r\n\x1b[1;34mbin\x1b[0m  \x1b[1;36mlink\x1b[0m  \x1b[1;32mrun\x1b[0m  notes.txt\r\n");
            for (int i = 0; i < 16; ++i)
                s.view.feed("\x1b[48;5;" + std::to_string(i) + "m    \x1b[0m");
            s.view.feed("\r\n");
            for (int i = 0; i < 16; ++i)
                s.view.feed("\x1b[38;5;" + std::to_string(i) + "mtext\x1b[0m");
            s.view.feed("\r\n");
            for (int i = 0; i < 76; ++i)
                s.view.feed("\x1b[48;2;" + std::to_string(i * 3) + ";" + std::to_string(255 - i * 3) + ";128m \x1b[0m");
            s.feed("\r\n\x1b[1mbold\x1b[0m \x1b[3mitalic\x1b[0m \x1b[4munderline\x1b[0m \x1b[21mdouble\x1b[0m \x1b[4:3mcurly\x1b[0m "
                   "\x1b[7mreverse\x1b[0m \x1b[9mstrike\x1b[0m\r\n漢字 wide, e\xCC\x81 combining, ─┬─ frames │ \xF0\x9F\x98\x80\r\n"
                   "┌──────────┬─────────┐\r\n│ frames   │ meet    │\r\n├──────────┼─────────┤\r\n└──────────┴─────────┘\r\n"
                   "\x1b[1;32mada@lab1\x1b[0m:\x1b[1;34m~\x1b[0m$ ");
            s.drag(s.before(0, 4), s.before(1, 9));
            s.view.grab().save(folder + "/terminal-" + theme.id + ".png");
        }
    }
};

namespace {
const Suite<TerminalViewTest> suite;
}

} // namespace binnacle::test

#include "test_terminal_view.moc"
