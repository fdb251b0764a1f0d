// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/action_registry.h"

#include "core/base/untrusted.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace binnacle {
namespace {

bool hasType(const Json& value, Param::Type type) {
    switch (type) {
    case Param::Type::Text:
    case Param::Type::Choice:
    case Param::Type::Secret:
        return value.is_string();
    case Param::Type::Number:
        return value.is_number_integer();
    case Param::Type::Flag:
        return value.is_boolean();
    case Param::Type::TextList:
        return value.is_array() && std::ranges::all_of(value, [](const Json& v) { return v.is_string(); });
    }
    return false;
}

Result<> checkParam(const Param& param, const Json& params) {
    const auto value = params.find(param.name);
    if (value == params.end()) {
        if (!param.required) return {};
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("\"%1\" is missing", param.name), {}, param.help);
    }
    if (!hasType(*value, param.type))
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("\"%1\" has the wrong type", param.name), {}, param.help);
    if (param.type == Param::Type::Choice && std::ranges::find(param.choices, value->get<std::string>()) == param.choices.end())
        return fail(ErrorCode::InvalidArgument,
                    BINNACLE_TEXT("\"%1\" is not one of: %2", singleLine(value->get<std::string>(), 60),
                                  fmt::format("{}", fmt::join(param.choices, ", "))));
    return {};
}

bool fits(const Target& target, TargetKind kind) {
    switch (kind) {
    case TargetKind::Fleet:
        return std::holds_alternative<std::monostate>(target);
    case TargetKind::Host:
        return std::holds_alternative<HostId>(target);
    case TargetKind::Guest:
        return std::holds_alternative<GuestRef>(target);
    }
    return false;
}

/// Of an action's plan; null where it makes nothing that would be left behind.
std::unique_ptr<TraceKeeper::Record> recordOf(const Plan& plan, const std::string& action, TraceKeeper* traces, TaskContext& ctx) {
    const bool makes = std::ranges::any_of(plan.steps, [](const PlanStep& step) { return !step.makes.empty(); });
    if (!traces || !makes || !plan.blockers.empty()) return nullptr;
    auto record = traces->begin(action);
    if (record) return *std::move(record);
    ctx.log(record.error().message);
    return nullptr;
}

/// A plan's action: what a person agreed to is done, and nothing else.
struct Agreed {
    std::string action;
    std::function<Result<Plan>(const ActionCall&, TaskContext&)> make;
    TraceKeeper* traces;
    Result<Json> operator()(const ActionCall& call, TaskContext& ctx) const;
};

Result<Json> Agreed::operator()(const ActionCall& call, TaskContext& ctx) const {
    const auto plan = TRY(make(call, ctx));
    const auto agreed = call.params.value(agreedParam, std::string());
    if (!agreed.empty() && agreed != plan.fingerprint()) {
        for (const auto& line : plan.lines())
            ctx.log(line);
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("Something has changed since the plan was shown: nothing was done"), {},
                    BINNACLE_TEXT("The task's log has what it would do now. Look at the plan again."));
    }
    const auto record = recordOf(plan, action, traces, ctx);
    TRY(carryOut(plan, ctx, record.get()));
    return plan.answer ? plan.answer() : Json();
}

} // namespace

void ActionRegistry::add(Action action) {
    assert(!find(action.id));
    if (action.plan) {
        action.params.push_back({.name = agreedParam, .hidden = true});
        action.run = Agreed{action.id, action.plan, m_traces};
    }
    m_actions.push_back(std::move(action));
}

const Action* ActionRegistry::find(std::string_view id) const {
    const auto it = std::ranges::find(m_actions, id, &Action::id);
    return it == m_actions.end() ? nullptr : &*it;
}

Result<const Action*> ActionRegistry::check(std::string_view id, const ActionCall& call,
                                            const FleetSnapshot& fleet) const {
    const auto* action = find(id);
    if (!action) return fail(ErrorCode::NotFound, BINNACLE_TEXT("There is no action \"%1\"", singleLine(id, 60)));
    if (!fits(call.target, action->target))
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("The action can't be taken on that kind of object"));
    if (!call.params.is_object())
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("The parameters must be an object"));
    for (const auto& [name, value] : call.params.items())
        if (std::ranges::find(action->params, name, &Param::name) == action->params.end())
            return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("There is no parameter \"%1\"", singleLine(name, 60)));
    for (const auto& param : action->params)
        TRY(checkParam(param, call.params));
    if (auto why = action->obstacle ? action->obstacle(call.target, fleet) : Obstacle())
        return fail(ErrorCode::Conflict, *std::move(why));
    return action;
}

} // namespace binnacle
