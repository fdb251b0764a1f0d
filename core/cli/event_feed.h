// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cli/task_board.h"
#include "core/model/inventory.h"

#include <nlohmann/json.hpp>

#include <set>

namespace binnacle::cli {

/// One thing that happened: a line for people, a record for programs.
struct Event {
    WallTime at{};
    std::string text;
    nlohmann::json record;
};

/// Turns changes of the inventory and of tasks into events. What a host shows when it is read first is no news;
/// from then on everything is, what was missed while it was away included. Thread-safe.
class EventFeed {
public:
    /// \a start: what is known already.
    explicit EventFeed(SnapshotPtr start);
    void hear(const SnapshotPtr& after, const Changes& changes);
    void hear(const TaskBoard::News& news);
    std::deque<Event> take();

private:
    struct State {
        SnapshotPtr last;
        std::set<HostId> live; ///< have been connected once
        std::map<HostId, std::pair<LinkState, std::string>> links; ///< as told last
        std::map<TaskId, TaskState> tasks;
        std::deque<Event> events;
    };
    static void add(State& state, std::string kind, std::string text, nlohmann::json fields);
    static void hearHost(State& state, const FleetSnapshot& after, const HostId& id);
    static void hearGuest(State& state, const FleetSnapshot& after, const GuestRef& ref, const char* kind);
    Guarded<State> m_state;
};

/// The names of the fields in which the two differ: "state", "addresses" …
std::vector<std::string> changedFields(const Guest& before, const Guest& after);

} // namespace binnacle::cli
