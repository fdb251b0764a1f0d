// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/support/workbench.h"

#include <QWidget>

namespace binnacle::views {

class LiveChart;

/// A host's CPU and memory, and the sums of its guests' disks and networks.
class HostCharts final : public QWidget {
    Q_OBJECT
public:
    explicit HostCharts(Workbench& bench, QWidget* parent = nullptr);
    void setHost(const HostId& host);
    void refresh();

private:
    Workbench& m_bench;
    HostId m_host;
    LiveChart *m_cpu, *m_memory, *m_disk, *m_network;
};

} // namespace binnacle::views
