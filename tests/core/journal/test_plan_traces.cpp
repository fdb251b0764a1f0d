// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/plan_traces.h"
#include "tests/support/scratch.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace binnacle;
using namespace binnacle::test;

namespace {

struct Traces : testing::Test {
    Scratch scratch;
    std::filesystem::path folder = scratch.path() / "unfinished";
    const Trace volume{.host = HostId{"a"}, .pool = "default", .name = "web.qcow2"};
    const Trace guest{.kind = Trace::Kind::Guest, .host = HostId{"b"}, .name = "web \"x\"", .uuid = GuestUuid::random()};

    /// A program that notes both and is killed.
    void die(std::vector<Trace> made) const {
        const auto child = ::fork();
        if (child == 0) {
            PlanTraces traces(folder);
            const auto record = traces.begin("guest.clone");
            for (const auto& trace : made)
                (void)(*record)->add(trace);
            ::kill(::getpid(), SIGKILL);
        }
        ::waitpid(child, nullptr, 0);
    }
};

} // namespace

TEST_F(Traces, WhatEndsIsForgotten) {
    PlanTraces traces(folder);
    {
        auto record = traces.begin("guest.clone");
        ASSERT_TRUE(record) << record.error().plain();
        ASSERT_TRUE((*record)->add(volume));
        PlanTraces other(folder);
        EXPECT_TRUE(other.leftovers().empty()) << "its program lives";
        (*record)->done();
    }
    traces.refresh();
    EXPECT_TRUE(traces.leftovers().empty());
}
TEST_F(Traces, WhatAKilledProgramMadeIsFoundByTheNext) {
    die({volume, guest});
    PlanTraces traces(folder);
    const auto left = traces.leftovers();
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].action, "guest.clone");
    EXPECT_EQ(left[0].traces, (std::vector<Trace>{volume, guest}));
    EXPECT_FALSE(left[0].takenBack);
    EXPECT_LT(now() - left[0].since, std::chrono::minutes(1));
    EXPECT_TRUE(leftOn(traces, HostId{"a"}));
    EXPECT_FALSE(leftOn(traces, HostId{"c"}));
    traces.forget(left[0].id, HostId{"a"});
    ASSERT_EQ(traces.leftovers().size(), 1U);
    EXPECT_EQ(traces.leftovers()[0].traces, std::vector<Trace>{guest});
    EXPECT_EQ(traces.leftovers()[0].action, "guest.clone");
    traces.forget(left[0].id, HostId{"b"});
    EXPECT_TRUE(traces.leftovers().empty());
}
TEST_F(Traces, OneThatMadeNothingLeavesNothing) {
    die({});
    PlanTraces traces(folder);
    EXPECT_TRUE(traces.leftovers().empty());
}
TEST_F(Traces, WhatCouldNotBeTakenBackIsLeftAtOnce) {
    PlanTraces traces(folder);
    {
        auto record = traces.begin("guest.create");
        ASSERT_TRUE((*record)->add(volume));
        ASSERT_TRUE((*record)->add(guest));
        (*record)->takingBack();
    }
    ASSERT_EQ(traces.leftovers().size(), 1U);
    EXPECT_EQ(traces.leftovers()[0].traces, (std::vector<Trace>{volume, guest}));
    EXPECT_TRUE(traces.leftovers()[0].takenBack);
    traces.forget(traces.leftovers()[0].id, HostId{"a"});
    ASSERT_EQ(traces.leftovers().size(), 1U);
    EXPECT_TRUE(traces.leftovers()[0].takenBack);
}
TEST_F(Traces, DamageIsPassedOver) {
    die({volume});
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".trace")
            std::ofstream(entry.path(), std::ios::app) << "[1]\n{\"kind\": 3}\n{\"kind\":\"guest\",\"host\":\"a\",\"uuid\":\"x\"}\n{\"ki";
    std::ofstream(folder / "left-x.trace") << std::string(100, '\0');
    PlanTraces traces(folder);
    ASSERT_EQ(traces.leftovers().size(), 1U);
    EXPECT_EQ(traces.leftovers()[0].traces, std::vector<Trace>{volume});
    traces.forget("../../etc/passwd", HostId{"a"});
}
