// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/suite.h"
#include "tests/views/support/stall_watch.h"
#include "tests/views/support/waiting.h"
#include "tests/views/terminal/far_side.h"
#include "views/terminal/terminal_widget.h"
#include "views/terminal/text_console.h"
#include "views/widgets/banner.h"

#include <QPushButton>

namespace binnacle::test {

using views::TextConsole;

namespace {

struct Bench {
    QThreadPool pool;
    FarSide far;
    std::atomic<int> opened{0};
    std::atomic<bool> isInUse{false};
    std::optional<Text> obstacle;
    std::unique_ptr<TextConsole> console;

    explicit Bench(bool comesBack = true) {
        views::TextSource source;
        source.name = "The console of web";
        source.comesBack = comesBack;
        source.open = [this](bool force, TextSize, const std::stop_token&) -> Result<TextStream> {
            if (isInUse && !force) return fail(ErrorCode::InUse, "Somebody else has this console open");
            isInUse = false;
            auto stream = far.open();
            ++opened;
            return stream;
        };
        source.obstacle = [this] { return obstacle; };
        console = std::make_unique<TextConsole>(pool, std::move(source));
        console->resize(700, 300);
    }
    ~Bench() {
        console.reset();
        pool.waitForDone();
    }
    bool becomes(TextConsole::State state) {
        return spin([&] { return console->state() == state; }, std::chrono::seconds(5));
    }
    bool shows(const QString& text) {
        return spin([&] { return console->terminal().view().visibleText().contains(text); }, std::chrono::seconds(5));
    }
    views::Banner* banner() { return console->findChild<views::Banner*>(); }
    QPushButton* button(const QString& text) {
        for (auto* b : banner()->findChildren<QPushButton*>())
            if (b->text() == text) return b;
        return nullptr;
    }
};

} // namespace

class TextConsoleTest final : public QObject {
    Q_OBJECT

    Q_SLOT void opensWhenItIsShown() {
        Bench b;
        QCOMPARE(b.console->state(), TextConsole::State::Idle);
        b.console->show();
        QVERIFY(b.becomes(TextConsole::State::Open));
        QVERIFY(!b.banner()->isVisible());
        b.far.say("login: ");
        QVERIFY(b.shows("login:"));
        QTest::keyClicks(&b.console->terminal().view(), "root");
        QVERIFY(spin([&] { return b.far.heard() == "root"; }));
        const auto grid = b.console->terminal().view().grid();
        QCOMPARE(*b.far.end->size.lock(), (TextSize{unsigned(grid.columns), unsigned(grid.rows)}));
        b.console->resize(900, 500);
        QVERIFY(spin([&] { return b.far.end->size.lock()->columns > unsigned(grid.columns); }));
        b.console.reset();
        QVERIFY(spin([&] { return b.far.isHungUp(); }));
    }

    Q_SLOT void comesBackWithItsGuest() {
        Bench b;
        b.console->show();
        QVERIFY(b.becomes(TextConsole::State::Open));
        b.far.say("before the reboot\r\n");
        QVERIFY(b.shows("before the reboot"));
        b.obstacle = Text("The guest does not run");
        b.far.close({.error = fail(ErrorCode::Io, "The console was closed by the host")});
        QVERIFY(b.becomes(TextConsole::State::Ended));
        QVERIFY(b.banner()->isVisible() && b.button("Reconnect"));
        QVERIFY(b.becomes(TextConsole::State::Waiting));
        QVERIFY(b.banner()->accessibleDescription().contains("The guest does not run"));
        b.console->refresh();
        QCOMPARE(b.console->state(), TextConsole::State::Waiting);
        b.obstacle.reset();
        b.console->refresh();
        QVERIFY(b.becomes(TextConsole::State::Open));
        QCOMPARE(int(b.opened), 2);
        b.far.say("after it");
        QVERIFY(b.shows("after it") && b.shows("before the reboot"));
    }

    Q_SLOT void offersToTakeOver() {
        Bench b;
        b.isInUse = true;
        b.console->show();
        QVERIFY(b.becomes(TextConsole::State::InUse));
        QTest::qWait(1200);
        QCOMPARE(b.console->state(), TextConsole::State::InUse); // a person decides
        b.button("Take Over")->click();
        QVERIFY(b.becomes(TextConsole::State::Open));
    }

    Q_SLOT void aShellThatWasLeftStaysClosed() {
        Bench b(false);
        b.console->show();
        QVERIFY(b.becomes(TextConsole::State::Open));
        b.far.close({.exitCode = 3});
        QVERIFY(b.becomes(TextConsole::State::Ended));
        QVERIFY(b.banner()->accessibleDescription().contains("3"));
        QTest::qWait(1200);
        b.console->refresh();
        QCOMPARE(b.console->state(), TextConsole::State::Ended);
        b.button("Reconnect")->click();
        QVERIFY(b.becomes(TextConsole::State::Open));
    }

    Q_SLOT void isSlowToTryAgainWhatFails() {
        Bench b;
        b.console->show();
        for (int i = 0; i < 2; ++i) {
            QVERIFY(b.becomes(TextConsole::State::Open));
            b.far.close({.error = fail(ErrorCode::Unreachable, "gone")});
            QVERIFY(b.becomes(TextConsole::State::Ended));
        }
        QTest::qWait(1000);
        QCOMPARE(int(b.opened), 2); // the second pause is longer
        QVERIFY(b.becomes(TextConsole::State::Open));
    }

    Q_SLOT void aFloodLeavesTheWindowAlive() {
        Bench b;
        b.console->show();
        QVERIFY(b.becomes(TextConsole::State::Open));
        std::string noise(65536, 0);
        std::uint32_t x = 7;
        for (auto& c : noise)
            c = char((x = x * 1664525 + 1013904223) >> 24);
        std::size_t sent = 0;
        qint64 longest = 0;
        QElapsedTimer all, gap;
        all.start();
        gap.start();
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, gap.restart()); });
        beat.start(5);
        while (all.elapsed() < 3000) {
            sent += b.far.flood(noise);
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        }
        qInfo("%.1f MB taken in 3 s, the longest pause was %lld ms", double(sent) / 1e6, longest);
        QVERIFY2(longest < 250, qPrintable(QString::number(longest))); // of a debug build, on a busy machine
        QTest::keyClicks(&b.console->terminal().view(), "q");
        QVERIFY(spin([&] { return b.far.heard().ends_with('q') || b.far.heard().find('q') != std::string::npos; }));
    }
};

namespace {
const Suite<TextConsoleTest> suite;
}

} // namespace binnacle::test

#include "test_text_console.moc"
