// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/host_summary.h"

#include "views/support/format.h"
#include "views/support/strings.h"
#include "views/support/theme.h"
#include "views/widgets/card.h"
#include "views/widgets/small_table.h"

#include <QGridLayout>
#include <QLocale>

namespace binnacle::views {

HostSummary::HostSummary(QWidget* parent)
    : QWidget(parent)
    , m_machine(new Facts)
    , m_software(new Facts)
    , m_guests(new Facts)
    , m_pools(smallTable({tr("Pool"), tr("Type"), tr("State"), tr("Used"), tr("Size"), tr("Free"), tr("Place")}))
    , m_networks(smallTable({tr("Network"), tr("Mode"), tr("State"), tr("Bridge"), tr("Autostart")}))
    , m_poolCard(new Card(tr("Storage pools")))
    , m_networkCard(new Card(tr("Networks"))) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::page, space::page, space::page, space::page);
    grid->setSpacing(space::large);
    const auto add = [grid](const QString& title, QWidget* content, int row, int column) {
        auto* card = new Card(title);
        card->body()->addWidget(content);
        card->body()->addStretch();
        grid->addWidget(card, row, column);
    };
    add(tr("Machine"), m_machine, 0, 0);
    add(tr("Software"), m_software, 0, 1);
    add(tr("Guests"), m_guests, 0, 2);
    m_poolCard->body()->addWidget(m_pools);
    m_networkCard->body()->addWidget(m_networks);
    m_pools->setAccessibleName(tr("Storage pools"));
    m_networks->setAccessibleName(tr("Networks"));
    grid->addWidget(m_poolCard, 1, 0, 1, 3);
    grid->addWidget(m_networkCard, 2, 0, 1, 3);
    grid->setRowStretch(3, 1);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
}

void HostSummary::show(const HostSnapshot& host) {
    const auto& f = host.facts;
    m_machine->set(tr("Host name"), shown(f.hostname));
    m_machine->set(tr("Processor"), shown(f.cpuModel));
    m_machine->set(tr("Threads"), f.cpus ? QString::number(f.cpus) : QString());
    m_machine->set(tr("Memory"), f.memoryBytes ? bytes(f.memoryBytes) : QString());
    m_machine->set(tr("Connection"), translated(Text(f.transport)));
    m_machine->set(tr("Round trip"), f.roundTripMs > 0 ? tr("%1 ms").arg(QLocale().toString(f.roundTripMs, 'f', 1)) : QString());
    m_software->set(tr("System"), shown(f.os));
    m_software->set(tr("Kernel"), shown(f.kernel));
    m_software->set(tr("libvirt"), shown(f.libvirtVersion));
    m_software->set(tr("QEMU"), shown(f.qemuVersion));
    QStringList kinds;
    if (f.hasQemu) kinds << (f.hasKvm ? tr("VMs with KVM") : tr("VMs, emulated"));
    if (f.hasLxc) kinds << tr("containers");
    m_software->set(tr("Runs"), kinds.join(QStringLiteral(", ")));
    for (auto* facts : {m_machine, m_software})
        facts->setWhenEmpty(tr("Known as soon as the host was connected once."));
    unsigned running = 0;
    unsigned vcpus = 0;
    std::uint64_t memory = 0;
    for (const auto& guest : host.guests) {
        if (!isActive(guest->state)) continue;
        ++running;
        vcpus += guest->vcpus;
        memory += guest->memoryBytes;
    }
    m_guests->set(tr("Running"), tr("%1 of %2", "running, all").arg(running).arg(host.guests.size()));
    m_guests->set(tr("vCPUs in use"), f.cpus ? tr("%1 on %2 threads").arg(vcpus).arg(f.cpus) : QString::number(vcpus));
    m_guests->set(tr("Memory promised"), f.memoryBytes ? tr("%1 of %2").arg(bytes(memory), bytes(f.memoryBytes)) : bytes(memory));
    std::vector<QStringList> rows;
    for (const auto& p : host.pools) {
        const bool known = p.active && p.capacityBytes > 0;
        rows.push_back({shown(p.name), shown(p.type, 40), p.active ? tr("active") : tr("inactive"),
                        known ? percent(double(p.allocationBytes) / double(p.capacityBytes)) : QString(),
                        known ? bytes(p.capacityBytes) : QString(), known ? bytes(p.availableBytes) : QString(), shown(p.target)});
    }
    setRows(*m_pools, rows);
    m_poolCard->setVisible(!rows.empty());
    rows.clear();
    for (const auto& n : host.networks)
        rows.push_back({shown(n.name), shown(n.mode, 40), n.active ? tr("active") : tr("inactive"), shown(n.bridge, 60),
                        n.autostart ? tr("yes") : tr("no")});
    setRows(*m_networks, rows);
    m_networkCard->setVisible(!rows.empty());
}

} // namespace binnacle::views
