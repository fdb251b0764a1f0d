// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratch.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/terminal/search_bar.h"
#include "views/terminal/terminal_widget.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace binnacle::test {

using views::TerminalWidget;

namespace {

struct Shown {
    TerminalWidget widget;
    QByteArray sent;
    QList<QUrl> opened;
    Shown() {
        QObject::connect(&widget, &TerminalWidget::typed, &widget, [this](const QByteArray& bytes) { sent += bytes; });
        widget.setOpener([this](const QUrl& url) { opened << url; });
        widget.resize(800, 400);
        widget.show();
        widget.view().setFocus();
        if (!QTest::qWaitForWindowActive(&widget)) QWARN("no window");
    }
    ~Shown() { closeDialogs(); }
    void feed(const std::string& text) {
        widget.feed(text);
        QTest::qWait(40);
    }
    QAbstractButton* button(QMessageBox* box, QMessageBox::ButtonRole role) {
        for (auto* b : box->buttons())
            if (box->buttonRole(b) == role) return b;
        return nullptr;
    }
    QMessageBox* box(const char* name) {
        QMessageBox* found = nullptr;
        spin([&] { return (found = widget.findChild<QMessageBox*>(name)) != nullptr; }, std::chrono::milliseconds(500));
        return found;
    }
};

} // namespace

class TerminalWidgetTest final : public QObject {
    Q_OBJECT

    Q_SLOT void copiesAndPastes() {
        Shown s;
        s.feed("some text");
        QTest::keyClick(&s.widget.view(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(&s.widget.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith("some text\n"));
        QApplication::clipboard()->setText("one line");
        QTest::keyClick(&s.widget.view(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(s.sent, QByteArray("one line"));
        QVERIFY(!s.box("paste"));
    }

    Q_SLOT void asksBeforeSeveralLinesRun() {
        Shown s;
        s.widget.pasteFrom("rm a\nrm b\n");
        auto* box = s.box("paste");
        QVERIFY(box);
        QCOMPARE(s.sent, QByteArray());
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
        s.button(box, QMessageBox::AcceptRole)->click();
        QCOMPARE(s.sent, QByteArray("rm a\rrm b\r"));
    }

    Q_SLOT void asksNotWhereTheApplicationCanTell() {
        Shown s;
        s.feed("\x1b[?2004h");
        s.widget.pasteFrom("a\nb");
        QVERIFY(!s.box("paste"));
        QCOMPARE(s.sent, QByteArray("\x1b[200~a\rb\x1b[201~"));
    }

    Q_SLOT void showsAnAddressBeforeItIsOpened() {
        Shown s;
        Q_EMIT s.widget.view().addressWanted("https://example.org/a?b=c");
        auto* box = s.box("address");
        QVERIFY(box && box->informativeText() == "https://example.org/a?b=c");
        QVERIFY(s.opened.isEmpty());
        s.button(box, QMessageBox::AcceptRole)->click();
        QCOMPARE(s.opened, QList<QUrl>{QUrl("https://example.org/a?b=c")});
    }

    Q_SLOT void opensNoAddressThatCouldRunSomething() {
        for (const char* address : {"file:///usr/bin/xterm", "javascript:alert(1)", "ssh://host", "smb://x/y"}) {
            Shown s;
            Q_EMIT s.widget.view().addressWanted(address);
            auto* box = s.box("address");
            QVERIFY(box);
            QVERIFY(!s.button(box, QMessageBox::AcceptRole));
        }
    }

    Q_SLOT void findsUpwardsAndDownwards() {
        Shown s;
        for (int i = 0; i < 300; ++i)
            s.widget.feed(i % 100 == 50 ? "an error here " + std::to_string(i) + "\r\n" : "nothing\r\n");
        QTest::qWait(40);
        QTest::keyClick(&s.widget.view(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto* bar = s.widget.findChild<views::SearchBar*>();
        auto* text = bar->findChild<QLineEdit*>();
        QVERIFY(bar->isVisible() && text->hasFocus());
        QTest::keyClicks(text, "ERROR");
        QVERIFY(s.widget.view().visibleText().contains("an error here 250"));
        QTest::keyClick(text, Qt::Key_Return);
        QVERIFY(s.widget.view().visibleText().contains("an error here 150"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(s.widget.view().visibleText().contains("an error here 250"));
        QCOMPARE(s.widget.view().selectedText(), QString("error"));
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!bar->isVisible() && s.widget.view().hasFocus());
    }

    Q_SLOT void keepsALog() {
        Shown s;
        const Scratch scratch;
        const auto path = QString::fromStdString((scratch.path() / "console.log").string());
        s.widget.logTo(path);
        s.feed("\x1b[31mboot\x1b[0m\r\n");
        s.widget.logTo({});
        s.feed("after\r\n");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("boot\n"));
    }

    Q_SLOT void everyCommandOfTheMenuHasAName() {
        Shown s;
        QContextMenuEvent event(QContextMenuEvent::Mouse, {10, 10}, s.widget.mapToGlobal(QPoint(10, 10)));
        QApplication::sendEvent(&s.widget, &event);
        auto* menu = s.widget.findChild<QMenu*>();
        QVERIFY(menu);
        QVERIFY(menu->actions().size() >= 10);
        for (auto* action : menu->actions())
            QVERIFY(action->isSeparator() || !action->text().isEmpty());
        menu->close();
    }

    Q_SLOT void theBellIsSeen() {
        Shown s;
        s.feed("\a");
        QVERIFY(spin([&] {
            for (auto* child : s.widget.view().findChildren<QWidget*>())
                if (child->testAttribute(Qt::WA_TransparentForMouseEvents) && !child->isVisible()) return true;
            return false;
        }));
    }
};

namespace {
const Suite<TerminalWidgetTest> suite;
}

} // namespace binnacle::test

#include "test_terminal_widget.moc"
