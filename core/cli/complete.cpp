// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/complete.h"

#include "core/base/paths.h"
#include "core/base/untrusted.h"
#include "core/cli/command_line.h"
#include "core/fleet/demo_spec.h"
#include "core/fleet/inventory_cache.h"
#include "core/journal/task_store.h"
#include "core/settings/fleet_file.h"

#include <algorithm>
#include <map>
#include <set>

namespace binnacle::cli {
namespace {

using Candidates = std::vector<Candidate>;

const Candidates files{{":files", ""}};

const GlobalOption* findIn(const std::vector<GlobalOption>& options, const std::string& name) {
    const auto it = std::ranges::find_if(options, [&](const GlobalOption& o) { return name == o.name || name == o.brief; });
    return it == options.end() ? nullptr : &*it;
}

/// What the words before the last one have settled.
class Typed {
public:
    Typed(const Vocabulary& vocabulary, const std::vector<std::string>& words) {
        for (std::size_t i = 0; i + 1 < words.size(); ++i) {
            const auto& word = words[i];
            if (word.size() < 2 || word[0] != '-') {
                takeWord(vocabulary, word);
                continue;
            }
            const auto equals = word.find('=');
            if (equals != std::string::npos) {
                if (word.starts_with("--fleet=")) fleet = word.substr(equals + 1);
                if (word.starts_with("--demo=")) demo = true;
                continue;
            }
            if (word == "--demo") demo = true;
            if (!takesValue(word)) continue;
            if (i + 2 == words.size())
                openOption = word;
            else if (word == "--fleet")
                fleet = words[i + 1];
            ++i;
        }
    }
    std::string noun;
    const Verb* verb = nullptr;
    std::vector<std::string> rest;
    std::string openOption; ///< whose value is being typed
    std::string fleet;
    bool demo = false;

    const Param* openParam() const {
        return verb && openOption.starts_with("--") ? verb->option(openOption.substr(2)) : nullptr;
    }

private:
    void takeWord(const Vocabulary& vocabulary, const std::string& word) {
        if (verb) {
            rest.push_back(word);
        } else if (noun.empty()) {
            noun = word;
            verb = vocabulary.find(noun, "");
        } else {
            verb = vocabulary.find(noun, word);
        }
    }
    bool takesValue(const std::string& option) const {
        if (const auto* param = verb && option.starts_with("--") ? verb->option(option.substr(2)) : nullptr)
            return param->type != Param::Type::Flag;
        const auto* known = findIn(globalOptions(), option);
        if (!known && verb && verb->takesMany()) known = findIn(selectionOptions(), option);
        return known && *known->value && !known->optionalValue;
    }
};

/// The fleet as it was last known.
class Known {
public:
    explicit Known(const Typed& typed) {
        if (typed.demo) {
            m_hosts = demoHosts({});
            return;
        }
        auto file = readFleet(typed.fleet.empty() ? defaultFleetPath() : std::filesystem::path(typed.fleet));
        if (file) m_hosts = std::move(file->hosts);
    }
    Candidates hosts() const {
        Candidates found;
        for (const auto& host : m_hosts)
            found.push_back({host.name, host.local ? "this computer" : host.address});
        return found;
    }
    Candidates guests() const {
        Candidates found;
        std::map<std::string, int> count;
        for (const auto& [host, guest] : all())
            ++count[guest->name];
        for (const auto& [host, guest] : all()) {
            const auto help = std::string(name(guest->kind)) + ", " + std::string(name(guest->state));
            found.push_back({host + "/" + guest->name, help});
            if (count[guest->name] == 1) found.push_back({guest->name, help});
        }
        return found;
    }
    Candidates tags() const {
        std::set<std::string> tags;
        for (const auto& [host, guest] : all())
            tags.insert(guest->meta.tags.begin(), guest->meta.tags.end());
        return asCandidates(tags);
    }
    Candidates folders() const {
        std::set<std::string> folders;
        for (const auto& [host, guest] : all())
            if (!guest->meta.folder.empty()) folders.insert(guest->meta.folder);
        return asCandidates(folders);
    }

private:
    static Candidates asCandidates(const std::set<std::string>& words) {
        Candidates found;
        for (const auto& word : words)
            found.push_back({word, ""});
        return found;
    }
    const std::vector<std::pair<std::string, GuestPtr>>& all() const {
        if (m_read) return m_guests;
        m_read = true;
        InventoryCache cache(paths::cache() / "inventory");
        for (const auto& spec : m_hosts)
            if (const auto host = cache.load(spec))
                for (const auto& guest : host->guests)
                    m_guests.emplace_back(spec.name, guest);
        return m_guests;
    }
    std::vector<HostSpec> m_hosts;
    mutable std::vector<std::pair<std::string, GuestPtr>> m_guests;
    mutable bool m_read = false;
};

Candidates choices(const std::vector<std::string>& words) {
    Candidates found;
    for (const auto& word : words)
        found.push_back({word, ""});
    return found;
}

Candidates tasks(bool unfinished) {
    Candidates found;
    std::error_code ignored;
    const auto file = paths::data() / "journal.db";
    if (!std::filesystem::exists(file, ignored)) return found;
    auto store = TaskStore::open(file);
    if (!store) return found;
    TaskFilter filter;
    filter.limit = 100;
    if (unfinished) filter.states = {TaskState::Queued, TaskState::Running};
    const auto known = store->find(filter);
    for (const auto& task : known ? *known : std::vector<TaskInfo>())
        found.push_back({std::to_string(number(task.id)), task.spec.title.plain() + ", " + std::string(name(task.state))});
    return found;
}

Candidates optionValues(const Typed& typed, const Known& known) {
    const auto& option = typed.openOption;
    if (const auto* param = typed.openParam()) {
        if (!param->choices.empty()) return choices(param->choices);
        if (param->name == "key" || param->name == "known-hosts") return files;
        if (param->name == "state") return choices({"queued", "running", "succeeded", "failed", "cancelled", "interrupted"});
        return {};
    }
    if (option == "--fleet") return files;
    if (option == "--host") return known.hosts();
    if (option == "--guest") return known.guests();
    if (option == "--tag") return known.tags();
    if (option == "--folder") return known.folders();
    return {};
}

Candidates options(const Typed& typed) {
    Candidates found;
    if (typed.verb) {
        for (const auto& param : typed.verb->params)
            if (!param.positional) found.push_back({"--" + param.name, param.help.plain()});
        if (typed.verb->takesMany())
            for (const auto& option : selectionOptions())
                found.push_back({option.name, option.help});
    }
    for (const auto& option : globalOptions())
        found.push_back({option.name, option.help});
    return found;
}

Candidates words(const Typed& typed, const Known& known) {
    const auto& verb = *typed.verb;
    Candidates found;
    const bool first = typed.rest.empty();
    const auto params = verb.positionals();
    const bool list = !params.empty() && params.back()->type == Param::Type::TextList;
    if (verb.takesGuests() && (first || (verb.subject == Subject::Guests && !list))) found = known.guests();
    if (verb.takesHosts() && (first || verb.subject == Subject::Hosts)) found = known.hosts();
    if (verb.subject == Subject::Tasks) found = tasks(verb.name == "cancel" || verb.name == "wait");
    if (first && verb.subject != Subject::None) return found;
    for (const auto* param : params) {
        const auto more = param->name == "tags"    ? known.tags()
                          : param->name == "path"  ? known.folders()
                          : param->name == "hosts" ? known.hosts()
                                                   : choices(param->choices);
        found.insert(found.end(), more.begin(), more.end());
    }
    if (verb.id() == "guest.list")
        found = choices({"state:running", "state:stopped", "state:paused", "tag:", "host:", "kind:vm", "kind:container",
                         "folder:", "site:", "name:", "ip:", "number:"});
    return found;
}

Candidates everything(const Vocabulary& vocabulary, const Typed& typed, const std::string& partial) {
    const Known known(typed);
    if (!typed.openOption.empty()) return optionValues(typed, known);
    if (partial.starts_with('-')) return options(typed);
    if (typed.verb) return words(typed, known);
    Candidates found;
    if (typed.noun.empty())
        for (const auto& noun : vocabulary.nouns())
            found.push_back({noun.name, noun.help.plain()});
    for (const auto* verb : vocabulary.of(typed.noun))
        found.push_back({verb->name, verb->help.plain()});
    return found;
}

} // namespace

std::vector<Candidate> complete(const Vocabulary& vocabulary, const std::vector<std::string>& words) {
    if (words.empty()) return {};
    auto found = everything(vocabulary, Typed(vocabulary, words), words.back());
    if (found.size() == 1 && found.front().text == files.front().text) return found;
    // What can't be typed on a line isn't offered.
    std::erase_if(found, [&](const Candidate& c) {
        return !c.text.starts_with(words.back()) || singleLine(c.text, 10'000) != c.text;
    });
    for (auto& candidate : found)
        candidate.help = singleLine(candidate.help);
    return found;
}

} // namespace binnacle::cli
