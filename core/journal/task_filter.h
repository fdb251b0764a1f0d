// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tasks/task.h"

namespace binnacle {

/// Which tasks of the journal to show; what is empty doesn't narrow.
struct TaskFilter {
    std::vector<TaskState> states;
    std::string type;   ///< "guest.start"; "guest." for all of guests
    std::string target; ///< a part of it, case doesn't matter
    HostId host;
    std::optional<GuestUuid> guest;
    std::optional<WallTime> since, until; ///< when it was created
    std::size_t limit = 1000;             ///< the newest ones
};

} // namespace binnacle
