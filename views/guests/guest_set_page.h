// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/guests/guest_table.h"
#include "views/support/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace binnacle::views {

class ElidedLabel;

/// The guests of a set: a folder, a tag, a site, a search; or of a host or the fleet, without its heading there.
class GuestSetPage final : public Page {
    Q_OBJECT
public:
    GuestSetPage(Workbench& bench, ActionDesk& desk, const QString& id, bool heading, QWidget* parent = nullptr);

    void open(const Place& place) override;
    Targets targets() const override { return m_table->selected(); }
    QString title() const override;
    GuestTable& table() { return *m_table; }

private:
    void applyFilter();
    void updateHead();
    void updateButtons();

    Workbench& m_bench;
    ActionDesk& m_desk;
    Place m_place;
    ElidedLabel* m_title;
    QLabel *m_count, *m_error;
    QLineEdit* m_filter;
    GuestTable* m_table;
    std::vector<std::pair<const Action*, QPushButton*>> m_buttons;
    QTimer* m_debounce;
};

} // namespace binnacle::views
