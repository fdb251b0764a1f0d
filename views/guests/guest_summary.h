// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/inventory.h"
#include "views/support/workbench.h"

#include <QWidget>

class QTableWidget;

namespace binnacle::views {

class Card;
class Facts;

/// What a guest is made of.
class GuestSummary final : public QWidget {
    Q_OBJECT
public:
    explicit GuestSummary(Workbench& bench, QWidget* parent = nullptr);
    /// \a fleet tells of its template and its clones.
    void show(const Guest& guest, const HostSnapshot& host, const FleetSnapshot& fleet);

private:
    void showKin(const Guest& guest, const FleetSnapshot& fleet);
    void showDisks(const Guest& guest);
    void showNics(const Guest& guest);
    void showGraphics(const Guest& guest);
    Facts *m_general, *m_system;
    Card *m_disks, *m_nics;
    QTableWidget *m_diskTable, *m_nicTable;
};

} // namespace binnacle::views
