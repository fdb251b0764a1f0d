// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/actions/action_desk.h"

#include <QObject>

class QPushButton;

namespace binnacle::views {

class ObjectHead;

/// The buttons of an object's head: the usual actions, and a menu of all the others.
class ActionButtons final : public QObject {
public:
    ActionButtons(ActionDesk& desk, ObjectHead& head, const std::vector<std::string>& actionIds, QObject* parent);
    void setTargets(Targets targets);
    void update(); ///< the objects changed

private:
    ActionDesk& m_desk;
    Targets m_targets;
    std::vector<std::pair<const Action*, QPushButton*>> m_buttons;
};

} // namespace binnacle::views
