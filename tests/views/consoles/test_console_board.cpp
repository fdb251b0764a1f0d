// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/consoles/console_board.h"
#include "views/consoles/console_tab_bar.h"
#include "views/consoles/console_window.h"
#include "views/consoles/full_screen.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QVBoxLayout>

#include <memory>

namespace binnacle::test {
namespace {

using namespace views;

class Plain final : public ConsoleView {
public:
    explicit Plain(ConsoleRef ref)
        : ConsoleView(std::move(ref)) {
        setFocusPolicy(Qt::StrongFocus);
    }
    QString title() const override { return QString::fromStdString(ref().host.text); }
    QString place() const override { return title() + ", plain"; }
    QIcon icon() const override { return {}; }
    State state() const override { return now; }
    void takeFocus() override { setFocus(); }
    bool losesWork() const override { return busy; }
    bool canRecord() const override { return now == State::Live && !recorded; }
    bool isRecording() const override { return recorded; }
    void record(bool on) override {
        recorded = on;
        Q_EMIT changed();
    }
    State now = State::Live;
    bool busy = false, recorded = false;
};

ConsoleRef shell(const char* host) {
    return ConsoleRef::shellOf(HostId{host});
}

struct Board {
    QWidget window;
    int made = 0;
    std::unique_ptr<ConsoleBoard> board;

    Board() {
        window.resize(900, 600);
        make();
    }
    void make() {
        board = std::make_unique<ConsoleBoard>(
            [this](const ConsoleRef& ref) -> ConsoleView* {
                if (ref.host.text == "gone") return nullptr;
                ++made;
                return new Plain(ref);
            },
            &window);
        (new QVBoxLayout(&window))->addWidget(&board->area());
        window.show();
    }
    ConsoleView* open(const char* host) { return board->open(shell(host)); }
    /// The hosts by group: "a b | c".
    QString layout(ConsoleArea* area = nullptr) {
        QStringList groups;
        for (const auto* group : (area ? area : &board->area())->groups()) {
            QStringList tabs;
            for (const auto* view : group->views())
                tabs << view->title();
            groups << tabs.join(' ');
        }
        return groups.join(" | ");
    }
    static std::vector<ConsoleWindow*> windows() {
        std::vector<ConsoleWindow*> all;
        for (auto* widget : QApplication::topLevelWidgets())
            if (auto* own = qobject_cast<ConsoleWindow*>(widget); own && own->isVisible()) all.push_back(own);
        return all;
    }
    void drop(ConsoleView* view, ConsoleGroup* on, const QPoint& at) {
        const std::unique_ptr<QMimeData> data(ConsoleTabBar::mimeOf(view->ref()));
        QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        QDropEvent event(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &event);
    }
};

} // namespace

class ConsoleBoardTest : public QObject {
    Q_OBJECT

    Q_SLOT void aReferenceSurvivesItsKey() {
        const GuestUuid uuid(std::array<std::uint8_t, 16>{1, 2, 3});
        for (const auto& ref : {shell("lab1"), shell("a/b c%"), ConsoleRef::of(ConsoleRef::Kind::Graphics, {HostId{"x"}, uuid}),
                                ConsoleRef::of(ConsoleRef::Kind::Text, {HostId{"x"}, uuid}, "serial/1")})
            QCOMPARE(ConsoleRef::fromKey(ref.key()), std::optional(ref));
        for (const char* bad : {"", "host-shell", "host-shell///", "graphics/x/no-uuid/", "other/x//"})
            QVERIFY(!ConsoleRef::fromKey(bad));
    }

    Q_SLOT void opensEachOnce() {
        Board b;
        auto* first = b.open("a");
        b.open("b");
        QCOMPARE(b.open("a"), first);
        QCOMPARE(b.made, 2);
        QCOMPARE(b.layout(), QString("a b"));
        QCOMPARE(b.board->area().currentGroup()->current(), first);
        QVERIFY(!b.open("gone"));
    }

    Q_SLOT void splitsAndDropsTheEmptyHalves() {
        Board b;
        for (const char* host : {"a", "b", "c"})
            b.open(host);
        b.board->split(b.board->find(shell("c")), DropSide::Right);
        QCOMPARE(b.layout(), QString("a b | c"));
        b.board->split(b.board->find(shell("b")), DropSide::Below);
        QCOMPARE(b.layout(), QString("a | b | c"));
        b.board->split(b.board->find(shell("a")), DropSide::Left); // alone in its group: nothing to split off
        QCOMPARE(b.layout(), QString("a | b | c"));
        b.board->close(b.board->find(shell("a")));
        QCOMPARE(b.layout(), QString("b | c"));
        b.board->close(b.board->find(shell("c")));
        b.board->close(b.board->find(shell("b")));
        QCOMPARE(b.layout(), QString(""));
        b.open("d");
        QCOMPARE(b.layout(), QString("d"));
    }

    Q_SLOT void arrangesAGrid() {
        Board b;
        for (const char* host : {"a", "b", "c", "d", "e"})
            b.open(host);
        b.board->arrange();
        QCOMPARE(b.layout(), QString("a | b | c | d | e"));
        QTest::qWait(20);
        const auto groups = b.board->area().groups();
        QCOMPARE(groups[0]->mapTo(&b.window, QPoint()).y(), groups[2]->mapTo(&b.window, QPoint()).y());
        QVERIFY(groups[3]->mapTo(&b.window, QPoint()).y() > groups[0]->mapTo(&b.window, QPoint()).y());
        QVERIFY(std::abs(groups[0]->width() - groups[1]->width()) <= 2);
        QVERIFY(groups[0]->isVisible() && groups[4]->isVisible());
        b.board->arrange(); // again is no harm
        QCOMPARE(b.layout(), QString("a | b | c | d | e"));
    }

    Q_SLOT void takesWhatIsDropped() {
        Board b;
        for (const char* host : {"a", "b", "c"})
            b.open(host);
        QTest::qWait(20);
        auto* group = b.board->area().groups().front();
        b.drop(b.board->find(shell("a")), group, QPoint(group->width() - 5, group->height() / 2));
        QCOMPARE(b.layout(), QString("b c | a"));
        QTest::qWait(20);
        b.drop(b.board->find(shell("b")), b.board->area().groups().back(), QPoint(20, 5)); // on the tabs
        QCOMPARE(b.layout(), QString("c | b a"));
    }

    Q_SLOT void livesInAWindowOfItsOwnAndComesBack() {
        Board b;
        b.open("a");
        auto* view = b.open("b");
        b.board->detach(view);
        QCOMPARE(b.layout(), QString("a"));
        QCOMPARE(b.windows().size(), std::size_t(1));
        QCOMPARE(b.windows().front()->windowTitle(), QString("b, plain"));
        QCOMPARE(b.open("b"), view); // found where it is
        b.board->bringBack(view);
        QCOMPARE(b.layout(), QString("a b"));
        QVERIFY(spin([&] { return b.windows().empty(); }));
        b.board->detach(view);
        b.windows().front()->close();
        QVERIFY(spin([&] { return b.windows().empty(); }));
        QVERIFY(!b.board->find(shell("b")));
    }

    Q_SLOT void fillsTheScreenByOneKeyAndComesBack() {
        Board b;
        b.open("a");
        auto* view = b.open("b");
        b.open("c");
        QTest::keyClick(view, Qt::Key_F11);
        const auto full = []() -> FullScreen* {
            for (auto* widget : QApplication::topLevelWidgets())
                if (auto* screen = qobject_cast<FullScreen*>(widget); screen && screen->isVisible()) return screen;
            return nullptr;
        };
        QVERIFY(spin([&] { return full() && full()->view() == view; }));
        QCOMPARE(b.layout(), QString("a c"));
        QVERIFY(full()->isBarShown()); // so that the way out is seen
        for (int i = 0; i < 40; ++i)
            full()->followPointer(QPoint(200, 300));
        QVERIFY(!full()->isBarShown());
        full()->followPointer(QPoint(200, 0));
        QVERIFY(full()->isBarShown());
        QMenu menu;
        Q_EMIT full()->switcherWanted(&menu);
        QCOMPARE(menu.actions().size(), 3);
        menu.actions().front()->trigger();
        QVERIFY(spin([&] { return full() && full()->view()->title() == "a"; }));
        QTest::keyClick(full()->view(), Qt::Key_F11);
        QVERIFY(spin([&] { return !full(); }));
        QCOMPARE(b.layout(), QString("a b c"));
    }

    Q_SLOT void ctrlTabLeadsFromTabToTabAndOut() {
        Board b;
        QLineEdit other;
        b.window.layout()->addWidget(&other);
        other.show();
        auto* first = b.open("a");
        auto* second = b.open("b");
        const auto press = [&](Qt::KeyboardModifiers more = {}) {
            QTest::keyClick(b.window.focusWidget(), Qt::Key_Tab, Qt::ControlModifier | more);
            return b.window.focusWidget();
        };
        first->takeFocus();
        b.board->area().currentGroup()->setCurrentWidget(first);
        QCOMPARE(press(), second);
        QCOMPARE(press(), &other);
        second->takeFocus();
        QCOMPARE(press(Qt::ShiftModifier), first);
        QVERIFY(qobject_cast<ConsoleTabBar*>(press(Qt::ShiftModifier)));
    }

    Q_SLOT void asksBeforeWorkIsLost() {
        Board b;
        auto* view = static_cast<Plain*>(b.open("a"));
        view->busy = true;
        const auto answer = [](QMessageBox::StandardButton button) {
            QMessageBox* box = nullptr;
            QVERIFY(spin([&] { return (box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())); }));
            box->button(button)->click();
        };
        b.board->close(view); // doesn't wait for the answer
        QCOMPARE(b.layout(), QString("a"));
        answer(QMessageBox::No);
        QCOMPARE(b.layout(), QString("a"));
        b.board->close(view);
        answer(QMessageBox::Yes);
        QVERIFY(spin([&] { return b.layout().isEmpty(); }));
        view = static_cast<Plain*>(b.open("b"));
        view->busy = true;
        b.board->close(view);
        view->busy = false; // it ended by itself, and the person closed it before the question was answered
        b.board->close(view);
        QCOMPARE(b.layout(), QString(""));
        answer(QMessageBox::Yes);
        QCOMPARE(b.layout(), QString(""));
    }

    Q_SLOT void isRestored() {
        QByteArray saved;
        {
            Board b;
            for (const char* host : {"a", "b", "c", "d"})
                b.open(host);
            b.board->split(b.board->find(shell("c")), DropSide::Right);
            b.board->detach(b.board->find(shell("d")));
            b.board->toggleFullScreen(b.open("e"));
            saved = b.board->save();
        }
        Board b;
        b.board->restore(saved);
        QCOMPARE(b.layout(), QString("a b e | c"));
        QCOMPARE(b.windows().size(), std::size_t(1));
        QCOMPARE(b.layout(&b.windows().front()->area()), QString("d"));
        QCOMPARE(b.made, 5);
        QVERIFY(b.board->find(shell("d")));
    }

    Q_SLOT void restoresNothingFromNonsense() {
        for (const char* bad : {"", "{}", "[1]", "{\"area\":{\"split\":\"x\",\"parts\":[{},{\"split\":\"y\"}]},\"windows\":[{}]}",
                                "{\"area\":{\"tabs\":[\"host-shell/gone//\",5,\"host-shell/a//\",\"host-shell/a//\"]}}"}) {
            Board b;
            b.board->restore(bad);
            QVERIFY(b.made <= 1);
            b.open("z");
            QVERIFY(b.board->find(shell("z"))->isVisible());
            QVERIFY(b.windows().empty());
        }
    }

    Q_SLOT void tellsOnItsTabThatAConsoleIsRecorded() {
        Board b;
        auto* view = b.board->open(shell("lab1"));
        const auto command = [&](const char* name) -> const ConsoleCommand& {
            for (const auto& one : b.board->commands())
                if (QLatin1String(one.icon) == QLatin1String(name)) return one;
            qFatal("no such command");
        };
        const auto* group = b.board->area().currentGroup();
        QVERIFY(b.board->isPossible(command("record")) && !b.board->isPossible(command("record-stop")));
        b.board->run(command("record"));
        QCOMPARE(group->tabText(0), "lab1 (recording)");
        QVERIFY(group->tabToolTip(0).contains("recorded"));
        QVERIFY(!b.board->isPossible(command("record")) && b.board->isPossible(command("record-stop")));
        b.board->detach(view); // it goes on, wherever the console is
        QVERIFY(view->isRecording());
        b.board->run(command("record-stop"));
        QVERIFY(!view->isRecording() && b.board->isPossible(command("record")));
    }
};

namespace {
const Suite<ConsoleBoardTest> suite;
}

} // namespace binnacle::test

#include "test_console_board.moc"
