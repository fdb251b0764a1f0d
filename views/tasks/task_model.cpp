// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tasks/task_model.h"

#include "views/support/format.h"
#include "views/support/icons.h"
#include "views/support/strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace binnacle::views {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Tasks", text);
}

std::vector<Column<TaskRow>> columns() {
    using R = TaskRow;
    return {
        {tr(QT_TRANSLATE_NOOP("Tasks", "Task")), [](const R& r) { return translated(r.info.spec.title); }, {},
         [](const R& r) { return icon(r.info.state); }},
        {tr(QT_TRANSLATE_NOOP("Tasks", "Target")), [](const R& r) { return shown(r.info.spec.target); }},
        {tr(QT_TRANSLATE_NOOP("Tasks", "State")), [](const R& r) { return resultText(r.info); }, {}, {},
         [](const R& r) { return r.info.error ? plainToHtml(translated(*r.info.error)) : QString(); }},
        {tr(QT_TRANSLATE_NOOP("Tasks", "By")), [](const R& r) { return shown(r.info.spec.who, 60); }},
        {tr(QT_TRANSLATE_NOOP("Tasks", "Started")),
         [](const R& r) { return timeOfDay(r.info.started.value_or(r.info.created)); }, {}, {},
         [](const R& r) { return dateTime(r.info.started.value_or(r.info.created)); }},
        {.title = tr(QT_TRANSLATE_NOOP("Tasks", "Duration")), .text = [](const R& r) { return durationText(r.info); }, .right = true},
    };
}

} // namespace

QString durationText(const TaskInfo& task) {
    if (!task.started) return {};
    return duration(task.finished.value_or(now()) - *task.started);
}

QString resultText(const TaskInfo& task) {
    auto text = translated(title(task.state));
    if (task.state == TaskState::Running && !task.step.empty()) return translated(task.step);
    if (task.error && task.state == TaskState::Failed) text += ": " + sentence(*task.error);
    return text;
}

bool TaskRow::operator==(const TaskRow& other) const {
    return info.state == other.info.state && info.fraction == other.info.fraction && info.step == other.info.step &&
           info.finished == other.info.finished && info.started == other.info.started && info.error == other.info.error;
}

TaskModel::TaskModel(std::size_t most, QObject* parent)
    : RowsModel(columns(), parent)
    , m_most(most) {}

void TaskModel::replace(std::vector<TaskInfo> tasks) {
    std::vector<TaskRow> fresh;
    for (auto& task : tasks)
        fresh.push_back({std::move(task)});
    std::ranges::sort(fresh, {}, &TaskRow::key);
    if (fresh.size() > m_most) fresh.resize(m_most);
    setRows(std::move(fresh));
}

void TaskModel::merge(const std::vector<TaskInfo>& tasks) {
    std::map<TaskId, TaskInfo> all;
    for (const auto& row : rows())
        all.emplace(row.info.id, row.info);
    for (const auto& task : tasks)
        all.insert_or_assign(task.id, task);
    std::vector<TaskInfo> list;
    for (auto& [id, info] : all)
        list.push_back(std::move(info));
    replace(std::move(list));
}

std::vector<TaskInfo> TaskModel::tasks() const {
    std::vector<TaskInfo> all;
    for (const auto& row : rows())
        all.push_back(row.info);
    return all;
}

bool TaskModel::hasRunning() const {
    return std::ranges::any_of(rows(), [](const TaskRow& r) { return r.info.state == TaskState::Running; });
}

void TaskModel::tick() {
    for (int i = 0; i < rowCount(); ++i)
        if (rows()[std::size_t(i)].info.state == TaskState::Running)
            Q_EMIT dataChanged(index(i, Duration), index(i, Duration));
}

QVariant TaskModel::data(const QModelIndex& index, int role) const {
    if (role == ProgressRole) {
        const auto& info = at(index).info;
        return info.state == TaskState::Running && index.column() == State ? QVariant(std::max(0.0, info.fraction)) : QVariant();
    }
    if (role == Qt::AccessibleTextRole && index.column() == Title)
        return translated(at(index).info.spec.title) + ", " + resultText(at(index).info);
    return RowsModel::data(index, role);
}

} // namespace binnacle::views
