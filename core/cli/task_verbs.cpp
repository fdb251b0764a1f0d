// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/untrusted.h"
#include "core/cli/exit_codes.h"
#include "core/cli/read_verbs.h"
#include "core/cli/task_view.h"
#include "core/cli/watch.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace binnacle::cli {
namespace {

constexpr std::chrono::milliseconds lookAgain{500};
constexpr std::chrono::seconds cancelPatience{10};

/// After programs that have died were noticed.
TaskJournal& readJournal(Workbench& bench) {
    auto& journal = bench.services().journal();
    journal.waitUntilRead(std::chrono::seconds(6));
    return journal;
}

Result<std::vector<TaskId>> taskIds(const Command& command) {
    std::vector<TaskId> ids;
    for (const auto& word : command.targets) {
        std::uint64_t id = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), id);
        if (error != std::errc() || end != word.data() + word.size())
            return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("\"%1\" is not the number of a task", singleLine(word, 60)),
                        {}, BINNACLE_TEXT("\"task list\" shows them."));
        ids.push_back(TaskId(id));
    }
    return ids;
}

/// "90m", "12h", "7d"; plain numbers are seconds.
Result<std::chrono::seconds> ageFrom(const std::string& text) {
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    const std::string unit(end, text.data() + text.size());
    const std::int64_t seconds = unit == "d" ? 86400 : unit == "h" ? 3600 : unit == "m" ? 60 : unit == "s" || unit.empty() ? 1 : 0;
    if (error != std::errc() || !seconds || count < 0 || count > 1'000'000)
        return fail(ErrorCode::InvalidArgument,
                    BINNACLE_TEXT("--since takes a time like 90m, 12h or 7d, not \"%1\"", singleLine(text, 60)));
    return std::chrono::seconds(count * seconds);
}

Result<TaskFilter> filterFrom(const nlohmann::json& params) {
    TaskFilter filter;
    filter.limit = 50;
    for (const auto& word : params.value("state", std::vector<std::string>())) {
        const auto state = taskStateFromName(word);
        if (!state)
            return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("There is no task state \"%1\"", singleLine(word, 60)), {},
                        BINNACLE_TEXT("Known: queued, running, succeeded, failed, cancelled, interrupted."));
        filter.states.push_back(*state);
    }
    filter.type = params.value("type", "");
    filter.target = params.value("target", "");
    if (params.contains("since")) filter.since = now() - TRY(ageFrom(params["since"]));
    if (const auto limit = params.value("limit", std::int64_t{50}); limit > 0) filter.limit = std::size_t(limit);
    return filter;
}

int exitOf(const TaskInfo& task) {
    if (task.state == TaskState::Succeeded) return 0;
    if (task.state == TaskState::Cancelled) return exitCode(ErrorCode::Cancelled);
    return task.error && task.state == TaskState::Failed ? exitCode(task.error->code) : 1;
}

/// One code where all agree, else 1.
int together(int before, int code) {
    if (before == 0 || code == before) return code ? code : before;
    return code == 0 ? before : 1;
}

std::string resultLine(const TaskInfo& task) {
    auto line = fmt::format("{}: {}: {}", number(task.id), singleLine(task.spec.title.plain()), name(task.state));
    if (const auto took = durationText(task, now()); !took.empty()) line += ", " + took;
    if (task.error) line += ": " + singleLine(task.error->message.plain(), 1000);
    return line + '\n';
}

/// Looks until the task has ended, or (none) \a deadline or Ctrl+C came; \a each is called with what is seen.
Result<std::optional<TaskInfo>> untilEnded(Workbench& bench, TaskId id, Steady::time_point deadline,
                                           const std::function<Result<>(const TaskInfo&)>& each) {
    for (;;) {
        const auto task = TRY(bench.services().journal().get(id));
        TRY(each(task));
        if (isFinished(task.state)) return std::optional(task);
        const auto time = Steady::now();
        if (bench.stop().stop_requested() || time >= deadline) return std::optional<TaskInfo>();
        bench.bell().wait(std::min(deadline, time + lookAgain), bench.stop());
    }
}

Result<> showProgress(Workbench& bench, const TaskInfo& task) {
    bench.console().progress(fmt::format("{}: {}  {}", number(task.id), singleLine(task.spec.title.plain()), progressText(task)));
    return {};
}

void printAll(Workbench& bench, const std::vector<TaskInfo>& tasks, const std::function<std::string(const TaskInfo&)>& text) {
    auto records = nlohmann::json::array();
    for (const auto& task : tasks) {
        records.push_back(taskRecord(task));
        if (!bench.globals().json) bench.console().print(text(task));
    }
    if (bench.globals().json) bench.console().json(records);
}

} // namespace

Result<int> listTasks(Workbench& bench) {
    const auto& journal = readJournal(bench);
    const auto filter = TRY(filterFrom(bench.command().params));
    return showList(bench, [&]() -> Result<ListPicture> {
        const auto tasks = TRY(journal.find(filter));
        ListPicture picture;
        for (const auto& task : tasks)
            picture.records.push_back(jsonText(taskRecord(task), -1));
        if (!tasks.empty() || bench.globals().watch)
            picture.text = taskTable(tasks, now()).text(bench.console().terminal());
        else if (!bench.globals().json)
            bench.console().note("There are no such tasks.");
        return picture;
    });
}

Result<int> showTasks(Workbench& bench) {
    const auto& journal = readJournal(bench);
    std::vector<TaskInfo> tasks;
    for (const auto id : TRY(taskIds(bench.command())))
        tasks.push_back(TRY(journal.get(id)));
    printAll(bench, tasks, [&](const TaskInfo& task) { return taskPage(task, bench.console().terminal(), now()); });
    return 0;
}

Result<int> printTaskLogs(Workbench& bench) {
    const auto& journal = readJournal(bench);
    const bool follow = bench.command().params.value("follow", false);
    for (const auto id : TRY(taskIds(bench.command()))) {
        std::size_t printed = 0;
        const auto print = [&](const TaskInfo&) -> Result<> {
            const auto lines = TRY(journal.log(id));
            for (; printed < lines.size(); ++printed)
                if (bench.globals().json)
                    bench.console().json(logRecord(id, lines[printed]), -1);
                else
                    bench.console().print(logText(lines[printed]));
            return {};
        };
        TRY(untilEnded(bench, id, follow ? Steady::time_point::max() : Steady::time_point::min(), print));
        if (bench.stop().stop_requested()) return exitCode(ErrorCode::Cancelled);
    }
    return 0;
}

Result<int> waitForTasks(Workbench& bench) {
    readJournal(bench);
    int code = 0;
    std::vector<TaskInfo> ended;
    for (const auto id : TRY(taskIds(bench.command()))) {
        const auto task = TRY(untilEnded(bench, id, Steady::time_point::max(),
                                         [&](const TaskInfo& info) { return showProgress(bench, info); }));
        if (!task) return exitCode(ErrorCode::Cancelled); // Ctrl+C ends the waiting, not the task
        code = together(code, exitOf(*task));
        ended.push_back(*task);
        if (!bench.globals().json && !bench.globals().quiet) bench.console().print(resultLine(*task));
    }
    if (bench.globals().json) printAll(bench, ended, nullptr);
    return code;
}

Result<int> cancelTasks(Workbench& bench) {
    readJournal(bench);
    int code = 0;
    std::vector<TaskInfo> ended;
    for (const auto id : TRY(taskIds(bench.command()))) {
        if (auto asked = bench.services().cancelTask(id); !asked) {
            bench.console().complain(asked.error());
            code = together(code, exitCode(asked.error().code));
            continue;
        }
        const auto task = TRY(untilEnded(bench, id, Steady::now() + cancelPatience,
                                         [&](const TaskInfo& info) { return showProgress(bench, info); }));
        if (task) {
            ended.push_back(*task);
            if (!bench.globals().json) bench.console().print(resultLine(*task));
            continue;
        }
        bench.console().complain(fmt::format("{}: was asked to end and has not yet", number(id)));
        code = together(code, exitCode(ErrorCode::Timeout));
    }
    if (bench.globals().json) printAll(bench, ended, nullptr);
    return code;
}

} // namespace binnacle::cli
