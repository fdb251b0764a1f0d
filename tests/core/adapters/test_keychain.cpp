// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The keychain against gnome-keyring on a message bus of its own. Binnacle asks through QtKeychain, as on a desktop.
#include "core/adapters/keychain.h"
#include "tests/support/scratch.h"

#include <QProcess>
#include <QtTest>

#include <thread>

namespace binnacle::test {

/// A session bus and a keyring that is unlocked, in an empty home. Exists before anything asks for the session's bus.
class KeyringSession {
public:
    KeyringSession() {
        const auto runtime = m_folder.path() / "run";
        std::filesystem::create_directory(runtime);
        std::filesystem::permissions(runtime, std::filesystem::perms::owner_all);
        qputenv("HOME", QByteArray::fromStdString(m_folder.path().string()));
        qputenv("XDG_RUNTIME_DIR", QByteArray::fromStdString(runtime.string()));
        qunsetenv("XDG_DATA_HOME");
        const auto config = m_folder.write("bus.conf", R"(<busconfig><type>session</type><listen>unix:dir=/tmp</listen>
            <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
            </busconfig>)");
        m_bus.start("dbus-daemon", {"--nofork", "--print-address", "--config-file=" + QString::fromStdString(config.string())});
        if (!m_bus.waitForReadyRead()) return;
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        m_keyring.setStandardInputFile(QString::fromStdString(m_folder.write("password", "of the login").string()));
        m_keyring.start("gnome-keyring-daemon", {"--foreground", "--unlock", "--components=secrets"});
        m_runs = m_keyring.waitForStarted();
    }
    ~KeyringSession() {
        stopKeyring();
        m_bus.terminate();
        m_bus.waitForFinished();
    }
    bool runs() const { return m_runs; }
    void stopKeyring() {
        m_keyring.terminate();
        m_keyring.waitForFinished();
    }

private:
    Scratch m_folder;
    QProcess m_bus, m_keyring;
    bool m_runs = false;
};

class KeychainTest : public QObject {
    Q_OBJECT
public:
    explicit KeychainTest(KeyringSession& session)
        : m_session(session) {}

private:
    /// From a thread that may wait, as the connecting ones are.
    static std::optional<std::string> found(Keychain& keychain, const std::string& key) {
        std::optional<std::string> secret;
        std::atomic<bool> done = false;
        std::jthread asks([&](std::stop_token stop) {
            secret = keychain.find(key, stop);
            done = true;
        });
        if (!QTest::qWaitFor([&] { return done.load(); }, 20'000)) asks.request_stop();
        asks.join();
        return secret;
    }
    KeyringSession& m_session;

    Q_SLOT void initTestCase() {
        if (!m_session.runs()) QSKIP("dbus-daemon and gnome-keyring-daemon are needed");
        QVERIFY(QTest::qWaitFor([] { return Keychain().isAvailable(); }, 20'000));
    }
    Q_SLOT void keepsFindsAndForgets() {
        Keychain keychain;
        QCOMPARE(found(keychain, "root@lab1:22 password"), std::nullopt);
        const std::string secret = "correct \xe2\x80\x9chorse\xe2\x80\x9d \\ \"battery\"";
        keychain.keep("root@lab1:22 password", secret);
        QCOMPARE(found(keychain, "root@lab1:22 password"), std::optional(secret));
        keychain.keep("root@lab1:22 password", "another");
        QCOMPARE(found(keychain, "root@lab1:22 password"), std::optional<std::string>("another"));
        QCOMPARE(found(keychain, "root@lab2:22 password"), std::nullopt);
        keychain.forget("root@lab1:22 password");
        QCOMPARE(found(keychain, "root@lab1:22 password"), std::nullopt);
    }
    /// What was kept by one start of the console is there for the next.
    Q_SLOT void anotherObjectFindsTheSame() {
        Keychain().keep("key", "secret");
        Keychain later;
        QVERIFY(QTest::qWaitFor([&] { return found(later, "key") == "secret"; }, 10'000));
    }
    Q_SLOT void aKeychainThatIsGoneIsNoSecret() {
        Keychain keychain;
        m_session.stopKeyring();
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(found(keychain, "key"), std::nullopt);
        QVERIFY2(clock.elapsed() < 15'000, "the person would wait");
        keychain.keep("key", "lost");
        QVERIFY(!Keychain().isAvailable());
    }
};

} // namespace binnacle::test

int main(int argc, char** argv) {
    binnacle::test::KeyringSession session;
    QCoreApplication app(argc, argv);
    binnacle::test::KeychainTest tests(session);
    return QTest::qExec(&tests, argc, argv);
}

#include "test_keychain.moc"
