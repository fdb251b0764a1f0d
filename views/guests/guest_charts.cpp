// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guests/guest_charts.h"

#include "core/model/metrics.h"
#include "views/widgets/chart_grid.h"
#include "views/widgets/sample_lines.h"

namespace binnacle::views {

GuestCharts::GuestCharts(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_cpu(new LiveChart(tr("CPU"), LiveChart::Unit::Share, {tr("used")}))
    , m_memory(new LiveChart(tr("Memory"), LiveChart::Unit::Bytes, {tr("used")}))
    , m_disk(new LiveChart(tr("Disk"), LiveChart::Unit::BytesPerSecond, {tr("read"), tr("written")}))
    , m_network(new LiveChart(tr("Network"), LiveChart::Unit::BytesPerSecond, {tr("received"), tr("sent")})) {
    layOutCharts(*this, {m_cpu, m_memory, m_disk, m_network});
}

void GuestCharts::setGuest(const GuestRef& guest) {
    m_guest = guest;
    refresh();
}

void GuestCharts::refresh() {
    SampleLines(m_bench.metrics.history(m_guest)).show(*m_cpu, *m_memory, *m_disk, *m_network);
}

} // namespace binnacle::views
