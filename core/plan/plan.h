// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Dangerous work as a value: steps that can be shown before anything is done (design.md, principle 5).

#include "core/base/result.h"
#include "core/plan/trace.h"
#include "core/tasks/task.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <vector>

namespace binnacle {

struct PlanStep {
    Text title; ///< what it does, for a person: "delete the disk vda: /var/lib/libvirt/images/web.qcow2"
    bool destroys = false; ///< what it takes away can't be had back
    /// On a worker; may block.
    std::function<Result<>(TaskContext&)> run;
    /// Takes back what run() did where a later step fails or is cancelled; null: nothing can, or need, be
    /// taken back. A run() that fails leaves nothing behind by itself.
    std::function<Result<>()> undo;
    /// What run() makes and undo() takes away; no matter to who reads the plan.
    std::vector<Trace> makes{};
};

/// Made from what the host told; running it checks again whatever may have changed.
struct Plan {
    std::vector<PlanStep> steps;
    std::vector<Text> notes;    ///< what stays, and why; what else there is to know
    std::vector<Text> warnings; ///< what may surprise
    std::vector<Text> blockers; ///< why it can't be done, all of them at once
    /// What the task answers with once all is done; null: nothing.
    std::function<nlohmann::json()> answer;

    /// The same for the same words: what a person agreed to is what is done.
    std::string fingerprint() const;
    /// {"steps": [{"title", "destroys"}], "notes", "warnings", "blockers", "fingerprint"}
    nlohmann::json toJson() const;
    /// All of it, a line each.
    std::vector<Text> lines() const;
};

/// Conflict, with all of them, where the plan has blockers.
Result<> checkBlockers(const Plan& plan);

/// Does the steps in their order, and logs each. Where one fails or \a ctx is cancelled, those that were done
/// are taken back, the last first, and what could not be is logged; the error is that of the step. \a record hears of what a
/// step makes before it does, and is done unless something of it may be left.
Result<> carryOut(const Plan& plan, TaskContext& ctx, TraceKeeper::Record* record = nullptr);

} // namespace binnacle
