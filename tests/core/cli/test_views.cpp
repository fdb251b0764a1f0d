// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/guest_view.h"
#include "core/cli/host_view.h"
#include "core/cli/selection.h"
#include "core/cli/task_view.h"

#include "tests/core/cli/fleet_picture.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

using namespace binnacle;
using namespace binnacle::cli;
using test::FleetPicture;

namespace {

const Terminal pipeEnd(false, false, 100'000);

std::string guestsText(const SnapshotPtr& fleet, const Terminal& terminal) {
    return guestTable(matching(*fleet, SearchQuery()), now()).text(terminal);
}

/// Nothing in it that drives a terminal, and no line wider than it.
void expectHarmless(const std::string& text, std::size_t width) {
    for (const char c : text)
        EXPECT_TRUE(c == '\n' || static_cast<unsigned char>(c) >= ' ') << int(c);
    EXPECT_EQ(text.find("\u202e"), std::string::npos);
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find('\n', at);
        EXPECT_LE(displayWidth(text.substr(at, end - at)), width);
        at = end + 1;
    }
}

} // namespace

TEST(GuestTable, ShowsWhatIsKnown) {
    const auto fleet = FleetPicture().host("lab1").guest("web", {.number = 101, .tags = {"a", "b"}}).picture();
    EXPECT_EQ(guestsText(fleet, pipeEnd), "HOST  NAME   ID  KIND  STATE    VCPU  MEMORY  ADDRESSES  UPTIME  TAGS\n"
                                          "lab1  web   101  vm    running                                   a, b\n");
}
TEST(GuestTable, MarksWhatComesFromTheCache) {
    const auto fleet = FleetPicture().host("lab1", LinkState::Waiting).guest("web").picture();
    EXPECT_NE(guestsText(fleet, pipeEnd).find("running?"), std::string::npos);
}
TEST(GuestTable, HostileNamesAreHarmless) {
    FleetPicture picture;
    picture.host("lab1\x1b]0;x\x07");
    for (const std::string name : {"<script>alert(1)</script>", "a\x1b[2Jb", "\u202egnp.exe", "../../etc/passwd", "a\nb\rc",
                                   "\xff\xfe", "e\u0301\u0301\u0301\u0301", ""})
        picture.guest(name, {.tags = {"t\x1b[31m"}});
    picture.guest(std::string(10'000, 'x'));
    expectHarmless(guestsText(picture.picture(), Terminal(true, false, 80)), 80);
    expectHarmless(guestsText(picture.picture(), pipeEnd), 2000);
    for (const auto& [guest, host] : matching(*picture.picture(), SearchQuery()))
        expectHarmless(guestPage(*guest, *host, Terminal(true, false, 80), now()), 1000);
}
TEST(GuestRecord, HasWhatIsPromised) {
    const auto fleet = FleetPicture().host("lab1").guest("web").host("lab2", LinkState::Waiting).guest("old").picture();
    const auto rows = matching(*fleet, SearchQuery());
    const auto web = guestRecord(*rows[0].first, *rows[0].second), old = guestRecord(*rows[1].first, *rows[1].second);
    for (const char* field : {"host", "name", "uuid", "id", "kind", "state"})
        EXPECT_TRUE(web.contains(field)) << field;
    EXPECT_EQ(web["kind"], "vm");
    EXPECT_EQ(web["state"], "running");
    EXPECT_TRUE(web["id"].is_null());
    EXPECT_TRUE(web["asOf"].is_null());
    EXPECT_EQ(old["asOf"], "2025-11-23T21:04:05.000Z");
}
TEST(SheetPage, SaysMeaningAndFixOnlyWhereSomethingIsWrong) {
    const CapabilitySheet sheet{
        {.id = "a", .title = "Libvirt", .state = Check::State::Ok, .finding = "9.0.0", .meaning = "hidden"},
        {.id = "b", .title = "KVM", .state = Check::State::Problem, .finding = "missing", .meaning = "It is slow", .fix = "modprobe kvm"}};
    EXPECT_EQ(sheetPage("lab1", sheet, Terminal(true, false, 80)), "lab1\n"
                                                                  "  ✓ ok       Libvirt  9.0.0\n"
                                                                  "  ✗ problem  KVM      missing\n"
                                                                  "             It is slow\n"
                                                                  "             fix: modprobe kvm\n"
                                                                  "  2 checks, 1 problem, 0 warnings\n");
}
TEST(HostSummary, CountsWhatRuns) {
    const auto fleet = FleetPicture().host("lab1").guest("a").guest("b", {}, GuestState::Stopped).picture();
    EXPECT_EQ(hostSummary(*fleet->hosts[0]), "2 guests, 1 running");
}
TEST(TaskTable, ShowsTheOutcome) {
    TaskInfo failed{.id = TaskId(7), .spec = {.type = "guest.start", .title = BINNACLE_TEXT("Start %1", "web"), .target = "lab1/web", .who = "ada@cli"}};
    failed.state = TaskState::Failed;
    failed.error = fail(ErrorCode::Conflict, "The guest\nis running");
    const auto text = taskTable({failed}, now()).text(pipeEnd);
    EXPECT_NE(text.find("Start web"), std::string::npos);
    EXPECT_NE(text.find("The guest\u240ais running"), std::string::npos);
    const auto record = taskRecord(failed);
    EXPECT_EQ(record["error"]["code"], "conflict");
    EXPECT_EQ(record["state"], "failed");
    EXPECT_TRUE(record["result"].is_null());
}
