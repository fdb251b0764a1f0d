// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tasks/task.h"

#include <QObject>

class QSystemTrayIcon;

namespace binnacle::views {

class Preferences;

/// Tells of failed tasks by the desktop's notifications while the window isn't in front.
class Notifier final : public QObject {
    Q_OBJECT
public:
    Notifier(Preferences& preferences, QWidget* window);
    void taskFailed(const TaskInfo& task);

Q_SIGNALS:
    void activated(); ///< the icon or a message was clicked
    void quitWanted();

private:
    void follow();
    Preferences& m_preferences;
    QWidget* m_window;
    QSystemTrayIcon* m_tray = nullptr;
};

} // namespace binnacle::views
