// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action_registry.h"
#include "core/tasks/task_runner.h"

namespace binnacle {

/// The workers that actions run on.
struct Lanes {
    TaskRunner& interactive;
    TaskRunner& longRunning;
};

/// Starts actions as tasks. Thread-safe; never blocks.
class ActionRunner {
public:
    using Done = std::function<void(const TaskInfo&)>; ///< on a worker thread

    /// \a who: "ada@console"; stands in each task.
    ActionRunner(const ActionRegistry& registry, Inventory& inventory, Lanes lanes, std::string who);

    /// One task on one target. What check() refuses is no task.
    Result<TaskId> start(std::string_view actionId, const Target& target, const Json& params, Done done = {});

    /// A task of an action whose work is done here in another way than by its run(): through a console that
    /// is open.
    TaskId startOwn(const Action& action, const Target& target, TaskBody body, Done done = {});

    /// What became of one target of a bulk start: a task, or the reason why there is none.
    struct Started {
        Target target;
        Result<TaskId> task;
    };
    /// One task a target; an obstacle at one is its own result and stops none of the others.
    std::vector<Started> startAll(std::string_view actionId, const std::vector<Target>& targets,
                                  const Json& params, Done done = {});

    const ActionRegistry& registry() const { return m_registry; }
    Inventory& inventory() const { return m_inventory; }
    void cancel(TaskId id); ///< does nothing for a task that doesn't run here

private:
    const ActionRegistry& m_registry;
    Inventory& m_inventory;
    Lanes m_lanes;
    std::string m_who;
};

} // namespace binnacle
