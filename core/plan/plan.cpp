// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace binnacle {
namespace {

nlohmann::json words(const std::vector<Text>& texts) {
    auto list = nlohmann::json::array();
    for (const auto& text : texts)
        list.push_back(text.plain());
    return list;
}

/// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/): the same in every program and build.
std::uint64_t hashed(std::uint64_t hash, const std::string& text) {
    for (const char c : text + '\n')
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return hash;
}

/// False: something could not be.
bool takeBack(const Plan& plan, std::size_t done, TaskContext& ctx) {
    bool all = true;
    while (done-- > 0) {
        const auto& step = plan.steps[done];
        if (!step.undo) continue;
        ctx.log(BINNACLE_TEXT("Taking back: %1", step.title.plain()));
        if (auto undone = step.undo(); !undone) {
            ctx.log(BINNACLE_TEXT("This could not be taken back: %1", step.title.plain()));
            ctx.log(undone.error().message);
            all = false;
        }
    }
    return all;
}

/// A host that is away may do what it was asked for all the same.
bool maySucceedLater(const Error& error) {
    return error.code == ErrorCode::Unreachable || error.code == ErrorCode::Timeout;
}

void note(const PlanStep& step, TraceKeeper::Record* record, TaskContext& ctx) {
    if (!record) return;
    for (const auto& trace : step.makes)
        if (const auto noted = record->add(trace); !noted) ctx.log(noted.error().message);
}

} // namespace

std::string Plan::fingerprint() const {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const auto& text : lines())
        hash = hashed(hash, text.plain());
    return fmt::format("{:016x}", hash);
}

std::vector<Text> Plan::lines() const {
    std::vector<Text> all;
    for (const auto& step : steps)
        all.push_back(step.title);
    for (const auto* more : {&notes, &warnings, &blockers})
        all.insert(all.end(), more->begin(), more->end());
    return all;
}

nlohmann::json Plan::toJson() const {
    auto list = nlohmann::json::array();
    for (const auto& step : steps)
        list.push_back({{"title", step.title.plain()}, {"destroys", step.destroys}});
    return {{"steps", list},
            {"notes", words(notes)},
            {"warnings", words(warnings)},
            {"blockers", words(blockers)},
            {"fingerprint", fingerprint()}};
}

Result<> checkBlockers(const Plan& plan) {
    if (plan.blockers.empty()) return {};
    if (plan.blockers.size() == 1) return fail(ErrorCode::Conflict, plan.blockers.front());
    std::string all;
    for (const auto& blocker : plan.blockers)
        all += (all.empty() ? "" : "\n") + blocker.plain();
    return fail(ErrorCode::Conflict, BINNACLE_TEXT("%1 things stand in the way", plan.blockers.size()), all);
}

Result<> carryOut(const Plan& plan, TaskContext& ctx, TraceKeeper::Record* record) {
    TRY(checkBlockers(plan));
    for (const auto& warning : plan.warnings)
        ctx.log(warning);
    const auto count = double(plan.steps.size());
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const auto& step = plan.steps[i];
        auto part = ctx.part(double(i) / count, double(i + 1) / count);
        part.progress(0, step.title);
        ctx.log(step.title);
        auto done = ctx.checkpoint();
        if (done) {
            note(step, record, ctx);
            done = step.run(part);
        }
        if (done) continue;
        if (record) record->takingBack();
        const bool clean = takeBack(plan, i, ctx) && !maySucceedLater(done.error());
        if (clean && record) record->done();
        return done;
    }
    if (record) record->done();
    return {};
}

} // namespace binnacle
