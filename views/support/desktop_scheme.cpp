// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/desktop_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace binnacle::views {
namespace {

constexpr auto service = "org.freedesktop.portal.Desktop";
constexpr auto path = "/org/freedesktop/portal/desktop";
constexpr auto interface = "org.freedesktop.portal.Settings";
constexpr auto wantedGroup = "org.freedesktop.appearance";
constexpr auto wantedKey = "color-scheme";

QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopScheme::DesktopScheme(QObject* parent, QDBusConnection bus)
    : QObject(parent) {
    if (!bus.isConnected()) return;
    bus.connect(service, path, interface, "SettingChanged", this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    auto question = QDBusMessage::createMethodCall(service, path, interface, "Read");
    question << QString(wantedGroup) << QString(wantedKey);
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError()) take(unwrapped(QVariant::fromValue(reply.value())));
        answer->deleteLater();
    });
}

void DesktopScheme::settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == wantedGroup && key == wantedKey) take(unwrapped(value.variant()));
}

void DesktopScheme::take(const QVariant& value) {
    const auto scheme = value.toUInt(); // 0: no preference, 1: dark, 2: light
    const auto dark = scheme == 1 ? std::optional(true) : scheme == 2 ? std::optional(false) : std::nullopt;
    if (dark == m_dark) return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace binnacle::views
