// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notify/tray.h"

#include "views/settings/preferences.h"

#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QWidget>

namespace binnacle::views {

Tray::Tray(Preferences& preferences, QWidget* window)
    : NotificationSink(window)
    , m_preferences(preferences)
    , m_window(window) {
    connect(&preferences, &Preferences::notifyingChanged, this, &Tray::follow);
    follow();
}

void Tray::follow() {
    const bool wanted = m_preferences.hasTray() && QSystemTrayIcon::isSystemTrayAvailable();
    if (wanted == (m_icon != nullptr)) return;
    if (!wanted) {
        delete std::exchange(m_icon, nullptr);
        return;
    }
    m_icon = new QSystemTrayIcon(QIcon(":/icons/binnacle.svg"), this);
    m_icon->setToolTip(QStringLiteral("Binnacle"));
    auto* menu = new QMenu(m_window);
    connect(menu->addAction(tr("Show the Window")), &QAction::triggered, this, &Tray::windowWanted);
    connect(menu->addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitWanted);
    m_icon->setContextMenu(menu);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) Q_EMIT windowWanted();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT clicked(m_last); });
    m_icon->show();
}

void Tray::show(const Notification& message) {
    if (!m_icon) {
        Q_EMIT refused(message);
        return;
    }
    m_last = message.key;
    m_icon->showMessage(message.title, message.body, QSystemTrayIcon::Warning);
}

} // namespace binnacle::views
