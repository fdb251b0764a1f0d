// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/sample_offer.h"

#include "views/widgets/banner.h"

#include <QCoreApplication>

#include <algorithm>

namespace binnacle::views {
namespace {

constexpr auto action = "host.sample-guest";

QString tr(const char* text) {
    return QCoreApplication::translate("SampleOffer", text);
}

} // namespace

bool SampleOffer::isPossible(const HostSnapshot& host) const {
    const auto* sample = m_desk.registry().find(action);
    return sample && host.guests.empty() && host.link.state == LinkState::Connected &&
           !m_desk.obstacle(*sample, {host.id});
}

void SampleOffer::update(const HostSnapshot& host) {
    isPossible(host)
        ? offer(host.id, tr(QT_TRANSLATE_NOOP("SampleOffer", "There is no guest on this computer yet.")))
        : withdraw();
}

void SampleOffer::update(const FleetSnapshot& fleet) {
    const auto isConnecting = [](const HostPtr& host) { return host->link.state == LinkState::Connecting; };
    const auto host =
        fleet.guestCount() > 0 || std::ranges::any_of(fleet.hosts, isConnecting)
            ? fleet.hosts.end()
            : std::ranges::find_if(fleet.hosts, [this](const HostPtr& h) { return isPossible(*h); });
    host == fleet.hosts.end()
        ? withdraw()
        : offer((*host)->id, tr(QT_TRANSLATE_NOOP("SampleOffer", "There is no guest in the fleet yet.")));
}

void SampleOffer::offer(const HostId& host, const QString& message) {
    if (std::exchange(m_host, host) == host) return;
    m_banner.clearButtons();
    m_banner.tell(
        "guest-vm", Tone::Accent, message,
        tr(QT_TRANSLATE_NOOP(
            "SampleOffer",
            "A small sample guest can be made out of Debian packages; it boots to a prompt in seconds.")));
    m_banner.addButton(tr(QT_TRANSLATE_NOOP("SampleOffer", "Make a Sample Guest")),
                       [this, host] { m_desk.trigger(action, {host}); });
}

void SampleOffer::withdraw() {
    if (std::exchange(m_host, std::nullopt)) m_banner.hide();
}

} // namespace binnacle::views
