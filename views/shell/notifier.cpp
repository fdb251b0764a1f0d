// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/notifier.h"

#include "views/settings/preferences.h"
#include "views/support/strings.h"

#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QWidget>

namespace binnacle::views {

Notifier::Notifier(Preferences& preferences, QWidget* window)
    : QObject(window)
    , m_preferences(preferences)
    , m_window(window) {
    connect(&preferences, &Preferences::notifyingChanged, this, &Notifier::follow);
    follow();
}

void Notifier::follow() {
    const bool wanted = m_preferences.hasTray() && QSystemTrayIcon::isSystemTrayAvailable();
    if (wanted == (m_tray != nullptr)) return;
    if (!wanted) {
        delete std::exchange(m_tray, nullptr);
        return;
    }
    m_tray = new QSystemTrayIcon(QIcon(":/icons/binnacle.svg"), this);
    m_tray->setToolTip(QStringLiteral("Binnacle"));
    auto* menu = new QMenu(m_window);
    connect(menu->addAction(tr("Show the Window")), &QAction::triggered, this, &Notifier::activated);
    connect(menu->addAction(tr("Quit")), &QAction::triggered, this, &Notifier::quitWanted);
    m_tray->setContextMenu(menu);
    connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) Q_EMIT activated();
    });
    connect(m_tray, &QSystemTrayIcon::messageClicked, this, &Notifier::activated);
    m_tray->show();
}

void Notifier::taskFailed(const TaskInfo& task) {
    if (!m_preferences.notifies() || !m_tray || m_window->isActiveWindow()) return;
    const auto why = task.error ? sentence(*task.error) : QString();
    m_tray->showMessage(tr("%1 has failed").arg(translated(task.spec.title)), why, QSystemTrayIcon::Warning);
}

} // namespace binnacle::views
