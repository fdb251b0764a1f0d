// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/inventory.h"
#include "views/actions/action_desk.h"
#include "views/support/page.h"

namespace binnacle::views {

class ActionButtons;
class Banner;
class GuestCharts;
class GuestConsole;
class GuestTextConsole;
class GuestSummary;
class HardwareView;
class NotesView;
class ObjectHead;
class PageTabs;
class SnapshotsView;
class TasksView;

/// One guest: what it is, how it does, its notes, what was done to it.
class GuestPage final : public Page {
    Q_OBJECT
public:
    GuestPage(Workbench& bench, ActionDesk& desk, QWidget* parent = nullptr);

    void open(const Place& place) override;
    Targets targets() const override;
    QString title() const override;
    void showTab(const QString& name) override;
    void releaseSession(const Target& target, Session session) override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeConsole();
    QWidget* makeCharts();
    QWidget* makeNotes();
    QWidget* makeScreen(); ///< guest_page_screen.cpp
    QWidget* makeHardware();
    QWidget* makeSnapshots();
    QWidget* makeHistory();
    void update();
    void fillNotes();
    void look();
    void showUnknown();
    void tellLink(const HostSnapshot& host);
    const Guest* guest() const;

    Workbench& m_bench;
    ActionDesk& m_desk;
    GuestRef m_ref;
    std::string m_lastName; ///< of one that is gone
    ObjectHead* m_head;
    ActionButtons* m_buttons;
    Banner* m_banner;
    PageTabs* m_tabs;
    GuestSummary* m_summary;
    // made when first shown
    GuestTextConsole* m_console = nullptr;
    GuestCharts* m_charts = nullptr;
    GuestConsole* m_screen = nullptr;
    HardwareView* m_hardware = nullptr;
    SnapshotsView* m_snapshots = nullptr;
    NotesView* m_notes = nullptr;
    TasksView* m_history = nullptr;
};

} // namespace binnacle::views
