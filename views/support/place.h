// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"

#include <QString>

namespace binnacle::views {

/// Where in the window one can be: an object's page, a set's, the open consoles, the wall.
struct Place {
    enum class Kind : std::uint8_t { Fleet, Host, Guest, Folder, Tag, Site, Search, Consoles, Wall };
    Kind kind = Kind::Fleet;
    HostId host;      ///< of Host and Guest
    GuestUuid guest;  ///< of Guest
    std::string text; ///< the folder's path, the tag, the site, the search expression

    static Place fleet() { return {}; }
    static Place consoles() { return {Kind::Consoles, {}, {}, {}}; }
    static Place wall() { return {Kind::Wall, {}, {}, {}}; }
    static Place of(const HostId& host) { return {Kind::Host, host, {}, {}}; }
    static Place of(const GuestRef& guest) { return {Kind::Guest, guest.host, guest.uuid, {}}; }
    static Place of(Kind kind, std::string text) { return {kind, {}, {}, std::move(text)}; }
    GuestRef guestRef() const { return {host, guest}; }

    QString key() const; ///< "guest/lab1/4dea…": kept in the settings
    static Place fromKey(const QString& key); ///< the fleet for what isn't one
    auto operator<=>(const Place&) const = default;
};

} // namespace binnacle::views
