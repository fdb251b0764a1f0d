// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action.h"

#include <nlohmann/json.hpp>

namespace binnacle::cli {

/// What became of an action on one target.
struct Outcome {
    std::string target; ///< as it is shown; as it was typed where it stands for nothing
    std::optional<GuestRef> guest{};
    std::optional<HostId> host{};
    std::string hostName{};
    std::optional<Plan> plan{}; ///< where it was asked for; what a person agrees to
    std::optional<TaskId> task{};
    std::optional<TaskInfo> ended{}; ///< the task, once it has
    std::optional<Error> error{};

    bool isPending() const { return !error && !ended; }
    bool failed() const { return error.has_value(); }
    Target subject() const;
};

/// 0; the exit code of the error where all failures are of one code; 1 where they differ.
int exitCode(const std::vector<Outcome>& outcomes);
/// Stable: target host hostId uuid ok task state seconds error result; plan where one was asked for.
nlohmann::json record(const Outcome& outcome);
} // namespace binnacle::cli
