// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notify/desktop_notifications.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <algorithm>

namespace binnacle::views {
namespace {

constexpr auto service = "org.freedesktop.Notifications";
constexpr auto path = "/org/freedesktop/Notifications";
constexpr auto desktopEntry = "org.binnacle.Binnacle";
constexpr std::size_t mostShown = 64; // remembered for their clicks

} // namespace

DesktopNotifications::DesktopNotifications(const QDBusConnection& bus, std::chrono::milliseconds patience,
                                           QObject* parent)
    : NotificationSink(parent)
    , m_bus(bus)
    , m_patience(patience) {}

/// To whoever tells it, without the name of the service: Qt would ask the bus for its owner and wait for the
/// answer.
void DesktopNotifications::listen() {
    if (std::exchange(m_listening, true)) return;
    m_bus.connect({}, path, service, "ActionInvoked", this, SLOT(onAction(uint, QString, QDBusMessage)));
    m_bus.connect({}, path, service, "NotificationClosed", this, SLOT(onClosed(uint, uint, QDBusMessage)));
    auto* watcher =
        new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &DesktopNotifications::forget);
}

QDBusMessage DesktopNotifications::call(const char* method) const {
    return QDBusMessage::createMethodCall(service, path, service, method);
}

void DesktopNotifications::show(const Notification& message) {
    if (!m_bus.isConnected()) {
        Q_EMIT refused(message);
        return;
    }
    listen();
    if (m_capabilities) {
        send(message);
        return;
    }
    std::erase_if(m_waiting, [&](const Notification& n) { return n.key == message.key; });
    m_waiting.push_back(message);
    askCapabilities();
}

void DesktopNotifications::askCapabilities() {
    if (std::exchange(m_asking, true)) return;
    auto* watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(call("GetCapabilities"), int(m_patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asking = false;
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (!reply.isError()) m_capabilities = reply.value();
        for (const auto& message : std::exchange(m_waiting, {}))
            reply.isError() ? Q_EMIT refused(message) : send(message);
    });
}

void DesktopNotifications::send(const Notification& message) {
    auto& shown = m_shown[message.key];
    if (shown.underWay) {
        shown.next = message;
        return;
    }
    shown.underWay = true;
    const auto can = [this](const char* what) { return m_capabilities->contains(QLatin1String(what)); };
    const auto body = can("body-markup") ? message.body.toHtmlEscaped() : message.body;
    const auto actions = can("actions") ? QStringList{"default", tr("Open the Task")} : QStringList();
    auto notify = call("Notify");
    notify << QStringLiteral("Binnacle") << shown.id << QString(desktopEntry) << message.title << body
           << actions
           << QVariantMap{{"desktop-entry", QString(desktopEntry)},
                          {"urgency", QVariant::fromValue(uchar(1))}}
           << -1;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(notify, int(m_patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, message] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isError()) {
            answered(message, reply.value(), reply.reply().service());
            return;
        }
        auto last = message;
        if (const auto it = m_shown.find(message.key); it != m_shown.end() && it->second.next)
            last = *it->second.next;
        m_shown.erase(message.key);
        Q_EMIT refused(last);
    });
}

void DesktopNotifications::answered(const Notification& message, uint id, const QString& server) {
    m_server = server;
    auto& shown = m_shown[message.key];
    shown.id = id;
    shown.underWay = false;
    if (shown.next) send(*std::exchange(shown.next, std::nullopt));
    while (m_shown.size() > mostShown) {
        const auto oldest =
            std::ranges::find_if(m_shown, [](const auto& entry) { return !entry.second.underWay; });
        if (oldest == m_shown.end()) return;
        m_shown.erase(oldest);
    }
}

/// None for one of another program, or of a program that pretends to be the server.
std::optional<quint64> DesktopNotifications::keyOf(uint id, const QDBusMessage& signal) const {
    if (id == 0 || signal.service() != m_server) return std::nullopt;
    for (const auto& [key, shown] : m_shown)
        if (shown.id == id) return key;
    return std::nullopt;
}

void DesktopNotifications::onAction(uint id, const QString& action, const QDBusMessage& signal) {
    if (action != "default") return;
    if (const auto key = keyOf(id, signal)) Q_EMIT clicked(*key);
}

void DesktopNotifications::onClosed(uint id, uint, const QDBusMessage& signal) {
    const auto key = keyOf(id, signal);
    if (!key) return;
    if (auto& shown = m_shown[*key]; shown.underWay)
        shown.id = 0;
    else
        m_shown.erase(*key);
    Q_EMIT closed(*key);
}

void DesktopNotifications::forget() {
    m_capabilities.reset();
    m_server.clear();
    std::erase_if(m_shown, [](const auto& entry) { return !entry.second.underWay; });
    for (auto& [key, shown] : m_shown)
        shown.id = 0;
}

} // namespace binnacle::views
