// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/hardware.h"
#include "views/actions/action_desk.h"
#include "views/support/guest_question.h"
#include "views/support/workbench.h"

#include <QWidget>

class QLabel;
class QTimer;
class QToolButton;
class QTreeWidget;

namespace binnacle::views {

/// What a guest is made of: now, and at its next start where that is another. Asks the host while it is seen.
class HardwareView final : public QWidget {
    Q_OBJECT
public:
    HardwareView(Workbench& bench, ActionDesk& desk, QWidget* parent = nullptr);
    void setGuest(const GuestRef& guest);
    void refresh(); ///< the guest or its host changed
    const std::vector<HardwareRow>& rows() const { return m_rows; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeButtons();
    void addNewEntries(QToolButton* button);
    void makeTable();
    void ask();
    void follow(const std::vector<TaskInfo>& tasks);
    void present(const Result<std::vector<HardwareRow>>& rows);
    void fill(const std::vector<HardwareRow>& rows);
    void tell();
    void updateButtons();
    void showMenu(const QPoint& at);
    void change();
    void act(const char* action, const char* param);
    void editXml();
    const HardwareRow* selected() const;

    Workbench& m_bench;
    ActionDesk& m_desk;
    GuestQuestion<std::vector<HardwareRow>> m_question;
    std::vector<HardwareRow> m_rows;
    bool m_known = false;            ///< m_rows is what the host said
    QTreeWidget* m_table;
    QLabel* m_status;
    QTimer* m_timer;
    QToolButton *m_add = nullptr, *m_change = nullptr, *m_grow = nullptr, *m_insert = nullptr, *m_eject = nullptr, *m_remove = nullptr,
                *m_revert = nullptr, *m_xml = nullptr;
};

} // namespace binnacle::views
