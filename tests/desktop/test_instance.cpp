// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"
#include "core/base/paths.h"
#include "tests/desktop/demo_console.h"
#include "tests/desktop/program.h"
#include "tests/views/support/suite.h"

#include <QElapsedTimer>
#include <QLocalSocket>

#include <csignal>

namespace binnacle::test {
namespace {

using namespace views;

/// Of the console over the demo fleet.
QString socketPath() {
    for (const auto& file : std::filesystem::directory_iterator(paths::runtime()))
        if (file.path().extension() == ".sock" && file.path().filename().string().starts_with("console-")) return QString::fromStdString(file.path().string());
    return {};
}

/// It listens, and answers.
bool answers(std::chrono::milliseconds limit = std::chrono::seconds(20)) {
    return spin([] {
        const auto path = socketPath();
        if (path.isEmpty()) return false;
        QLocalSocket socket;
        socket.connectToServer(path);
        if (!socket.waitForConnected(200)) return false;
        socket.write("[]\n");
        socket.flush();
        return spin([&] { return socket.canReadLine(); }, std::chrono::milliseconds(500));
    }, limit);
}

} // namespace

class InstanceTest : public QObject {
    Q_OBJECT

    Q_SLOT void aSecondStartHandsOverItsLinks() {
        DemoConsole console;
        desktop::SingleInstance instance("demo ");
        QVERIFY(!instance.handOver({}));
        connect(&instance, &desktop::SingleInstance::opened, &*console, &desktop::Console::openLinks);
        QVERIFY(console.open());
        const auto wanted = console.guest(GuestState::Paused);
        const auto name = QString::fromStdString(displayName(*console.fleet(), wanted));
        console.window().hide();
        QElapsedTimer timer;
        timer.start();
        Program second("binnacle", {"--demo", "binnacle://" + name});
        QCOMPARE(second.wait(), 0);
        const auto took = timer.elapsed();
        qInfo("the second start took %lld ms", took);
        QVERIFY2(took < slow(2000), qPrintable(QString::number(took)));
        QVERIFY(spin([&] { return console.window().page()->targets() == Targets{wanted}; }));
        QVERIFY(console.window().isVisible());
        Program third("binnacle", {"--demo"}); // without a link it only shows the window
        QCOMPARE(third.wait(), 0);
        Program other("binnacle", {"nowhere/nothing", "--demo"});
        QCOMPARE(other.wait(), 0);
        QVERIFY(spin([&] { return console.window().notices().messages().join(' ').contains("nowhere/nothing"); }));
    }

    Q_SLOT void aLinkOnTheFirstStartIsOpenedWhenTheFleetIsThere() {
        DemoConsole console;
        (*console).open();
        (*console).openLinks({"binnacle://atlas01"});
        QVERIFY(spin([&] { return console.window().page()->targets() == Targets{HostId{"atlas01"}}; }));
    }

    Q_SLOT void aHangingConsoleSwallowsNoStart() {
        const Scratch home;
        Program first("binnacle", {"--demo"});
        QVERIFY(answers());
        first.kill(SIGSTOP);
        Program second("binnacle", {"--demo"});
        QVERIFY2(second.wait(std::chrono::seconds(6)) == -1, "it must go on as a console of its own");
        QVERIFY(second.isRunning());
    }

    Q_SLOT void whatAKilledConsoleLeftIsCleaned() {
        const Scratch home;
        {
            Program first("binnacle", {"--demo"});
            QVERIFY(answers());
            first.kill(SIGKILL);
            QVERIFY(first.wait() > 0);
        }
        QVERIFY(!socketPath().isEmpty());
        Program second("binnacle", {"--demo"});
        QVERIFY(answers());
        Program third("binnacle", {"--demo"});
        QCOMPARE(third.wait(), 0);
        QVERIFY(second.isRunning());
    }

    Q_SLOT void ofTwoAtTheSameMomentOneRemains() {
        const Scratch home;
        Program a("binnacle", {"--demo"});
        Program b("binnacle", {"--demo"});
        QVERIFY(spin([&] { return !a.isRunning() || !b.isRunning(); }));
        QTest::qWait(500);
        QVERIFY(a.isRunning() != b.isRunning());
        QCOMPARE((a.isRunning() ? b : a).wait(), 0);
    }

    Q_SLOT void consolesOfDifferentFleetsAreApart() {
        const Scratch home;
        const auto file = home.write("other.toml", "");
        Program a("binnacle", {"--demo"});
        QVERIFY(answers());
        Program b("binnacle", {"--fleet", QString::fromStdString(file.string())});
        QVERIFY(b.wait(std::chrono::seconds(3)) == -1);
        QVERIFY(a.isRunning());
    }

    Q_SLOT void nonsenseOnTheSocketHarmsNothing() {
        const Scratch home;
        desktop::SingleInstance instance("demo ");
        QVERIFY(!instance.handOver({}));
        const QSignalSpy opened(&instance, &desktop::SingleInstance::opened);
        for (const QByteArray& message : {QByteArray("garbage\n"), QByteArray("{\"a\":1}\n"), QByteArray("[1,null,[\"x\"]]\n"), QByteArray(200'000, 'x'), QByteArray("[\"half"), QByteArray("\0\0\n", 3)}) {
            QLocalSocket socket;
            socket.connectToServer(socketPath());
            QVERIFY(socket.waitForConnected(1000));
            socket.write(message);
            socket.flush();
            QTest::qWait(30);
        }
        for (const auto& call : opened)
            for (const auto& link : call.at(0).toStringList())
                QVERIFY(link.isEmpty());
        Program second("binnacle", {"a/b", "--demo"});
        QCOMPARE(second.wait(), 0);
        QCOMPARE(opened.last().at(0).toStringList(), QStringList{"a/b"});
    }

private:
    /// Sanitizers and a busy machine take their time.
    static qint64 slow(qint64 ms) { return qEnvironmentVariableIsSet("BINNACLE_SLOW") ? ms * 10 : ms; }
};

namespace {
const Suite<InstanceTest> suite;
}

} // namespace binnacle::test

#include "test_instance.moc"
