// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/support/workbench.h"

#include <QWidget>

namespace binnacle::views {

class LiveChart;

/// CPU, memory, disk and network of the last minutes.
class GuestCharts final : public QWidget {
    Q_OBJECT
public:
    explicit GuestCharts(Workbench& bench, QWidget* parent = nullptr);
    void setGuest(const GuestRef& guest);
    void refresh();

private:
    Workbench& m_bench;
    GuestRef m_guest;
    LiveChart *m_cpu, *m_memory, *m_disk, *m_network;
};

} // namespace binnacle::views
