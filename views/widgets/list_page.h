// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QWidget;

namespace binnacle::views {

/// Buttons above, then what there is to say of the list, which wraps; then the list, which may be hidden.
void layOutList(QWidget& page, QWidget* buttons, QLabel* status, QWidget* list);

} // namespace binnacle::views
