// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/action_plan.h"

#include <nlohmann/json.hpp>

namespace binnacle {
namespace {

struct Nobody final : TaskContext::Sink {
    void progress(double, Text) override {}
    void log(Text) override {}
};

} // namespace

Result<Plan> planFor(const Action& action, const Target& target, const Json& params, std::stop_token stop) {
    Nobody nobody;
    TaskContext ctx(nobody, std::move(stop));
    return action.plan({target, params}, ctx);
}

} // namespace binnacle
