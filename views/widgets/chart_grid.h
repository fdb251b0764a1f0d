// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include <vector>

namespace binnacle::views {

class LiveChart;

/// Two charts a row, each in a card.
void layOutCharts(QWidget& parent, const std::vector<LiveChart*>& charts);

} // namespace binnacle::views
