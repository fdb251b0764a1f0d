// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/task_view.h"

#include "core/base/format.h"
#include "core/base/untrusted.h"
#include "core/cli/console.h"
#include "core/cli/facts.h"
#include "core/model/json.h"

#include <nlohmann/json.hpp>

namespace binnacle::cli {
namespace {

Colour colourOf(TaskState state) {
    switch (state) {
    case TaskState::Succeeded:
        return Colour::Good;
    case TaskState::Failed:
    case TaskState::Interrupted:
        return Colour::Bad;
    case TaskState::Cancelled:
    case TaskState::Running:
        return Colour::Caution;
    case TaskState::Queued:
        return Colour::Muted;
    }
    return Colour::None;
}

std::string outcome(const TaskInfo& task) {
    if (task.error) return singleLine(task.error->message.plain());
    if (!isFinished(task.state)) return progressText(task);
    return answerText(task);
}

std::string seconds(std::chrono::milliseconds time) {
    return time < std::chrono::milliseconds(100) ? std::string() : formatDuration(time);
}

nlohmann::json timeJson(const std::optional<WallTime>& time) {
    return time ? nlohmann::json(iso8601(*time)) : nlohmann::json();
}

} // namespace

std::string progressText(const TaskInfo& task) {
    auto text = singleLine(task.step.plain());
    if (task.state == TaskState::Running && task.fraction > 0)
        text += (text.empty() ? "" : ", ") + formatPercent(task.fraction);
    if (text.empty() && task.state == TaskState::Queued) return "waiting for its turn";
    return text;
}

std::string durationText(const TaskInfo& task, WallTime now) {
    if (!task.started) return {};
    return seconds(task.finished.value_or(now) - *task.started);
}

std::string answerText(const TaskInfo& task) {
    const auto answer = nlohmann::json::parse(task.result, nullptr, false);
    if (!answer.is_object()) return {};
    std::string out;
    for (const auto& [key, value] : answer.items())
        if (value.is_primitive())
            out += (out.empty() ? "" : ", ") + singleLine(key) + " " +
                   singleLine(value.is_string() ? value.get<std::string>() : value.dump());
    return out;
}

Table taskTable(const std::vector<TaskInfo>& tasks, WallTime now) {
    Table table({{"ID", true, Table::Keep::Essential},
                 {"STATE", false, Table::Keep::Essential},
                 {"TASK", false, Table::Keep::Essential},
                 {"TARGET", false, Table::Keep::Essential},
                 {"BY", false, Table::Keep::Loose},
                 {"CREATED", false, Table::Keep::Essential},
                 {"TOOK", true},
                 {"OUTCOME"}});
    for (const auto& task : tasks)
        table.add({{std::to_string(number(task.id))},
                   {std::string(name(task.state)), colourOf(task.state)},
                   {singleLine(task.spec.title.plain())},
                   {singleLine(task.spec.target)},
                   {singleLine(task.spec.who)},
                   {formatTime(task.created)},
                   {durationText(task, now)},
                   {outcome(task)}});
    return table;
}

std::string taskPage(const TaskInfo& task, const Terminal& terminal, WallTime now) {
    Facts facts;
    facts.add("State", std::string(name(task.state)), colourOf(task.state));
    facts.add("Action", task.spec.type);
    facts.add("Target", singleLine(task.spec.target));
    facts.add("By", singleLine(task.spec.who));
    facts.add("Created", formatTime(task.created));
    facts.add("Started", task.started ? formatTime(*task.started) : "");
    facts.add("Finished", task.finished ? formatTime(*task.finished) : "");
    facts.add("Took", durationText(task, now));
    facts.add("Progress", isFinished(task.state) ? "" : progressText(task));
    facts.add("Result", answerText(task));
    auto page = heading(terminal, fmt::format("Task {}: {}", number(task.id), singleLine(task.spec.title.plain()))) +
                facts.text(terminal);
    if (task.error) page += '\n' + heading(terminal, "Error") + described(*task.error) + '\n';
    return page;
}

nlohmann::json taskRecord(const TaskInfo& task) {
    nlohmann::json result;
    if (!task.result.empty()) {
        result = nlohmann::json::parse(task.result, nullptr, false);
        if (result.is_discarded()) result = task.result;
    }
    return {{"id", number(task.id)},
            {"type", task.spec.type},
            {"title", task.spec.title.plain()},
            {"target", task.spec.target},
            {"hostId", task.spec.host.text},
            {"uuid", task.spec.guest ? nlohmann::json(task.spec.guest->text()) : nlohmann::json()},
            {"who", task.spec.who},
            {"state", name(task.state)},
            {"created", iso8601(task.created)},
            {"started", timeJson(task.started)},
            {"finished", timeJson(task.finished)},
            {"fraction", task.fraction < 0 ? nlohmann::json() : nlohmann::json(task.fraction)},
            {"step", task.step.plain()},
            {"error", task.error ? plainJson(*task.error) : nlohmann::json()},
            {"result", std::move(result)}};
}

nlohmann::json logRecord(TaskId id, const TaskLogLine& line) {
    return {{"task", number(id)}, {"at", iso8601(line.at)}, {"text", line.text.plain()}};
}

std::string logText(const TaskLogLine& line) {
    return formatTime(line.at) + "  " + printable(line.text.plain()) + '\n';
}

} // namespace binnacle::cli
