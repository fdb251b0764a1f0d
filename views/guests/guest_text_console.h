// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/guest.h"
#include "views/support/workbench.h"

#include <QWidget>

class QComboBox;

namespace binnacle::views {

class ConsoleShelf;

/// The text consoles of a guest, one at a time: its serial ports and consoles, and a shell in a container.
class GuestTextConsole final : public QWidget {
    Q_OBJECT
public:
    explicit GuestTextConsole(Workbench& bench, QWidget* parent = nullptr);
    void setGuest(const GuestRef& guest);
    /// It may have more consoles, or fewer, than before.
    void refresh();
    void showShell();
    /// Lets go of that guest's consoles for somebody else in this window, until this is shown again.
    void release(const GuestRef& guest);
    ConsoleShelf& shelf() { return *m_shelf; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showChosen();

    Workbench& m_bench;
    GuestRef m_guest;
    QComboBox* m_choice;
    ConsoleShelf* m_shelf;
};

} // namespace binnacle::views
