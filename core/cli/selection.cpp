// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/selection.h"

#include "core/base/fold.h"

#include <algorithm>
#include <set>

namespace binnacle::cli {
namespace {

/// The selectors with names made into ids.
struct Filter {
    const Selectors& selectors;
    std::vector<HostId> hosts;
    SearchQuery query;

    static Result<Filter> make(const Selectors& selectors, const FleetSnapshot& fleet) {
        Filter filter{selectors, {}, TRY(SearchQuery::parse(selectors.query))};
        for (const auto& name : selectors.hosts)
            filter.hosts.push_back(TRY(resolveHost(fleet, name)));
        return filter;
    }
    bool allows(const HostSnapshot& host) const {
        return (hosts.empty() || std::ranges::find(hosts, host.id) != hosts.end()) && query.mayMatchOn(host);
    }
    bool allows(const Guest& guest, const HostSnapshot& host) const {
        return allows(host) && hasTag(guest) && isInFolder(guest) && query.matches(guest, host);
    }

private:
    bool hasTag(const Guest& guest) const {
        return selectors.tags.empty() || std::ranges::any_of(guest.meta.tags, [&](const std::string& tag) {
                   return std::ranges::any_of(selectors.tags, [&](const auto& wanted) { return folded(tag) == folded(wanted); });
               });
    }
    bool isInFolder(const Guest& guest) const {
        return selectors.folders.empty() || std::ranges::any_of(selectors.folders, [&](const std::string& wanted) {
                   const auto folder = folded(guest.meta.folder) + "/";
                   return wanted == "/" ? guest.meta.folder.empty() : folder.starts_with(folded(wanted) + "/");
               });
    }
};

std::vector<HostId> idsOf(const FleetSnapshot& fleet) {
    std::vector<HostId> ids;
    for (const auto& host : fleet.hosts)
        ids.push_back(host->id);
    return ids;
}

/// The hosts that what stands before a slash names; none where it names no host.
std::set<HostId> hostsIn(const std::string& name, const FleetSnapshot& fleet) {
    std::set<HostId> found;
    for (auto slash = name.find('/'); slash != std::string::npos; slash = name.find('/', slash + 1))
        if (const auto host = resolveHost(fleet, name.substr(0, slash))) found.insert(*host);
    return found;
}

} // namespace

bool concernsWholeFleet(const Command& command) {
    return command.verb && command.verb->action && command.verb->action->wholeFleet;
}

Result<std::vector<HostId>> hostsToRead(const Command& command, const FleetSnapshot& fleet) {
    std::set<HostId> needed;
    if (concernsWholeFleet(command)) return idsOf(fleet);
    if (command.selectors.any()) {
        const auto filter = TRY(Filter::make(command.selectors, fleet));
        for (const auto& host : fleet.hosts)
            if (filter.allows(*host)) needed.insert(host->id);
        return std::vector<HostId>(needed.begin(), needed.end());
    }
    for (const auto& name : command.targets) {
        const auto found = hostsIn(name, fleet);
        if (found.empty()) return idsOf(fleet);
        needed.insert(found.begin(), found.end());
    }
    return std::vector<HostId>(needed.begin(), needed.end());
}

Result<std::vector<Named<GuestRef>>> selectedGuests(const Command& command, const FleetSnapshot& fleet) {
    std::vector<Named<GuestRef>> chosen;
    std::set<GuestRef> seen;
    for (const auto& name : command.targets) {
        auto guest = resolveGuest(fleet, name);
        if (!guest || seen.insert(*guest).second) chosen.push_back({name, std::move(guest)});
    }
    if (!command.selectors.any()) return chosen;
    const auto filter = TRY(Filter::make(command.selectors, fleet));
    for (const auto& [guest, host] : matching(fleet, filter.query))
        if (host->link.state == LinkState::Connected && filter.allows(*guest, *host))
            chosen.push_back({displayName(fleet, guest->ref), guest->ref});
    return chosen;
}

Result<std::vector<Named<HostId>>> selectedHosts(const Command& command, const FleetSnapshot& fleet) {
    std::vector<Named<HostId>> chosen;
    std::set<HostId> seen;
    for (const auto& name : command.targets) {
        auto host = resolveHost(fleet, name);
        if (!host || seen.insert(*host).second) chosen.push_back({name, std::move(host)});
    }
    if (command.selectors.all)
        for (const auto& host : sortedHosts(fleet))
            chosen.push_back({displayName(fleet, host->id), host->id});
    return chosen;
}

std::vector<HostPtr> sortedHosts(const FleetSnapshot& fleet) {
    auto hosts = fleet.hosts;
    std::ranges::stable_sort(hosts, [](const HostPtr& a, const HostPtr& b) { return naturalLess(a->name, b->name); });
    return hosts;
}

std::vector<std::pair<GuestPtr, HostPtr>> matching(const FleetSnapshot& fleet, const SearchQuery& query) {
    std::vector<std::pair<GuestPtr, HostPtr>> found;
    for (const auto& host : sortedHosts(fleet)) {
        const auto first = found.size();
        for (const auto& guest : host->guests)
            if (query.matches(*guest, *host)) found.emplace_back(guest, host);
        std::stable_sort(found.begin() + std::ptrdiff_t(first), found.end(), [](const auto& a, const auto& b) {
            return naturalLess(a.first->name, b.first->name);
        });
    }
    return found;
}

} // namespace binnacle::cli
