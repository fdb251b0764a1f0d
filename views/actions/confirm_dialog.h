// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action.h"

#include <QDialog>

#include <nlohmann/json_fwd.hpp>

class QDialogButtonBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace binnacle::views {

class PlanList;

/// Names all that an action interrupts or destroys. Cancel is the default button; what destroys is confirmed by
/// typing the name (of one) or the number (of several).
class ConfirmDialog final : public QDialog {
    Q_OBJECT
public:
    ConfirmDialog(const Action& action, const QStringList& names, QWidget* parent);
    /// A button for what else can be chosen, and what of it is chosen already.
    void offerOptions(const Json& chosen);
    /// Room for a plan, for an action that has one: without it nothing can be confirmed.
    void awaitPlans();
    /// One for each name, in their order.
    void showPlans(const std::vector<Result<Plan>>& plans);

Q_SIGNALS:
    void optionsWanted(); ///< instead of an answer

private:
    void check();
    const Action& m_action;
    QStringList m_names;
    QVBoxLayout* m_words;
    QDialogButtonBox* m_buttons;
    QPushButton* m_go;
    PlanList* m_plans;
    QLineEdit* m_typed = nullptr;
    bool m_waits = false; ///< for plans
};

} // namespace binnacle::views
