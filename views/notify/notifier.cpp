// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notify/notifier.h"

#include "views/settings/preferences.h"
#include "views/support/strings.h"
#include "views/support/task_feed.h"

#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace binnacle::views {
namespace {

constexpr std::size_t named = 3; // of those that a message tells of
constexpr std::size_t clickable = 64, remembered = 2000;

QString reason(const TaskInfo& task) {
    const auto why = task.error ? sentence(*task.error) : QString();
    const auto target = shown(task.spec.target);
    return target.isEmpty() || why.isEmpty() ? target + why : target + ": " + why;
}

} // namespace

Notifier::Notifier(TaskFeed& tasks, Preferences& preferences, std::vector<NotificationSink*> sinks,
                   QWidget* window, Timing timing)
    : QObject(window)
    , m_preferences(preferences)
    , m_sinks(std::move(sinks))
    , m_window(window)
    , m_gather(new QTimer(this))
    , m_join(new QTimer(this)) {
    m_gather->setSingleShot(true);
    m_gather->setInterval(timing.gather);
    m_join->setSingleShot(true);
    m_join->setInterval(timing.join);
    connect(m_gather, &QTimer::timeout, this, &Notifier::tell);
    connect(m_join, &QTimer::timeout, this, &Notifier::end);
    connect(&tasks, &TaskFeed::tasksChanged, this, [this](const std::vector<TaskInfo>& changed) {
        std::ranges::for_each(changed, [this](const TaskInfo& task) { hear(task); });
    });
    for (std::size_t i = 0; i < m_sinks.size(); ++i) {
        if (i + 1 < m_sinks.size())
            connect(m_sinks[i], &NotificationSink::refused, m_sinks[i + 1], &NotificationSink::show);
        connect(m_sinks[i], &NotificationSink::clicked, this, &Notifier::open);
        connect(m_sinks[i], &NotificationSink::closed, this, [this](quint64 gone) {
            if (gone == key()) end();
        });
    }
}

void Notifier::hear(const TaskInfo& task) {
    if (task.state != TaskState::Failed || !task.finished || *task.finished < m_since) return;
    if (!m_heard.insert(task.id).second) return;
    if (m_heard.size() > remembered) m_heard.erase(m_heard.begin());
    const bool seen = m_window->isVisible() && !m_window->isMinimized() && m_window->isActiveWindow();
    if (!m_preferences.notifies() || seen || m_sinks.empty()) return;
    m_failed.push_back(task);
    m_join->start();
    if (!m_gather->isActive()) m_gather->start();
}

void Notifier::tell() {
    if (m_failed.empty() || !m_preferences.notifies()) return;
    m_shown = m_failed.size();
    m_last.insert_or_assign(key(), m_failed.back());
    if (m_last.size() > clickable) m_last.erase(m_last.begin());
    m_sinks.front()->show(message());
}

/// What fails from now on is a message of its own.
void Notifier::end() {
    m_failed.erase(m_failed.begin(), m_failed.begin() + std::ptrdiff_t(m_shown));
    m_shown = 0;
}

void Notifier::open(quint64 wanted) {
    const auto it = m_last.find(wanted);
    if (it == m_last.end()) return;
    const auto task = it->second;
    if (wanted == key()) end();
    Q_EMIT taskWanted(task);
}

/// Unique among all messages, those of a window before included.
quint64 Notifier::key() const {
    return m_failed.empty() ? 0 : number(m_failed.front().id);
}

Notification Notifier::message() const {
    if (m_failed.size() == 1)
        return {key(), tr("%1 has failed").arg(translated(m_failed.front().spec.title)),
                reason(m_failed.front())};
    QStringList lines;
    for (std::size_t i = 0; i < std::min(named, m_failed.size()); ++i)
        lines << translated(m_failed[i].spec.title) +
                     (m_failed[i].error ? ": " + sentence(*m_failed[i].error) : QString());
    if (m_failed.size() > named) lines << tr("and %n more", nullptr, int(m_failed.size() - named));
    return {key(), tr("%n task(s) have failed", nullptr, int(m_failed.size())), lines.join('\n')};
}

} // namespace binnacle::views
