// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/deed.h"

#include "core/actions/action_plan.h"
#include "core/base/format.h"
#include "core/base/untrusted.h"
#include "core/cli/exit_codes.h"
#include "core/cli/host_view.h"
#include "core/cli/plan_view.h"
#include "core/cli/selection.h"
#include "core/cli/task_view.h"
#include "core/model/json.h"

#include <algorithm>
#include <set>

namespace binnacle::cli {
namespace {

constexpr std::size_t longestInput = 1 << 20;
constexpr std::size_t namesShown = 8;
constexpr std::chrono::milliseconds redraw{200}, breath{15};

std::string someOf(const std::vector<Outcome*>& outcomes) {
    std::string names;
    for (std::size_t i = 0; i < outcomes.size() && i < namesShown; ++i)
        names += (i ? ", " : "") + singleLine(outcomes[i]->target, 80);
    if (outcomes.size() > namesShown)
        names += fmt::format(" and {} more ({} in all)", outcomes.size() - namesShown, outcomes.size());
    return names;
}

Error noTerminal(const Verb& verb, const std::string& names) {
    const bool destroys = verb.action && verb.action->danger == Danger::Destroys;
    return fail(ErrorCode::InvalidArgument,
                destroys ? BINNACLE_TEXT("What \"%1\" takes away can't be had back (%2), and there is no terminal to ask on", verb.words(), names)
                         : BINNACLE_TEXT("\"%1\" interrupts %2, and there is no terminal to ask on", verb.words(), names),
                {}, BINNACLE_TEXT("--yes answers in advance."));
}

} // namespace

Deed::Deed(Workbench& bench)
    : m_bench(bench)
    , m_console(bench.console())
    , m_action(*bench.services().registry().find(bench.command().verb->id()))
    , m_params(bench.command().params) {}

std::vector<Outcome*> Deed::pending() {
    std::vector<Outcome*> found;
    for (auto& outcome : m_outcomes)
        if (outcome.isPending()) found.push_back(&outcome);
    return found;
}

int Deed::run() {
    if (auto ready = prepare(); !ready) {
        m_console.complain(ready.error());
        return exitCode(ready.error().code);
    }
    if (m_bench.globals().plan) return showPlans();
    if (m_action.danger != Danger::None && !m_bench.globals().yes) makePlans();
    const auto consent = pending().empty() ? Result<bool>(true) : mayGoOn();
    if (!consent) {
        m_console.complain(consent.error());
        return exitCode(consent.error().code);
    }
    if (!*consent) {
        m_console.note("Nothing was done.");
        return exitCode(ErrorCode::Cancelled);
    }
    if (!m_bench.globals().json)
        for (const auto& outcome : m_outcomes)
            if (outcome.failed()) tell(m_action, outcome);
    runAll(m_action, m_params, pending());
    escalate();
    verifyConnections();
    tellAll();
    if (m_bench.stop().stop_requested()) return exitCode(ErrorCode::Cancelled);
    const int code = exitCode(m_outcomes);
    const int incomplete = exitCode(ErrorCode::Unreachable);
    if (!m_hostMissing || code == incomplete) return m_hostMissing ? incomplete : code;
    return code == 0 ? incomplete : 1;
}

Result<> Deed::prepare() {
    TRY(readInput());
    TRY(m_bench.loadFleet());
    TRY(findTargets());
    for (auto& outcome : m_outcomes)
        if (outcome.isPending()) check(outcome);
    return {};
}

/// "-" stands for standard input.
Result<> Deed::readInput() {
    const auto& param = m_bench.command().verb->inputParam;
    if (param.empty() || m_params.value(param, "") != "-") return {};
    std::string text;
    char buffer[4096];
    while (m_console.in().read(buffer, sizeof buffer) || m_console.in().gcount() > 0) {
        text.append(buffer, std::size_t(m_console.in().gcount()));
        if (text.size() > longestInput)
            return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("Standard input holds more than 1 MiB"));
    }
    m_params[param] = validUtf8(text);
    return {};
}

Result<> Deed::findTargets() {
    switch (m_action.target) {
    case TargetKind::Fleet:
        m_outcomes.push_back({.target = m_params.value("name", m_action.title.plain())});
        return {};
    case TargetKind::Host:
        return findHosts();
    case TargetKind::Guest:
        return findGuests();
    }
    return {};
}

Result<> Deed::findGuests() {
    const auto& command = m_bench.command();
    m_readHosts = TRY(hostsToRead(command, *m_bench.snapshot()));
    TRY(m_bench.connect(m_readHosts));
    auto chosen = TRY(selectedGuests(command, *m_bench.snapshot()));
    std::vector<HostId> more; // where what was typed stands for something else than it looked like
    for (const auto& guest : chosen)
        if (guest.found && std::ranges::find(m_readHosts, guest.found->host) == m_readHosts.end())
            more.push_back(guest.found->host);
    if (!more.empty()) {
        TRY(m_bench.connect(more));
        chosen = TRY(selectedGuests(command, *m_bench.snapshot()));
    }
    const auto fleet = m_bench.snapshot();
    bool missing = false;
    for (auto& guest : chosen) {
        Outcome outcome{.target = singleLine(guest.typed)};
        if (guest.found) {
            outcome.target = displayName(*fleet, *guest.found);
            outcome.guest = *guest.found;
            outcome.hostName = fleet->host(guest.found->host)->name;
        } else {
            outcome.error = guest.found.error();
            missing = missing || outcome.error->code == ErrorCode::NotFound;
        }
        m_outcomes.push_back(std::move(outcome));
    }
    const bool selected = command.selectors.any();
    if (concernsWholeFleet(command)) warnOfUnasked();
    // A name that isn't found, and a selection, may concern guests of hosts that can't be asked.
    if (selected || missing) m_hostMissing = m_bench.complainOf(m_readHosts);
    if (missing && m_hostMissing)
        for (auto& outcome : m_outcomes)
            if (outcome.error && outcome.error->code == ErrorCode::NotFound)
                outcome.error = fail(ErrorCode::Unreachable,
                                     BINNACLE_TEXT("There is no guest \"%1\" on the hosts that answered", outcome.target));
    if (selected && m_outcomes.empty() && !m_hostMissing)
        return fail(ErrorCode::NotFound, BINNACLE_TEXT("No guest is like that"), {},
                    BINNACLE_TEXT("\"guest list\" takes the same expressions as --query."));
    return {};
}

/// What is said to be nobody's in the fleet is so on the hosts that answered.
void Deed::warnOfUnasked() {
    std::set<HostId> concerned;
    for (const auto& outcome : m_outcomes)
        if (outcome.guest || outcome.host) concerned.insert(outcome.guest ? outcome.guest->host : *outcome.host);
    if (concerned.empty()) return;
    std::string names;
    for (const auto& id : m_readHosts)
        if (!concerned.contains(id) && m_bench.trouble(id))
            names += (names.empty() ? "" : ", ") + displayName(*m_bench.snapshot(), id);
    if (!names.empty())
        m_console.complain("warning: could not ask " + names + ": what its guests have is not known");
}

Result<> Deed::findHosts() {
    for (auto& host : TRY(selectedHosts(m_bench.command(), *m_bench.snapshot()))) {
        Outcome outcome{.target = singleLine(host.typed)};
        if (host.found) {
            outcome.host = *host.found;
            outcome.hostName = m_bench.snapshot()->host(*host.found)->name;
        } else {
            outcome.error = host.found.error();
        }
        m_outcomes.push_back(std::move(outcome));
    }
    // Some actions only concern the fleet file; where one can't be taken on a host as it is, it is connected.
    std::vector<HostId> needed;
    const auto fleet = m_bench.snapshot();
    for (const auto& outcome : m_outcomes)
        if (outcome.host && m_action.obstacle && m_action.obstacle(*outcome.host, *fleet)) needed.push_back(*outcome.host);
    if (concernsWholeFleet(m_bench.command())) needed = m_readHosts = m_bench.allHosts();
    TRY(m_bench.connect(needed));
    if (concernsWholeFleet(m_bench.command())) warnOfUnasked();
    return {};
}

void Deed::check(Outcome& outcome) {
    const auto fleet = m_bench.snapshot();
    const auto checked = m_bench.services().registry().check(m_action.id, {outcome.subject(), m_params}, *fleet);
    if (checked) return;
    outcome.error = checked.error();
    const auto host = outcome.guest ? outcome.guest->host : outcome.host.value_or(HostId());
    if (host.empty() || outcome.error->code != ErrorCode::Conflict) return;
    if (auto why = m_bench.trouble(host)) outcome.error = std::move(why);
}

void Deed::makePlans() {
    if (!m_action.plan) return;
    for (auto* outcome : pending()) {
        auto plan = planFor(m_action, outcome->subject(), m_params, m_bench.stop());
        auto allowed = plan ? checkBlockers(*plan) : Result<>(plan.error());
        if (plan) outcome->plan = *std::move(plan);
        if (!allowed && !(outcome->plan && m_bench.globals().plan)) outcome->error = allowed.error();
    }
}

/// Nothing is done. An exit code of its own where something stands in the way.
int Deed::showPlans() {
    if (!m_action.plan) {
        m_console.complain(fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("\"%1\" has no plan that could be shown", m_bench.command().verb->words())));
        return exitCode(ErrorCode::InvalidArgument);
    }
    makePlans();
    auto records = nlohmann::json::array();
    for (auto& outcome : m_outcomes) {
        const auto allowed = outcome.plan ? checkBlockers(*outcome.plan) : Result<>();
        if (m_bench.globals().json) {
            records.push_back(record(outcome));
        } else if (outcome.plan) {
            m_console.print(fmt::format("{}: {}\n{}", singleLine(outcome.target), m_action.title.plain(), planText(*outcome.plan)));
        } else if (outcome.error) {
            tell(m_action, outcome);
        }
        if (!allowed) outcome.error = allowed.error();
    }
    if (m_bench.globals().json) m_console.json(records);
    return exitCode(m_outcomes);
}

Result<bool> Deed::mayGoOn() {
    const auto concerned = pending();
    if (concerned.empty()) return true;
    const auto subject = singleLine(m_action.subject.empty() ? "" : m_params.value(m_action.subject, ""));
    const auto names = subject.empty() ? someOf(concerned) : subject + " (" + someOf(concerned) + ")";
    auto question = fmt::format("{}: {}\n{}\n", m_action.title.plain(), names, m_action.help.plain());
    for (const auto* outcome : concerned)
        if (outcome->plan) question += (concerned.size() > 1 ? singleLine(outcome->target) + ":\n" : "") + planText(*outcome->plan);
    if (m_action.danger == Danger::None || m_bench.globals().yes) return true;
    if (!TerminalPrompter::isPossible()) return noTerminal(*m_bench.command().verb, names);
    if (m_action.danger == Danger::Interrupts)
        return m_bench.prompter().confirm(question + "Go on?", m_bench.stop());
    const auto expected = !subject.empty()          ? subject
                          : concerned.size() == 1 ? concerned.front()->target
                                                  : std::to_string(concerned.size());
    return TRY(m_bench.prompter().line(question + fmt::format("Type \"{}\" to go on: ", expected), m_bench.stop())) == expected;
}

void Deed::runAll(const Action& action, const nlohmann::json& params, std::vector<Outcome*> outcomes) {
    for (auto* outcome : outcomes) {
        auto own = params;
        if (outcome->plan && action.id == m_action.id) own[agreedParam] = outcome->plan->fingerprint();
        auto started = m_bench.services().actions().start(action.id, outcome->subject(), own);
        if (started) {
            outcome->task = *started;
            continue;
        }
        outcome->error = started.error();
        tell(action, *outcome);
    }
    std::erase_if(outcomes, [](const Outcome* o) { return !o->isPending(); });
    await(action, std::move(outcomes));
}

void Deed::await(const Action& action, std::vector<Outcome*> waiting) {
    const auto total = waiting.size();
    bool cancelled = false;
    while (!waiting.empty()) {
        std::string running;
        for (auto* outcome : waiting) {
            auto info = m_bench.board().find(*outcome->task);
            if (!info) continue;
            if (running.empty() && info->state == TaskState::Running)
                running = singleLine(info->spec.title.plain()) + "  " + progressText(*info);
            if (!isFinished(info->state)) continue;
            outcome->error = info->error;
            outcome->ended = *std::move(info);
            tell(action, *outcome);
        }
        std::erase_if(waiting, [](const Outcome* o) { return !o->isPending(); });
        if (waiting.empty()) break;
        if (m_bench.stop().stop_requested() && !std::exchange(cancelled, true))
            for (const auto* outcome : waiting)
                m_bench.services().actions().cancel(*outcome->task);
        const auto counted = total > 1 ? fmt::format("{} of {} done  ", total - waiting.size(), total) : "";
        m_console.progress((cancelled ? "cancelling …  " : "") + counted + running);
        std::this_thread::sleep_for(breath);
        m_bench.bell().wait(Steady::now() + redraw, cancelled ? std::stop_token() : m_bench.stop());
    }
    m_console.endProgress();
}

void Deed::tell(const Action& action, const Outcome& outcome) {
    if (m_bench.globals().json) return;
    if (outcome.error) {
        // What stands for nothing is named by its error.
        const bool named = outcome.guest || outcome.host || action.target == TargetKind::Fleet;
        m_console.complain(*outcome.error, named ? outcome.target : std::string());
        return;
    }
    if (m_bench.globals().quiet || !outcome.ended || action.id == "host.doctor" || action.id == "host.connect") return;
    auto line = fmt::format("{}: {}: {}", singleLine(outcome.target), action.title.plain(),
                            m_console.terminal().paint("done", Colour::Good));
    const auto answer = action.target == TargetKind::Fleet ? std::string() : answerText(*outcome.ended);
    for (const auto& more : {durationText(*outcome.ended, now()), answer})
        if (!more.empty()) line += ", " + more;
    m_console.print(line + '\n');
}

/// A guest that didn't do as it was asked can be made to, if somebody is there to decide that.
void Deed::escalate() {
    if (m_action.escalation.empty() || m_bench.globals().yes || m_bench.stop().stop_requested()) return;
    std::vector<Outcome*> stubborn;
    for (auto& outcome : m_outcomes)
        if (outcome.ended && outcome.error && outcome.error->code == ErrorCode::Timeout) stubborn.push_back(&outcome);
    if (stubborn.empty() || !m_console.isInteractive() || !TerminalPrompter::isPossible()) return;
    const auto* harder = m_bench.services().registry().find(m_action.escalation);
    if (!harder) return;
    const auto question =
        fmt::format("{}: {}\n{}\nGo on?", harder->title.plain(), someOf(stubborn), harder->help.plain());
    const auto consent = m_bench.prompter().confirm(question, m_bench.stop());
    if (!consent || !*consent) return;
    for (auto* outcome : stubborn) {
        outcome->error.reset();
        outcome->ended.reset();
        outcome->task.reset();
    }
    runAll(*harder, nlohmann::json::object(), stubborn);
}

/// A host that was added or is to be connected is of use only if it answers.
void Deed::verifyConnections() {
    if (m_action.id != "host.add" && m_action.id != "host.connect") return;
    for (auto& outcome : m_outcomes) {
        if (!outcome.ended || outcome.error) continue;
        if (!outcome.host) {
            outcome.host = HostId{taskRecord(*outcome.ended)["result"].value("id", "")};
            outcome.hostName = outcome.target;
        }
        if (auto connected = m_bench.connectThoroughly({*outcome.host}); !connected) {
            outcome.error = connected.error();
            continue;
        }
        outcome.error = m_bench.trouble(*outcome.host);
        if (m_bench.globals().json) continue;
        const auto fleet = m_bench.snapshot();
        const auto* host = fleet->host(*outcome.host);
        if (outcome.error)
            m_console.complain(*outcome.error, outcome.target);
        else if (!m_bench.globals().quiet && host)
            m_console.print(outcome.target + ": connected: " + hostSummary(*host) + '\n');
        if (outcome.error && m_action.id == "host.add")
            m_console.note("  It is in the fleet now all the same; \"host set\" changes it, \"host doctor " + outcome.target +
                           "\" tries again, \"host remove\" takes it out.");
    }
}

void Deed::tellAll() {
    if (m_action.id == "host.doctor") return tellSheets();
    if (!m_bench.globals().json) return;
    auto records = nlohmann::json::array();
    for (const auto& outcome : m_outcomes)
        records.push_back(record(outcome));
    m_console.json(records);
}

void Deed::tellSheets() {
    auto records = nlohmann::json::array();
    for (auto& outcome : m_outcomes) {
        nlohmann::json item{{"host", outcome.target}, {"checks", nlohmann::json::array()}};
        CapabilitySheet sheet;
        if (outcome.ended && !outcome.error) {
            const auto result = taskRecord(*outcome.ended)["result"];
            for (const auto& check : result.value("checks", nlohmann::json::array()))
                sheet.push_back(checkFromJson(check));
            // A sheet that says why there is no connection is an answer all the same; the exit code keeps the reason.
            if (result.contains("error")) outcome.error = errorFromJson(result["error"]);
        }
        item["error"] = outcome.error ? plainJson(*outcome.error) : nlohmann::json();
        for (const auto& check : sheet)
            item["checks"].push_back(toJson(check));
        if (!m_bench.globals().json && !sheet.empty()) {
            m_console.print(sheetPage(outcome.target, sheet, m_console.terminal()));
            if (outcome.error) m_console.complain(*outcome.error, outcome.target);
        }
        records.push_back(std::move(item));
    }
    if (m_bench.globals().json) m_console.json(records);
}

} // namespace binnacle::cli
