// SPDX-License-Identifier: GPL-3.0-or-later
// A sample guest is made on "this computer", so this program runs itself once more within a lab host. By hand, on the
// machine's own libvirt: BINNACLE_ON_THIS_COMPUTER=1 test_actions_lab
#include "core/actions/builtin.h"
#include "core/actions/sample_guest.h"
#include "core/base/fd.h"
#include "core/base/process.h"
#include "core/settings/this_computer.h"
#include "tests/core/fleet/lab_fleet.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace binnacle;
using namespace binnacle::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr auto marker = "BINNACLE_ON_THIS_COMPUTER";

std::string output(const std::vector<std::string>& argv) {
    const auto result = runProcess(argv, 5min);
    return result ? result->out + result->err : result.error().plain();
}

/// What a terminal shows within \a limit, until \a wanted; presses Enter now and then.
std::string shownOn(const std::string& tty, const std::string& wanted, std::chrono::seconds limit) {
    const UniqueFd fd(::open(tty.c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
    std::string shown;
    for (const auto begin = Steady::now(); Steady::now() - begin < limit && shown.find(wanted) == std::string::npos;) {
        pollfd ready{fd.get(), POLLIN, 0};
        char buffer[4096];
        if (::poll(&ready, 1, 500) > 0 && (ready.revents & POLLIN)) {
            if (const auto n = ::read(fd.get(), buffer, sizeof buffer); n > 0) shown.append(buffer, std::size_t(n));
        } else if (::write(fd.get(), "\r", 1) < 0 && errno != EAGAIN) {
            break;
        }
    }
    return shown;
}

struct LogSink final : TaskContext::Sink {
    void progress(double, Text) override {}
    void log(Text line) override { std::cout << line.plain() << std::endl; }
};

struct OnThisComputer : LabFleet {
    ActionRegistry registry;
    HostSpec spec = thisComputer();
    LogSink sink;
    std::string name = "binnacle-selftest";

    void SetUp() override {
        if (!std::getenv(marker)) GTEST_SKIP() << "runs within a lab host";
        connect({spec});
        addSampleGuestAction(registry, *fleet);
        ASSERT_TRUE(eventually([&] { return link() && link()->state == LinkState::Connected; }, 30s))
            << (link() && link()->error ? link()->error->plain() : "");
    }
    void TearDown() override {
        if (!fleet) return;
        output({"virsh", "-c", "qemu:///system", "destroy", name});
        output({"virsh", "-c", "qemu:///system", "undefine", name});
        std::error_code ignored;
        fs::remove(sampleGuestFolder({"qemu:///system"}) / (name + ".qcow2"), ignored);
    }
    const HostLink* link() {
        held = inventory.snapshot();
        const auto* h = held->host(spec.id);
        return h ? &h->link : nullptr;
    }
    const Guest* sample(const GuestUuid& uuid) {
        held = inventory.snapshot();
        return held->find({spec.id, uuid});
    }
    std::string shell(const std::string& line) { return output({"/bin/sh", "-c", line}); }
};

double secondsSince(Steady::time_point begin) {
    return std::chrono::duration<double>(Steady::now() - begin).count();
}

} // namespace

TEST_F(OnThisComputer, ASampleGuestBootsToItsPrompt) {
    const Json params{{"name", name}};
    const ActionCall call{spec.id, params};
    const auto action = registry.check("host.sample-guest", call, *inventory.snapshot());
    ASSERT_TRUE(action) << action.error().plain();
    TaskContext ctx(sink, {});
    const auto begin = Steady::now();
    const auto made = (*action)->run(call, ctx);
    ASSERT_TRUE(made) << made.error().plain();
    std::cout << "made and started after " << secondsSince(begin) << " s" << std::endl;

    auto tty = shell("virsh -c qemu:///system ttyconsole " + name);
    tty.resize(tty.find('\n'));
    const auto shown = shownOn(tty, name + ":/#", 60s);
    EXPECT_NE(shown.find(name + ":/#"), std::string::npos) << tty << ": " << shown;
    std::cout << "at its prompt after " << secondsSince(begin) << " s" << std::endl;

    const auto uuid = *GuestUuid::parse(made->at("uuid").get<std::string>());
    ASSERT_TRUE(eventually([&] { return sample(uuid) && sample(uuid)->state == GuestState::Running; }));
    EXPECT_TRUE(eventually([&] { return sample(uuid)->agentConnected; }, 60s));
    std::cout << "its agent answers after " << secondsSince(begin) << " s" << std::endl;
    EXPECT_TRUE(eventually([&] { return !sample(uuid)->addresses.empty(); }, 60s));
    EXPECT_EQ(sample(uuid)->meta.tags, std::vector<std::string>{"sample"});
    EXPECT_GE(sample(uuid)->meta.number, 100U);
    EXPECT_FALSE(sample(uuid)->graphics.empty());
    EXPECT_TRUE(eventually([&] { return sample(uuid)->startedAt.has_value(); }));
    EXPECT_TRUE(eventually([&] { return !inventory.snapshot()->host(spec.id)->facts.os.empty(); }));
}

TEST(SampleGuestLab, BootsWhereALabHostIsThisComputer) {
    NEEDS_LAB();
    const auto self = fs::read_symlink("/proc/self/exe");
    if (Lab::ssh(1, "test -x " + self.string() + " && echo yes").find("yes") == std::string::npos)
        GTEST_SKIP() << "the build folder is hidden within the lab's hosts";
    // A lab host has no way to Debian's servers: what the guest boots from is made here.
    const Scratch scratch;
    const auto assets = (scratch.path() / "assets").string();
    ASSERT_EQ(output({(sampleGuestSource() / "build").string(), assets, "--agent"}), "");
    const auto folder = sampleGuestFolder({"qemu:///system"}).string();
    Lab::ssh(1, "mkdir -p " + folder + " && cp " + assets + "/* " + folder);
    const auto shown = Lab::ssh(1, std::string(marker) + "=1 " + self.string() + " --gtest_filter='OnThisComputer.*' 2>&1");
    EXPECT_NE(shown.find("[  PASSED  ] 1 test"), std::string::npos) << shown;
    std::cout << shown;
}
