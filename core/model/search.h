// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The search expression that window and CLI share, and how a guest or host is named.

#include "core/base/result.h"
#include "core/model/inventory.h"

#include <set>

namespace binnacle {

/// Words are looked for in name, host, number, addresses, tags, OS, folder, site and uuid; all of them must
/// be found (AND), without regard to case. `state:running tag:web host:a kind:vm folder:web site:x name:w
/// ip:10.0. number:101` narrow; `*` stands for anything (host:lab*); several of one qualifier are
/// alternatives (state:running state:paused), different ones must all hold; a leading - turns a term round;
/// "two words" in quotes are one term; OR stands between two groups of terms. folder:web holds what is below
/// it too; tag: and folder: without a value find guests that have none.
class SearchQuery {
public:
    /// InvalidArgument for an unknown qualifier, state or kind, naming what is known.
    static Result<SearchQuery> parse(std::string_view text);
    bool empty() const { return m_groups.empty(); }
    bool matches(const Guest& guest, const HostSnapshot& host) const;
    /// Whether any guest of \a host could match, by what is said of hosts and sites.
    bool mayMatchOn(const HostSnapshot& host) const;

    enum class Field : std::uint8_t { Any, State, Tag, Host, Kind, Folder, Site, Name, Ip, Number };
    struct Term {
        Field field = Field::Any;
        std::string value; ///< case-folded
        bool negated = false;
    };

private:
    using Group = std::vector<Term>; ///< sorted by field
    std::vector<Group> m_groups;     ///< one of them must hold
};

/// Finds the guest that \a text names: "host/guest", "host/uuid", a uuid, a number, or a name that is unique
/// in the fleet. NotFound, or Ambiguous with the candidates in the message.
Result<GuestRef> resolveGuest(const FleetSnapshot& fleet, std::string_view text);
/// By name (case doesn't matter) or id.
Result<HostId> resolveHost(const FleetSnapshot& fleet, std::string_view text);

/// "labh1/web", safe to show on one line.
std::string displayName(const FleetSnapshot& fleet, const GuestRef& guest);
std::string displayName(const FleetSnapshot& fleet, const HostId& host);

/// The lowest number from 100 on that no guest of the fleet has and that isn't \a spoken for.
unsigned proposeNumber(const FleetSnapshot& fleet, std::set<unsigned> spoken = {});

} // namespace binnacle
