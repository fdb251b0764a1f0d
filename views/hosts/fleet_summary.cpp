// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/fleet_summary.h"

#include "core/journal/task_journal.h"
#include "core/model/metrics.h"
#include "views/models/tree_text.h"
#include "views/support/background.h"
#include "views/support/figures_feed.h"
#include "views/support/format.h"
#include "views/support/icons.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"
#include "views/support/task_feed.h"
#include "views/widgets/banner.h"
#include "views/widgets/card.h"
#include "views/widgets/labels.h"
#include "views/widgets/link_row.h"
#include "views/widgets/usage_bar.h"

#include <QGridLayout>
#include <QTimer>

#include <cmath>
#include <map>

namespace binnacle::views {
namespace {

constexpr std::size_t listed = 5;
constexpr int readingMs = 1500; // the fleet file is read by then: no host is really none

} // namespace

FleetSummary::FleetSummary(Workbench& bench, ActionDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_desk(desk)
    , m_welcome(new Banner)
    , m_soon(new QTimer(this)) {
    m_age.start();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::large);
    column->addWidget(m_welcome);
    m_welcome->addButton(tr("Add Host…"), [this] { m_desk.trigger("host.add", {std::monostate{}}); });
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(space::large);
    m_hosts = addTile(*tiles, tr("Hosts"), false);
    m_guests = addTile(*tiles, tr("Guests"), false);
    m_cpu = addTile(*tiles, tr("CPU"), true);
    m_memory = addTile(*tiles, tr("Memory"), true);
    m_storage = addTile(*tiles, tr("Storage"), true);
    column->addLayout(tiles);
    auto* grid = new QGridLayout;
    grid->setSpacing(space::large);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addStretch();
    const auto addList = [grid](const QString& title, int row, int at) {
        auto* card = new Card(title);
        auto* list = new QVBoxLayout;
        list->setSpacing(space::hair);
        card->body()->addLayout(list);
        card->body()->addStretch();
        grid->addWidget(card, row, at);
        return list;
    };
    m_busyGuests = addList(tr("Busiest guests"), 0, 0);
    m_busyHosts = addList(tr("Busiest hosts"), 0, 1);
    m_away = addList(tr("Hosts that can't be reached"), 1, 0);
    m_failed = addList(tr("Failed tasks of the last 24 hours"), 1, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(400);
    connect(m_soon, &QTimer::timeout, this, &FleetSummary::update);
    const auto wake = [this] {
        if (isVisible() && !m_soon->isActive()) m_soon->start();
    };
    connect(&bench.feed, &InventoryFeed::changed, this, [this, wake](const SnapshotPtr& before, const Changes& changes) {
        follow(before, changes);
        wake();
    });
    connect(&bench.figures, &FiguresFeed::sampled, this, wake);
    connect(&bench.tasks, &TaskFeed::tasksChanged, this, [this](const std::vector<TaskInfo>& tasks) {
        if (isVisible() && std::ranges::any_of(tasks, [](const TaskInfo& t) { return t.state == TaskState::Failed; }))
            readFailures();
    });
}

FleetSummary::Tile FleetSummary::addTile(QLayout& row, const QString& title, bool bar) {
    auto* card = new Card(title);
    Tile tile{titleLabel(), hintLabel({}), nullptr};
    card->body()->addWidget(tile.figure);
    if (bar) {
        tile.bar = new UsageBar(title);
        card->body()->addWidget(tile.bar);
    }
    card->body()->addWidget(tile.words);
    card->body()->addStretch();
    row.addWidget(card);
    return tile;
}

void FleetSummary::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    update();
    readFailures();
    QTimer::singleShot(readingMs + 100, this, &FleetSummary::update);
}

void FleetSummary::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_bench.figures.look(this, {});
}

void FleetSummary::update() {
    const auto& fleet = *m_bench.feed.snapshot();
    if (fleet.hosts.empty() && m_age.elapsed() > readingMs)
        m_welcome->tell("info", Tone::Accent, tr("There is no host in the fleet yet."),
                        tr("Add a Linux host: all it needs is SSH and libvirt."));
    else
        m_welcome->hide();
    std::set<HostId> connected;
    for (const auto& host : fleet.hosts)
        if (host->link.state == LinkState::Connected) connected.insert(host->id);
    m_bench.figures.look(this, isVisible() ? connected : std::set<HostId>());
    updateTotals();
    updateBusiest();
    updateHosts();
}

/// Counting a large fleet anew for each change would cost more than the change.
void FleetSummary::follow(const SnapshotPtr& before, const Changes& changes) {
    if (!m_counted || m_counted != before) return;
    const bool few = changes.added.size() + changes.removed.size() + changes.changed.size() < 1000;
    m_counted = few ? m_bench.feed.snapshot() : nullptr;
    if (few) m_totals.follow(*before, *m_counted, changes);
}

void FleetSummary::updateTotals() {
    const auto& fleet = *m_bench.feed.snapshot();
    if (m_counted != m_bench.feed.snapshot()) {
        m_counted = m_bench.feed.snapshot();
        m_totals = FleetTotals::of(fleet);
    }
    std::size_t connected = 0;
    std::uint64_t threads = 0, memory = 0, memoryUsed = 0, capacity = 0, allocated = 0;
    double cpuUsed = 0, cpuKnown = 0; // threads, busy and all, of the hosts that tell
    for (const auto& host : fleet.hosts) {
        connected += host->link.state == LinkState::Connected;
        threads += host->facts.cpus;
        for (const auto& pool : host->pools) {
            if (!pool.active) continue;
            capacity += pool.capacityBytes;
            allocated += pool.allocationBytes;
        }
        const auto sample = m_bench.metrics.latest(host->id);
        if (!sample || host->link.state != LinkState::Connected) continue;
        if (!std::isnan(sample->cpu)) {
            cpuUsed += double(sample->cpu) * host->facts.cpus;
            cpuKnown += host->facts.cpus;
        }
        memory += sample->memoryTotal;
        memoryUsed += sample->memoryUsed;
    }
    m_hosts.figure->setText(QString::number(fleet.hosts.size()));
    m_hosts.words->setText(connected == fleet.hosts.size() ? tr("all connected") : tr("%1 connected").arg(connected));
    m_guests.figure->setText(QLocale().toString(qulonglong(m_totals.guests)));
    QStringList words;
    for (const auto& [state, count] : m_totals.states)
        words << QStringLiteral("%1 %2").arg(count).arg(translated(title(state)).toLower());
    m_guests.words->setText(words.join(QStringLiteral(", ")));
    const auto share = [](double part, double whole) { return whole > 0 ? part / whole : -1; };
    const auto say = [](const Tile& tile, double value, const QString& line) {
        tile.figure->setText(value < 0 ? dash() : percent(value));
        tile.bar->setShare(value);
        tile.words->setText(line);
    };
    say(m_cpu, share(cpuUsed, cpuKnown), tr("%1 vCPUs on %2 threads").arg(m_totals.vcpus).arg(threads));
    const auto promised = m_totals.memoryBytes;
    say(m_memory, share(double(memoryUsed), double(memory)),
        memory ? tr("%1 promised of %2").arg(bytes(promised), bytes(memory)) : tr("%1 promised").arg(bytes(promised)));
    say(m_storage, share(double(allocated), double(capacity)), tr("%1 of %2", "used, all").arg(bytes(allocated), bytes(capacity)));
}

void FleetSummary::updateBusiest() {
    const auto& fleet = *m_bench.feed.snapshot();
    struct Busy {
        double cpu;
        QString name;
        Place place;
        QIcon icon;
    };
    std::vector<Busy> guests, hosts;
    for (const auto& host : fleet.hosts)
        if (const auto sample = m_bench.metrics.latest(host->id); sample && !std::isnan(sample->cpu) && host->link.state == LinkState::Connected)
            hosts.push_back({double(sample->cpu), shown(host->name), Place::of(host->id), icon("host")});
    for (const auto& [ref, cpu] : m_bench.metrics.busiest(4 * listed)) { // some may have been stopped since
        const auto* host = fleet.host(ref.host);
        const auto* guest = host && host->link.state == LinkState::Connected ? host->find(ref.uuid) : nullptr;
        if (guest && isActive(guest->state)) guests.push_back({double(cpu), shown(guest->name), Place::of(ref), icon(guest->kind)});
    }
    const auto show = [this](QVBoxLayout& list, std::vector<Busy>& busy) {
        const auto count = std::min(listed, busy.size());
        std::ranges::partial_sort(busy, busy.begin() + std::ptrdiff_t(count), std::ranges::greater(), &Busy::cpu);
        LinkRows rows(list);
        for (std::size_t i = 0; i < count; ++i) {
            const auto& b = busy[i];
            rows.add(b.icon, b.name, percent(b.cpu), b.cpu, [go = m_bench.go, place = b.place] { go(place); });
        }
        rows.finish(tr("No figures yet."));
    };
    show(*m_busyGuests, guests);
    show(*m_busyHosts, hosts);
}

void FleetSummary::updateHosts() {
    LinkRows rows(*m_away);
    for (const auto& host : m_bench.feed.snapshot()->hosts) {
        if (host->link.state != LinkState::Waiting && host->link.state != LinkState::Refused) continue;
        rows.add(icon(host->link.state), shown(host->name), linkText(*host), -1,
                 [go = m_bench.go, place = Place::of(host->id)] { go(place); });
    }
    rows.finish(tr("None."));
}

void FleetSummary::readFailures() {
    TaskFilter filter;
    filter.states = {TaskState::Failed};
    filter.since = now() - std::chrono::hours(24);
    filter.limit = listed;
    inBackground(
        m_bench.pool, this, [&journal = m_bench.journal, filter] { return journal.find(filter); },
        [this](const Result<std::vector<TaskInfo>>& found) { showFailures(found ? *found : std::vector<TaskInfo>()); });
}

void FleetSummary::showFailures(const std::vector<TaskInfo>& tasks) {
    LinkRows rows(*m_failed);
    for (const auto& task : tasks) {
        const auto place = task.spec.guest ? Place::of(GuestRef{task.spec.host, *task.spec.guest}) : Place::of(task.spec.host);
        const auto why = task.error ? sentence(*task.error) : QString();
        rows.add(icon(task.state), translated(task.spec.title) + QStringLiteral(" · ") + ago(task.created), why, -1,
                 [go = m_bench.go, place, known = !task.spec.host.empty()] { go(known ? place : Place::fleet()); });
    }
    rows.finish(tr("None."));
}

} // namespace binnacle::views
