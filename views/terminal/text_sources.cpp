// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/text_sources.h"

#include "core/fleet/fleet.h"
#include "core/model/search.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"

#include <QCoreApplication>

namespace binnacle::views {
namespace {

template <class Open>
Result<TextStream> through(Fleet& fleet, const HostId& host, Open open) {
    const auto backend = TRY(fleet.backend(host));
    return open(*TRY(textsOf(*backend)));
}

/// The console is opened when the inventory shows what it needs; what the host says then is told as it is.
std::optional<Text> linkObstacle(const FleetSnapshot& fleet, const HostId& id) {
    const auto* host = fleet.host(id);
    if (!host) return BINNACLE_TEXT("The host is not in the fleet (any more)");
    if (host->link.state != LinkState::Connected) return BINNACLE_TEXT("The host %1 is not connected", host->name);
    return {};
}

std::optional<Text> guestObstacle(const FleetSnapshot& fleet, const GuestRef& ref) {
    if (auto why = linkObstacle(fleet, ref.host)) return why;
    const auto* guest = fleet.find(ref);
    if (!guest) return BINNACLE_TEXT("The guest is not on this host (any more)");
    if (!isActive(guest->state)) return BINNACLE_TEXT("The guest does not run");
    return {};
}

QString named(const char* pattern, const std::string& name) {
    return QCoreApplication::translate("TextSource", pattern).arg(shown(name));
}

} // namespace

TextSource guestConsoleSource(Workbench& bench, const GuestRef& guest, unsigned port) {
    TextSource source;
    source.name = named(QT_TRANSLATE_NOOP("TextSource", "The console of %1"), displayName(*bench.feed.snapshot(), guest));
    source.open = [&fleet = bench.fleet, guest, port](bool force, TextSize, const std::stop_token&) {
        return through(fleet, guest.host, [&](TextSessions& texts) { return texts.console(guest.uuid, port, force); });
    };
    source.obstacle = [&feed = bench.feed, guest] { return guestObstacle(*feed.snapshot(), guest); };
    return source;
}

TextSource guestShellSource(Workbench& bench, const GuestRef& guest) {
    TextSource source;
    source.name = named(QT_TRANSLATE_NOOP("TextSource", "The shell in %1"), displayName(*bench.feed.snapshot(), guest));
    source.comesBack = false;
    source.open = [&fleet = bench.fleet, guest](bool, TextSize size, const std::stop_token& stop) {
        return through(fleet, guest.host, [&](TextSessions& texts) { return texts.guestShell(guest.uuid, size, stop); });
    };
    source.obstacle = [&feed = bench.feed, guest] { return guestObstacle(*feed.snapshot(), guest); };
    return source;
}

TextSource hostShellSource(Workbench& bench, const HostId& host) {
    TextSource source;
    source.name = named(QT_TRANSLATE_NOOP("TextSource", "The shell on %1"), displayName(*bench.feed.snapshot(), host));
    source.comesBack = false;
    source.open = [&fleet = bench.fleet, host](bool, TextSize size, const std::stop_token& stop) {
        return through(fleet, host, [&](TextSessions& texts) { return texts.hostShell(size, stop); });
    };
    source.obstacle = [&feed = bench.feed, host] { return linkObstacle(*feed.snapshot(), host); };
    return source;
}

} // namespace binnacle::views
