// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/fleet.h"
#include "tests/support/fake_backend.h"
#include "tests/support/scratch.h"

#include <gtest/gtest.h>

#include <future>

using namespace binnacle;
using test::eventually;
using test::FakeBackend;

namespace {

constexpr HostSession::Timing quick{.firstRetry = std::chrono::milliseconds(30),
                                    .lastRetry = std::chrono::milliseconds(60),
                                    .reconcile = std::chrono::hours(1),
                                    .reread = std::chrono::milliseconds(5),
                                    .sample = std::chrono::milliseconds(10),
                                    .gather = std::chrono::milliseconds(1),
                                    .publish = std::chrono::milliseconds(5)};

struct Sessions : testing::Test {
    Inventory inventory;
    Metrics metrics;
    SilentPrompter prompter;
    std::map<std::string, std::shared_ptr<FakeBackend::Host>> hosts;
    std::unique_ptr<Fleet> fleet = std::make_unique<Fleet>(
        inventory, metrics, prompter, nullptr,
        [this](const HostSpec& spec) { return std::make_unique<FakeBackend>(spec.id, hosts.at(spec.id.text)); }, quick);

    void SetUp() override {
        for (const char* id : {"a", "b"})
            hosts[id] = std::make_shared<FakeBackend::Host>();
    }
    static HostSpec spec(const std::string& id) { return {.id = HostId{id}, .name = id, .address = id}; }
    const HostSnapshot* host(const std::string& id) {
        held = inventory.snapshot();
        return held->host(HostId{id});
    }
    bool becomes(const std::string& id, LinkState state) {
        return eventually([&] { return host(id) && host(id)->link.state == state; });
    }
    SnapshotPtr held;
};

} // namespace

TEST_F(Sessions, ConnectsAndShowsTheGuests) {
    hosts["a"]->add("web");
    fleet->setHosts({spec("a")});
    fleet->connectAll();
    ASSERT_TRUE(becomes("a", LinkState::Connected));
    EXPECT_EQ(host("a")->guests.size(), 1U);
    EXPECT_FALSE(host("a")->asOf);
}
TEST_F(Sessions, SettlesHoweverOftenItWasAsked) {
    fleet->setHosts({spec("a")});
    for (int i = 0; i < 50; ++i) {
        auto session = *fleet->session(HostId{"a"});
        session->connect();
        ASSERT_TRUE(fleet->waitUntilSettled({}, std::chrono::seconds(10), false));
        ASSERT_EQ(host("a")->link.state, LinkState::Connected);
        if (i % 2) {
            session->disconnect();
            ASSERT_TRUE(becomes("a", LinkState::Disconnected));
        }
    }
}
TEST_F(Sessions, AHostThatHangsDelaysNoOther) {
    hosts["a"]->hangOnOpen = true;
    fleet->setHosts({spec("a"), spec("b")});
    fleet->connectAll();
    EXPECT_TRUE(becomes("b", LinkState::Connected));
    EXPECT_EQ(host("a")->link.state, LinkState::Connecting);
    fleet.reset(); // and ends all the same
}
TEST_F(Sessions, TriesAgainUntilTheHostIsBack) {
    hosts["a"]->openError = fail(ErrorCode::Unreachable, "down");
    fleet->setHosts({spec("a")});
    fleet->connectAll();
    ASSERT_TRUE(becomes("a", LinkState::Waiting));
    EXPECT_EQ(host("a")->link.error->message.plain(), "down");
    EXPECT_TRUE(host("a")->link.nextTry);
    hosts["a"]->setOpenError({});
    EXPECT_TRUE(becomes("a", LinkState::Connected));
}
TEST_F(Sessions, WaitsForAPersonWhereOnlyAPersonCanHelp) {
    hosts["a"]->openError = fail(ErrorCode::HostKeyChanged, "changed");
    fleet->setHosts({spec("a")});
    fleet->connectAll();
    ASSERT_TRUE(becomes("a", LinkState::Refused));
    const int tries = hosts["a"]->opened;
    std::this_thread::sleep_for(std::chrono::milliseconds(150));
    EXPECT_EQ(hosts["a"]->opened, tries);
    hosts["a"]->setOpenError({});
    (*fleet->session(HostId{"a"}))->connect();
    EXPECT_TRUE(becomes("a", LinkState::Connected));
}
TEST_F(Sessions, ExaminesAHostThatIsNotConnectedToo) {
    hosts["a"]->openError = fail(ErrorCode::Unreachable, "down");
    fleet->setHosts({spec("a")});
    const auto session = *fleet->session(HostId{"a"});
    EXPECT_EQ(session->examine({}).error().code, ErrorCode::Unreachable); // nobody wants it
    fleet->connectAll();
    ASSERT_TRUE(becomes("a", LinkState::Waiting));
    auto found = session->examine({});
    ASSERT_TRUE(found && found->linkError);
    EXPECT_EQ(found->linkError->message.plain(), "down");
    EXPECT_EQ(found->sheet.at(0).finding.plain(), "down");
    hosts["a"]->setOpenError({});
    ASSERT_TRUE(becomes("a", LinkState::Connected));
    found = session->examine({});
    ASSERT_TRUE(found);
    EXPECT_FALSE(found->linkError);
}
TEST_F(Sessions, AnExaminationThatWaitsForAHostCanBeCalledOff) {
    hosts["a"]->hangOnOpen = true;
    fleet->setHosts({spec("a")});
    fleet->connectAll();
    ASSERT_TRUE(becomes("a", LinkState::Connecting));
    std::stop_source stop;
    auto waiting = std::async(std::launch::async, [&] { return (*fleet->session(HostId{"a"}))->examine(stop.get_token()); });
    EXPECT_EQ(waiting.wait_for(std::chrono::milliseconds(100)), std::future_status::timeout);
    stop.request_stop();
    EXPECT_EQ(waiting.get().error().code, ErrorCode::Cancelled);
    hosts["a"]->hangOnOpen = false;
}
TEST_F(Sessions, ShowsWhatAnEventNames) {
    fleet->setHosts({spec("a")});
    fleet->connectAll();
    ASSERT_TRUE(becomes("a", LinkState::Connected));
    const auto uuid = hosts["a"]->add("new");
    hosts["a"]->emit(GuestTouched{uuid});
    EXPECT_TRUE(eventually([&] { return host("a")->find(uuid); }));
    hosts["a"]->remove(uuid);
    hosts["a"]->emit(GuestTouched{uuid});
    EXPECT_TRUE(eventually([&] { return !host("a")->find(uuid); }));
}
TEST_F(Sessions, AsksAgainForWhatCouldNotBeRead) {
    fleet->setHosts({spec("a")});
    fleet->connectAll();
    ASSERT_TRUE(becomes("a", LinkState::Connected));
    const auto uuid = hosts["a"]->add("busy");
    hosts["a"]->failingReads = 3;
    hosts["a"]->emit(GuestTouched{uuid}); // and no other event comes
    EXPECT_TRUE(eventually([&] { return host("a")->find(uuid); }));
    const int reads = hosts["a"]->reads;
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    EXPECT_EQ(hosts["a"]->reads, reads) << "once it was read it is left alone";
}
TEST_F(Sessions, ReconcilesWhatNoEventTold) {
    auto timing = quick;
    timing.reconcile = std::chrono::milliseconds(40);
    fleet = std::make_unique<Fleet>(inventory, metrics, prompter, nullptr, [this](const HostSpec& s) {
        return std::make_unique<FakeBackend>(s.id, hosts.at(s.id.text));
    }, timing);
    fleet->setHosts({spec("a")});
    fleet->connectAll();
    ASSERT_TRUE(becomes("a", LinkState::Connected));
    const auto uuid = hosts["a"]->add("missed");
    EXPECT_TRUE(eventually([&] { return host("a")->find(uuid); }));
    hosts["a"]->remove(uuid);
    EXPECT_TRUE(eventually([&] { return !host("a")->find(uuid); }));
}
TEST_F(Sessions, ReadsNothingWhileNothingHappens) {
    hosts["a"]->add("web");
    fleet->setHosts({spec("a")});
    fleet->connectAll();
    ASSERT_TRUE(becomes("a", LinkState::Connected));
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    EXPECT_EQ(hosts["a"]->reads, 1);
}
TEST_F(Sessions, AHostThatIsTriedInVainIsAwaySinceTheFirstFailure) {
    hosts["a"]->openError = fail(ErrorCode::Unreachable, "down");
    fleet->setHosts({spec("a")});
    fleet->connectAll();
    ASSERT_TRUE(becomes("a", LinkState::Waiting));
    const auto since = host("a")->link.since;
    std::this_thread::sleep_for(std::chrono::milliseconds(300)); // some tries
    EXPECT_EQ(host("a")->link.since, since);
    hosts["a"]->setOpenError({});
    ASSERT_TRUE(becomes("a", LinkState::Connected));
    EXPECT_GT(host("a")->link.since, since);
}
TEST_F(Sessions, AStormOfEventsIsReadInBulk) {
    std::vector<GuestUuid> guests;
    for (int i = 0; i < 200; ++i)
        guests.push_back(hosts["a"]->add("g" + std::to_string(i)));
    fleet->setHosts({spec("a")});
    fleet->connectAll();
    ASSERT_TRUE(becomes("a", LinkState::Connected));
    for (int round = 0; round < 10; ++round)
        for (const auto& uuid : guests)
            hosts["a"]->emit(GuestTouched{uuid});
    EXPECT_TRUE(fleet->waitUntilSettled({}, std::chrono::seconds(10), true));
    EXPECT_LT(hosts["a"]->reads, 200); // not one read an event
}
TEST_F(Sessions, ReconnectsAfterALostLinkAndKeepsWhatItKnewMeanwhile) {
    hosts["a"]->add("web");
    fleet->setHosts({spec("a")});
    fleet->connectAll();
    ASSERT_TRUE(becomes("a", LinkState::Connected));
    hosts["a"]->setOpenError(fail(ErrorCode::Timeout, "silent"));
    hosts["a"]->emit(LinkLost{fail(ErrorCode::Timeout, "lost")});
    ASSERT_TRUE(becomes("a", LinkState::Waiting));
    EXPECT_EQ(host("a")->guests.size(), 1U);
    EXPECT_TRUE(host("a")->asOf);
    hosts["a"]->setOpenError({});
    ASSERT_TRUE(becomes("a", LinkState::Connected));
    EXPECT_FALSE(host("a")->asOf);
}
TEST_F(Sessions, DisconnectsAndStaysSo) {
    fleet->setHosts({spec("a")});
    fleet->connectAll();
    ASSERT_TRUE(becomes("a", LinkState::Connected));
    (*fleet->session(HostId{"a"}))->disconnect();
    ASSERT_TRUE(becomes("a", LinkState::Disconnected));
    EXPECT_EQ(fleet->backend(HostId{"a"}).error().code, ErrorCode::Unreachable);
}
TEST_F(Sessions, SamplesOnlyWhileSomebodyLooks) {
    fleet->setHosts({spec("a")});
    fleet->connectAll();
    ASSERT_TRUE(becomes("a", LinkState::Connected));
    std::this_thread::sleep_for(std::chrono::milliseconds(60));
    EXPECT_EQ(hosts["a"]->samples, 0);
    auto look = (*fleet->session(HostId{"a"}))->watch();
    EXPECT_TRUE(eventually([&] { return hosts["a"]->samples > 2; }));
    look.reset();
    std::this_thread::sleep_for(std::chrono::milliseconds(40));
    const int after = hosts["a"]->samples;
    std::this_thread::sleep_for(std::chrono::milliseconds(60));
    EXPECT_LE(hosts["a"]->samples, after + 1);
}
TEST_F(Sessions, FollowsTheFleetFile) {
    fleet->setHosts({spec("a"), spec("b")});
    fleet->connectAll();
    ASSERT_TRUE(becomes("a", LinkState::Connected));
    ASSERT_TRUE(becomes("b", LinkState::Connected));
    auto renamed = spec("a");
    renamed.name = "first";
    fleet->setHosts({renamed});
    EXPECT_TRUE(eventually([&] { return host("a")->name == "first"; }));
    EXPECT_TRUE(eventually([&] { return !host("b"); }));
    EXPECT_EQ(hosts["a"]->opened, 1); // the connection was kept
    renamed.address = "elsewhere";
    fleet->setHosts({renamed});
    EXPECT_TRUE(eventually([&] { return hosts["a"]->opened == 2; }));
    EXPECT_TRUE(becomes("a", LinkState::Connected));
}
TEST_F(Sessions, EndsWhileReadingHangs) {
    hosts["a"]->hangOnRead = true;
    fleet->setHosts({spec("a")});
    fleet->connectAll();
    ASSERT_TRUE(eventually([&] { return hosts["a"]->opened == 1; }));
    const auto begin = Steady::now();
    fleet.reset();
    EXPECT_LT(Steady::now() - begin, std::chrono::seconds(2));
}
