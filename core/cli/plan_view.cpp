// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/plan_view.h"

#include "core/base/untrusted.h"

#include <fmt/format.h>

namespace binnacle::cli {
namespace {

std::string lines(const char* mark, const std::vector<Text>& texts) {
    std::string all;
    for (const auto& text : texts)
        all += fmt::format("  {} {}\n", mark, singleLine(text.plain(), 1000));
    return all;
}

} // namespace

std::string planText(const Plan& plan) {
    std::string all;
    for (std::size_t i = 0; i < plan.steps.size(); ++i)
        all += fmt::format("  {}. {}{}\n", i + 1, singleLine(plan.steps[i].title.plain(), 1000),
                           plan.steps[i].destroys ? " (can't be undone)" : "");
    return all + lines("note:", plan.notes) + lines("warning:", plan.warnings) + lines("in the way:", plan.blockers);
}

} // namespace binnacle::cli
