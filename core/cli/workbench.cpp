// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/workbench.h"

#include "core/base/format.h"
#include "core/base/untrusted.h"
#include "core/model/search.h"

namespace binnacle::cli {
namespace {

/// How long addresses and facts may keep a list waiting; they are a bonus.
constexpr std::chrono::milliseconds patience{2500};
constexpr std::chrono::milliseconds slice{100};
constexpr std::chrono::milliseconds quietStart{700};

Error cancelled() {
    return fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"));
}

} // namespace

Workbench::Workbench(const Command& command, Console& console, std::stop_token stop)
    : m_command(command)
    , m_console(console)
    , m_stop(std::move(stop))
    , m_board(m_bell)
    , m_prompter([&console](bool asking) { console.setAsking(asking); }) {}

Workbench::~Workbench() = default;

Result<ServicesOptions> Workbench::options() {
    ServicesOptions options;
    options.fleetFile = globals().fleet;
    if (globals().demo) options.demo = globals().demo->empty() ? DemoSpec() : TRY(readDemoSpec(*globals().demo));
    options.program = "cli";
    if (globals().workers) options.workers = options.longWorkers = globals().workers;
    options.tasks = &m_board;
    options.journalProblem = [this](const std::optional<Error>& error) {
        if (error) m_console.complain(*error, "warning: tasks are not recorded now");
    };
    return options;
}

Result<> Workbench::open() {
    m_services = std::make_unique<Services>(TRY(options()), m_prompter);
    return {};
}

Result<> Workbench::loadFleet() {
    const auto& file = m_services->fleetFile();
    std::error_code ignored;
    if (!globals().fleet.empty() && !std::filesystem::exists(file, ignored) && m_command.verb->id() != "host.add")
        return fail(ErrorCode::NotFound, BINNACLE_TEXT("There is no fleet file %1", file.string()), {},
                    BINNACLE_TEXT("\"binnaclectl --fleet FILE host add NAME ADDRESS\" makes one."));
    TRY(m_services->loadFleet());
    TRY(settle({}, std::chrono::seconds(10), false)); // nothing is connected yet: from the cache
    return {};
}

std::vector<HostId> Workbench::allHosts() const {
    std::vector<HostId> ids;
    for (const auto& host : m_services->fleet().hosts())
        ids.push_back(host.id);
    return ids;
}

Result<> Workbench::connectWithin(const std::vector<HostId>& hosts, std::chrono::milliseconds limit) {
    if (hosts.empty()) return {};
    for (const auto& id : hosts)
        if (trouble(id)) TRY(m_services->fleet().session(id))->connect();
    TRY(settle(hosts, limit, false));
    m_console.endProgress();
    tellLeftovers(hosts);
    return {};
}

void Workbench::tellLeftovers(const std::vector<HostId>& hosts) {
    const auto* traces = m_services->registry().traces();
    if (!traces || m_command.verb->id() == "host.tidy") return;
    for (const auto& id : hosts) {
        const auto* host = snapshot()->host(id);
        if (!host || !leftOn(*traces, id) || !m_toldLeftovers.insert(id).second) continue;
        const auto name = singleLine(host->name, 60);
        m_console.note(leftoverMessage(name).plain() + ": \"binnaclectl host tidy " + name +
                       "\" shows it and cleans up.");
    }
}

Result<> Workbench::connect(const std::vector<HostId>& hosts) {
    return connectWithin(hosts, globals().timeout);
}
Result<> Workbench::beginConnecting(const std::vector<HostId>& hosts) {
    return connectWithin(hosts, std::min(patience, globals().timeout));
}

Result<> Workbench::connectThoroughly(const std::vector<HostId>& hosts) {
    if (hosts.empty()) return {};
    TRY(connect(hosts));
    TRY(settle(hosts, std::min(patience, globals().timeout), true));
    m_console.endProgress();
    return {};
}

Result<bool> Workbench::settle(const std::vector<HostId>& hosts, std::chrono::milliseconds limit, bool addresses) {
    const auto begin = Steady::now();
    auto deadline = begin + limit;
    while (!m_services->fleet().waitUntilSettled(hosts, std::min(slice, limit), addresses, m_stop)) {
        if (m_stop.stop_requested()) return cancelled();
        const auto time = Steady::now();
        if (m_console.isAsking()) deadline = std::max(deadline, time + limit);
        if (time >= deadline) return false;
        if (time - begin > quietStart && !addresses) showWaiting(hosts);
    }
    return true;
}

void Workbench::showWaiting(const std::vector<HostId>& hosts) {
    const auto fleet = snapshot();
    std::string names;
    for (const auto& id : hosts) {
        const auto* host = fleet->host(id);
        if (!host || host->link.state != LinkState::Connecting) continue;
        names += (names.empty() ? "" : ", ") + singleLine(host->name, 30);
    }
    if (!names.empty()) m_console.progress("waiting for " + names + " …");
}

std::optional<Error> Workbench::trouble(const HostId& id) const {
    const auto fleet = m_services->inventory().snapshot();
    const auto* host = fleet->host(id);
    if (!host) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The host is not in the fleet (any more)"));
    if (host->link.state == LinkState::Connected) return std::nullopt;
    if (host->link.error) return host->link.error;
    if (host->link.state == LinkState::Connecting)
        return fail(ErrorCode::Unreachable,
                    BINNACLE_TEXT("The host did not answer within %1", formatDuration(globals().timeout)), {},
                    BINNACLE_TEXT("--timeout SECONDS waits longer."));
    return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The host is not connected"));
}

bool Workbench::complainOf(const std::vector<HostId>& hosts) {
    bool any = false;
    const auto fleet = snapshot();
    for (const auto& id : hosts) {
        const auto why = trouble(id);
        if (!why) continue;
        any = true;
        m_console.complain(*why, displayName(*fleet, id));
        const auto* host = fleet->host(id);
        if (host && host->asOf && !host->guests.empty())
            m_console.note("  Its guests are shown as they were at " + formatTime(*host->asOf) + ".");
    }
    return any;
}

} // namespace binnacle::cli
