// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/guest_snapshot.h"
#include "views/actions/action_desk.h"
#include "views/support/guest_question.h"
#include "views/support/workbench.h"

#include <QWidget>

class QLabel;
class QTimer;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace binnacle::views {

/// The snapshots of a guest as a tree, where the guest of now stands in it, and what can be done with them. Asks the host
/// while it is seen: libvirt has no event for them.
class SnapshotsView final : public QWidget {
    Q_OBJECT
public:
    SnapshotsView(Workbench& bench, ActionDesk& desk, QWidget* parent = nullptr);
    void setGuest(const GuestRef& guest);
    void refresh(); ///< the guest or its host changed

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeButtons();
    void makeTree();
    void ask();
    void follow(const std::vector<TaskInfo>& tasks);
    void present(const Result<std::vector<GuestSnapshot>>& snapshots);
    void fill(const std::vector<GuestSnapshot>& snapshots);
    void showNow();
    QString whyNone() const;
    void showStatus(const QString& status);
    void updateButtons();
    void showMenu(const QPoint& at);
    void act(const char* action);
    void describe();
    const GuestSnapshot* selected() const;

    Workbench& m_bench;
    ActionDesk& m_desk;
    GuestQuestion<std::vector<GuestSnapshot>> m_question;
    std::vector<GuestSnapshot> m_snapshots;
    bool m_known = false;            ///< m_snapshots is what the host said
    QTreeWidget* m_tree;
    QTreeWidgetItem* m_now = nullptr; ///< of the tree; null: nothing was gone on from
    QLabel* m_status;
    QTimer* m_timer;
    QToolButton* m_take = nullptr;
    QToolButton* m_revert = nullptr;
    QToolButton* m_delete = nullptr;
    QToolButton* m_describe = nullptr;
};

} // namespace binnacle::views
