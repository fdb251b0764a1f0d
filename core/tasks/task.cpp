// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task.h"

namespace binnacle {

std::string_view name(TaskState state) {
    switch (state) {
    case TaskState::Queued:
        return "queued";
    case TaskState::Running:
        return "running";
    case TaskState::Succeeded:
        return "succeeded";
    case TaskState::Failed:
        return "failed";
    case TaskState::Cancelled:
        return "cancelled";
    case TaskState::Interrupted:
        return "interrupted";
    }
    return "interrupted";
}

std::optional<TaskState> taskStateFromName(std::string_view text) {
    for (int i = 0; i <= int(TaskState::Interrupted); ++i)
        if (name(TaskState(i)) == text) return TaskState(i);
    return std::nullopt;
}

Text title(TaskState state) {
    switch (state) {
    case TaskState::Queued:
        return BINNACLE_TEXT("Queued");
    case TaskState::Running:
        return BINNACLE_TEXT("Running");
    case TaskState::Succeeded:
        return BINNACLE_TEXT("Succeeded");
    case TaskState::Failed:
        return BINNACLE_TEXT("Failed");
    case TaskState::Cancelled:
        return BINNACLE_TEXT("Cancelled");
    case TaskState::Interrupted:
        return BINNACLE_TEXT("Interrupted");
    }
    return {};
}

Result<> TaskContext::checkpoint() const {
    if (m_stop.stop_requested()) return fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"));
    return {};
}

TaskContext TaskContext::part(double from, double to) const {
    const double span = m_to - m_from;
    return {*m_sink, m_stop, m_from + span * from, m_from + span * to};
}

} // namespace binnacle
