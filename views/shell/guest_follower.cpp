// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/guest_follower.h"

#include "core/model/moved.h"
#include "views/consoles/console_board.h"
#include "views/support/inventory_feed.h"

namespace binnacle::views {
namespace {

/// Whoever opens the page of a guest that has long been off wants to see that one.
constexpr int goodbyeMs = 15'000;

bool runs(const FleetSnapshot& fleet, const GuestRef& ref) {
    const auto* guest = fleet.find(ref);
    return guest && isActive(guest->state);
}

} // namespace

GuestFollower::GuestFollower(Workbench& bench, ConsoleBoard& board, QObject* parent)
    : QObject(parent)
    , m_bench(bench)
    , m_board(board) {
    // After the pages and consoles heard of it themselves.
    connect(
        &bench.feed, &InventoryFeed::changed, this, [this] { look(*m_bench.feed.snapshot()); },
        Qt::QueuedConnection);
}

void GuestFollower::setPlace(const Place& place) {
    m_page = place.kind == Place::Kind::Guest ? std::optional(place.guestRef()) : std::nullopt;
    m_left.invalidate();
    m_ran = m_page && runs(*m_bench.feed.snapshot(), *m_page);
}

void GuestFollower::look(const FleetSnapshot& fleet) {
    for (auto* view : m_board.all())
        if (view->ref().kind == ConsoleRef::Kind::Graphics || view->ref().kind == ConsoleRef::Kind::Text)
            if (const auto to = movedTo(fleet, view->ref().guestRef())) m_board.follow(view, to->host);
    lookAtPage(fleet);
}

void GuestFollower::lookAtPage(const FleetSnapshot& fleet) {
    if (!m_page) return;
    const bool ran = std::exchange(m_ran, runs(fleet, *m_page));
    if (m_ran) return m_left.invalidate();
    if (ran) m_left.start();
    if (!m_left.isValid() || m_left.elapsed() > goodbyeMs) return;
    if (const auto to = movedTo(fleet, *m_page)) Q_EMIT moved(Place::of(*to));
}

} // namespace binnacle::views
