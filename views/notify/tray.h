// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/notify/notification_sink.h"

class QSystemTrayIcon;
class QWidget;

namespace binnacle::views {

class Preferences;

/// The icon in the system tray, while the person wants one and the desktop has a tray. It shows messages too,
/// where the desktop has no better way.
class Tray final : public NotificationSink {
    Q_OBJECT
public:
    Tray(Preferences& preferences, QWidget* window);
    void show(const Notification& message) override;

Q_SIGNALS:
    void windowWanted();
    void quitWanted();

private:
    void follow();
    Preferences& m_preferences;
    QWidget* m_window;
    QSystemTrayIcon* m_icon = nullptr;
    quint64 m_last = 0; ///< the message that a click is about
};

} // namespace binnacle::views
