// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/actions/action_desk.h"
#include "views/networks/network_page.h"
#include "views/support/workbench.h"

#include <optional>

class QLabel;
class QSplitter;
class QTimer;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace binnacle::views {

/// The networks of a host, what there is to know of the chosen one, and what can be done with it. The list
/// comes from the inventory; about the chosen one the host is asked while it is seen: libvirt has no event
/// for leases.
class NetworksView final : public QWidget {
    Q_OBJECT
public:
    NetworksView(Workbench& bench, ActionDesk& desk, QWidget* parent = nullptr);
    void setHost(const HostId& host);
    void refresh(); ///< the host or one of its guests changed

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    using Asked = std::pair<HostId, std::string>; ///< a network of a host

    QWidget* makeButtons();
    void makeList();
    const HostSnapshot* host() const;
    const Network* selected() const;
    QString whyNone(const HostSnapshot& host) const;
    void fill(const HostSnapshot& host);
    void fitList();
    void fillRow(QTreeWidgetItem& row, const Network& network, const HostSnapshot& host) const;
    void choose();
    void ask();
    void follow(const std::vector<TaskInfo>& tasks);
    void present(const Result<NetworkAnswer>& answer);
    void showAnswer();
    void showStatus(const QString& status);
    void updateButtons();
    void showMenu(const QPoint& at);
    void act(const char* action, Json params = Json::object(), bool askAll = false);

    Workbench& m_bench;
    ActionDesk& m_desk;
    HostId m_host;
    mutable SnapshotPtr m_held;            ///< what host() points into
    std::string m_chosen;                  ///< network; empty: none
    std::optional<Asked> m_asked;          ///< whose answer is waited for
    bool m_askAgain = false;               ///< once it has answered: something happened meanwhile
    std::optional<NetworkAnswer> m_answer; ///< of the chosen one
    QTreeWidget* m_list;
    QSplitter* m_halves;
    bool m_divided = false; ///< by the person, who is not overruled
    QWidget* m_lower;
    NetworkPage* m_page;
    QWidget* m_pageArea;
    QLabel *m_status, *m_pageStatus;
    QTimer* m_timer;
    QToolButton* m_create = nullptr;
    QToolButton* m_start = nullptr;
    QToolButton* m_stop = nullptr;
    QToolButton* m_autostart = nullptr;
    QToolButton* m_change = nullptr;
    QToolButton* m_delete = nullptr;
};

} // namespace binnacle::views
