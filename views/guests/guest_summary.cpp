// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guests/guest_summary.h"

#include "views/models/tree_text.h"
#include "views/support/format.h"
#include "views/support/strings.h"
#include "views/support/theme.h"
#include "views/widgets/card.h"
#include "views/widgets/small_table.h"

#include <QGridLayout>
#include <QTableWidget>

namespace binnacle::views {
namespace {

QString sourceText(Address::Source source) {
    switch (source) {
    case Address::Source::Agent:
        return GuestSummary::tr("guest agent");
    case Address::Source::Lease:
        return GuestSummary::tr("DHCP lease");
    case Address::Source::Arp:
        return GuestSummary::tr("ARP");
    case Address::Source::Namespace:
        return GuestSummary::tr("the container's network");
    }
    return {};
}

QString graphicsText(const Graphics& g) {
    if (!g.socket.empty()) return GuestSummary::tr("on the socket %1").arg(shown(g.socket));
    if (g.port < 0 && g.tlsPort < 0) return GuestSummary::tr("listens nowhere; reached through the host");
    const auto port = g.port >= 0 ? g.port : g.tlsPort;
    const auto where = g.listen.empty() ? QString::number(port) : shown(g.listen) + ':' + QString::number(port);
    return g.hasPassword ? GuestSummary::tr("%1, with a password").arg(where) : where;
}

} // namespace

GuestSummary::GuestSummary(Workbench&, QWidget* parent)
    : QWidget(parent)
    , m_general(new Facts)
    , m_system(new Facts)
    , m_disks(new Card(tr("Disks")))
    , m_nics(new Card(tr("Network")))
    , m_diskTable(smallTable({tr("Target"), tr("Device"), tr("Bus"), tr("Format"), tr("Size"), tr("Used"), tr("Source")}))
    , m_nicTable(smallTable({tr("MAC"), tr("Model"), tr("Connected to"), tr("Link"), tr("Addresses")})) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::page, space::page, space::page, space::page);
    grid->setSpacing(space::large);
    auto* general = new Card(tr("General"));
    general->body()->addWidget(m_general);
    general->body()->addStretch();
    auto* system = new Card(tr("System"));
    system->body()->addWidget(m_system);
    system->body()->addStretch();
    m_disks->body()->addWidget(m_diskTable);
    m_nics->body()->addWidget(m_nicTable);
    m_diskTable->setAccessibleName(tr("Disks"));
    m_nicTable->setAccessibleName(tr("Network adapters"));
    grid->addWidget(general, 0, 0);
    grid->addWidget(system, 0, 1);
    grid->addWidget(m_disks, 1, 0, 1, 2);
    grid->addWidget(m_nics, 2, 0, 1, 2);
    grid->setRowStretch(3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void GuestSummary::showKin(const Guest& guest, const FleetSnapshot& fleet) {
    QString origin;
    QStringList clones;
    const bool alone = !guest.meta.isTemplate && guest.meta.origin == GuestUuid();
    for (const auto& host : fleet.hosts) {
        if (alone) break;
        for (const auto& other : host->guests) {
            if (guest.meta.origin != GuestUuid() && other->ref.uuid == guest.meta.origin) origin = shown(other->name);
            if (other->meta.origin == guest.ref.uuid) clones << shown(other->name);
        }
    }
    if (origin.isEmpty() && guest.meta.origin != GuestUuid()) origin = tr("a template that is not in the fleet");
    m_general->set(tr("Laid over"), origin);
    clones.sort();
    constexpr int most = 12;
    const auto left = clones.size() - most;
    auto names = clones.mid(0, most).join(QStringLiteral(", "));
    if (left > 0) names = tr("%1 and %n more", nullptr, int(left)).arg(names);
    m_general->set(tr("Clones"), names);
}

void GuestSummary::show(const Guest& guest, const HostSnapshot& host, const FleetSnapshot& fleet) {
    m_general->set(tr("State"), stateText(guest));
    m_general->set(tr("Uptime"), guest.startedAt && isActive(guest.state) ? duration(now() - *guest.startedAt) : QString());
    m_general->set(tr("Kind"), guest.kind == GuestKind::Vm ? tr("Virtual machine") : tr("Container"));
    m_general->set(tr("Host"), shown(host.name));
    m_general->set(tr("Number"), numberText(guest));
    m_general->set(tr("Folder"), shown(guest.meta.folder));
    m_general->set(tr("Starts with the host"), guest.autostart ? tr("yes") : tr("no"));
    m_general->set(tr("Definition"), guest.persistent ? QString() : tr("transient: gone when it stops"));
    showKin(guest, fleet);
    m_general->set(tr("Title"), shown(guest.title));
    m_general->set(tr("Description"), shown(guest.description, 400));
    m_general->set(tr("UUID"), toQString(guest.ref.uuid.text()));
    m_system->set(tr("Operating system"), shown(guest.os));
    m_system->set(tr("vCPUs"), QString::number(guest.vcpus));
    m_system->set(tr("Memory"), guest.maxMemoryBytes > guest.memoryBytes
                                    ? tr("%1 of at most %2").arg(bytes(guest.memoryBytes), bytes(guest.maxMemoryBytes))
                                    : bytes(guest.memoryBytes));
    if (guest.kind == GuestKind::Vm)
        m_system->set(tr("Guest agent"), guest.agentConnected ? tr("connected") : tr("not connected"));
    else
        m_system->set(tr("Guest agent"), {});
    m_system->set(tr("Text consoles"), guest.textConsoles ? QString::number(guest.textConsoles) : QString());
    showGraphics(guest);
    showDisks(guest);
    showNics(guest);
}

void GuestSummary::showGraphics(const Guest& guest) {
    QString spice;
    QString vnc;
    for (const auto& g : guest.graphics) {
        if (g.type == Graphics::Type::Spice) spice = graphicsText(g);
        if (g.type == Graphics::Type::Vnc) vnc = graphicsText(g);
    }
    m_system->set(QStringLiteral("SPICE"), spice);
    m_system->set(QStringLiteral("VNC"), vnc);
}

void GuestSummary::showDisks(const Guest& guest) {
    std::vector<QStringList> rows;
    for (const auto& d : guest.disks)
        rows.push_back({shown(d.target, 40), shown(d.device, 40), shown(d.bus, 40), shown(d.format, 40),
                        d.capacityBytes ? bytes(d.capacityBytes) : QString(),
                        d.allocationBytes ? bytes(d.allocationBytes) : QString(),
                        d.source.empty() ? tr("(no medium)") : shown(d.source, 400)});
    setRows(*m_diskTable, rows);
    m_disks->setVisible(!rows.empty());
}

void GuestSummary::showNics(const Guest& guest) {
    std::vector<QStringList> rows;
    for (const auto& nic : guest.nics) {
        QStringList addresses;
        for (const auto& a : guest.addresses)
            if (a.mac == nic.mac) addresses << shown(a.ip, 60) + " (" + sourceText(a.source) + ')';
        rows.push_back({shown(nic.mac, 40), shown(nic.model, 40),
                        nic.source.empty() ? shown(nic.type, 40) : shown(nic.type, 40) + ' ' + shown(nic.source, 60),
                        nic.linkUp ? tr("up") : tr("down"), addresses.join(QStringLiteral(", "))});
    }
    QStringList others; // whose adapter isn't known
    for (const auto& a : guest.addresses)
        if (std::ranges::none_of(guest.nics, [&](const Nic& n) { return n.mac == a.mac; }))
            others << shown(a.ip, 60) + " (" + sourceText(a.source) + ')';
    if (!others.isEmpty()) rows.push_back({dash(), {}, {}, {}, others.join(QStringLiteral(", "))});
    setRows(*m_nicTable, rows);
    m_nics->setVisible(!rows.empty());
}

} // namespace binnacle::views
