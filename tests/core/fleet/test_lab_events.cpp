// SPDX-License-Identifier: GPL-3.0-or-later
// Who has let go of a connection hears of it no more, whatever state it was in.
#include "core/fleet/relay.h"
#include "core/ssh/session.h"
#include "tests/core/fleet/lab_fleet.h"

using namespace binnacle;
using namespace binnacle::test;

namespace {

/// Notes who speaks after the end. Held by what it hands out, so that a late call is seen and not undefined.
struct Ear {
    std::atomic<bool> ended{false};
    std::atomic<int> heard{0}, late{0};
    std::chrono::milliseconds takes{0};

    static HostEventSink sink(const std::shared_ptr<Ear>& ear) {
        return [ear](const HostEvent&) {
            ++ear->heard;
            std::this_thread::sleep_for(ear->takes);
            if (ear->ended) ++ear->late;
        };
    }
    bool hears(std::chrono::seconds limit = std::chrono::seconds(10)) const {
        const auto until = Steady::now() + limit;
        while (heard == 0 && Steady::now() < until)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return heard > 0;
    }
};

struct LabEvents : LabFleet {
    std::shared_ptr<ssh::Session> session;

    void SetUp() override {
        LabFleet::SetUp();
        if (IsSkipped()) return;
        const auto spec = Lab::host(1);
        const auto route = ssh::resolveRoute({spec.address, spec.user, spec.key, spec.knownHosts, {}, spec.port}, {}, {});
        session = *ssh::Session::open(*route, prompter, {});
    }

    std::shared_ptr<libvirt::Connection> connect(const std::string& uri, const std::shared_ptr<Ear>& ear) {
        const auto dial = [this](UniqueFd local, std::stop_token stop) -> Result<> {
            auto far = TRY(session->stream(ssh::UnixSocket{"/run/libvirt/libvirt-sock"}, std::move(stop)));
            relays.lock()->push_back(std::make_unique<Relay>(std::move(local), std::move(far)));
            return {};
        };
        return *libvirt::Connection::open(events, {.uri = uri, .host = Lab::host(1).id, .dial = dial, .sink = Ear::sink(ear)}, {});
    }
    Guarded<std::vector<std::unique_ptr<Relay>>> relays;
};

} // namespace

TEST_F(LabEvents, NothingIsHeardOfAConnectionThatWasCutAndLetGo) {
    for (int round = 0; round < 40; ++round) {
        const auto ear = std::make_shared<Ear>();
        auto connection = connect(round % 2 ? "lxc:///system" : "qemu:///system", ear);
        connection->cut(); // now the daemon can't be told to forget us
        if (round % 3 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(round % 7));
        connection.reset();
        ear->ended = true;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        EXPECT_EQ(ear->late, 0) << "round " << round;
    }
}
TEST_F(LabEvents, LettingGoWaitsForWhatIsBeingTold) {
    const auto ear = std::make_shared<Ear>();
    ear->takes = std::chrono::milliseconds(200);
    auto connection = connect("qemu:///system", ear);
    connection->cut();
    ASSERT_TRUE(ear->hears());
    connection.reset();
    ear->ended = true;
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    EXPECT_EQ(ear->late, 0);
}
TEST_F(LabEvents, TheEndOfAConnectionIsHeardOnce) {
    const auto ear = std::make_shared<Ear>();
    auto connection = connect("qemu:///system", ear);
    relays.lock()->clear(); // the way breaks
    ASSERT_TRUE(ear->hears());
    connection.reset();
    EXPECT_EQ(ear->heard, 1);
}
