// SPDX-License-Identifier: GPL-3.0-or-later
// What the plans for pools and volumes say, and what they do.
#include "core/actions/action_plan.h"
#include "core/actions/builtin.h"
#include "core/actions/pool_params.h"
#include "tests/support/fake_storage.h"
#include "tests/support/scratch.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace binnacle;
using namespace binnacle::test;

namespace {

struct NobodyAsks final : Prompter {
    Result<KeyAnswer> hostKey(const HostKeyQuestion&, std::stop_token) override { return KeyAnswer::Reject; }
    Result<std::string> secret(const SecretRequest&, std::stop_token) override {
        return fail(ErrorCode::Cancelled, "nobody");
    }
    void outcome(const SecretRequest&, bool) override {}
};
struct NoSink final : TaskContext::Sink {
    void progress(double, Text) override {}
    void log(Text) override {}
};

/// Two hosts with the pools "fast" and "big", of the same size on both.
struct PoolPlans : testing::Test {
    std::shared_ptr<FakeBackend::Host> here = std::make_shared<FakeBackend::Host>(),
                                       there = std::make_shared<FakeBackend::Host>();
    FakeStorage storage{*here}, theirs{*there};
    Inventory inventory;
    Metrics metrics;
    NobodyAsks prompter;
    Fleet fleet{inventory, metrics, prompter, nullptr, [this](const HostSpec& spec) {
                    return std::make_unique<FakeBackend>(spec.id, spec.id.text == "here" ? here : there);
                }};
    ActionRegistry registry;
    NoSink sink;

    void SetUp() override {
        here->pools = there->pools = {aPool("big"), aPool("fast")};
        addPoolActions(registry, fleet);
        addVolumeActions(registry, fleet);
        fleet.setHosts({{.id = HostId{"here"}, .name = "here", .address = "here"},
                        {.id = HostId{"there"}, .name = "there", .address = "there"}});
    }
    void connect() {
        fleet.connectAll();
        ASSERT_TRUE(fleet.waitUntilSettled({}, std::chrono::seconds(10), false));
    }
    void guest(FakeBackend::Host& host, const std::string& name, const std::string& disk,
               GuestState state = GuestState::Running) {
        auto& added = host.guests[host.add(name, state)];
        added.disks = {{.target = "vda", .device = "disk", .source = disk}};
    }
    Result<Plan> plan(const std::string& id, const Json& params) {
        return planFor(*registry.find(id), HostId{"here"}, params, {});
    }
    std::string blockers(const std::string& id, const Json& params) {
        const auto made = plan(id, params);
        if (!made) return made.error().plain();
        std::string all;
        for (const auto& blocker : made->blockers)
            all += (all.empty() ? "" : "; ") + blocker.plain();
        return all;
    }
    Result<Json> run(const std::string& id, const Json& params) {
        TaskContext ctx(sink, {});
        const ActionCall call{HostId{"here"}, params};
        return TRY(registry.check(id, call, *inventory.snapshot()))->run(call, ctx);
    }
};

std::string spec(const Json& params) {
    const auto made = poolSpecFrom(params);
    if (!made) return "";
    return made->type + " " + made->target + " " + made->device + made->server + " " + made->exported + " " +
           made->format;
}

} // namespace

TEST(PoolParams, SayWhatThePoolIs) {
    EXPECT_EQ(spec({{"name", "a"}, {"target", "/srv//a/"}}), "dir /srv/a   ");
    EXPECT_EQ(spec({{"name", "a"},
                    {"type", "fs"},
                    {"target", "/srv/a"},
                    {"source", "/dev/vdb1"},
                    {"format", "xfs"}}),
              "fs /srv/a /dev/vdb1  xfs");
    EXPECT_EQ(spec({{"name", "a"}, {"type", "netfs"}, {"target", "/srv/a"}, {"source", "nas:/x/y"}}),
              "netfs /srv/a nas /x/y nfs");
    EXPECT_EQ(spec({{"name", "a"}, {"type", "netfs"}, {"target", "/srv/a"}, {"source", "//nas/share"}}),
              "netfs /srv/a nas /share cifs");
    EXPECT_EQ(spec({{"name", "a"}, {"type", "netfs"}, {"target", "/srv/a"}, {"source", "[fd00::1]:/x"}}),
              "netfs /srv/a fd00::1 /x nfs");
    EXPECT_EQ(spec({{"name", "a"},
                    {"type", "netfs"},
                    {"target", "/srv/a"},
                    {"source", "g1:vol"},
                    {"format", "glusterfs"}}),
              "netfs /srv/a g1 vol glusterfs");
    EXPECT_EQ(spec({{"name", "a"}, {"type", "logical"}, {"source", "/dev/vg0"}}), "logical /dev/vg0 vg0  ");
}
TEST(PoolParams, WhatMakesNoPoolIsRefused) {
    for (const Json& params :
         {Json{{"name", "a"}}, Json{{"name", "../a"}, {"target", "/srv/a"}},
          Json{{"name", "a"}, {"target", "srv"}}, Json{{"name", "a"}, {"target", "/"}},
          Json{{"name", "a"}, {"target", "/srv/../.."}}, Json{{"name", "a"}, {"target", "/srv/\n"}},
          Json{{"name", "a"}, {"target", "/a"}, {"source", "/b"}},
          Json{{"name", "a"}, {"type", "fs"}, {"target", "/a"}, {"source", "vdb"}},
          Json{{"name", "a"}, {"type", "netfs"}, {"target", "/a"}, {"source", "-onas:/x"}},
          Json{{"name", "a"}, {"type", "netfs"}, {"target", "/a"}, {"source", "/x"}},
          Json{{"name", "a"}, {"type", "logical"}, {"source", "../vg"}},
          Json{{"name", "a"}, {"type", "logical"}, {"source", "-f"}},
          Json{{"name", "a"},
               {"type", "fs"},
               {"target", "/a"},
               {"source", "/dev/x"},
               {"format", "-t evil"}}}) {
        const auto made = poolSpecFrom(params);
        ASSERT_FALSE(made) << params;
        EXPECT_EQ(made.error().code, ErrorCode::InvalidArgument) << params;
        EXPECT_FALSE(made.error().message.empty());
    }
}

TEST_F(PoolPlans, APoolIsDefinedAndStarted) {
    connect();
    ASSERT_TRUE(run("pool.create", {{"name", "new"}, {"target", "/new"}, {"autostart", true}}));
    EXPECT_EQ(storage.done(), "definePool new, startPool new, autostart new");
    EXPECT_EQ(blockers("pool.create", {{"name", "fast"}, {"target", "/new"}}),
              "The host has a pool \"fast\" already");
    EXPECT_EQ(blockers("pool.create", {{"name", "new"}, {"target", "/fast/."}}),
              "/fast is the pool fast already");
}
TEST_F(PoolPlans, WhatCanNotBeStartedIsTakenBack) {
    connect();
    *storage.failing.lock() = "startPool";
    EXPECT_FALSE(run("pool.create", {{"name", "new"}, {"target", "/new"}}));
    EXPECT_EQ(storage.done(), "definePool new, undefinePool new");
    storage.calls.lock()->clear();
    *storage.failing.lock() = "autostart";
    EXPECT_FALSE(run("pool.create", {{"name", "new"}, {"target", "/new"}, {"autostart", true}}));
    EXPECT_EQ(storage.done(), "definePool new, startPool new, stopPool new, undefinePool new")
        << "the folder was there";
    storage.calls.lock()->clear();
    storage.makesFolders = true;
    EXPECT_FALSE(run("pool.create", {{"name", "new"}, {"target", "/new"}, {"autostart", true}}));
    EXPECT_EQ(storage.done(),
              "definePool new, startPool new, stopPool new, removePoolFolder new, undefinePool new");
}
TEST_F(PoolPlans, NoPoolIsStoppedUnderARunningGuest) {
    storage.add("big", "base");
    storage.add("fast", "web", "/big/base");
    guest(*here, "web", "/fast/web");
    guest(*here, "db", "big/db"); // as libvirt names a volume
    guest(*here, "off", "/big/x", GuestState::Stopped);
    guest(*there, "far", "/big/base"); // another host's guests don't mind
    connect();
    EXPECT_EQ(blockers("pool.stop", {{"pool", "big"}}),
              "db is running and has big/db in it: shut it down first; "
              "web is running and has /fast/web in it: shut it down first");
    EXPECT_EQ(run("pool.stop", {{"pool", "big"}}).error().code, ErrorCode::Conflict);
    EXPECT_EQ(storage.done(), "");
    EXPECT_EQ(blockers("pool.delete", {{"pool", "big"}}),
              "db has big/db in it; off has /big/x in it; web has /fast/web in it");
    EXPECT_EQ(plan("pool.stop", {{"pool", "none"}}).error().code, ErrorCode::NotFound);
}
TEST_F(PoolPlans, ARingOfImagesEnds) {
    storage.add("fast", "a", "/fast/b");
    storage.add("fast", "b", "/fast/a");
    guest(*here, "web", "/fast/a");
    connect();
    EXPECT_EQ(blockers("pool.stop", {{"pool", "big"}}), "");
}
TEST_F(PoolPlans, FilesStayUnlessAskedOtherwise) {
    storage.add("big", "base");
    storage.add("big", "middle", "/big/base");
    storage.add("big", "atop", "/big/middle");
    connect();
    ASSERT_TRUE(run("pool.delete", {{"pool", "big"}}));
    EXPECT_EQ(storage.done(), "stopPool big, undefinePool big");
    storage.calls.lock()->clear();
    ASSERT_TRUE(run("pool.delete", {{"pool", "big"}, {"volumes", true}}));
    EXPECT_EQ(storage.done(), "deleteVolume /big/atop, deleteVolume /big/middle, deleteVolume /big/base, "
                              "stopPool big, undefinePool big")
        << "no image is without its base meanwhile";
}
TEST_F(PoolPlans, WhatAnotherHostSeemsToHaveIsNotDeleted) {
    storage.add("big", "shared");
    guest(*there, "far", "/big/shared", GuestState::Stopped);
    connect();
    EXPECT_EQ(blockers("pool.delete", {{"pool", "big"}}), "") << "it goes on being theirs";
    EXPECT_EQ(blockers("pool.delete", {{"pool", "big"}, {"volumes", true}}),
              "there/far seems to have shared, too");
}
TEST_F(PoolPlans, APoolThatCanNotBeTakenAwayRunsAgain) {
    connect();
    *storage.failing.lock() = "undefinePool";
    EXPECT_FALSE(run("pool.delete", {{"pool", "big"}}));
    EXPECT_EQ(storage.done(), "stopPool big, startPool big");
}

TEST_F(PoolPlans, ACopyKeepsItsFormatWhereThePoolCan) {
    here->pools.push_back(aPool("lvm", "logical"));
    storage.add("fast", "web");
    guest(*here, "web", "/fast/web", GuestState::Stopped);
    connect();
    ASSERT_TRUE(run("volume.clone", {{"volume", "/fast/web"}, {"name", "copy"}}));
    ASSERT_TRUE(run("volume.clone", {{"volume", "fast/web"}, {"name", "copy"}, {"pool", "lvm"}}));
    ASSERT_TRUE(
        run("volume.clone", {{"volume", "/fast/web"}, {"name", "copy"}, {"pool", "big"}, {"format", "raw"}}));
    EXPECT_EQ(storage.done(), "cloneVolume /fast/web fast/copy qcow2, cloneVolume /fast/web lvm/copy raw, "
                              "cloneVolume /fast/web big/copy raw");
}
TEST_F(PoolPlans, ACopyThatDoesNotFitIsNotBegun) {
    here->pools[0].availableBytes = 1'500'000'000;
    storage.add("fast", "base");
    storage.add("fast", "web", "/fast/base");
    connect();
    EXPECT_TRUE(run("volume.clone", {{"volume", "/fast/base"}, {"name", "copy"}, {"pool", "big"}}));
    const auto copied = run("volume.clone", {{"volume", "/fast/web"}, {"name", "copy"}, {"pool", "big"}});
    ASSERT_FALSE(copied) << "it has what is below, too";
    EXPECT_EQ(copied.error().code, ErrorCode::NoSpace);
}
TEST_F(PoolPlans, ARunningGuestsDiskIsNeitherCopiedNorWiped) {
    storage.add("fast", "web");
    guest(*here, "web", "/fast/web");
    connect();
    EXPECT_EQ(run("volume.clone", {{"volume", "/fast/web"}, {"name", "copy"}, {"anyway", true}}).error().code,
              ErrorCode::Conflict);
    EXPECT_EQ(blockers("volume.wipe", {{"volume", "/fast/web"}, {"anyway", true}}),
              "web is running and uses it: shut it down first");
    EXPECT_EQ(storage.done(), "");
}
/// A guest that has it must not hide what else hangs on it.
TEST_F(PoolPlans, WhatOthersAreLaidOverIsNotWiped) {
    storage.add("fast", "golden");
    storage.add("fast", "clone", "/fast/golden");
    guest(*here, "golden", "/fast/golden", GuestState::Stopped);
    guest(*there, "far", "/fast/golden", GuestState::Stopped);
    connect();
    EXPECT_EQ(blockers("volume.wipe", {{"volume", "/fast/golden"}}), "/fast/clone is laid over it; there/far seems to have the same one");
    EXPECT_EQ(blockers("volume.wipe", {{"volume", "/fast/golden"}, {"anyway", true}}), "/fast/clone is laid over it");
    here->guests.begin()->second.meta.isTemplate = true;
    (*fleet.session(HostId{"here"}))->refresh();
    EXPECT_TRUE(eventually([&] {
        return blockers("volume.wipe", {{"volume", "/fast/golden"}}).starts_with("It is the disk of the template golden");
    }));
}
TEST_F(PoolPlans, ACopyTakesUpAllThatLiesBelow) {
    storage.add("fast", "a");
    storage.add("fast", "b", "/fast/a");
    storage.add("fast", "c", "/fast/b");
    storage.add("fast", "ring", "/fast/ring");
    here->pools[0].availableBytes = 2'500'000'000;
    connect();
    EXPECT_TRUE(run("volume.clone", {{"volume", "/fast/b"}, {"name", "x"}, {"pool", "big"}}));
    EXPECT_EQ(run("volume.clone", {{"volume", "/fast/c"}, {"name", "x"}, {"pool", "big"}}).error().code, ErrorCode::NoSpace);
    EXPECT_EQ(run("volume.clone", {{"volume", "/fast/ring"}, {"name", "x"}, {"pool", "big"}}).error().code, ErrorCode::NoSpace) << "and ends";
}
TEST_F(PoolPlans, AWipedImageIsMadeAnew) {
    storage.add("fast", "web");
    guest(*here, "web", "/fast/web", GuestState::Stopped);
    connect();
    const auto wipe = plan("volume.wipe", {{"volume", "/fast/web"}});
    ASSERT_TRUE(wipe);
    EXPECT_EQ(wipe->warnings.at(0).plain(), "web has it, and finds an empty disk when it is started");
    ASSERT_TRUE(run("volume.wipe", {{"volume", "/fast/web"}}));
    EXPECT_EQ(storage.done(), "wipeVolume /fast/web, deleteVolume /fast/web, createVolume web");
    here->guests.begin()->second.meta.protectedFlag = true;
    (*fleet.session(HostId{"here"}))->refresh();
    EXPECT_TRUE(eventually([&] {
        return blockers("volume.wipe", {{"volume", "/fast/web"}}) == "web uses it and is protected";
    }));
}
