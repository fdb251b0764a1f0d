// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "views/widgets/live_chart.h"

namespace binnacle::views {

/// Samples of a host or guest as the lines of the four charts.
struct SampleLines {
    std::vector<LiveChart::Point> cpu, memory, read, written, received, sent;
    double memoryTotal = 0;

    template <class Samples>
    explicit SampleLines(const Samples& samples) {
        for (const auto& s : samples) {
            const auto at = toMillis(s.at);
            cpu.push_back({at, double(s.cpu)});
            memory.push_back({at, double(s.memoryUsed)});
            read.push_back({at, double(s.diskRead)});
            written.push_back({at, double(s.diskWrite)});
            received.push_back({at, double(s.netReceive)});
            sent.push_back({at, double(s.netSend)});
            memoryTotal = double(s.memoryTotal);
        }
    }
    void show(LiveChart& cpuChart, LiveChart& memoryChart, LiveChart& disk, LiveChart& network) const {
        cpuChart.show({cpu});
        memoryChart.show({memory}, memoryTotal);
        disk.show({read, written});
        network.show({received, sent});
    }
};

} // namespace binnacle::views
