// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/verb.h"

#include <algorithm>

namespace binnacle::cli {
namespace {

Subject subjectOf(const Action& action) {
    switch (action.target) {
    case TargetKind::Fleet:
        return Subject::None;
    case TargetKind::Host:
        return action.bulk ? Subject::Hosts : Subject::Host;
    case TargetKind::Guest:
        return action.bulk ? Subject::Guests : Subject::Guest;
    }
    return Subject::None;
}

Verb verbOf(const Action& action) {
    const auto dot = action.id.find('.');
    Verb verb{.noun = action.id.substr(0, dot), .name = action.id.substr(dot + 1), .help = action.help};
    verb.subject = subjectOf(action);
    std::ranges::copy_if(action.params, std::back_inserter(verb.params), [](const Param& p) { return !p.hidden; });
    verb.action = &action;
    if (action.id == "guest.note") verb.inputParam = "text";
    if (action.id == "guest.type") verb.inputParam = "input";
    if (action.id == "guest.edit-xml") verb.inputParam = "xml";
    if (action.id == "ct.create") verb.inputParam = "root-password";
    return verb;
}

Param searchParam() {
    return {.name = "expression",
            .type = Param::Type::TextList,
            .positional = true,
            .help = BINNACLE_TEXT("Only guests that match, like state:running tag:web")};
}

std::vector<Verb> readers() {
    std::vector<Verb> verbs;
    const auto add = [&](const char* noun, const char* name, Text help, Subject subject, std::vector<Param> params = {},
                         bool watch = false) {
        Verb verb{.noun = noun, .name = name, .help = std::move(help), .subject = subject};
        verb.params = std::move(params);
        verb.watch = watch;
        verbs.push_back(std::move(verb));
    };
    add("host", "list", BINNACLE_TEXT("Shows the hosts and how their connections stand."), Subject::None, {}, true);
    add("host", "show", BINNACLE_TEXT("Shows all that is known of a host."), Subject::Hosts);
    add("guest", "list", BINNACLE_TEXT("Shows the guests."), Subject::None, {searchParam()}, true);
    add("guest", "show", BINNACLE_TEXT("Shows all that is known of a guest."), Subject::Guests);
    add("guest", "xml", BINNACLE_TEXT("Prints the guest's definition as libvirt has it."), Subject::Guest,
        {{.name = "inactive",
          .type = Param::Type::Flag,
          .help = BINNACLE_TEXT("That of the next start, where the guest runs")}});
    add("guest", "hardware", BINNACLE_TEXT("Shows what the guest is made of, and what waits for its next start."), Subject::Guest);
    add("pool", "list", BINNACLE_TEXT("Shows the storage pools of the hosts, and what is free."), Subject::None);
    add("volume", "list", BINNACLE_TEXT("Shows what is in a storage pool."), Subject::Host,
        {{.name = "pool", .required = true, .positional = true, .help = BINNACLE_TEXT("The pool")},
         {.name = "type",
          .type = Param::Type::Choice,
          .help = BINNACLE_TEXT("Only such ones; a partial one is what has arrived of a file"),
          .choices = {"disk", "iso", "template", "partial"}}});
    const Param network{.name = "network", .required = true, .positional = true, .help = BINNACLE_TEXT("The network's name")};
    add("network", "list", BINNACLE_TEXT("Shows the networks of the hosts, and who is on them."), Subject::None,
        {{.name = "hosts", .type = Param::Type::TextList, .positional = true, .help = BINNACLE_TEXT("Only these hosts")}});
    add("network", "show", BINNACLE_TEXT("Shows all that is known of a network."), Subject::Host, {network});
    add("network", "leases", BINNACLE_TEXT("Shows the addresses that a network has given out."), Subject::Host, {network});
    add("snapshot", "list", BINNACLE_TEXT("Shows the snapshots of a guest, as a tree."), Subject::Guest);
    add("task", "list", BINNACLE_TEXT("Shows the tasks of all of your programs, the newest first."), Subject::None,
        {{.name = "state",
          .type = Param::Type::TextList,
          .help = BINNACLE_TEXT("Only those: queued, running, succeeded, failed, cancelled, interrupted")},
         {.name = "type", .help = BINNACLE_TEXT("Only this action, like guest.start; guest. for all of guests")},
         {.name = "target", .help = BINNACLE_TEXT("Only where the target's name holds this")},
         {.name = "since", .help = BINNACLE_TEXT("Only those made in the last, like 90m, 12h or 7d")},
         {.name = "limit", .type = Param::Type::Number, .help = BINNACLE_TEXT("So many at most"), .fallback = "50"}},
        true);
    add("task", "show", BINNACLE_TEXT("Shows all that is known of a task."), Subject::Tasks);
    add("task", "log", BINNACLE_TEXT("Prints what a task has told."), Subject::Tasks,
        {{.name = "follow", .type = Param::Type::Flag, .help = BINNACLE_TEXT("Go on until the task has ended")}});
    add("task", "wait", BINNACLE_TEXT("Waits until the tasks have ended, and ends as they did."), Subject::Tasks);
    add("task", "cancel", BINNACLE_TEXT("Cancels tasks, whichever program runs them."), Subject::Tasks);
    add("events", "", BINNACLE_TEXT("Prints what happens on hosts, guests and tasks, as it happens."), Subject::None);
    return verbs;
}

Text nounHelp(std::string_view noun) {
    if (noun == "host") return BINNACLE_TEXT("Hosts: add them, look at them, examine them");
    if (noun == "guest") return BINNACLE_TEXT("Virtual machines and containers");
    if (noun == "ct") return BINNACLE_TEXT("Containers: made here, then guests like all others");
    if (noun == "pool") return BINNACLE_TEXT("Storage pools of the hosts");
    if (noun == "volume") return BINNACLE_TEXT("Disks and images in storage pools");
    if (noun == "network") return BINNACLE_TEXT("Networks that libvirt makes for guests");
    if (noun == "snapshot") return BINNACLE_TEXT("Snapshots of virtual machines");
    if (noun == "task") return BINNACLE_TEXT("What runs and what has run");
    if (noun == "events") return BINNACLE_TEXT("A live stream of what happens");
    return {};
}

} // namespace

std::vector<const Param*> Verb::positionals() const {
    std::vector<const Param*> found;
    for (const auto& param : params)
        if (param.positional) found.push_back(&param);
    return found;
}

const Param* Verb::option(std::string_view wanted) const {
    const auto it = std::ranges::find_if(params, [&](const Param& p) { return !p.positional && p.name == wanted; });
    return it == params.end() ? nullptr : &*it;
}

Vocabulary::Vocabulary(const ActionRegistry& registry) {
    auto verbs = readers();
    for (const auto& action : registry.all())
        verbs.push_back(verbOf(action));
    for (const auto& verb : verbs)
        if (!hasNoun(verb.noun)) m_nouns.push_back({verb.noun, nounHelp(verb.noun)});
    for (const auto& noun : m_nouns)
        std::ranges::copy_if(verbs, std::back_inserter(m_verbs), [&](const Verb& v) { return v.noun == noun.name; });
}

bool Vocabulary::hasNoun(std::string_view name) const {
    return std::ranges::any_of(m_nouns, [&](const Noun& n) { return n.name == name; });
}

const Verb* Vocabulary::find(std::string_view noun, std::string_view verb) const {
    const auto it = std::ranges::find_if(m_verbs, [&](const Verb& v) { return v.noun == noun && v.name == verb; });
    return it == m_verbs.end() ? nullptr : &*it;
}

std::vector<const Verb*> Vocabulary::of(std::string_view noun) const {
    std::vector<const Verb*> found;
    for (const auto& verb : m_verbs)
        if (verb.noun == noun) found.push_back(&verb);
    return found;
}

} // namespace binnacle::cli
