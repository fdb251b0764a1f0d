// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/task_feed.h"

#include <QTimer>

namespace binnacle::views {

TaskFeed::TaskFeed(QObject* parent)
    : QObject(parent)
    , m_timer(new QTimer(this)) {
    m_timer->setSingleShot(true);
    m_timer->setInterval(60);
    connect(m_timer, &QTimer::timeout, this, &TaskFeed::deliver);
}

void TaskFeed::changed(const TaskInfo& info) {
    auto pending = m_pending.lock();
    wake(pending->tasks.empty() && pending->lines.empty());
    pending->tasks.insert_or_assign(info.id, info);
}

void TaskFeed::logged(TaskId id, const TaskLogLine& line) {
    auto pending = m_pending.lock();
    wake(pending->tasks.empty() && pending->lines.empty());
    pending->lines.push_back({id, line});
}

void TaskFeed::wake(bool first) {
    if (first) m_landing.call([this] { m_timer->start(); });
}

void TaskFeed::deliver() {
    Pending pending;
    std::swap(pending, *m_pending.lock());
    std::vector<TaskInfo> tasks;
    for (auto& [id, info] : pending.tasks)
        tasks.push_back(std::move(info));
    if (!tasks.empty()) Q_EMIT tasksChanged(tasks);
    for (const auto& line : pending.lines)
        Q_EMIT lineLogged(line);
}

} // namespace binnacle::views
