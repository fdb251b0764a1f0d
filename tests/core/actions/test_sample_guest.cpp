// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/builtin.h"
#include "core/actions/sample_guest.h"
#include "tests/support/fake_backend.h"
#include "tests/support/scratch.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>

using namespace binnacle;
using namespace binnacle::test;
namespace fs = std::filesystem;

namespace {

struct NoPrompter final : Prompter {
    Result<KeyAnswer> hostKey(const HostKeyQuestion&, std::stop_token) override { return KeyAnswer::Reject; }
    Result<std::string> secret(const SecretRequest&, std::stop_token) override { return fail(ErrorCode::Cancelled, "no"); }
    void outcome(const SecretRequest&, bool) override {}
};

/// Asks for the task's end as soon as a step begins whose name has \a at in it.
struct StepSink final : TaskContext::Sink {
    std::stop_source stop;
    std::string at = "never";
    std::vector<std::string> steps;
    void progress(double, Text step) override {
        steps.push_back(step.plain());
        if (steps.back().find(at) != std::string::npos) stop.request_stop();
    }
    void log(Text) override {}
};

constexpr auto goodScript = "#!/bin/sh\necho kernel >\"$1/vmlinuz\"; echo \"$2\" >\"$1/initrd-agent.img\"\n";

struct SampleGuest : testing::Test {
    Scratch scratch;
    Inventory inventory;
    Metrics metrics;
    NoPrompter prompter;
    std::shared_ptr<FakeBackend::Host> host = std::make_shared<FakeBackend::Host>();
    Fleet fleet{inventory, metrics, prompter, nullptr,
                [this](const HostSpec& spec) { return std::make_unique<FakeBackend>(spec.id, host); }};
    ActionRegistry registry;
    StepSink sink;
    const HostId here{"here"};

    SampleGuest() {
        addSampleGuestAction(registry, fleet);
        setenv("BINNACLE_SAMPLE_GUEST", scratch.path().c_str(), 1);
        script(goodScript);
    }
    ~SampleGuest() override { unsetenv("BINNACLE_SAMPLE_GUEST"); }

    void script(const std::string& text) const {
        const auto file = scratch.write("build", text);
        fs::permissions(file, fs::perms::owner_all);
    }
    void connect(bool local = true) {
        fleet.setHosts({{.id = here, .name = "here", .address = local ? "" : "elsewhere", .local = local}});
        fleet.connectAll();
        ASSERT_TRUE(eventually([&] { return shown([](const HostSnapshot& h) { return h.link.state == LinkState::Connected; }); }));
    }
    bool shown(const std::function<bool(const HostSnapshot&)>& as) const {
        const auto snapshot = inventory.snapshot();
        const auto* h = snapshot->host(here);
        return h && as(*h);
    }
    bool guestsShown() const {
        return eventually([&] { return shown([](const HostSnapshot& h) { return !h.guests.empty(); }); });
    }
    Result<Json> make(const Json& params = Json::object()) {
        const ActionCall call{here, params};
        const auto* action = TRY(registry.check("host.sample-guest", call, *inventory.snapshot()));
        TaskContext ctx(sink, sink.stop.get_token());
        return action->run(call, ctx);
    }
    const Guest* guest(const std::string& name) {
        for (const auto& [uuid, g] : host->guests)
            if (g.name == name) return &g;
        return nullptr;
    }
    fs::path disk(const std::string& name) const { return sampleGuestFolder({}) / (name + ".qcow2"); }
};

std::string why(const Result<Json>& result) {
    return result ? "no error" : result.error().plain();
}

} // namespace

TEST_F(SampleGuest, IsMadeLabelledAndStarted) {
    connect();
    const auto made = make();
    ASSERT_TRUE(made) << why(made);
    ASSERT_TRUE(guest("sample"));
    EXPECT_EQ(guest("sample")->state, GuestState::Running);
    EXPECT_EQ(guest("sample")->meta.number, 100U);
    EXPECT_EQ(guest("sample")->meta.tags, std::vector<std::string>{"sample"});
    EXPECT_EQ(made->at("uuid"), guest("sample")->ref.uuid.text());
    EXPECT_TRUE(fs::exists(disk("sample")));
    EXPECT_EQ(sink.steps.size(), 4U);
}
TEST_F(SampleGuest, GetsANameThatIsFree) {
    host->add("sample");
    connect();
    ASSERT_TRUE(guestsShown());
    const auto made = make();
    ASSERT_TRUE(made) << why(made);
    EXPECT_TRUE(guest("sample-2"));
}
TEST_F(SampleGuest, TakesNoNameThatIsTakenOrNoFile) {
    host->add("web");
    connect();
    ASSERT_TRUE(guestsShown());
    EXPECT_EQ(make({{"name", "web"}}).error().code, ErrorCode::Conflict);
    EXPECT_EQ(make({{"name", "../web"}}).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(make({{"name", "-x"}}).error().code, ErrorCode::InvalidArgument);
}
TEST_F(SampleGuest, AFailingScriptIsTheReasonAndLeavesNothing) {
    script("#!/bin/sh\necho 'sample guest: no busybox' >&2\nexit 1\n");
    connect();
    const auto made = make();
    ASSERT_FALSE(made);
    EXPECT_NE(made.error().plain().find("no busybox"), std::string::npos) << why(made);
    EXPECT_TRUE(host->guests.empty());
    EXPECT_FALSE(fs::exists(disk("sample")));
}
TEST_F(SampleGuest, CancelledBeforeItsStartItIsGone) {
    connect();
    sink.at = "defining";
    EXPECT_EQ(make().error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(host->guests.empty());
    EXPECT_FALSE(fs::exists(disk("sample")));
}
TEST_F(SampleGuest, ADiskThatIsThereIsNeverOverwritten) {
    connect();
    fs::create_directories(disk("sample").parent_path());
    std::ofstream(disk("sample")) << "somebody's";
    EXPECT_EQ(make().error().code, ErrorCode::Conflict);
    EXPECT_EQ(fs::file_size(disk("sample")), 10U);
}
TEST_F(SampleGuest, IsMadeOnThisComputerOnly) {
    connect(false);
    EXPECT_NE(why(make()).find("this computer only"), std::string::npos) << why(make());
}
TEST_F(SampleGuest, NeedsAConnection) {
    fleet.setHosts({{.id = here, .name = "here", .local = true}});
    ASSERT_TRUE(eventually([&] { return shown([](const HostSnapshot&) { return true; }); }));
    EXPECT_NE(why(make()).find("not connected"), std::string::npos) << why(make());
}
TEST(SampleGuestPlace, IsWhereQemuCanRead) {
    const Scratch scratch;
    EXPECT_EQ(sampleGuestFolder({"qemu:///system", "lxc:///system"}), "/var/lib/libvirt/images/binnacle-sample");
    EXPECT_EQ(sampleGuestFolder({"qemu:///session"}).filename(), "sample");
}
TEST(SampleGuestPlace, IsFoundFromTheBuildTree) {
    EXPECT_TRUE(fs::exists(sampleGuestSource() / "build")) << sampleGuestSource();
}
TEST(SampleGuestCpu, IsTrustedByItsFlags) {
    EXPECT_TRUE(virtualizes("processor\t: 0\nflags\t\t: fpu vmx sse\n"));
    EXPECT_TRUE(virtualizes("processor\t: 0\nflags\t\t: fpu svm"));
    EXPECT_FALSE(virtualizes("processor\t: 0\nflags\t\t: fpu svm_lock sse\nvmx flags\t: vnmi\n"));
    EXPECT_FALSE(virtualizes(""));
}
