// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action.h"

#include <QDialog>

namespace binnacle::views {

/// Names all that an action interrupts or destroys. Cancel is the default button; what destroys is confirmed by
/// typing the name (of one) or the number (of several).
class ConfirmDialog final : public QDialog {
    Q_OBJECT
public:
    ConfirmDialog(const Action& action, const QStringList& names, QWidget* parent);
};

} // namespace binnacle::views
