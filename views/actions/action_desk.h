// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/action_runner.h"
#include "views/support/workbench.h"

#include <QHash>
#include <QObject>

#include <map>

#include <nlohmann/json.hpp>

class QAbstractButton;
class QMenu;
class QWidget;

namespace binnacle::views {

class ConfirmDialog;

using Targets = std::vector<Target>;

/// What becomes of an action between the click and its tasks: the missing parameters are asked for, the danger is
/// confirmed, the results are told. One for the whole window.
class ActionDesk final : public QObject {
    Q_OBJECT
public:
    /// \a window: above which dialogs open.
    ActionDesk(Workbench& bench, QWidget* window);

    const ActionRegistry& registry() const;
    /// The action is one for such objects, and for that many.
    bool fits(const Action& action, const Targets& targets) const;
    /// Why the action can't be taken on any of the targets; none: it can on one at least.
    Obstacle obstacle(const Action& action, const Targets& targets) const;

    /// Asks what is missing, confirms, and starts. Parameters that are given aren't asked for; those that may be left
    /// out are not either, but the confirmation leads to them, and askOptions() where nothing is confirmed.
    void trigger(const std::string& actionId, const Targets& targets, const Json& params = Json::object());
    /// As trigger(), but asks for the parameters that may be left out too. For actions that have options.
    void askOptions(const std::string& actionId, const Targets& targets);
    /// Asks for all parameters there are; the fields begin with what is \a given.
    void askAll(const std::string& actionId, const Targets& targets, const Json& given = Json::object());
    bool hasOptions(const Action& action) const; ///< parameters that trigger() does not ask for
    /// The window has a better dialog than the form made from the parameters; it calls start() itself.
    using Dialog = std::function<void(const Targets&)>;
    void setDialog(const std::string& actionId, Dialog dialog);
    /// Without a question.
    void start(const Action& action, const Targets& targets, const Json& params);
    /// Once more, as it was started here, what failed() told of.
    void repeat(const TaskInfo& task);

    /// Adds an entry for each action that fits the targets; those that can't be taken now say why. They stay right
    /// as long as the menu lives.
    void fill(QMenu& menu, const Targets& targets);
    /// Lets a button be pressed where the action can be taken, and \a why is empty: what else stands against it. Its tool tip says which.
    void offer(QAbstractButton& button, const std::string& actionId, const Targets& targets, const QString& why) const;
    QString title(const Action& action) const; ///< with … where something is asked first
    QString optionsTitle(const Action& action) const; ///< of the entry for askOptions()

Q_SIGNALS:
    /// For whoever shows notices: what could not be started.
    void refused(const QString& message, const QString& detail);
    /// A task that was started here has ended badly; \a escalation may be empty.
    void failed(const TaskInfo& task, const QString& escalation);

private:
    const Action* takeable(const std::string& actionId, const Targets& targets); ///< null: it was told why not
    void ask(const Action& action, const Targets& targets, const Json& given);
    void confirm(const Action& action, const Targets& targets, const Json& params);
    void confirmPlans(ConfirmDialog& dialog, const Action& action, const Targets& targets, const Json& params);
    void addEntry(QMenu& menu, const Action& action, const Targets& targets, bool options);
    void ended(const std::vector<TaskInfo>& tasks);
    bool isAskedFor(const Action& action, const Json& params) const;
    QString nameOf(const Target& target) const;
    QStringList namesOf(const Targets& targets) const;
    QStringList subjectsOf(const Action& action, const Targets& targets, const Json& params) const;

    Workbench& m_bench;
    QWidget* m_window;
    QHash<QString, Dialog> m_dialogs;
    std::map<TaskId, Json> m_own; ///< under way, and what they were started with
    std::map<TaskId, Json> m_lost; ///< the last that ended badly
};

} // namespace binnacle::views
