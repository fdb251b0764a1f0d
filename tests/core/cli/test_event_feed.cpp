// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/event_feed.h"

#include "tests/core/cli/fleet_picture.h"

#include <gtest/gtest.h>

using namespace binnacle;
using namespace binnacle::cli;
using test::FleetPicture;

namespace {

struct Feeds : testing::Test {
    SnapshotPtr last = FleetPicture().host("lab1", LinkState::Disconnected).guest("old").picture();
    EventFeed feed{last};

    std::vector<std::string> after(const SnapshotPtr& next) {
        feed.hear(next, diff(*last, *next));
        last = next;
        return texts();
    }
    std::vector<std::string> texts() {
        std::vector<std::string> lines;
        for (const auto& event : feed.take()) {
            lines.push_back(event.text);
            EXPECT_TRUE(event.record.contains("at"));
            kinds.push_back(event.record.value("event", ""));
        }
        return lines;
    }
    std::vector<std::string> kinds;
    using Lines = std::vector<std::string>;
};

} // namespace

TEST_F(Feeds, WhatIsReadFirstIsNoNews) {
    EXPECT_EQ(after(FleetPicture().host("lab1", LinkState::Connecting).guest("old").guest("web").picture()),
              Lines{"host lab1: connecting"});
    EXPECT_EQ(after(FleetPicture().host("lab1").guest("old").guest("web").picture()), Lines{"host lab1: connected"});
}
TEST_F(Feeds, ThenEverythingIs) {
    after(FleetPicture().host("lab1").guest("old").picture());
    EXPECT_EQ(after(FleetPicture().host("lab1").guest("old").guest("web").picture()), Lines{"guest lab1/web: added, running"});
    EXPECT_EQ(after(FleetPicture().host("lab1").guest("old").guest("web", {}, GuestState::Stopped).picture()),
              Lines{"guest lab1/web: running → stopped"});
    EXPECT_EQ(after(FleetPicture().host("lab1").guest("old").guest("www", {.tags = {"x"}}, GuestState::Stopped).picture()),
              Lines{"guest lab1/www: renamed from web, tags"});
    EXPECT_EQ(after(FleetPicture().host("lab1").guest("old").picture()), Lines{"guest lab1/www: removed"});
    EXPECT_EQ(kinds, (Lines{"host.changed", "guest.added", "guest.changed", "guest.changed", "guest.removed"}));
}
TEST_F(Feeds, WhatWasMissedWhileAHostWasAwayIsNews) {
    after(FleetPicture().host("lab1").guest("old").picture());
    EXPECT_EQ(after(FleetPicture().host("lab1", LinkState::Waiting).guest("old").picture()), Lines{"host lab1: waiting"});
    EXPECT_EQ(after(FleetPicture().host("lab1", LinkState::Connecting).guest("old").guest("new").picture()),
              (Lines{"guest lab1/new: added, running", "host lab1: connecting"}));
}
TEST_F(Feeds, ATaskIsToldOfWhenItsStateChanges) {
    TaskInfo task{.id = TaskId(7), .spec = {.type = "guest.start", .title = BINNACLE_TEXT("Start web")}};
    const auto tell = [&] { feed.hear(TaskBoard::News{task, task.id, {}}); };
    tell();
    task.state = TaskState::Running;
    tell();
    task.fraction = 0.5;
    tell();
    task.state = TaskState::Failed;
    task.error = fail(ErrorCode::Conflict, "no");
    tell();
    EXPECT_EQ(texts(), (Lines{"task 7: Start web: queued", "task 7: Start web: running", "task 7: Start web: failed: no"}));
}
TEST_F(Feeds, HostileNamesStayOnTheirLine) {
    after(FleetPicture().host("lab1").guest("old").picture());
    for (const auto& line : after(FleetPicture().host("lab1").guest("old").guest("a\n\x1b[2J").picture()))
        for (const char c : line)
            EXPECT_GE(static_cast<unsigned char>(c), ' ');
}
