// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Tasks for people and for programs. Pure but for the clock that is passed in.

#include "core/cli/table.h"
#include "core/tasks/task.h"

#include <nlohmann/json_fwd.hpp>

namespace binnacle::cli {

Table taskTable(const std::vector<TaskInfo>& tasks, WallTime now);
std::string taskPage(const TaskInfo& task, const Terminal& terminal, WallTime now);
/// Stable: id type title target hostId uuid who state created started finished fraction step error result.
nlohmann::json taskRecord(const TaskInfo& task);
nlohmann::json logRecord(TaskId id, const TaskLogLine& line);
std::string logText(const TaskLogLine& line);
/// "waiting for the guest, 45 %"
std::string progressText(const TaskInfo& task);
/// How long it has run or ran; empty where it never began and where it was no time at all.
std::string durationText(const TaskInfo& task, WallTime now);

/// The task's answer as "number 101", for one line; empty where it has none.
std::string answerText(const TaskInfo& task);

} // namespace binnacle::cli
