// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/list_page.h"

#include "views/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace binnacle::views {

void layOutList(QWidget& page, QWidget* buttons, QLabel* status, QWidget* list) {
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(space::page, space::medium, space::page, space::small);
    top->addWidget(buttons);
    top->addStretch();
    column->addLayout(top);
    status->setContentsMargins(space::page, space::small, space::page, space::medium);
    status->setWordWrap(true);
    column->addWidget(status);
    column->addWidget(list, 1);
    column->addStretch(); // where the list is hidden
}

} // namespace binnacle::views
