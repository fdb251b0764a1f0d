// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/inventory.h"
#include "views/actions/action_desk.h"
#include "views/support/page.h"

class QTabWidget;

namespace binnacle::views {

class ActionButtons;
class Banner;
class GuestCharts;
class GuestSummary;
class NotesView;
class ObjectHead;
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

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void update();
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
    QTabWidget* m_tabs;
    GuestSummary* m_summary;
    GuestCharts* m_charts;
    NotesView* m_notes;
    TasksView* m_history;
};

} // namespace binnacle::views
