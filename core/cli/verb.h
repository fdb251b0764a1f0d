// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The words of the command line: one verb for each action of the registry, and those that only read.

#include "core/actions/action_registry.h"

namespace binnacle::cli {

/// What stands after the verb.
enum class Subject : std::uint8_t { None, Host, Hosts, Guest, Guests, Tasks };

struct Verb {
    std::string noun;
    std::string name; ///< empty where the noun is all: "events"
    Text help;
    Subject subject = Subject::None;
    std::vector<Param> params{};
    const Action* action = nullptr; ///< of the registry it was made from; null: the verb only reads
    bool watch = false;             ///< takes --watch
    std::string inputParam{};       ///< the parameter for which "-" means standard input

    std::string id() const { return name.empty() ? noun : noun + "." + name; }
    std::string words() const { return name.empty() ? noun : noun + " " + name; }
    bool takesGuests() const { return subject == Subject::Guest || subject == Subject::Guests; }
    bool takesHosts() const { return subject == Subject::Host || subject == Subject::Hosts; }
    /// Several at once, by name or by a selection.
    bool takesMany() const { return subject == Subject::Guests || subject == Subject::Hosts; }
    std::vector<const Param*> positionals() const;
    const Param* option(std::string_view name) const; ///< one that isn't positional
};

struct Noun {
    std::string name;
    Text help;
};

/// In the order in which help shows them.
class Vocabulary {
public:
    explicit Vocabulary(const ActionRegistry& registry);
    const std::vector<Noun>& nouns() const { return m_nouns; }
    const std::vector<Verb>& verbs() const { return m_verbs; }
    bool hasNoun(std::string_view name) const;
    const Verb* find(std::string_view noun, std::string_view verb) const;
    std::vector<const Verb*> of(std::string_view noun) const;

private:
    std::vector<Noun> m_nouns;
    std::vector<Verb> m_verbs;
};

} // namespace binnacle::cli
