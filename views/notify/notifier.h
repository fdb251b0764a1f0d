// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tasks/task.h"
#include "views/notify/notification_sink.h"

#include <map>
#include <set>
#include <vector>

class QTimer;
class QWidget;

namespace binnacle::views {

class Preferences;
class TaskFeed;

/// Tells of tasks that fail, whichever program of the user runs them, while the window isn't in front and the
/// person wants to be told. Failures that come close together are one message, which grows.
class Notifier final : public QObject {
    Q_OBJECT
public:
    /// How long failures are gathered before they are told, and how long after the last one they are still
    /// added to the message that is there.
    struct Timing {
        std::chrono::milliseconds gather{500}, join{10'000};
    };
    /// \a sinks in the order of preference: what one refuses goes to the next. They outlive it or die with
    /// the window.
    Notifier(TaskFeed& tasks, Preferences& preferences, std::vector<NotificationSink*> sinks, QWidget* window,
             Timing timing);
    Notifier(TaskFeed& tasks, Preferences& preferences, std::vector<NotificationSink*> sinks, QWidget* window)
        : Notifier(tasks, preferences, std::move(sinks), window, Timing()) {}

Q_SIGNALS:
    void taskWanted(const TaskInfo& task); ///< a message was clicked; the last task that it tells of

private:
    void hear(const TaskInfo& task);
    void tell();
    void end();
    void open(quint64 key);
    quint64 key() const;
    Notification message() const;

    Preferences& m_preferences;
    const std::vector<NotificationSink*> m_sinks;
    QWidget* m_window;
    const WallTime m_since = now(); ///< what failed before is history
    QTimer *m_gather, *m_join;
    std::vector<TaskInfo> m_failed;     ///< of the message that is there, or will be
    std::size_t m_shown = 0;            ///< how many of them it tells of by now
    std::map<quint64, TaskInfo> m_last; ///< of each message, for its click
    std::set<TaskId> m_heard;
};

} // namespace binnacle::views
