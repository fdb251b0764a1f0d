// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/task_filter.h"
#include "core/model/fleet_totals.h"
#include "views/actions/action_desk.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QTimer;
class QVBoxLayout;

namespace binnacle::views {

class Banner;
class Card;
class UsageBar;

/// The fleet at a glance: how much there is, how busy it is, what is wrong.
class FleetSummary final : public QWidget {
    Q_OBJECT
public:
    FleetSummary(Workbench& bench, ActionDesk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void tabWanted(const QString& name);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Tile {
        QLabel *figure, *words;
        UsageBar* bar;
    };
    Tile addTile(QLayout& row, const QString& title, bool bar);
    void follow(const SnapshotPtr& before, const Changes& changes);
    void update();
    void updateTotals();
    void updateBusiest();
    void updateHosts();
    void readFailures();
    void showFailures(const std::vector<TaskInfo>& tasks);

    Workbench& m_bench;
    ActionDesk& m_desk;
    Banner* m_welcome;
    Tile m_hosts, m_guests, m_cpu, m_memory, m_storage;
    QVBoxLayout *m_busyGuests, *m_busyHosts, *m_away, *m_failed;
    QTimer* m_soon;
    FleetTotals m_totals;
    SnapshotPtr m_counted; ///< what m_totals is of; null: to be counted anew
    QElapsedTimer m_age;
};

} // namespace binnacle::views
