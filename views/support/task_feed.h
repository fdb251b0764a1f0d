// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/tasks/task.h"
#include "views/support/landing.h"

#include <QObject>

#include <map>

class QTimer;

namespace binnacle::views {

struct LoggedLine {
    TaskId task; ///< a bare TaskId in a signal doesn't compile: Qt 6.4 has no QDataStream for unsigned long
    TaskLogLine line;
};

/// Tasks of every program of the user on the GUI thread, gathered to a few signals a second.
class TaskFeed final : public QObject, public TaskObserver {
    Q_OBJECT
public:
    explicit TaskFeed(QObject* parent = nullptr);

    void changed(const TaskInfo& info) override;                  ///< on any thread
    void logged(TaskId id, const TaskLogLine& line) override;     ///< on any thread

Q_SIGNALS:
    void tasksChanged(const std::vector<TaskInfo>& tasks); ///< each as it is now
    void lineLogged(const LoggedLine& line);

private:
    void wake(bool first);
    void deliver();
    struct Pending {
        std::map<TaskId, TaskInfo> tasks;
        std::vector<LoggedLine> lines;
    };
    Guarded<Pending> m_pending;
    Landing m_landing;
    QTimer* m_timer;
};

} // namespace binnacle::views
