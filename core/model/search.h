// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The search expression that window and CLI share.

#include "core/base/result.h"
#include "core/model/inventory.h"

namespace binnacle {

/// Words are looked for in name, host, number, addresses, tags, OS, folder and uuid, all of them must be
/// found (AND), without regard to case. `state:running`, `tag:web`, `host:a`, `kind:vm`, `folder:web`,
/// `site:x` narrow; several of one qualifier are alternatives (state:running state:paused), different ones
/// must all hold; a leading - turns a term round; "two words" in quotes are one term; OR between two groups
/// of terms.
class SearchQuery {
public:
    /// InvalidArgument for an unknown qualifier or state, naming what is known.
    static Result<SearchQuery> parse(std::string_view text);
    bool empty() const { return m_groups.empty(); }
    bool matches(const Guest& guest, const HostSnapshot& host) const;

private:
    struct Term {
        enum class Field : std::uint8_t { Any, State, Tag, Host, Kind, Folder, Site } field = Field::Any;
        std::string value; ///< case-folded
        bool negated = false;
    };
    using Group = std::vector<Term>;
    std::vector<Group> m_groups; ///< one of them must hold
};

/// Finds the guest that \a text names: "host/guest", a uuid, a number, or a name that is unique in the fleet.
/// NotFound, or Ambiguous with the candidates in the message.
Result<GuestRef> resolveGuest(const FleetSnapshot& fleet, std::string_view text);
Result<HostId> resolveHost(const FleetSnapshot& fleet, std::string_view text);

} // namespace binnacle
