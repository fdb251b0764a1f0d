// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/demo_backend.h"

#include "core/base/thread_role.h"
#include "core/base/turn.h"
#include "core/fleet/demo_guests.h"
#include "core/fleet/doctor.h"
#include "core/ssh/session.h"

#include <algorithm>
#include <cmath>

namespace binnacle {
namespace {

unsigned indexOf(const DemoSpec& spec, const HostId& id) {
    const auto hosts = demoHosts(spec);
    for (unsigned i = 0; i < hosts.size(); ++i)
        if (hosts[i].id == id) return i;
    return 0;
}

bool isUnreachable(const DemoSpec& spec, unsigned index) {
    return spec.troubles && spec.hosts > 4 && index == 4;
}
bool hasChangedKey(const DemoSpec& spec, unsigned index) {
    return spec.troubles && spec.hosts > 7 && index == 7;
}

void wait(std::chrono::milliseconds time, const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
}

float wave(double seconds, std::size_t seed, double base, double swing) {
    const auto phase = double(seed % 997) / 50;
    const auto value = base + swing * (std::sin(seconds / 17 + phase) + 0.5 * std::sin(seconds / 3 + 3 * phase)) / 1.5;
    return float(std::clamp(value, 0.0, 1.0));
}

GuestSample sampleOf(const Guest& guest, WallTime at) {
    const auto seconds = double(toMillis(at)) / 1000;
    const auto seed = std::hash<GuestUuid>{}(guest.ref.uuid) % 10007;
    GuestSample s;
    s.at = at;
    s.cpu = wave(seconds, seed, 0.05 + double(seed % 60) / 100, 0.12);
    s.memoryTotal = guest.memoryBytes;
    s.memoryUsed = std::uint64_t(double(guest.memoryBytes) * wave(seconds / 20, seed + 7, 0.55, 0.1));
    s.diskRead = wave(seconds, seed + 11, 0.2, 0.2) * 20e6F;
    s.diskWrite = wave(seconds, seed + 13, 0.15, 0.15) * 12e6F;
    s.netReceive = wave(seconds, seed + 17, 0.2, 0.2) * 30e6F;
    s.netSend = wave(seconds, seed + 19, 0.1, 0.1) * 30e6F;
    return s;
}

const GuestUuid& uuidOf(const GuestPtr& guest) {
    return guest->ref.uuid;
}

} // namespace

DemoBackend::DemoBackend(const HostSpec& host, DemoSpec spec)
    : m_host(host)
    , m_spec(spec)
    , m_index(indexOf(spec, host.id))
    , m_hardware([this](const GuestUuid& guest) { return readGuest(guest).valueOr(GuestPtr()); }, spec.latency)
    , m_networks({[this] {
                      const std::scoped_lock lock(m_mutex);
                      return m_guests;
                  },
                  [this] { emit(NetworksTouched{}); }},
                 spec.latency)
    , m_snapshots({[this](const GuestUuid& guest) { return readGuest(guest).valueOr(GuestPtr()); },
                   [this](const GuestUuid& guest, GuestState state) { return become(guest, state); }},
                  spec.latency)
    , m_storage(demoPools(m_index), spec.latency, [this] { emit(PoolsTouched{}); }) {}

DemoBackend::~DemoBackend() {
    close();
}

Result<> DemoBackend::open(Prompter&, HostEventSink sink, std::stop_token stop) {
    wait(m_spec.latency * 3, stop);
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"));
    if (isUnreachable(m_spec, m_index))
        return fail(ErrorCode::Timeout, BINNACLE_TEXT("%1 does not answer on port %2", m_host.address, 22), {},
                    BINNACLE_TEXT("Is the host switched on and its network up? Does a firewall drop the port?"));
    if (hasChangedKey(m_spec, m_index))
        return fail(ErrorCode::HostKeyChanged,
                    BINNACLE_TEXT("The host key of %1 has changed. Somebody may be listening in, or the host was "
                                  "reinstalled",
                                  m_host.address),
                    "it now shows ssh-ed25519 SHA256:9dWk0cyFQsC7HbnX6iWv0m8Zs3bLBGw1kP5XyXl0c2E",
                    BINNACLE_TEXT("Compare the fingerprint on the host itself (ssh-keygen -lf "
                                  "/etc/ssh/ssh_host_ed25519_key.pub). If it is right, forget the old key with: "
                                  "ssh-keygen -f %1 -R %2 and connect again.",
                                  "~/.ssh/known_hosts", m_host.address),
                    "ssh-keygen -R " + ssh::shellWord(m_host.address));
    const Turn turn;
    const std::scoped_lock lock(m_mutex);
    m_sink = std::move(sink);
    if (m_guests.empty()) {
        for (unsigned i = 0; i < m_spec.guestsPerHost; ++i)
            m_guests.push_back(std::make_shared<const Guest>(demoGuest(m_host.id, m_index, i)));
        std::ranges::sort(m_guests, {}, uuidOf);
        m_storage.fill(m_guests);
    }
    if (m_spec.changesPerSecond && !m_guests.empty())
        m_changes = std::jthread([this](const std::stop_token& token) { makeChanges(token); });
    return {};
}

void DemoBackend::interrupt() {
    const std::scoped_lock lock(m_mutex);
    m_changes.request_stop();
}

void DemoBackend::close() {
    std::jthread ending; // which needs the lock until it has ended
    const std::scoped_lock lock(m_mutex);
    std::swap(ending, m_changes);
    m_sink = {};
}

void DemoBackend::emit(HostEvent event) {
    HostEventSink sink;
    {
        const std::scoped_lock lock(m_mutex);
        sink = m_sink;
    }
    if (sink) sink(std::move(event));
}

/// Keeps to its share of the fleet's changes: each flips a guest between running and paused.
void DemoBackend::makeChanges(const std::stop_token& stop) {
    nameThread("demo");
    const auto pause = std::chrono::microseconds(1'000'000) * m_spec.hosts / m_spec.changesPerSecond;
    std::vector<GuestUuid> uuids; // none comes or goes in a demo fleet
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto& guest : m_guests)
            uuids.push_back(guest->ref.uuid);
    }
    for (unsigned turn = m_index; !stop.stop_requested(); turn += 7919) {
        std::this_thread::sleep_for(std::min<std::chrono::microseconds>(pause, std::chrono::seconds(1)));
        const auto uuid = uuids[turn % uuids.size()];
        {
            const std::scoped_lock lock(m_mutex);
            auto& guest = *known(uuid);
            auto changed = std::make_shared<Guest>(*guest);
            changed->state = guest->state == GuestState::Running ? GuestState::Paused : GuestState::Running;
            guest = std::move(changed);
        }
        emit(GuestTouched{uuid});
    }
}

GuestPtr* DemoBackend::known(const GuestUuid& uuid) {
    const auto found = std::ranges::lower_bound(m_guests, uuid, {}, uuidOf);
    return found != m_guests.end() && uuidOf(*found) == uuid ? &*found : nullptr;
}

Result<HostContents> DemoBackend::readAll(std::stop_token) {
    HostContents contents;
    const std::scoped_lock lock(m_mutex);
    contents.guests = m_guests;
    contents.pools = m_storage.pools();
    contents.networks = m_networks.list();
    return contents;
}

Result<HostFacts> DemoBackend::readFacts(std::stop_token) {
    return demoFacts(m_host.name, m_index);
}

Result<GuestPtr> DemoBackend::readGuest(const GuestUuid& uuid) {
    const std::scoped_lock lock(m_mutex);
    const auto* guest = known(uuid);
    return guest ? *guest : GuestPtr();
}

Result<std::vector<Address>> DemoBackend::readAddresses(const Guest& guest) {
    return guest.addresses;
}
Result<std::vector<Pool>> DemoBackend::readPools() {
    return m_storage.pools();
}
Result<std::vector<Network>> DemoBackend::readNetworks() {
    return m_networks.list();
}

Result<HostReading> DemoBackend::sample() {
    const Turn turn;
    HostReading reading;
    reading.host = m_host.id;
    auto& host = reading.sample;
    host.at = now();
    host.memoryTotal = demoFacts(m_host.name, m_index).memoryBytes;
    host.cpu = wave(double(toMillis(host.at)) / 1000, m_index * 31, 0.2 + m_index % 5 * 0.11, 0.1);
    host.memoryUsed = std::uint64_t(double(host.memoryTotal) * (0.35 + m_index % 6 * 0.09));
    const std::scoped_lock lock(m_mutex);
    for (const auto& guest : m_guests) {
        if (guest->state != GuestState::Running) continue;
        const auto sample = sampleOf(*guest, host.at);
        host.diskRead += sample.diskRead;
        host.diskWrite += sample.diskWrite;
        host.netReceive += sample.netReceive;
        host.netSend += sample.netSend;
        reading.guests.emplace_back(guest->ref.uuid, sample);
    }
    return reading;
}

CapabilitySheet DemoBackend::explain(const Error& why) {
    DoctorInput in;
    in.address = m_host.address;
    in.linkError = why;
    in.loggedIn = false;
    return makeSheet(in);
}

Result<CapabilitySheet> DemoBackend::examine(std::stop_token) {
    DoctorInput in;
    in.banner = "OpenSSH_9.2p1 Debian-2+deb12u3";
    in.cipher = "aes256-gcm@openssh.com";
    in.forwarding = true;
    in.hasShell = true;
    in.probe.user = "ada";
    in.probe.cgroups = "v2";
    in.probe.clock = in.askedAt = now();
    in.facts = demoFacts(m_host.name, m_index);
    in.domainCapabilities = TRY(domainCapabilities());
    in.pools = m_storage.pools();
    in.runningVms = 9;
    in.vmsWithAgent = 7;
    in.roundTripMs = in.facts.roundTripMs;
    return makeSheet(in);
}

Result<std::string> DemoBackend::domainCapabilities() {
    return "<domainCapabilities><os><enum name='firmware'><value>efi</value></enum></os><devices><graphics>"
           "<enum name='type'><value>spice</value></enum></graphics></devices></domainCapabilities>";
}

std::vector<std::string> DemoBackend::connectedUris() const {
    return {"qemu:///system", "lxc:///system"};
}

Result<> DemoBackend::change(const GuestUuid& uuid, const std::function<Result<>(Guest&)>& edit) {
    std::this_thread::sleep_for(m_spec.latency);
    {
        const std::scoped_lock lock(m_mutex);
        auto* guest = known(uuid);
        if (!guest) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest is not on this host (any more)"));
        auto changed = std::make_shared<Guest>(**guest);
        TRY(edit(*changed));
        *guest = std::move(changed);
    }
    emit(GuestTouched{uuid});
    return {};
}

Result<> DemoBackend::become(const GuestUuid& uuid, GuestState state) {
    return change(uuid, [&](Guest& g) -> Result<> {
        if (state == GuestState::Running && !isActive(g.state)) g.startedAt = now();
        if (!isActive(state)) {
            g.startedAt.reset();
            g.addresses.clear();
            g.agentConnected = false;
        }
        g.stateReason = {};
        g.state = state;
        return {};
    });
}

Result<> DemoBackend::start(const GuestUuid& guest, bool) {
    return become(guest, GuestState::Running);
}
Result<> DemoBackend::requestShutdown(const GuestUuid& guest, ShutdownWay) {
    TRY(become(guest, GuestState::Stopping));
    std::this_thread::sleep_for(m_spec.latency * 10);
    return become(guest, GuestState::Stopped);
}
Result<> DemoBackend::stop(const GuestUuid& guest) {
    return become(guest, GuestState::Stopped);
}
Result<> DemoBackend::requestReboot(const GuestUuid& guest, ShutdownWay) {
    return become(guest, GuestState::Running);
}
Result<> DemoBackend::reset(const GuestUuid& guest) {
    return become(guest, GuestState::Running);
}
Result<> DemoBackend::pause(const GuestUuid& guest) {
    return become(guest, GuestState::Paused);
}
Result<> DemoBackend::resume(const GuestUuid& guest) {
    return become(guest, GuestState::Running);
}
Result<> DemoBackend::save(const GuestUuid& guest, TaskContext& ctx) {
    for (int step = 0; step < 20; ++step) {
        TRY(ctx.checkpoint());
        ctx.progress(step / 20.0, BINNACLE_TEXT("writing memory"));
        wait(m_spec.latency * 3, ctx.stopToken());
    }
    return become(guest, GuestState::Saved);
}
Result<> DemoBackend::restore(const GuestUuid& guest, TaskContext&) {
    return become(guest, GuestState::Running);
}
Result<> DemoBackend::setAutostart(const GuestUuid& guest, bool on) {
    return change(guest, [&](Guest& g) -> Result<> {
        g.autostart = on;
        return {};
    });
}
Result<> DemoBackend::rename(const GuestUuid& guest, const std::string& name) {
    return change(guest, [&](Guest& g) -> Result<> {
        g.name = name;
        return {};
    });
}
Result<> DemoBackend::editMeta(const GuestUuid& guest, const std::function<Result<>(GuestMeta&)>& edit) {
    return change(guest, [&](Guest& g) { return edit(g.meta); });
}
Result<std::string> DemoBackend::xml(const GuestUuid& guest, bool) {
    return "<domain type='kvm'><uuid>" + guest.text() + "</uuid><devices/></domain>";
}
Result<GuestUuid> DemoBackend::define(const std::string&) {
    return fail(ErrorCode::Unsupported, BINNACLE_TEXT("No guests can be made in the demo fleet"));
}
Result<> DemoBackend::undefine(const GuestUuid&, bool) {
    return fail(ErrorCode::Unsupported, BINNACLE_TEXT("No guests can be deleted in the demo fleet"));
}

} // namespace binnacle
