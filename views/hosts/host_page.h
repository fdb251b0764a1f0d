// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/inventory.h"
#include "views/actions/action_desk.h"
#include "views/support/page.h"

class QTabWidget;

namespace binnacle::views {

class ActionButtons;
class Banner;
class DoctorView;
class GuestSetPage;
class HostCharts;
class HostSummary;
class NotesView;
class ObjectHead;
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
    void update();
    void tellLink(const HostSnapshot& host);
    void offerSample(const HostSnapshot& host);
    void look();

    Workbench& m_bench;
    ActionDesk& m_desk;
    HostId m_host;
    QString m_name;
    ObjectHead* m_head;
    ActionButtons* m_buttons;
    Banner *m_banner, *m_offer;
    QTabWidget* m_tabs;
    HostSummary* m_summary;
    GuestSetPage* m_guests;
    HostCharts* m_charts;
    DoctorView* m_doctor;
    NotesView* m_notes;
    TasksView* m_history;
};

} // namespace binnacle::views
