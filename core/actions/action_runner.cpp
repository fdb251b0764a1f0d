// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/action_runner.h"

#include "core/base/untrusted.h"
#include "core/model/search.h"

#include <nlohmann/json.hpp>

namespace binnacle {
namespace {

TaskSpec specFor(const Action& action, const Target& target, const FleetSnapshot& fleet, std::string who) {
    TaskSpec spec;
    spec.type = action.id;
    spec.who = std::move(who);
    std::string shown;
    if (const auto* host = std::get_if<HostId>(&target)) {
        spec.host = *host;
        spec.target = shown = displayName(fleet, *host);
    } else if (const auto* guest = std::get_if<GuestRef>(&target)) {
        spec.host = guest->host;
        spec.guest = guest->uuid;
        spec.target = displayName(fleet, *guest);
        const auto* known = fleet.find(*guest);
        shown = known ? singleLine(known->name) : guest->uuid.text();
    }
    spec.title = action.taskTitle ? action.taskTitle(shown) : action.title;
    return spec;
}

} // namespace

ActionRunner::ActionRunner(const ActionRegistry& registry, Inventory& inventory, Lanes lanes, std::string who)
    : m_registry(registry)
    , m_inventory(inventory)
    , m_lanes(lanes)
    , m_who(std::move(who)) {}

Result<TaskId> ActionRunner::start(std::string_view actionId, const Target& target, const Json& params, Done done) {
    const auto fleet = m_inventory.snapshot();
    const auto* action = TRY(m_registry.check(actionId, {target, params}, *fleet));
    auto body = [action, target, params](TaskContext& ctx) -> Result<std::string> {
        const auto answer = TRY(action->run({target, params}, ctx));
        return answer.is_null() ? std::string()
                                : answer.dump(-1, ' ', false, Json::error_handler_t::replace);
    };
    auto& lane = action->lane == Lane::Long ? m_lanes.longRunning : m_lanes.interactive;
    return lane.start(specFor(*action, target, *fleet, m_who), std::move(body), std::move(done));
}

TaskId ActionRunner::startOwn(const Action& action, const Target& target, TaskBody body, Done done) {
    auto& lane = action.lane == Lane::Long ? m_lanes.longRunning : m_lanes.interactive;
    return lane.start(specFor(action, target, *m_inventory.snapshot(), m_who), std::move(body), std::move(done));
}

std::vector<ActionRunner::Started> ActionRunner::startAll(std::string_view actionId,
                                                          const std::vector<Target>& targets, const Json& params,
                                                          Done done) {
    std::vector<Started> started;
    for (const auto& target : targets)
        started.push_back({target, start(actionId, target, params, done)});
    return started;
}

void ActionRunner::cancel(TaskId id) {
    m_lanes.interactive.cancel(id);
    m_lanes.longRunning.cancel(id);
}

} // namespace binnacle
