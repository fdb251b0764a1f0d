// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/notify/notification_sink.h"

#include <QDBusConnection>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

class QDBusMessage;

namespace binnacle::views {

/// The desktop's own notifications (org.freedesktop.Notifications). Nothing here waits for the bus: a message
/// of the same key that comes before the server has answered is sent after its answer.
class DesktopNotifications final : public NotificationSink {
    Q_OBJECT
public:
    /// \a patience: a server that hasn't answered by then refuses.
    explicit DesktopNotifications(const QDBusConnection& bus,
                                  std::chrono::milliseconds patience = std::chrono::seconds(5),
                                  QObject* parent = nullptr);
    void show(const Notification& message) override;

private Q_SLOTS:
    void onAction(uint id, const QString& action, const QDBusMessage& signal);
    void onClosed(uint id, uint reason, const QDBusMessage& signal);
    void forget(); ///< what the server that went has said

private:
    struct Shown {
        uint id = 0;           ///< the server's; 0: not answered yet
        bool underWay = false; ///< it hasn't answered to the last one yet
        std::optional<Notification> next;
    };
    void listen();
    void askCapabilities();
    void send(const Notification& message);
    void answered(const Notification& message, uint id, const QString& server);
    QDBusMessage call(const char* method) const;
    std::optional<quint64> keyOf(uint id, const QDBusMessage& signal) const;

    QDBusConnection m_bus;
    const std::chrono::milliseconds m_patience;
    std::optional<QStringList> m_capabilities; ///< none: not known yet
    bool m_asking = false;
    bool m_listening = false;
    QString m_server;                    ///< the bus name of its own, which signs what it tells
    std::vector<Notification> m_waiting; ///< for the capabilities
    std::map<quint64, Shown> m_shown;
};

} // namespace binnacle::views
