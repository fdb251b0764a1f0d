// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>

#include <vector>

namespace binnacle::test {

/// A notification server as the specification has it, which does as the test says.
class FakeServer : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    static constexpr auto name = "org.freedesktop.Notifications";
    static constexpr auto path = "/org/freedesktop/Notifications";

    explicit FakeServer(const QDBusConnection& peer)
        : bus(peer) {
        bus.registerObject(path, this, QDBusConnection::ExportAllSlots);
        bus.registerService(name);
    }
    ~FakeServer() override {
        bus.unregisterService(name);
        bus.unregisterObject(path);
    }
    struct Call {
        uint id, replaces;
        QString title, body;
        QStringList actions;
    };
    void signal(const char* what, const QVariantList& arguments) {
        auto message = QDBusMessage::createSignal(path, name, what);
        message.setArguments(arguments);
        bus.send(message);
    }
    void click(uint id) { signal("ActionInvoked", {id, QStringLiteral("default")}); }
    void close(uint id) { signal("NotificationClosed", {id, uint(2)}); }
    void answerAll() {
        for (auto& reply : std::exchange(held, {}))
            bus.send(reply);
    }

    QDBusConnection bus;
    QStringList capabilities{"body", "actions"};
    std::vector<Call> calls;
    int asked = 0;
    bool holds = false, broken = false;
    std::vector<QDBusMessage> held;

public Q_SLOTS:
    QStringList GetCapabilities() {
        ++asked;
        return capabilities;
    }
    uint Notify(const QString&, uint replaces, const QString&, const QString& title, const QString& body,
                const QStringList& actions, const QVariantMap&, int) {
        if (broken) {
            sendErrorReply(QDBusError::Failed, "no");
            return 0;
        }
        const uint id = replaces ? replaces : ++m_last;
        calls.push_back({id, replaces, title, body, actions});
        if (holds) {
            setDelayedReply(true);
            held.push_back(message().createReply(id));
        }
        return id;
    }

private:
    uint m_last = 40;
};

} // namespace binnacle::test
