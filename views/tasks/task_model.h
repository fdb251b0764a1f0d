// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tasks/task.h"
#include "views/support/rows_model.h"

namespace binnacle::views {

struct TaskRow {
    TaskInfo info;
    std::pair<std::int64_t, std::uint64_t> key() const { ///< the newest first
        return {-toMillis(info.created), ~number(info.id)};
    }
    bool operator==(const TaskRow& other) const;
};

/// A list of tasks, newest first, of a bounded length.
class TaskModel final : public RowsModel<TaskRow, &TaskRow::key> {
public:
    static constexpr int ProgressRole = SortRole + 1; ///< 0 … 1 while it runs, else invalid
    enum Columns : std::uint8_t { Title, TargetName, State, Who, Started, Duration };

    TaskModel(std::size_t most, QObject* parent);
    void replace(std::vector<TaskInfo> tasks);
    /// Newer states of tasks that are there, and new tasks.
    void merge(const std::vector<TaskInfo>& tasks);
    void tick(); ///< durations of those that run go on
    bool hasRunning() const;
    std::vector<TaskInfo> tasks() const;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::size_t m_most;
};

QString durationText(const TaskInfo& task);
/// "Failed: the guest has not shut down …"
QString resultText(const TaskInfo& task);

} // namespace binnacle::views
