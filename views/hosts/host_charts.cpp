// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/host_charts.h"

#include "core/model/metrics.h"
#include "views/widgets/chart_grid.h"
#include "views/widgets/sample_lines.h"

namespace binnacle::views {

HostCharts::HostCharts(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_cpu(new LiveChart(tr("CPU of the host"), LiveChart::Unit::Share, {tr("used")}))
    , m_memory(new LiveChart(tr("Memory of the host"), LiveChart::Unit::Bytes, {tr("used")}))
    , m_disk(new LiveChart(tr("Disks of all guests"), LiveChart::Unit::BytesPerSecond, {tr("read"), tr("written")}))
    , m_network(new LiveChart(tr("Network of all guests"), LiveChart::Unit::BytesPerSecond, {tr("received"), tr("sent")})) {
    layOutCharts(*this, {m_cpu, m_memory, m_disk, m_network});
}

void HostCharts::setHost(const HostId& host) {
    m_host = host;
    refresh();
}

void HostCharts::refresh() {
    SampleLines(m_bench.metrics.history(m_host)).show(*m_cpu, *m_memory, *m_disk, *m_network);
}

} // namespace binnacle::views
