// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/actions/action_desk.h"
#include "views/models/tree_node.h"

#include <QSet>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QTreeView;

namespace binnacle::views {

class FleetTreeModel;

/// The tree at the left, by host, folder, tag or site. What is open and selected survives every change.
class TreePane final : public QWidget {
    Q_OBJECT
public:
    TreePane(Workbench& bench, ActionDesk& desk, QWidget* parent = nullptr);

    ~TreePane() override;

    void setGrouping(Grouping grouping);
    Grouping grouping() const;
    void setFilter(std::optional<SearchQuery> filter);
    void reveal(const Place& place); ///< selects it without opening it
    void openFirstMatch();           ///< of the filter
    Targets selected() const;
    QTreeView& tree() { return *m_tree; }
    FleetTreeModel& model() { return *m_model; }

    QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void stateChanged(); ///< what saveState() tells

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restore();
    void openGroups();
    void expandLikeBefore();
    void look();
    void leaveNeighbour();
    void showMenu(const QPoint& at);
    QWidget* makeHead();

    Workbench& m_bench;
    ActionDesk& m_desk;
    FleetTreeModel* m_model;
    QTreeView* m_tree;
    QButtonGroup* m_groupings;
    QLabel* m_empty;
    QSet<QString> m_open;   ///< keys of places that are expanded
    Place m_current;
    bool m_restoring = false;
};

} // namespace binnacle::views
