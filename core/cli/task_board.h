// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/cli/bell.h"
#include "core/tasks/task.h"

#include <deque>
#include <map>

namespace binnacle::cli {

/// What has been heard of tasks, for the main thread to read; rings the bell.
class TaskBoard final : public TaskObserver {
public:
    explicit TaskBoard(Bell& bell)
        : m_bell(bell) {}
    struct News {
        std::optional<TaskInfo> changed; ///< else a line of its log
        TaskId id{};
        TaskLogLine line;
    };
    /// Everything heard from now on is kept until it is taken.
    void keepNews(bool keep) { m_state.lock()->keepsNews = keep; }
    std::deque<News> takeNews() { return std::exchange(m_state.lock()->news, {}); }
    std::optional<TaskInfo> find(TaskId id) const {
        auto state = m_state.lock();
        const auto it = state->tasks.find(id);
        return it == state->tasks.end() ? std::nullopt : std::optional(it->second);
    }

    void changed(const TaskInfo& info) override {
        {
            auto state = m_state.lock();
            state->tasks[info.id] = info;
            if (state->keepsNews) state->news.push_back({info, info.id, {}});
        }
        m_bell.ring();
    }
    void logged(TaskId id, const TaskLogLine& line) override {
        {
            auto state = m_state.lock();
            if (!state->keepsNews) return;
            state->news.push_back({std::nullopt, id, line});
        }
        m_bell.ring();
    }

private:
    struct State {
        std::map<TaskId, TaskInfo> tasks;
        std::deque<News> news;
        bool keepsNews = false;
    };
    Bell& m_bell;
    Guarded<State> m_state;
};

} // namespace binnacle::cli
