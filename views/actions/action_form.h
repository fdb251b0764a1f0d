// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action.h"

#include <QDialog>

#include <nlohmann/json.hpp>

class QPushButton;

namespace binnacle::views {

/// A dialog made from an action's parameters.
class ActionForm final : public QDialog {
    Q_OBJECT
public:
    /// The fields start with what is \a given, else with what the target has now, where it is one.
    ActionForm(const Action& action, const QStringList& targetNames, const FleetSnapshot& fleet,
               const std::vector<Target>& targets, const Json& given, QWidget* parent);

    Json params() const; ///< what was filled in

private:
    struct Field {
        const Param* param;
        std::function<Json()> value; ///< null: left empty
        Json start{};                ///< what it began with
    };
    QWidget* editorFor(const Param& param, const Json& now);
    QWidget* numberEditor(const Param& param, const Json& now);
    QWidget* choiceEditor(const Param& param, const Json& now);
    QWidget* listEditor(const Param& param, const Json& now);
    QWidget* textEditor(const Param& param, const Json& now);
    void check();
    const Action& m_action;
    std::vector<Field> m_fields;
    QPushButton* m_ok = nullptr;
};

} // namespace binnacle::views
