// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Which guests and hosts are meant. Pure.

#include "core/cli/command_line.h"
#include "core/model/search.h"

namespace binnacle::cli {

/// One name as it was typed, and what it stands for.
template <class T>
struct Named {
    std::string typed;
    Result<T> found;
};

/// Its answer depends on guests that it doesn't name, see Action::wholeFleet.
bool concernsWholeFleet(const Command& command);

/// The hosts that must be read before \a command's guests can be found: for "lab1/web" where there is a host
/// lab1 that one, else all. All too where the command concernsWholeFleet().
Result<std::vector<HostId>> hostsToRead(const Command& command, const FleetSnapshot& fleet);

/// By name, each once; or those selected, on connected hosts only and in the order of display.
Result<std::vector<Named<GuestRef>>> selectedGuests(const Command& command, const FleetSnapshot& fleet);
Result<std::vector<Named<HostId>>> selectedHosts(const Command& command, const FleetSnapshot& fleet);

/// Guests that match, by host and name as people count.
std::vector<std::pair<GuestPtr, HostPtr>> matching(const FleetSnapshot& fleet, const SearchQuery& query);
/// By name as people count.
std::vector<HostPtr> sortedHosts(const FleetSnapshot& fleet);

} // namespace binnacle::cli
