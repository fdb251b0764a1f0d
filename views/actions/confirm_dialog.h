// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action.h"

#include <QDialog>

#include <nlohmann/json_fwd.hpp>

class QDialogButtonBox;
class QVBoxLayout;

namespace binnacle::views {

/// Names all that an action interrupts or destroys. Cancel is the default button; what destroys is confirmed by
/// typing the name (of one) or the number (of several).
class ConfirmDialog final : public QDialog {
    Q_OBJECT
public:
    ConfirmDialog(const Action& action, const QStringList& names, QWidget* parent);
    /// A button for what else can be chosen, and what of it is chosen already.
    void offerOptions(const Json& chosen);

Q_SIGNALS:
    void optionsWanted(); ///< instead of an answer

private:
    const Action& m_action;
    QVBoxLayout* m_words;
    QDialogButtonBox* m_buttons;
};

} // namespace binnacle::views
