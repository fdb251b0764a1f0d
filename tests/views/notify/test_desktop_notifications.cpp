// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/notify/fake_server.h"
#include "tests/views/support/private_bus.h"
#include "tests/views/support/suite.h"
#include "tests/views/support/waiting.h"
#include "views/notify/desktop_notifications.h"

#include <QElapsedTimer>
#include <QSignalSpy>

namespace binnacle::test {

using namespace views;

class DesktopNotificationsTest : public QObject {
    Q_OBJECT

    Q_SLOT void initTestCase() {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY2(!m_bus->address().isEmpty(), "dbus-daemon is needed");
    }
    Q_SLOT void cleanupTestCase() { m_bus.reset(); }

    Q_SLOT void showsAMessage() {
        FakeServer server(m_bus->connection());
        DesktopNotifications sink(m_bus->connection());
        sink.show({1, "Start <b>web</b> has failed", "a < b & \"c\""});
        sink.show({2, "second", {}});
        QVERIFY(spin([&] { return server.calls.size() == 2; }));
        QCOMPARE(server.asked, 1);
        QCOMPARE(server.calls[0].title, QString("Start <b>web</b> has failed"));
        QCOMPARE(server.calls[0].body, QString("a < b & \"c\""));
        QCOMPARE(server.calls[0].actions, (QStringList{"default", "Open the Task"}));
        sink.show({3, "third", {}});
        QVERIFY(spin([&] { return server.calls.size() == 3; }));
        QCOMPARE(server.asked, 1);
    }

    Q_SLOT void escapesOnlyForWhoReadsMarkup() {
        FakeServer server(m_bus->connection());
        server.capabilities = {"body", "body-markup"};
        DesktopNotifications sink(m_bus->connection());
        sink.show({1, "a < b", "<img src='x'> & c"});
        QVERIFY(spin([&] { return server.calls.size() == 1; }));
        QCOMPARE(server.calls[0].title, QString("a < b"));
        QCOMPARE(server.calls[0].body, QString("&lt;img src='x'&gt; &amp; c"));
        QVERIFY(server.calls[0].actions.isEmpty());
    }

    Q_SLOT void aMessageOfTheSameKeyTakesThePlaceOfTheOneBefore() {
        FakeServer server(m_bus->connection());
        server.holds = true;
        DesktopNotifications sink(m_bus->connection());
        sink.show({1, "one", {}});
        QVERIFY(spin([&] { return server.calls.size() == 1; }));
        sink.show({1, "two", {}}); // its id isn't known yet
        sink.show({1, "three", {}});
        QTest::qWait(100);
        QCOMPARE(server.calls.size(), 1U);
        server.holds = false;
        server.answerAll();
        QVERIFY(spin([&] { return server.calls.size() == 2; }));
        QCOMPARE(server.calls[1].title, QString("three"));
        QCOMPARE(server.calls[1].replaces, server.calls[0].id);
        sink.show({2, "another", {}});
        QVERIFY(spin([&] { return server.calls.size() == 3; }));
        QCOMPARE(server.calls[2].replaces, 0U);
    }

    Q_SLOT void aClickIsHeardOfItsOwnMessagesAlone() {
        FakeServer server(m_bus->connection());
        DesktopNotifications sink(m_bus->connection());
        QSignalSpy clicked(&sink, &NotificationSink::clicked);
        sink.show({7, "one", {}});
        QVERIFY(spin([&] { return server.calls.size() == 1; }));
        const auto id = server.calls[0].id;
        auto stranger = m_bus->connection(); // it isn't the server
        auto forged = QDBusMessage::createSignal(FakeServer::path, FakeServer::name, "ActionInvoked");
        forged.setArguments({id, QStringLiteral("default")});
        stranger.send(forged);
        server.click(id + 1);
        QTest::qWait(100);
        QCOMPARE(clicked.size(), 0);
        server.click(id);
        QVERIFY(spin([&] { return clicked.size() == 1; }));
        QCOMPARE(clicked[0][0].toULongLong(), 7ULL);
    }

    Q_SLOT void oneThatWasClosedIsShownAnew() {
        FakeServer server(m_bus->connection());
        DesktopNotifications sink(m_bus->connection());
        const QSignalSpy closed(&sink, &NotificationSink::closed);
        sink.show({7, "one", {}});
        QVERIFY(spin([&] { return server.calls.size() == 1; }));
        QTest::qWait(50);
        server.close(server.calls[0].id);
        QVERIFY(spin([&] { return closed.size() == 1; }));
        sink.show({7, "two", {}});
        QVERIFY(spin([&] { return server.calls.size() == 2; }));
        QCOMPARE(server.calls[1].replaces, 0U);
    }

    Q_SLOT void withoutAServerItRefuses() {
        DesktopNotifications sink(m_bus->connection());
        const QSignalSpy refused(&sink, &NotificationSink::refused);
        sink.show({1, "one", {}});
        QVERIFY(spin([&] { return refused.size() == 1; }));
        DesktopNotifications nowhere(QDBusConnection("there is no such bus"));
        const QSignalSpy refusedToo(&nowhere, &NotificationSink::refused);
        nowhere.show({1, "one", {}});
        QCOMPARE(refusedToo.size(), 1);
        FakeServer server(m_bus->connection()); // it may come later
        sink.show({2, "two", {}});
        QVERIFY(spin([&] { return server.calls.size() == 1; }));
    }

    Q_SLOT void aServerThatFailsRefuses() {
        FakeServer server(m_bus->connection());
        server.broken = true;
        DesktopNotifications sink(m_bus->connection());
        const QSignalSpy refused(&sink, &NotificationSink::refused);
        sink.show({1, "one", {}});
        QVERIFY(spin([&] { return refused.size() == 1; }));
    }

    Q_SLOT void aServerThatHangsHoldsNobodyUp() {
        FakeServer server(m_bus->connection());
        server.holds = true;
        DesktopNotifications sink(m_bus->connection(), std::chrono::milliseconds(300));
        const QSignalSpy refused(&sink, &NotificationSink::refused);
        QElapsedTimer timer;
        timer.start();
        sink.show({1, "one", {}});
        QVERIFY(timer.elapsed() < 100);
        QVERIFY(spin([&] { return refused.size() == 1; }));
    }

    Q_SLOT void aServerThatWasRestartedIsAskedAnew() {
        auto server = std::make_unique<FakeServer>(m_bus->connection());
        DesktopNotifications sink(m_bus->connection());
        sink.show({1, "one", {}});
        QVERIFY(spin([&] { return server->calls.size() == 1; }));
        QTest::qWait(50);
        server.reset();
        QTest::qWait(100);
        server = std::make_unique<FakeServer>(m_bus->connection());
        server->capabilities = {"body", "body-markup"};
        sink.show({1, "two", "<"});
        QVERIFY(spin([&] { return server->calls.size() == 1; }));
        QCOMPARE(server->asked, 1);
        QCOMPARE(server->calls[0].replaces, 0U);
        QCOMPARE(server->calls[0].body, QString("&lt;"));
    }

private:
    std::unique_ptr<PrivateBus> m_bus;
};

namespace {
const Suite<DesktopNotificationsTest> suite;
}

} // namespace binnacle::test

#include "test_desktop_notifications.moc"
