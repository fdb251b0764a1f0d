// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/fleet_page.h"

#include "views/guests/guest_set_page.h"
#include "views/hosts/fleet_summary.h"
#include "views/hosts/host_table.h"
#include "views/support/inventory_feed.h"
#include "views/tasks/tasks_view.h"
#include "views/widgets/banner.h"
#include "views/widgets/card.h"
#include "views/widgets/labels.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace binnacle::views {

FleetPage::FleetPage(Workbench& bench, ActionDesk& desk, QWidget* parent)
    : Page(parent)
    , m_bench(bench)
    , m_offerBanner(new Banner)
    , m_offer(desk, *m_offerBanner)
    , m_tabs(new QTabWidget)
    , m_summary(new FleetSummary(bench, desk))
    , m_guests(new GuestSetPage(bench, desk, "fleet", false))
    , m_hosts(new HostTable(bench, desk))
    , m_tasks(new TasksView(bench, {}, true, "tasks-fleet")) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::large, 0, 0);
    column->setSpacing(space::medium);
    auto* heading = titleLabel(tr("Fleet"));
    heading->setContentsMargins(space::page, 0, space::page, 0);
    column->addWidget(heading);
    column->addWidget(m_offerBanner);
    auto* leftBanner = new Banner;
    column->addWidget(leftBanner);
    m_leftovers = std::make_unique<LeftoverOffer>(bench, desk, *leftBanner);
    column->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Pages of the fleet"));
    const auto add = [this](QWidget* page, const char* name, const QString& title) {
        page->setObjectName(name);
        page->setAccessibleName(title);
        m_tabs->addTab(page, title);
    };
    add(scrolled(m_summary), "summary", tr("Summary"));
    add(m_guests, "guests", tr("Guests"));
    add(m_hosts, "hosts", tr("Hosts"));
    add(m_tasks, "tasks", tr("Tasks"));
    m_guests->open(Place::fleet());
    connect(m_guests, &Page::targetsChanged, this, &Page::targetsChanged);
    connect(m_hosts, &HostTable::selectionMoved, this, &Page::targetsChanged);
    connect(m_tabs, &QTabWidget::currentChanged, this, &Page::targetsChanged);
    connect(m_summary, &FleetSummary::tabWanted, this, &FleetPage::showTab);
    connect(&bench.feed, &InventoryFeed::changed, this, [this] {
        if (isVisible()) m_offer.update(*m_bench.feed.snapshot());
    });
}

void FleetPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_leftovers->watch(std::nullopt);
    m_offer.update(*m_bench.feed.snapshot());
}

void FleetPage::open(const Place&) {
    Q_EMIT targetsChanged();
}

Targets FleetPage::targets() const {
    if (m_tabs->currentWidget() == m_guests)
        if (auto chosen = m_guests->targets(); !chosen.empty()) return chosen;
    if (m_tabs->currentWidget() == m_hosts)
        if (auto chosen = m_hosts->selected(); !chosen.empty()) return chosen;
    return {std::monostate{}};
}

void FleetPage::showTab(const QString& name) {
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->widget(i)->objectName() == name) m_tabs->setCurrentIndex(i);
}

} // namespace binnacle::views
