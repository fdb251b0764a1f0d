// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/guest_scope.h"

#include <algorithm>

namespace binnacle::views {
namespace {

bool isAt(const Place& place, const Guest& guest, const HostSnapshot& host) {
    switch (place.kind) {
    case Place::Kind::Fleet:
    case Place::Kind::Search:
    case Place::Kind::Wall:
        return true;
    case Place::Kind::Consoles:
        return false;
    case Place::Kind::Host:
        return host.id == place.host;
    case Place::Kind::Guest:
        return guest.ref == place.guestRef();
    case Place::Kind::Folder:
        return guest.meta.folder == place.text ||
               (!place.text.empty() && guest.meta.folder.starts_with(place.text + '/'));
    case Place::Kind::Tag:
        return place.text.empty() ? guest.meta.tags.empty()
                                  : std::ranges::find(guest.meta.tags, place.text) != guest.meta.tags.end();
    case Place::Kind::Site:
        return host.site == place.text;
    }
    return false;
}

} // namespace

bool GuestScope::holds(const Guest& guest, const HostSnapshot& host) const {
    return isAt(place, guest, host) && (!filter || filter->matches(guest, host));
}

} // namespace binnacle::views
