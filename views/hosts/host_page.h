// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/inventory.h"
#include "views/hosts/leftover_offer.h"
#include "views/hosts/sample_offer.h"
#include "views/support/page.h"

namespace binnacle::views {

class ActionButtons;
class Banner;
class ConsoleShelf;
class DoctorView;
class GuestSetPage;
class HostCharts;
class HostSummary;
class NetworksView;
class NotesView;
class ObjectHead;
class PageTabs;
class StorageView;
class TasksView;

/// One host: how it is connected, what it is, what runs on it, how it does, what it lacks.
class HostPage final : public Page {
    Q_OBJECT
public:
    HostPage(Workbench& bench, ActionDesk& desk, QWidget* parent = nullptr);

    void open(const Place& place) override;
    Targets targets() const override;
    QString title() const override;
    void showTab(const QString& name) override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeGuests();
    QWidget* makeStorage();
    QWidget* makeNetworks();
    QWidget* makeShell();
    void showShell();
    QWidget* makeCharts();
    QWidget* makeDoctor();
    QWidget* makeNotes();
    QWidget* makeHistory();
    void update();
    void fillNotes();
    void tellLink(const HostSnapshot& host);
    void look();

    Workbench& m_bench;
    ActionDesk& m_desk;
    HostId m_host;
    QString m_name;
    ObjectHead* m_head;
    ActionButtons* m_buttons;
    Banner *m_banner, *m_offerBanner;
    SampleOffer m_offer;
    std::unique_ptr<LeftoverOffer> m_leftovers;
    PageTabs* m_tabs;
    HostSummary* m_summary;
    // made when first shown
    GuestSetPage* m_guests = nullptr;
    StorageView* m_storage = nullptr;
    NetworksView* m_networks = nullptr;
    ConsoleShelf* m_shell = nullptr;
    HostCharts* m_charts = nullptr;
    DoctorView* m_doctor = nullptr;
    NotesView* m_notes = nullptr;
    TasksView* m_history = nullptr;
};

} // namespace binnacle::views
