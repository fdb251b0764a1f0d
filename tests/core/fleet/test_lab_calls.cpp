// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/config.h"
#include "core/libvirt/guests.h"
#include "core/libvirt/host.h"
#include "core/libvirt/sampler.h"
#include "core/ssh/session.h"
#include "tests/core/fleet/lab_fleet.h"

#include <poll.h>
#include <sys/socket.h>

using namespace binnacle;
using namespace binnacle::test;

namespace {

/// Follows one direction of libvirt's protocol: https://libvirt.org/kbase/internals/rpc.html
class Packets {
public:
    /// Calls \a see(program, type) for every packet that is complete.
    template <class See>
    void feed(std::string_view bytes, See see) {
        m_bytes.append(bytes);
        const auto word = [&](std::size_t i) {
            std::uint32_t value = 0;
            for (std::size_t b = 0; b < 4; ++b)
                value = value << 8 | std::uint8_t(m_bytes[4 * i + b]);
            return value;
        };
        while (m_bytes.size() >= 28 && m_bytes.size() >= word(0)) {
            see(word(1), word(4));
            m_bytes.erase(0, word(0));
        }
    }

private:
    std::string m_bytes;
};

/// Carries a connection's bytes and counts the calls that wait for their reply.
class CountingWire {
public:
    CountingWire(UniqueFd client, UniqueFd server)
        : m_client(std::move(client))
        , m_server(std::move(server))
        , m_thread([this](const std::stop_token& stop) { run(stop); }) {}
    int most() const { return m_most; }
    int calls() const { return m_calls; }

private:
    static constexpr std::uint32_t callType = 0, replyType = 1;
    void run(const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            pollfd wait[]{{m_client.get(), POLLIN, 0}, {m_server.get(), POLLIN, 0}};
            if (::poll(wait, 2, 50) <= 0) continue;
            if (wait[1].revents && !move(m_server, m_client, m_in, replyType)) break;
            if (wait[0].revents && !move(m_client, m_server, m_out, callType)) break;
        }
        ::shutdown(m_client.get(), SHUT_RDWR);
    }
    bool move(const UniqueFd& from, const UniqueFd& to, Packets& packets, std::uint32_t counted) {
        char block[65536];
        const auto n = ::recv(from.get(), block, sizeof block, 0);
        if (n <= 0) return false;
        packets.feed({block, std::size_t(n)}, [&](std::uint32_t, std::uint32_t type) {
            if (type != counted) return;
            m_waiting += counted == callType ? 1 : -1;
            m_calls += counted == callType;
            m_most = std::max<int>(m_most, m_waiting);
        });
        return ::send(to.get(), block, std::size_t(n), MSG_NOSIGNAL) == n;
    }
    UniqueFd m_client, m_server;
    Packets m_in, m_out;
    int m_waiting = 0;
    std::atomic<int> m_most{0}, m_calls{0};
    std::jthread m_thread;
};

struct LabCalls : LabFleet {};

} // namespace

TEST_F(LabCalls, NeverMoreThanFourAreInFlightOnAConnection) {
    Lab::clear(1);
    Lab::guest(1, "counted");
    const auto spec = Lab::host(1);
    const auto route = ssh::resolveRoute({spec.address, spec.user, spec.key, spec.knownHosts, {}, spec.port}, {}, {});
    const auto session = *ssh::Session::open(*route, prompter, {});
    std::unique_ptr<CountingWire> wire;
    const libvirt::ConnectOptions options{
        .uri = "qemu:///system", .host = spec.id, .dial = [&](UniqueFd local, std::stop_token stop) -> Result<> {
            wire = std::make_unique<CountingWire>(
                std::move(local), TRY(session->stream(ssh::UnixSocket{"/run/libvirt/libvirt-sock"}, std::move(stop))));
            return {};
        }};
    const auto connection = *libvirt::Connection::open(events, options, {});
    const auto uuid = (*libvirt::readGuests(*connection, {})).at(0).ref.uuid;
    const std::vector<std::function<void()>> work{
        [&] { EXPECT_TRUE(libvirt::readGuests(*connection, {})); },
        [&] { EXPECT_TRUE(libvirt::readGuest(*connection, uuid)); },
        [&] { EXPECT_TRUE(libvirt::readAddresses(*connection, uuid, true)); },
        [&] { EXPECT_TRUE(libvirt::readPools(*connection)); },
        [&] { EXPECT_TRUE(libvirt::readNetworks(*connection)); },
        [&] { EXPECT_TRUE(libvirt::roundTrip(*connection)); },
        [&] { EXPECT_TRUE(libvirt::setAutostart(*connection, uuid, true)); },
        [&] { EXPECT_TRUE(libvirt::xml(*connection, uuid, true)); },
        [&, sampler = std::make_shared<libvirt::Sampler>()] {
            HostReading reading;
            EXPECT_TRUE(sampler->sampleHost(*connection, reading));
            EXPECT_TRUE(sampler->sampleGuests(*connection, reading));
        },
        [&] {
            EXPECT_TRUE(libvirt::editMeta(*connection, uuid, [](GuestMeta& m) -> Result<> {
                m.notes = "x";
                return {};
            }));
        }};
    std::vector<std::jthread> workers;
    const auto until = Steady::now() + std::chrono::seconds(2);
    for (const auto& one : work)
        workers.emplace_back([&] {
            while (Steady::now() < until)
                one();
        });
    workers.clear();
    EXPECT_GT(wire->calls(), 100);
    EXPECT_EQ(wire->most(), libvirt::Gate::width);
    connection->cut();
    Lab::clear(1);
}
