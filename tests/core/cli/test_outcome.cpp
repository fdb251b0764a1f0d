// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/exit_codes.h"
#include "core/cli/outcome.h"

#include <gtest/gtest.h>

#include <set>

using namespace binnacle;
using namespace binnacle::cli;

namespace {

Outcome ended(std::optional<ErrorCode> code = {}) {
    Outcome outcome{.target = "lab1/web"};
    if (code) outcome.error = fail(*code, "no");
    return outcome;
}

} // namespace

TEST(ExitCodes, EveryErrorHasItsOwn) {
    std::set<int> seen{0, 1};
    for (int code = 0; code <= int(ErrorCode::Internal); ++code)
        EXPECT_TRUE(seen.insert(exitCode(ErrorCode(code))).second) << name(ErrorCode(code));
    EXPECT_EQ(exitCode(ErrorCode::Cancelled), 130);
    EXPECT_EQ(exitCode(ErrorCode::Unreachable), 10);
}
TEST(ExitCodes, FailuresOfOneKindKeepTheirCode) {
    EXPECT_EQ(exitCode(std::vector{ended(), ended()}), 0);
    EXPECT_EQ(exitCode(std::vector{ended(), ended(ErrorCode::Conflict)}), 5);
    EXPECT_EQ(exitCode(std::vector{ended(ErrorCode::Conflict), ended(ErrorCode::Conflict)}), 5);
    EXPECT_EQ(exitCode(std::vector{ended(ErrorCode::Conflict), ended(ErrorCode::NotFound)}), 1);
    EXPECT_EQ(exitCode(std::vector<Outcome>{}), 0);
}
TEST(Outcomes, AsARecord) {
    auto outcome = ended();
    outcome.guest = GuestRef{HostId{"lab1"}, *GuestUuid::parse("4dea22b3-1d52-d8f3-2516-782e98ab3fa0")};
    outcome.hostName = "Lab1";
    outcome.task = TaskId(7);
    outcome.ended = TaskInfo{.id = TaskId(7), .state = TaskState::Succeeded};
    outcome.ended->started = fromMillis(1000);
    outcome.ended->finished = fromMillis(2500);
    outcome.ended->result = R"({"number":101})";
    EXPECT_EQ(record(outcome), nlohmann::json::parse(R"({
        "target": "lab1/web", "host": "Lab1", "hostId": "lab1", "uuid": "4dea22b3-1d52-d8f3-2516-782e98ab3fa0", "ok": true,
        "task": 7, "state": "succeeded", "seconds": 1.5, "error": null, "result": {"number": 101}})"));
}
