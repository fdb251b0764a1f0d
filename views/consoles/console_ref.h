// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"

#include <QString>

#include <optional>

namespace binnacle::views {

/// Which console of what. A value: it stands in settings, in drags and in links.
struct ConsoleRef {
    enum class Kind : std::uint8_t {
        Graphics,   ///< a guest's SPICE or VNC
        Text,       ///< a guest's serial port or a container's console
        GuestShell, ///< a shell in a container
        HostShell,  ///< a login shell of a host
    };
    Kind kind = Kind::Graphics;
    HostId host;
    GuestUuid guest;  ///< of all but HostShell
    std::string port; ///< of Text: which one, of Graphics: which monitor, counted from 0; empty: the first

    static ConsoleRef of(Kind kind, const GuestRef& guest, std::string port = {}) { return {kind, guest.host, guest.uuid, std::move(port)}; }
    static ConsoleRef shellOf(const HostId& host) { return {Kind::HostShell, host, {}, {}}; }
    bool isOfGuest() const { return kind != Kind::HostShell; }
    GuestRef guestRef() const { return {host, guest}; }

    QString key() const; ///< "graphics/lab1/4dea…/"
    static std::optional<ConsoleRef> fromKey(const QString& key);
    auto operator<=>(const ConsoleRef&) const = default;
};

} // namespace binnacle::views
