// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shell/stage_window.h"

#include "views/models/fleet_tree_model.h"

#include <QLabel>

namespace binnacle::test {

using namespace views;

Place StageWindow::current() {
    const auto index = tree().currentIndex();
    return index.isValid() ? m_window->tree().model().placeOf(index) : Place::fleet();
}

bool StageWindow::says(const QString& text) const {
    for (const auto* label : seen<QLabel>())
        if (label->text().contains(text)) return true;
    for (const auto* button : seen<QAbstractButton>())
        if (button->text().contains(text)) return true;
    return false;
}

QAbstractButton* StageWindow::button(const QString& text) const {
    for (auto* candidate : seen<QAbstractButton>())
        if (candidate->text() == text) return candidate;
    return nullptr;
}

} // namespace binnacle::test
