// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Everything a person can do, described once: the window makes menu entries of it, the CLI sub-commands.

#include "core/base/result.h"
#include "core/model/inventory.h"
#include "core/plan/plan.h"
#include "core/tasks/task.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace binnacle {

using Json = nlohmann::json;
using Target = std::variant<std::monostate, HostId, GuestRef>; ///< the whole fleet, a host, a guest

enum class TargetKind : std::uint8_t { Fleet, Host, Guest };

/// Decides the confirmation asked for: none, a question that names what is interrupted, or one where its name
/// is typed.
enum class Danger : std::uint8_t { None, Interrupts, Destroys };

/// Which workers run it: what waits for guests must not keep quick actions waiting.
enum class Lane : std::uint8_t { Interactive, Long };

struct Param {
    enum class Type : std::uint8_t { Text, Number, Flag, Choice, TextList, Secret };
    std::string name; ///< "time-limit": --time-limit on the CLI
    Type type = Type::Text;
    bool required = false;
    bool positional = false; ///< on the CLI, after the target
    Text help;
    std::vector<std::string> choices{};
    std::string fallback{}; ///< shown in help; what run() takes where it is absent
    bool hidden = false;    ///< between programs: no help and no form shows it
    Text otherwise{};       ///< what becomes of it where it is left empty, for a form: "free ones"
};

/// Why an action can't be taken now, for the tool tip and the error; none: it can.
using Obstacle = std::optional<Text>;

struct ActionCall {
    Target target;
    const Json& params; ///< an object
};

struct Action {
    std::string id; ///< "guest.start": `binnaclectl guest start`
    Text title;     ///< "Start"
    Text help;      ///< one sentence
    TargetKind target = TargetKind::Guest;
    std::string icon;     ///< "guest-start", in resources/icons
    std::string shortcut; ///< "Ctrl+Shift+S"; may be empty
    std::vector<Param> params{};
    Danger danger = Danger::None;
    /// The parameter that names what is acted on where the target is only its place: a host's volume. That is what is asked
    /// about, and typed where it is destroyed. Empty: the target.
    std::string subject{};
    bool bulk = true; ///< may be taken on many at once
    /// Its form begins with what is there, and passes on what was changed there only.
    bool edits = false;
    /// Else it is offered where its subject is chosen, and menus of the target pass it over: a host has many networks.
    bool inMenus = true;
    Lane lane = Lane::Interactive;
    /// It looks at what guests of every host have: numbers, disks. Who connects hosts only when needed connects all.
    bool wholeFleet = false;
    /// A session of a person with something: no task, run() only refuses. The window and the command line open it, each in
    /// its own way.
    bool session = false;
    /// The action to offer when this one ends with Timeout ("guest.stop" after "guest.shutdown"); may be
    /// empty.
    std::string escalation{};
    /// Pure; called often.
    std::function<Obstacle(const Target&, const FleetSnapshot&)> obstacle;
    /// For dangerous work: what it would do, in steps. On a worker; may block, and changes nothing. The registry makes run()
    /// of it, and the hidden parameter "agreed": the fingerprint of the plan that a person was shown.
    std::function<Result<Plan>(const ActionCall&, TaskContext&)> plan;
    /// On a worker; may block. What it answers is the task's result.
    std::function<Result<Json>(const ActionCall&, TaskContext&)> run;
    /// The task's title for this target: "Start web".
    std::function<Text(const std::string& targetName)> taskTitle;
};

} // namespace binnacle
