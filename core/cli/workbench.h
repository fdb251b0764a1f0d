// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cli/command_line.h"
#include "core/cli/console.h"
#include "core/cli/task_board.h"
#include "core/cli/terminal_prompter.h"
#include "core/services/services.h"

#include <set>

namespace binnacle::cli {

/// What one run of the program works with: the services, and how long it waits for hosts.
class Workbench {
public:
    Workbench(const Command& command, Console& console, std::stop_token stop);
    ~Workbench();
    Workbench(const Workbench&) = delete;
    Workbench& operator=(const Workbench&) = delete;

    /// Makes the services. InvalidArgument for a demo that can't be read.
    Result<> open();
    /// Reads the fleet file; every host is in the inventory then, with what was last known of it.
    Result<> loadFleet();

    /// Connects \a hosts and waits until each has been read or has failed, but no longer than --timeout (the
    /// time in which a person is asked doesn't count). Cancelled by Ctrl+C.
    Result<> connect(const std::vector<HostId>& hosts);
    /// Connects them, but only waits a moment: whoever watches wants to see something.
    Result<> beginConnecting(const std::vector<HostId>& hosts);
    /// As connect(), and a moment longer for addresses and facts.
    Result<> connectThoroughly(const std::vector<HostId>& hosts);
    /// Why a host isn't connected; none: it is.
    std::optional<Error> trouble(const HostId& host) const;
    /// Tells of each of \a hosts that has trouble; true where one has.
    bool complainOf(const std::vector<HostId>& hosts);
    std::vector<HostId> allHosts() const;

    const Command& command() const { return m_command; }
    const Globals& globals() const { return m_command.globals; }
    Console& console() { return m_console; }
    Services& services() { return *m_services; }
    SnapshotPtr snapshot() { return m_services->inventory().snapshot(); }
    TaskBoard& board() { return m_board; }
    Bell& bell() { return m_bell; }
    TerminalPrompter& prompter() { return m_prompter; }
    const std::stop_token& stop() const { return m_stop; }

private:
    Result<ServicesOptions> options();
    Result<> connectWithin(const std::vector<HostId>& hosts, std::chrono::milliseconds limit);
    /// False where the time has passed.
    Result<bool> settle(const std::vector<HostId>& hosts, std::chrono::milliseconds limit, bool addresses);
    void showWaiting(const std::vector<HostId>& hosts);
    void tellLeftovers(const std::vector<HostId>& hosts);

    const Command& m_command;
    Console& m_console;
    std::stop_token m_stop;
    Bell m_bell;
    TaskBoard m_board;
    TerminalPrompter m_prompter;
    std::unique_ptr<Services> m_services;
    std::set<HostId> m_toldLeftovers;
};

} // namespace binnacle::cli
