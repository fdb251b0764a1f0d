// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusConnection>
#include <QObject>

#include <optional>

class QDBusVariant;

namespace binnacle::views {

/// Whether the desktop wants dark windows, by the settings portal
/// (https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html); Qt 6.4 can't tell.
class DesktopScheme final : public QObject {
    Q_OBJECT
public:
    explicit DesktopScheme(QObject* parent = nullptr, QDBusConnection bus = QDBusConnection::sessionBus());
    std::optional<bool> isDark() const { return m_dark; } ///< none: the desktop doesn't say
Q_SIGNALS:
    void changed();

private:
    Q_SLOT void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);
    void take(const QVariant& value);
    std::optional<bool> m_dark;
};

} // namespace binnacle::views
