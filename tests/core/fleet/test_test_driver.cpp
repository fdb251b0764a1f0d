// SPDX-License-Identifier: GPL-3.0-or-later
// The backend on libvirt's test driver, which lives in this process: what a real host would not let in, and quickly.
#include "core/fleet/libvirt_backend.h"
#include "tests/support/scratch.h"

#include <gtest/gtest.h>

#include <cmath>

#include <mutex>

using namespace binnacle;
using namespace binnacle::test;

namespace {

struct NoSink final : TaskContext::Sink {
    void progress(double, Text) override {}
    void log(Text) override {}
};

/// Remembers which guests events have named.
struct Touched {
    std::mutex mutex;
    std::set<GuestUuid> guests;
    HostEventSink sink() {
        return [this](const HostEvent& event) {
            const std::scoped_lock lock(mutex);
            if (const auto* touched = std::get_if<GuestTouched>(&event)) guests.insert(touched->guest);
        };
    }
    bool takes(const GuestUuid& uuid) {
        return eventually([&] {
            const std::scoped_lock lock(mutex);
            return guests.erase(uuid) > 0;
        }, std::chrono::seconds(5));
    }
};

struct TestDriver : testing::Test {
    Scratch scratch;
    libvirt::EventLoop events;
    SilentPrompter prompter;
    Touched touched;
    std::unique_ptr<LibvirtBackend> backend;

    /// Opens a host with guests of these names.
    void open(const std::vector<std::string>& names) {
        std::string xml = "<node>";
        for (const auto& name : names)
            xml += "<domain type='test'><name>" + name + "</name><memory>8192</memory><os><type>hvm</type></os></domain>";
        const auto file = scratch.write("node.xml", xml + "</node>");
        const HostSpec spec{.id = HostId{"t"}, .name = "t", .local = true, .uris = {"test://" + file.string()}};
        backend = std::make_unique<LibvirtBackend>(spec, events);
        const auto opened = backend->open(prompter, touched.sink(), {});
        ASSERT_TRUE(opened) << opened.error().plain();
    }
    Guests guests() { return (*backend->readAll({})).guests; }
    GuestPtr only() { return guests().at(0); }
};

} // namespace

TEST_F(TestDriver, NamesArriveAsTheyAreHoweverHostile) {
    const std::string longName(10'000, 'x');
    open({"&lt;img src=x onerror=alert(1)&gt;", longName, "\u202Etxt.exe", "a&#9;b", "'; rm -rf . #", "..", "-rf", " "});
    std::set<std::string> names;
    for (const auto& guest : guests())
        names.insert(guest->name);
    for (const std::string name : {"<img src=x onerror=alert(1)>", longName.c_str(), "\u202Etxt.exe", "a\tb", "'; rm -rf . #",
                                   "..", "-rf"})
        EXPECT_TRUE(names.contains(name)) << name.substr(0, 40);
}
TEST_F(TestDriver, ARenameTakesNoHostileName) {
    open({"tame"});
    const auto uuid = only()->ref.uuid;
    ASSERT_TRUE(backend->power().stop(uuid));
    for (const std::string name : {"", "a/b", "a\nb", "\x1b[2J", "..", "-rf", " x", "x ", "\u202Ex"})
        EXPECT_EQ(backend->config().rename(uuid, name).error().code, ErrorCode::InvalidArgument) << name;
    EXPECT_EQ(backend->config().rename(uuid, std::string(10'000, 'x')).error().code, ErrorCode::InvalidArgument);
    EXPECT_TRUE(backend->config().rename(uuid, "<b> & 'c' \u00fc"));
    EXPECT_EQ(only()->name, "<b> & 'c' \u00fc");
}
TEST_F(TestDriver, EveryActionTellsItsEvent) {
    open({"vm"});
    const auto uuid = only()->ref.uuid;
    auto& power = backend->power();
    NoSink sink;
    TaskContext ctx(sink, {});
    const auto becomes = [&](GuestState state) {
        EXPECT_TRUE(touched.takes(uuid));
        return (*backend->readGuest(uuid))->state == state;
    };
    EXPECT_EQ(only()->state, GuestState::Running);
    EXPECT_TRUE(power.pause(uuid));
    EXPECT_TRUE(becomes(GuestState::Paused));
    EXPECT_TRUE(power.resume(uuid));
    EXPECT_TRUE(becomes(GuestState::Running));
    EXPECT_TRUE(power.save(uuid, ctx));
    EXPECT_TRUE(becomes(GuestState::Saved));
    EXPECT_TRUE(power.restore(uuid, ctx));
    EXPECT_TRUE(becomes(GuestState::Running));
    EXPECT_TRUE(power.requestShutdown(uuid, ShutdownWay::Auto));
    EXPECT_TRUE(becomes(GuestState::Stopped));
    EXPECT_TRUE(power.start(uuid, false));
    EXPECT_TRUE(becomes(GuestState::Running));
    EXPECT_TRUE(power.stop(uuid));
    EXPECT_TRUE(becomes(GuestState::Stopped));
    EXPECT_TRUE(backend->config().setAutostart(uuid, true));
    EXPECT_TRUE((*backend->readGuest(uuid))->autostart);
    EXPECT_TRUE(backend->config().undefine(uuid, false));
    EXPECT_TRUE(touched.takes(uuid));
    EXPECT_FALSE(*backend->readGuest(uuid));
    EXPECT_TRUE(guests().empty());
}
TEST_F(TestDriver, NotesOfAnyKindComeBackAsTheyWere) {
    open({"vm"});
    const auto uuid = only()->ref.uuid;
    const GuestMeta wanted{.number = 4711,
                           .tags = {"<tag>", "ünï", "\U0001F409"},
                           .folder = "a/<b>/c",
                           .notes = "# ]]> & <!-- -->\n\ttab \u202E rtl\n" + std::string(60'000, 'n'),
                           .protectedFlag = true};
    const auto written = backend->config().editMeta(uuid, [&](GuestMeta& m) -> Result<> {
        m = wanted;
        return {};
    });
    ASSERT_TRUE(written) << written.error().plain();
    EXPECT_EQ(only()->meta, wanted);
}
TEST_F(TestDriver, AThousandGuestsAreReadInAMoment) {
    std::vector<std::string> names;
    for (int i = 0; i < 1000; ++i)
        names.push_back("guest-" + std::to_string(i));
    open(names);
    const auto begin = Steady::now();
    EXPECT_EQ(guests().size(), 1000U);
    RecordProperty("ms", int((Steady::now() - begin) / std::chrono::milliseconds(1)));
    EXPECT_TRUE(backend->sample());
}
TEST_F(TestDriver, RatesAreUnknownUntilThereAreTwoReadings) {
    open({"vm"});
    const auto first = backend->sample(), second = backend->sample();
    ASSERT_TRUE(first && second && first->guests.size() == 1 && second->guests.size() == 1);
    EXPECT_TRUE(std::isnan(first->guests[0].second.cpu));
    EXPECT_TRUE(std::isnan(first->guests[0].second.diskRead));
    EXPECT_EQ(first->sample.diskRead, 0);
    EXPECT_FALSE(std::isnan(second->guests[0].second.cpu));
}
TEST_F(TestDriver, AfterClosingEveryCallFailsAndItCanBeOpenedAgain) {
    open({"vm"});
    backend->close();
    EXPECT_EQ(backend->readAll({}).error().code, ErrorCode::Unreachable);
    EXPECT_EQ(backend->sample().error().code, ErrorCode::Unreachable);
    EXPECT_EQ(backend->power().stop(GuestUuid()).error().code, ErrorCode::Unreachable);
    ASSERT_TRUE(backend->open(prompter, touched.sink(), {}));
    EXPECT_EQ(guests().size(), 1U);
}
TEST_F(TestDriver, AFileThatIsNotThereIsAnError) {
    LibvirtBackend missing({.id = HostId{"m"}, .name = "m", .local = true, .uris = {"test:///nowhere.xml"}}, events);
    EXPECT_FALSE(missing.open(prompter, {}, {}));
}

TEST_F(TestDriver, ASnapshotIsTakenDescribedGoneBackToAndDeleted) {
    open({"web"});
    const auto uuid = only()->ref.uuid;
    auto& snapshots = *backend->snapshots();
    NoSink sink;
    TaskContext ctx(sink, {});
    const auto listed = [&] {
        std::string all;
        for (const auto& [s, depth] : snapshotTree(*snapshots.snapshotsOf(uuid)))
            all += std::to_string(depth) + s.name + (s.current ? "* " : " ");
        return all;
    };
    EXPECT_EQ(listed(), "");
    ASSERT_TRUE(snapshots.takeSnapshot(uuid, {.name = "first", .description = "as it was"}));
    ASSERT_TRUE(snapshots.takeSnapshot(uuid, {.name = "second"}));
    EXPECT_EQ(listed(), "0first 1second* ");
    EXPECT_EQ(snapshots.takeSnapshot(uuid, {.name = "first"}).error().code, ErrorCode::Conflict);
    for (const auto* bad : {"", "../x", ".hidden", "-rf", "a\nb"})
        EXPECT_EQ(snapshots.takeSnapshot(uuid, {.name = bad}).error().code, ErrorCode::InvalidArgument) << bad;

    ASSERT_TRUE(snapshots.describeSnapshot(uuid, "second", "later"));
    EXPECT_EQ(listed(), "0first 1second* ") << "and it stays the one that is gone on from";
    for (const auto& s : *snapshots.snapshotsOf(uuid))
        EXPECT_EQ(s.description, s.name == "first" ? "as it was" : "later");

    ASSERT_TRUE(snapshots.revertTo(uuid, "first", false));
    ASSERT_TRUE(snapshots.takeSnapshot(uuid, {.name = "third"}));
    EXPECT_EQ(listed(), "0first 1second 1third* ");
    ASSERT_TRUE(snapshots.deleteSnapshot(uuid, "first", ctx));
    EXPECT_EQ(listed(), "0second 0third* ");
    for (const auto& gone : {snapshots.deleteSnapshot(uuid, "first", ctx), snapshots.revertTo(uuid, "first", false)})
        EXPECT_EQ(gone.error().code, ErrorCode::NotFound);
}

TEST_F(TestDriver, APoolIsDefinedStartedFilledAndTakenAway) {
    open({"web"});
    auto& storage = *backend->storage();
    NoSink sink;
    TaskContext ctx(sink, {});
    const PoolSpec spec{.name = "fast", .target = "/fast"};
    const auto now = [&] {
        std::string all;
        for (const auto& pool : *backend->readPools())
            all += pool.name + (pool.active ? " active" : " off") + (pool.autostart ? " with the host, " : ", ");
        return all;
    };
    ASSERT_TRUE(storage.definePool(spec));
    EXPECT_EQ(now(), "fast off, ");
    EXPECT_EQ(storage.definePool(spec).error().code, ErrorCode::Conflict) << "it would be changed";
    for (const auto* bad : {"", "../x", "-rf", "a\nb"})
        EXPECT_EQ(storage.definePool({.name = bad, .target = "/x"}).error().code, ErrorCode::InvalidArgument) << bad;
    ASSERT_TRUE(storage.startPool("fast", true));
    EXPECT_EQ(storage.startPool("fast", true).error().code, ErrorCode::Conflict);
    ASSERT_TRUE(storage.setPoolAutostart("fast", true));
    EXPECT_EQ(now(), "fast active with the host, ");

    const auto disk = storage.createVolume({.pool = "fast", .name = "a", .format = "raw", .capacityBytes = 1 << 20});
    ASSERT_TRUE(disk) << disk.error().plain();
    const VolumeSpec copy{.pool = "fast", .name = "b", .format = "raw", .capacityBytes = 1 << 20};
    ASSERT_TRUE(storage.cloneVolume(disk->path, copy, ctx));
    EXPECT_EQ(storage.cloneVolume(disk->path, copy, ctx).error().code, ErrorCode::Conflict);
    EXPECT_EQ(storage.cloneVolume("/fast/none", {.pool = "fast", .name = "c"}, ctx).error().code, ErrorCode::NotFound);
    std::stop_source stop;
    stop.request_stop();
    TaskContext cancelled(sink, stop.get_token());
    EXPECT_EQ(storage.cloneVolume(disk->path, {.pool = "fast", .name = "c"}, cancelled).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(storage.volumes("fast")->size(), 2U);

    EXPECT_FALSE(storage.undefinePool("fast")) << "it is active";
    ASSERT_TRUE(storage.stopPool("fast"));
    EXPECT_EQ(storage.volumes("fast").error().code, ErrorCode::Conflict);
    ASSERT_TRUE(storage.undefinePool("fast"));
    EXPECT_EQ(now(), "");
    for (const auto& gone : {storage.stopPool("fast"), storage.undefinePool("fast"), storage.refreshPool("fast"), storage.setPoolAutostart("fast", true)})
        EXPECT_EQ(gone.error().code, ErrorCode::NotFound);
}

TEST_F(TestDriver, ANetworkIsMadeStartedChangedStoppedAndDeleted) {
    open({});
    auto& networks = *backend->networks();
    NetworkSpec spec{.name = "office", .mode = "nat", .bridge = "virbr9", .address = parseSubnet("10.7.0.1/24"), .dhcp = parseIpv4Range("10.7.0.2-10.7.0.99")};
    ASSERT_TRUE(networks.defineNetwork(spec));
    EXPECT_EQ(networks.defineNetwork(spec).error().code, ErrorCode::Conflict) << "the name is taken";
    auto now = networks.networkNow("office").valueOr(NetworkDetails());
    EXPECT_FALSE(now.network.active);
    EXPECT_TRUE(now.persistent);
    EXPECT_EQ(now.network.addresses, (std::vector<std::string>{"10.7.0.1/24"}));
    EXPECT_TRUE(networks.leases("office")->empty()) << "it does not run";

    ASSERT_TRUE(networks.startNetwork("office"));
    EXPECT_EQ(networks.startNetwork("office").error().code, ErrorCode::Conflict);
    ASSERT_TRUE(networks.setNetworkAutostart("office", true));
    const auto listed = backend->readNetworks().valueOr(std::vector<Network>());
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_TRUE(listed[0].active && listed[0].autostart);
    EXPECT_EQ(listed[0].dhcpRanges, (std::vector<std::string>{"10.7.0.2-10.7.0.99"}));

    ASSERT_TRUE(networks.reserveAddress("office", {"52:54:00:00:00:01", "10.7.0.50", "web"}));
    const auto again = networks.reserveAddress("office", {"52:54:00:00:00:01", "10.7.0.51", "web"});
    ASSERT_TRUE(again) << again.error().plain();
    now = networks.networkNow("office").valueOr(NetworkDetails());
    EXPECT_EQ(now.reservations, (std::vector<DhcpReservation>{{"52:54:00:00:00:01", "10.7.0.51", "web"}}));
    ASSERT_TRUE(networks.unreserveAddress("office", "52:54:00:00:00:01"));
    EXPECT_EQ(networks.unreserveAddress("office", "52:54:00:00:00:01").error().code, ErrorCode::NotFound);
    ASSERT_TRUE(networks.setDhcpRange("office", parseIpv4Range("10.7.0.100-10.7.0.200")));
    ASSERT_TRUE(networks.setDnsHost("office", {"10.7.0.9", {"files"}}));
    ASSERT_TRUE(networks.setDnsHost("office", {"10.7.0.9", {"backup", "mail"}}));
    now = networks.networkNow("office").valueOr(NetworkDetails());
    EXPECT_EQ(now.network.dhcpRanges, (std::vector<std::string>{"10.7.0.100-10.7.0.200"}));
    EXPECT_EQ(now.dnsHosts, (std::vector<DnsHost>{{"10.7.0.9", {"backup", "mail"}}}));
    ASSERT_TRUE(networks.removeDnsHost("office", "10.7.0.9"));
    EXPECT_EQ(networks.removeDnsHost("office", "10.7.0.9").error().code, ErrorCode::NotFound);
    ASSERT_TRUE(networks.setDhcpRange("office", std::nullopt));
    EXPECT_TRUE(networks.networkNow("office")->network.dhcpRanges.empty());

    ASSERT_TRUE(networks.stopNetwork("office"));
    ASSERT_TRUE(networks.undefineNetwork("office"));
    for (const auto& gone : {networks.startNetwork("office"), networks.undefineNetwork("office"), networks.setDhcpRange("office", std::nullopt)})
        EXPECT_EQ(gone.error().code, ErrorCode::NotFound);
}
