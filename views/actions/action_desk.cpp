// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/action_desk.h"

#include "core/actions/action_plan.h"
#include "core/model/search.h"
#include "views/actions/action_form.h"
#include "views/actions/confirm_dialog.h"
#include "views/support/background.h"
#include "views/support/icons.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"
#include "views/support/task_feed.h"

#include <QAction>
#include <QAbstractButton>
#include <QMenu>

namespace binnacle::views {
namespace {

constexpr std::size_t mostLost = 200; ///< more notices nobody reads

TargetKind kindOf(const Target& target) {
    if (std::holds_alternative<HostId>(target)) return TargetKind::Host;
    return std::holds_alternative<GuestRef>(target) ? TargetKind::Guest : TargetKind::Fleet;
}

/// It is about a value that a person gives, and not about a choice that has a usual answer.
bool wantsValue(const Param& p) {
    return p.type != Param::Type::Flag && p.fallback.empty();
}

/// Of a host there is more than a menu should hold at once.
bool isStorage(const Action& action) {
    return action.id.starts_with("pool.") || action.id.starts_with("volume.");
}

/// Power first, then what changes the object.
bool isConfiguration(const Action& action) {
    return !action.session && action.danger == Danger::None && action.lane == Lane::Interactive &&
           (std::ranges::any_of(action.params, wantsValue) || action.id.ends_with("protect"));
}

} // namespace

ActionDesk::ActionDesk(Workbench& bench, QWidget* window)
    : QObject(window)
    , m_bench(bench)
    , m_window(window) {
    connect(&bench.tasks, &TaskFeed::tasksChanged, this, &ActionDesk::ended);
}

const ActionRegistry& ActionDesk::registry() const {
    return m_bench.actions.registry();
}

bool ActionDesk::fits(const Action& action, const Targets& targets) const {
    if (targets.empty() || (targets.size() > 1 && !action.bulk)) return false;
    return std::ranges::all_of(targets, [&](const Target& t) { return kindOf(t) == action.target; });
}

Obstacle ActionDesk::obstacle(const Action& action, const Targets& targets) const {
    if (!action.obstacle) return {};
    Obstacle first;
    const auto& fleet = *m_bench.feed.snapshot();
    for (const auto& target : targets) {
        auto why = action.obstacle(target, fleet);
        if (!why) return {};
        if (!first) first = std::move(why);
    }
    return first;
}

void ActionDesk::setDialog(const std::string& actionId, Dialog dialog) {
    m_dialogs[toQString(actionId)] = std::move(dialog);
}

bool ActionDesk::isAskedFor(const Action& action, const Json& params) const {
    // What the action is about and has no usual value, a guest's number, is asked for though it may be left out.
    return std::ranges::any_of(action.params, [&](const Param& p) {
        return (p.required || (p.positional && p.fallback.empty())) && !params.contains(p.name);
    });
}

bool ActionDesk::hasOptions(const Action& action) const {
    const bool any = std::ranges::any_of(action.params, [](const Param& p) { return !p.hidden; });
    return any && !m_dialogs.contains(toQString(action.id)) && !isAskedFor(action, Json::object());
}

const Action* ActionDesk::takeable(const std::string& actionId, const Targets& targets) {
    const auto* action = registry().find(actionId);
    if (!action || !fits(*action, targets)) return nullptr;
    const auto why = obstacle(*action, targets);
    if (!why) return action;
    Q_EMIT refused(tr("%1 is not possible").arg(translated(action->title)), translated(*why));
    return nullptr;
}

void ActionDesk::trigger(const std::string& actionId, const Targets& targets, const Json& params) {
    const auto* action = takeable(actionId, targets);
    if (!action) return;
    if (params.empty() && m_dialogs.contains(toQString(actionId))) {
        m_dialogs[toQString(actionId)](targets);
        return;
    }
    if (isAskedFor(*action, params))
        ask(*action, targets, params);
    else
        confirm(*action, targets, params);
}

void ActionDesk::askOptions(const std::string& actionId, const Targets& targets) {
    const auto* action = takeable(actionId, targets);
    if (action && hasOptions(*action)) ask(*action, targets, Json::object());
}

void ActionDesk::askAll(const std::string& actionId, const Targets& targets, const Json& given) {
    if (const auto* action = takeable(actionId, targets)) ask(*action, targets, given);
}

void ActionDesk::ask(const Action& action, const Targets& targets, const Json& given) {
    auto* form = new ActionForm(action, namesOf(targets), *m_bench.feed.snapshot(), targets, given, m_window);
    connect(form, &QDialog::accepted, this, [this, &action, targets, form] { confirm(action, targets, form->params()); });
    form->open();
}

/// What the confirmation is about.
QStringList ActionDesk::subjectsOf(const Action& action, const Targets& targets, const Json& params) const {
    if (action.subject.empty()) return namesOf(targets);
    return {shown(params.value(action.subject, ""))};
}

void ActionDesk::confirm(const Action& action, const Targets& targets, const Json& params) {
    if (action.danger == Danger::None && !action.plan) {
        start(action, targets, params);
        return;
    }
    auto* dialog = new ConfirmDialog(action, subjectsOf(action, targets, params), m_window);
    if (action.plan)
        confirmPlans(*dialog, action, targets, params);
    else
        connect(dialog, &QDialog::accepted, this, [this, &action, targets, params] { start(action, targets, params); });
    if (hasOptions(action)) {
        dialog->offerOptions(params);
        connect(dialog, &ConfirmDialog::optionsWanted, this,
                [this, &action, targets, params] { ask(action, targets, params); });
    }
    dialog->open();
}

/// What was shown is what is done: each task gets the fingerprint of its plan.
void ActionDesk::confirmPlans(ConfirmDialog& dialog, const Action& action, const Targets& targets, const Json& params) {
    dialog.awaitPlans();
    const auto agreed = std::make_shared<std::vector<std::string>>();
    inBackground(
        m_bench.pool, &dialog,
        [&action, targets, params] {
            std::vector<Result<Plan>> plans;
            for (const auto& target : targets)
                plans.push_back(planFor(action, target, params));
            return plans;
        },
        [&dialog, agreed](const std::vector<Result<Plan>>& plans) {
            for (const auto& plan : plans)
                agreed->push_back(plan ? plan->fingerprint() : std::string());
            dialog.showPlans(plans);
        });
    connect(&dialog, &QDialog::accepted, this, [this, &action, targets, params, agreed] {
        for (std::size_t i = 0; i < targets.size() && i < agreed->size(); ++i) {
            auto own = params;
            own[agreedParam] = (*agreed)[i];
            start(action, {targets[i]}, own);
        }
    });
}

void ActionDesk::start(const Action& action, const Targets& targets, const Json& params) {
    QStringList refusals;
    for (const auto& started : m_bench.actions.startAll(action.id, targets, params)) {
        if (started.task)
            m_own.emplace(*started.task, params);
        else
            refusals << nameOf(started.target) + ": " + sentence(started.task.error());
    }
    if (refusals.isEmpty()) return;
    const auto name = translated(action.title);
    const auto message = targets.size() == 1
                             ? tr("%1 is not possible").arg(name)
                             : tr("%1: %2 of %3 could not be started", "action, count, count")
                                   .arg(name).arg(refusals.size()).arg(targets.size());
    Q_EMIT refused(message, refusals.mid(0, 10).join('\n'));
}

void ActionDesk::repeat(const TaskInfo& task) {
    const auto* action = registry().find(task.spec.type);
    const auto params = m_lost.find(task.id);
    if (!action || params == m_lost.end()) return;
    const Target target = task.spec.guest       ? Target(GuestRef{task.spec.host, *task.spec.guest})
                          : task.spec.host.empty() ? Target()
                                                   : Target(task.spec.host);
    start(*action, {target}, params->second);
}

void ActionDesk::ended(const std::vector<TaskInfo>& tasks) {
    for (const auto& task : tasks) {
        if (!isFinished(task.state)) continue;
        auto own = m_own.extract(task.id);
        if (own.empty() || task.state != TaskState::Failed) continue;
        m_lost.insert(std::move(own));
        if (m_lost.size() > mostLost) m_lost.erase(m_lost.begin());
        const auto* action = registry().find(task.spec.type);
        const bool timedOut = task.error && task.error->code == ErrorCode::Timeout;
        Q_EMIT failed(task, action && timedOut ? toQString(action->escalation) : QString());
    }
}

QString ActionDesk::nameOf(const Target& target) const {
    const auto& fleet = *m_bench.feed.snapshot();
    if (const auto* host = std::get_if<HostId>(&target)) return shown(displayName(fleet, *host));
    if (const auto* guest = std::get_if<GuestRef>(&target)) return shown(displayName(fleet, *guest));
    return tr("the fleet");
}

QStringList ActionDesk::namesOf(const Targets& targets) const {
    QStringList names;
    for (const auto& target : targets)
        names << nameOf(target);
    return names;
}

void ActionDesk::offer(QAbstractButton& button, const std::string& actionId, const Targets& targets, const QString& why) const {
    const auto* known = registry().find(actionId);
    const auto against = known ? obstacle(*known, targets) : Obstacle();
    button.setEnabled(known && !against && why.isEmpty());
    button.setToolTip(plainToHtml(against          ? translated(*against)
                                  : !why.isEmpty() ? why
                                  : known          ? translated(known->help)
                                                   : button.text()));
}

QString ActionDesk::title(const Action& action) const {
    const bool asks = isAskedFor(action, Json::object()) || (m_dialogs.contains(toQString(action.id)) && !action.session) ||
                      action.danger != Danger::None;
    return translated(action.title) + (asks ? QStringLiteral("…") : QString());
}

QString ActionDesk::optionsTitle(const Action& action) const {
    return tr("%1 with Options…", "action").arg(translated(action.title));
}

void ActionDesk::addEntry(QMenu& menu, const Action& action, const Targets& targets, bool options) {
    auto* entry = menu.addAction(icon(toQString(action.icon)), options ? optionsTitle(action) : title(action));
    entry->setData(toQString(action.id));
    entry->setObjectName(toQString(action.id) + (options ? QStringLiteral(".options") : QString()));
    if (options) {
        connect(entry, &QAction::triggered, this, [this, id = action.id, targets] { askOptions(id, targets); });
        return;
    }
    if (!action.shortcut.empty()) entry->setShortcut(QKeySequence(toQString(action.shortcut)));
    entry->setShortcutContext(Qt::WidgetShortcut); // the window's own entry answers the key
    connect(entry, &QAction::triggered, this, [this, id = action.id, targets] { trigger(id, targets); });
}

void ActionDesk::fill(QMenu& menu, const Targets& targets) {
    menu.setToolTipsVisible(true);
    QMenu* storage = nullptr;
    const auto placeOf = [&](const Action& action) -> QMenu& {
        if (!isStorage(action)) return menu;
        if (!storage) {
            storage = menu.addMenu(icon("pool"), tr("Storage"));
            storage->setToolTipsVisible(true);
        }
        return *storage;
    };
    for (const bool configuration : {false, true}) {
        if (configuration) menu.addSeparator();
        for (const auto& action : registry().all()) {
            if (!action.inMenus || !fits(action, targets) || isConfiguration(action) != configuration) continue;
            addEntry(placeOf(action), action, targets, false);
            if (action.danger == Danger::None && hasOptions(action)) addEntry(placeOf(action), action, targets, true);
        }
    }
    const auto update = [this, &menu, storage, targets] {
        for (const auto* place : {static_cast<const QMenu*>(&menu), static_cast<const QMenu*>(storage)})
            for (auto* entry : place ? place->actions() : QList<QAction*>()) {
                const auto* action = registry().find(entry->data().toString().toStdString());
                if (!action) continue;
                const auto why = obstacle(*action, targets);
                entry->setEnabled(!why);
                entry->setToolTip(plainToHtml(translated(why ? *why : action->help)));
            }
    };
    update();
    connect(&m_bench.feed, &InventoryFeed::changed, &menu, update);
}

} // namespace binnacle::views
