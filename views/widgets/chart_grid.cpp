// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chart_grid.h"

#include "views/support/theme.h"
#include "views/widgets/card.h"
#include "views/widgets/live_chart.h"

#include <QGridLayout>

namespace binnacle::views {

void layOutCharts(QWidget& parent, const std::vector<LiveChart*>& charts) {
    auto* grid = new QGridLayout(&parent);
    grid->setContentsMargins(space::page, space::page, space::page, space::page);
    grid->setSpacing(space::large);
    for (std::size_t i = 0; i < charts.size(); ++i) {
        auto* card = new Card({});
        card->setAccessibleName(charts[i]->accessibleName());
        card->body()->addWidget(charts[i]);
        grid->addWidget(card, int(i / 2), int(i % 2));
        grid->setRowStretch(int(i / 2), 1);
        grid->setColumnStretch(int(i % 2), 1);
    }
}

} // namespace binnacle::views
