// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action.h"

#include <deque>
#include <string_view>

namespace binnacle {

/// The fingerprint of the plan that was agreed to; see Action::plan.
inline constexpr auto agreedParam = "agreed";

class ActionRegistry {
public:
    /// \a traces: where plans write down what they make; null: nowhere.
    explicit ActionRegistry(TraceKeeper* traces = nullptr)
        : m_traces(traces) {}
    TraceKeeper* traces() const { return m_traces; }
    void add(Action action); ///< ids are unique
    const Action* find(std::string_view id) const;
    /// In the order they were added: that of menus and help.
    const std::deque<Action>& all() const { return m_actions; }
    /// Checks the call against its params (names, types, choices, required) and the snapshot: the same answer
    /// for a click, a command and a request.
    Result<const Action*> check(std::string_view id, const ActionCall& call,
                                const FleetSnapshot& fleet) const;

private:
    TraceKeeper* m_traces;
    std::deque<Action> m_actions; ///< never moved: find() hands out pointers
};

} // namespace binnacle
