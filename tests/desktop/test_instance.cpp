// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/other_fleet.h"
#include "app/desktop/single_instance.h"
#include "core/base/paths.h"
#include "tests/desktop/demo_console.h"
#include "tests/desktop/program.h"
#include "tests/views/support/suite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QMessageBox>
#include <QPushButton>

#include <csignal>

namespace binnacle::test {
namespace {

using namespace views;

/// Of the console that runs.
QString socketPath() {
    for (const auto& file : std::filesystem::directory_iterator(paths::runtime()))
        if (file.path().extension() == ".sock" && file.path().filename().string().starts_with("console")) return QString::fromStdString(file.path().string());
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
        socket.write("{}\n"); // asks nothing
        socket.flush();
        return spin([&] { return socket.canReadLine(); }, std::chrono::milliseconds(500));
    }, limit);
}

} // namespace

class InstanceTest : public QObject {
    Q_OBJECT

    Q_SLOT void aSecondStartHandsOverItsLinks() {
        DemoConsole console;
        desktop::SingleInstance instance;
        QVERIFY(instance.handOver("demo", {}) == desktop::SingleInstance::Answer::First);
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
        Program browser("binnacle", {"binnacle://atlas01"}); // which asks for no fleet
        QCOMPARE(browser.wait(), 0);
        QVERIFY(spin([&] { return console.window().page()->targets() == Targets{HostId{"atlas01"}}; }));
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

    /// On a terminal it says so, and how to start another one.
    Q_SLOT void anotherFleetIsNotOpenedInTheRunningConsole() {
        const Scratch home;
        const auto file = QString::fromStdString(home.write("other.toml", "").string());
        Program first("binnacle", {"--fleet", file});
        QVERIFY(answers());
        Program second("script", {"-qec", qEnvironmentVariable("BINNACLE_BINARY_DIR") + "/bin/binnacle --demo", "/dev/null"});
        QCOMPARE(second.wait(), 3);
        QVERIFY2(second.output().contains("a console that shows " + file + " is running, and the demo fleet was asked for"), qPrintable(second.output()));
        QVERIFY2(second.output().contains("binnacle --new-instance --demo"), qPrintable(second.output()));
        Program same("binnacle", {"--fleet", QFileInfo(file).path() + "/./other.toml"}); // by another name
        QCOMPARE(same.wait(), 0);
        Program beside("binnacle", {"--demo", "--new-instance"});
        QVERIFY(beside.wait(std::chrono::seconds(2)) == -1);
        QVERIFY(answers()); // the first one still has the socket
        QVERIFY(first.isRunning());
        first.kill(SIGTERM);
        first.wait();
        QVERIFY(beside.isRunning());
    }

    /// Without a terminal it asks.
    Q_SLOT void anotherFleetIsAskedAbout() {
        using desktop::OtherFleetChoice;
        struct Case {
            const char* button;
            OtherFleetChoice choice;
        };
        for (const auto& [text, choice] : {Case{"Start Another Beside It", OtherFleetChoice::StartAnother}, Case{"Show the Running One", OtherFleetChoice::ShowRunning},
                                           Case{"Cancel", OtherFleetChoice::Cancel}}) {
            const std::unique_ptr<QMessageBox> box(desktop::makeOtherFleetDialog({"/home/<b>ada</b>.toml", "demo"}));
            QCOMPARE(box->text(), QString("A console that shows /home/<b>ada</b>.toml is running already."));
            QCOMPARE(box->informativeText(), QString("You asked for the demo fleet."));
            box->open();
            for (auto* button : box->buttons())
                if (button->text().remove('&') == text) button->click();
            QCOMPARE(box->result(), int(choice));
        }
        const Scratch home;
        Program first("binnacle", {"--demo"});
        QVERIFY(answers());
        Program second("binnacle", {"--fleet", QString::fromStdString(home.write("other.toml", "").string())});
        QVERIFY(second.wait(std::chrono::seconds(2)) == -1); // it waits for the answer
        QVERIFY2(second.output().contains("--new-instance --fleet"), qPrintable(second.output()));
    }

    Q_SLOT void profilesAreApart() {
        const Scratch home;
        Program first("binnacle", {"--demo"});
        QVERIFY(answers());
        const Scratch other;
        Program second("binnacle", {"--demo"});
        QVERIFY(answers());
        QVERIFY(first.isRunning());
        QVERIFY(second.isRunning());
    }

    /// In a folder that others may write to, somebody else could listen.
    Q_SLOT void aFolderThatOthersMayWriteToIsNotUsed() {
        const Scratch home;
        std::filesystem::permissions(paths::runtime(), std::filesystem::perms::all);
        desktop::SingleInstance first, second;
        QVERIFY(first.handOver("demo", {}) == desktop::SingleInstance::Answer::First);
        QVERIFY(second.handOver("demo", {"a/b"}) == desktop::SingleInstance::Answer::First);
        QVERIFY(socketPath().isEmpty());
    }

    Q_SLOT void theSocketIsOfThisUserAlone() {
        const Scratch home;
        desktop::SingleInstance first;
        QVERIFY(first.handOver("demo", {}) == desktop::SingleInstance::Answer::First);
        QCOMPARE(QFile::permissions(socketPath()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    }

    Q_SLOT void nonsenseOnTheSocketHarmsNothing() {
        const Scratch home;
        desktop::SingleInstance instance;
        QVERIFY(instance.handOver("demo", {}) == desktop::SingleInstance::Answer::First);
        const QSignalSpy opened(&instance, &desktop::SingleInstance::opened);
        for (const QByteArray& message : {QByteArray("garbage\n"), QByteArray("{\"a\":1}\n"), QByteArray("{\"links\":[1,null,[\"x\"]],\"fleet\":7}\n"), QByteArray(200'000, 'x'), QByteArray("[\"half"), QByteArray("\0\0\n", 3)}) {
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
        QVERIFY(spin([&] { return !opened.isEmpty() && opened.last().at(0).toStringList() == QStringList{"a/b"}; }));
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
