// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/action_buttons.h"

#include "views/support/icons.h"
#include "views/support/strings.h"
#include "views/widgets/object_head.h"

#include <QMenu>
#include <QPushButton>

namespace binnacle::views {

ActionButtons::ActionButtons(ActionDesk& desk, ObjectHead& head, const std::vector<std::string>& actionIds, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {
    for (const auto& id : actionIds) {
        const auto* action = desk.registry().find(id);
        if (!action) continue;
        auto* button = new QPushButton(icon(toQString(action->icon)), translated(action->title));
        button->setAccessibleName(translated(action->title));
        button->setObjectName(toQString(id));
        connect(button, &QPushButton::clicked, this, [this, id] { m_desk.trigger(id, m_targets); });
        head.addButton(button);
        m_buttons.emplace_back(action, button);
    }
    auto* more = new QPushButton(QCoreApplication::translate("ActionButtons", "More"));
    more->setAccessibleName(QCoreApplication::translate("ActionButtons", "More actions"));
    auto* menu = new QMenu(more);
    more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_desk.fill(*menu, m_targets);
    });
    head.addButton(more);
}

void ActionButtons::setTargets(Targets targets) {
    m_targets = std::move(targets);
    update();
}

void ActionButtons::update() {
    for (const auto& [action, button] : m_buttons) {
        const auto why = m_desk.obstacle(*action, m_targets);
        button->setEnabled(!why);
        button->setToolTip(plainToHtml(translated(why ? *why : action->help)));
    }
}

} // namespace binnacle::views
