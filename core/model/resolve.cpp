// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/base/untrusted.h"
#include "core/model/search.h"

#include <algorithm>
#include <charconv>

namespace binnacle {
namespace {

struct Found {
    GuestRef ref;
    std::string shown;
};

unsigned toNumber(std::string_view text) {
    unsigned number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : 0;
}

template <class Wanted>
void collect(const HostSnapshot& host, Wanted wanted, std::vector<Found>& found) {
    for (const auto& guest : host.guests)
        if (wanted(*guest))
            found.push_back({guest->ref, singleLine(host.name, 60) + "/" + singleLine(guest->name, 60)});
}

std::string candidates(const std::vector<Found>& found) {
    std::string out;
    for (std::size_t i = 0; i < found.size() && i < 10; ++i)
        out += (i ? ", " : "") + found[i].shown + " (" + found[i].ref.uuid.text() + ")";
    return found.size() > 10 ? out + ", …" : out;
}

Result<GuestRef> theOne(const std::vector<Found>& found, std::string_view text) {
    if (found.size() == 1) return found.front().ref;
    const auto shown = singleLine(text, 80);
    if (found.empty())
        return fail(ErrorCode::NotFound, BINNACLE_TEXT("There is no guest \"%1\"", shown), {},
                    BINNACLE_TEXT("Name it as HOST/GUEST, by its uuid or by its number; \"guest list\" shows "
                                  "them all."));
    return fail(ErrorCode::Ambiguous,
                BINNACLE_TEXT("\"%1\" names %2 guests: %3", shown, found.size(), candidates(found)), {},
                BINNACLE_TEXT("Name it as HOST/GUEST or by its uuid."));
}

/// What stands after "HOST/": a name or a uuid.
std::vector<Found> onHost(const HostSnapshot& host, std::string_view text) {
    std::vector<Found> found;
    collect(host, [&](const Guest& g) { return g.name == text; }, found);
    const auto uuid = GuestUuid::parse(text);
    if (found.empty() && uuid) collect(host, [&](const Guest& g) { return g.ref.uuid == *uuid; }, found);
    return found;
}

const HostSnapshot* hostNamed(const FleetSnapshot& fleet, std::string_view text) {
    const auto wanted = folded(text);
    for (const auto& host : fleet.hosts)
        if (equalsFolded(host->name, wanted) || host->id.text == text) return host.get();
    return nullptr;
}

} // namespace

Result<GuestRef> resolveGuest(const FleetSnapshot& fleet, std::string_view text) {
    std::vector<Found> found;
    const auto all = [&](auto wanted) {
        for (const auto& host : fleet.hosts)
            collect(*host, wanted, found);
    };
    // A guest's name may hold a slash itself, so each slash is tried.
    for (auto slash = text.find('/'); slash != std::string_view::npos; slash = text.find('/', slash + 1))
        if (const auto* host = hostNamed(fleet, text.substr(0, slash)))
            for (auto& f : onHost(*host, text.substr(slash + 1)))
                found.push_back(std::move(f));
    if (!found.empty()) return theOne(found, text);
    if (const auto uuid = GuestUuid::parse(text)) all([&](const Guest& g) { return g.ref.uuid == *uuid; });
    if (found.empty()) all([&](const Guest& g) { return g.name == text; });
    if (const auto number = toNumber(text))
        all([&](const Guest& g) { return g.meta.number == number && g.name != text; });
    return theOne(found, text);
}

Result<HostId> resolveHost(const FleetSnapshot& fleet, std::string_view text) {
    if (const auto* host = hostNamed(fleet, text)) return host->id;
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("There is no host \"%1\" in the fleet", singleLine(text, 80)),
                {}, BINNACLE_TEXT("\"host list\" shows them all."));
}

std::string displayName(const FleetSnapshot& fleet, const GuestRef& ref) {
    const auto* guest = fleet.find(ref);
    return displayName(fleet, ref.host) + "/" + (guest ? singleLine(guest->name) : ref.uuid.text());
}

std::string displayName(const FleetSnapshot& fleet, const HostId& id) {
    const auto* host = fleet.host(id);
    return host ? singleLine(host->name) : id.text;
}

unsigned proposeNumber(const FleetSnapshot& fleet, std::set<unsigned> spoken) {
    for (const auto& host : fleet.hosts)
        for (const auto& guest : host->guests)
            spoken.insert(guest->meta.number);
    unsigned free = 100;
    while (spoken.contains(free))
        ++free;
    return free;
}

} // namespace binnacle
