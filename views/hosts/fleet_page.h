// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/hosts/leftover_offer.h"
#include "views/hosts/sample_offer.h"
#include "views/support/page.h"

class QTabWidget;
class QTableView;

namespace binnacle::views {

class FleetSummary;
class GuestSetPage;
class HostTable;
class TasksView;

/// Everything at once: totals and troubles, all guests, all hosts, all tasks.
class FleetPage final : public Page {
    Q_OBJECT
public:
    FleetPage(Workbench& bench, ActionDesk& desk, QWidget* parent = nullptr);
    void open(const Place& place) override;
    Targets targets() const override;
    QString title() const override { return tr("Fleet"); }
    void showTab(const QString& name) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    Workbench& m_bench;
    Banner* m_offerBanner;
    SampleOffer m_offer;
    std::unique_ptr<LeftoverOffer> m_leftovers;
    QTabWidget* m_tabs;
    FleetSummary* m_summary;
    GuestSetPage* m_guests;
    HostTable* m_hosts;
    TasksView* m_tasks;
};

} // namespace binnacle::views
