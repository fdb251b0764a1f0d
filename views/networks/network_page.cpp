// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/networks/network_page.h"

#include "views/networks/network_picture.h"
#include "views/networks/network_words.h"
#include "views/support/format.h"
#include "views/support/icons.h"
#include "views/support/strings.h"
#include "views/widgets/card.h"
#include "views/widgets/labels.h"
#include "views/widgets/small_table.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>

namespace binnacle::views {
namespace {

Card* cardOf(QWidget* content) {
    return static_cast<Card*>(content->parentWidget());
}

void fillCard(QTableWidget& table, const std::vector<QStringList>& rows) {
    setRows(table, rows);
    cardOf(&table)->setVisible(!rows.empty());
}

QString nameOfMac(const HostSnapshot& host, const std::string& mac) {
    for (const auto& guest : host.guests)
        if (std::ranges::find(guest->nics, mac, &Nic::mac) != guest->nics.end()) return shown(guest->name);
    return {};
}

/// From its lease, else what the host sees of the guest.
QString addressOf(const Guest& guest, const Nic& nic, const std::vector<DhcpLease>& leases) {
    if (const auto lease = std::ranges::find(leases, nic.mac, &DhcpLease::mac); lease != leases.end())
        return shown(lease->ip);
    const auto seen = std::ranges::find(guest.addresses, nic.mac, &Address::mac);
    return seen == guest.addresses.end() ? QString() : shown(seen->ip);
}

} // namespace

NetworkPage::NetworkPage(QWidget* parent)
    : QWidget(parent)
    , m_picture(new NetworkPicture) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::medium, space::page, space::page);
    column->setSpacing(space::large);
    auto* picture = new Card({});
    picture->body()->addWidget(m_picture);
    column->addWidget(picture);
    m_guests = addTable(tr("Guests on it"),
                        {tr("Guest"), tr("State"), tr("Network card"), tr("Interface"), tr("Address")});
    m_leases = addTable(tr("Addresses given out"),
                        {tr("Address"), tr("Network card"), tr("Name"), tr("Guest"), tr("Until")});
    m_noLeases = hintLabel({});
    cardOf(m_leases)->body()->addWidget(m_noLeases);
    m_reservations =
        addTable(tr("Reserved addresses"), {tr("Address"), tr("Network card"), tr("Name"), tr("Guest")});
    m_names = addTable(tr("Names in its DNS"), {tr("Address"), tr("Names")});
    column->addStretch();
    m_reserve = addButton(*cardOf(m_leases), "lock", tr("Reserve for Its Card …"));
    m_reserveNew = addButton(*cardOf(m_leases), "plus", tr("Reserve an Address …"));
    m_free = addButton(*cardOf(m_reservations), "remove", tr("Give Free"));
    connect(m_reserve, &QToolButton::clicked, this, &NetworkPage::reserve);
    connect(m_reserveNew, &QToolButton::clicked, this, [this] { // for the guest that is selected, if one is
        const auto* mac =
            m_guests->selectedItems().isEmpty() ? nullptr : m_guests->item(m_guests->currentRow(), 2);
        const auto* ip = mac ? m_guests->item(m_guests->currentRow(), 4) : nullptr;
        Q_EMIT reservationWanted(mac ? mac->text() : QString(), ip ? ip->text() : QString(), {});
    });
    connect(m_free, &QToolButton::clicked, this, [this] {
        if (const auto* item = m_reservations->item(m_reservations->currentRow(), 1))
            Q_EMIT freeingWanted(item->text());
    });
    for (auto* table : {m_leases, m_reservations})
        connect(table, &QTableWidget::itemSelectionChanged, this, &NetworkPage::updateButtons);
    updateButtons();
}

QTableWidget* NetworkPage::addTable(const QString& heading, const QStringList& titles) {
    auto* card = new Card(heading);
    auto* table = smallTable(titles);
    table->setAccessibleName(heading);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    card->body()->addWidget(table);
    static_cast<QVBoxLayout*>(layout())->addWidget(card);
    return table;
}

QToolButton* NetworkPage::addButton(Card& card, const QString& iconName, const QString& words) {
    auto* button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setText(words);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setAccessibleName(words);
    card.setAside(button);
    return button;
}

void NetworkPage::show(const HostSnapshot& host, const NetworkAnswer& answer) {
    if (m_answer.details.network.name != answer.details.network.name)
        for (auto* table : {m_guests, m_leases, m_reservations})
            table->clearSelection(); // rows are others now
    m_answer = answer;
    const auto& network = answer.details.network;
    const auto guests = guestsOn(network, host);
    m_picture->show(shown(host.name), answer.details, guests);
    fillGuests(answer, guests);
    std::vector<QStringList> rows;
    for (const auto& lease : answer.leases)
        rows.push_back({shown(lease.ip), shown(lease.mac), shown(lease.name), nameOfMac(host, lease.mac),
                        lease.until ? dateTime(*lease.until) : tr("for ever")});
    setRows(*m_leases, rows);
    m_leases->setVisible(!rows.empty());
    m_noLeases->setText(!network.active ? tr("The network does not run.")
                                        : tr("Nobody has asked for an address."));
    m_noLeases->setVisible(rows.empty());
    cardOf(m_leases)->setVisible(!network.dhcpRanges.empty() || !rows.empty() ||
                                 (isOwnNetwork(network) && !network.addresses.empty()));
    rows.clear();
    for (const auto& r : answer.details.reservations)
        rows.push_back({shown(r.ip), shown(r.mac), shown(r.name), nameOfMac(host, r.mac)});
    fillCard(*m_reservations, rows);
    rows.clear();
    for (const auto& names : answer.details.dnsHosts)
        rows.push_back({shown(names.ip), listed(names.names)});
    fillCard(*m_names, rows);
    updateButtons();
}

void NetworkPage::fillGuests(const NetworkAnswer& answer, const std::vector<GuestPtr>& guests) {
    std::vector<QStringList> rows;
    std::vector<GuestState> states;
    for (const auto& guest : guests)
        for (const auto& nic : guest->nics) {
            if (!isOn(nic, answer.details.network)) continue;
            rows.push_back({shown(guest->name), translated(title(guest->state)), shown(nic.mac),
                            shown(nic.target), addressOf(*guest, nic, answer.leases)});
            states.push_back(guest->state);
        }
    fillCard(*m_guests, rows);
    for (int row = 0; row < int(states.size()); ++row)
        m_guests->item(row, 1)->setIcon(icon(states[std::size_t(row)]));
}

void NetworkPage::setReachable(bool reachable) {
    m_reachable = reachable;
    updateButtons();
}

void NetworkPage::updateButtons() {
    const auto update = [this](QToolButton* button, const QTableWidget* needs, const QString& what) {
        const bool chosen = !needs || !needs->selectedItems().isEmpty();
        button->setEnabled(m_reachable && chosen);
        button->setToolTip(!m_reachable ? tr("The host is not connected") : chosen ? button->text() : what);
    };
    update(m_reserve, m_leases, tr("Select an address that was given out first"));
    update(m_reserveNew, nullptr, {});
    update(m_free, m_reservations, tr("Select a reserved address first"));
}

void NetworkPage::reserve() {
    const int row = m_leases->currentRow();
    const auto text = [&](int column) {
        return m_leases->item(row, column) ? m_leases->item(row, column)->text() : QString();
    };
    Q_EMIT reservationWanted(text(1), text(0), text(2));
}

} // namespace binnacle::views
