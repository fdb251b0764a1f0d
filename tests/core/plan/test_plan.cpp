// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace binnacle;

namespace {

struct Log final : TaskContext::Sink {
    std::vector<std::string> lines;
    void progress(double, Text) override {}
    void log(Text line) override { lines.push_back(line.plain()); }
};

struct Plans : testing::Test {
    std::string done; ///< "a", and "-a" where it was taken back
    Log log;
    std::stop_source stop;

    PlanStep step(const std::string& name, bool fails = false, bool undoFails = false) {
        return {.title = name,
                .run = [=, this](TaskContext&) -> Result<> {
                    if (fails) return fail(ErrorCode::Io, BINNACLE_TEXT("%1 went wrong", name));
                    done += name;
                    return {};
                },
                .undo = [=, this]() -> Result<> {
                    if (undoFails) return fail(ErrorCode::Io, "it sticks");
                    done += "-" + name;
                    return {};
                }};
    }
    Result<> run(const Plan& plan) {
        TaskContext ctx(log, stop.get_token());
        return carryOut(plan, ctx);
    }
};

} // namespace

TEST_F(Plans, AreDoneInTheirOrder) {
    EXPECT_TRUE(run({.steps = {step("a"), step("b"), step("c")}}));
    EXPECT_EQ(done, "abc");
    EXPECT_EQ(log.lines, (std::vector<std::string>{"a", "b", "c"}));
}
TEST_F(Plans, AStepThatFailsTakesBackThoseBefore) {
    const auto result = run({.steps = {step("a"), step("b"), step("c", true), step("d")}});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().plain(), "c went wrong");
    EXPECT_EQ(done, "ab-b-a");
}
TEST_F(Plans, WhatCannotBeTakenBackIsSaidAndStopsNothing) {
    EXPECT_FALSE(run({.steps = {step("a"), step("b", false, true), step("c", true)}}));
    EXPECT_EQ(done, "ab-a");
    EXPECT_NE(std::ranges::find(log.lines, "This could not be taken back: b"), log.lines.end());
    EXPECT_NE(std::ranges::find(log.lines, "it sticks"), log.lines.end());
}
TEST_F(Plans, CancellingTakesBackToo) {
    auto second = step("b");
    second.run = [this](TaskContext&) -> Result<> {
        stop.request_stop();
        done += "b";
        return {};
    };
    const auto result = run({.steps = {step("a"), second, step("c")}});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(done, "ab-b-a");
}
TEST_F(Plans, AllThatStandsInTheWayIsToldAtOnce) {
    const auto result = run({.steps = {step("a")}, .blockers = {"no room", "no name"}});
    ASSERT_FALSE(result);
    EXPECT_EQ(done, "");
    EXPECT_EQ(result.error().detail, "no room\nno name");
}
TEST_F(Plans, TheFingerprintIsThatOfItsWords) {
    const Plan one{.steps = {step("a"), step("b")}};
    const Plan same{.steps = {step("a"), step("b")}};
    const Plan other{.steps = {step("a"), step("b")}, .notes = {"vda stays"}};
    EXPECT_EQ(one.fingerprint(), same.fingerprint());
    EXPECT_NE(one.fingerprint(), other.fingerprint());
    EXPECT_EQ(one.toJson()["steps"][1]["title"], "b");
}

namespace {

struct Notes final : TraceKeeper::Record {
    std::vector<std::string> names;
    bool ended = false, fails = false, takenBack = false;
    Result<> add(const Trace& trace) override {
        names.push_back(trace.name);
        return fails ? Result<>(fail(ErrorCode::Io, "the disk is full")) : Result<>();
    }
    void takingBack() override { takenBack = true; }
    void done() override { ended = true; }
};

} // namespace

TEST_F(Plans, WhatIsMadeIsNotedBeforeItIs) {
    Notes notes;
    auto first = step("a");
    first.makes = {{.name = "one"}, {.name = "two"}};
    first.run = [&](TaskContext&) -> Result<> {
        EXPECT_EQ(notes.names.size(), 2U);
        EXPECT_FALSE(notes.ended);
        return {};
    };
    TaskContext ctx(log, stop.get_token());
    EXPECT_TRUE(carryOut({.steps = {first, step("b")}}, ctx, &notes));
    EXPECT_TRUE(notes.ended);
}
TEST_F(Plans, ARecordStaysWhereSomethingMayBeLeft) {
    TaskContext ctx(log, stop.get_token());
    Notes clean, stuck, away, full;
    EXPECT_FALSE(carryOut({.steps = {step("a"), step("b", true)}}, ctx, &clean));
    EXPECT_TRUE(clean.ended) << "all was taken back";
    EXPECT_FALSE(carryOut({.steps = {step("a", false, true), step("b", true)}}, ctx, &stuck));
    EXPECT_FALSE(stuck.ended);
    EXPECT_TRUE(stuck.takenBack);
    auto lost = step("c");
    lost.run = [](TaskContext&) -> Result<> { return fail(ErrorCode::Unreachable, "the cable"); };
    EXPECT_FALSE(carryOut({.steps = {lost}}, ctx, &away));
    EXPECT_FALSE(away.ended) << "the host may do it all the same";
    auto noted = step("d");
    noted.makes = {{.name = "x"}};
    full.fails = true;
    EXPECT_TRUE(carryOut({.steps = {noted}}, ctx, &full)) << "a note that can't be written stops nothing";
    EXPECT_NE(std::ranges::find(log.lines, "the disk is full"), log.lines.end());
}
