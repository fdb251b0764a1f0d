// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/help.h"

#include <algorithm>

namespace binnacle::cli {
namespace {

struct Entry {
    std::string left, right;
};

std::string columns(const std::vector<Entry>& entries, const Terminal& terminal) {
    std::size_t width = 0;
    for (const auto& entry : entries)
        width = std::max(width, std::min<std::size_t>(entry.left.size(), 26));
    std::string out;
    for (const auto& entry : entries) {
        const bool fits = entry.left.size() <= width;
        out += "  " + entry.left + (fits ? std::string(width - entry.left.size() + 2, ' ') : "\n" + std::string(width + 4, ' '));
        std::size_t column = width + 4;
        const auto limit = std::min<std::size_t>(terminal.width(), 100);
        for (std::size_t at = 0; at < entry.right.size();) {
            const auto end = std::min(entry.right.find(' ', at), entry.right.size());
            if (column + end - at > limit && column > width + 4) {
                out += "\n" + std::string(width + 4, ' ');
                column = width + 4;
            }
            out += entry.right.substr(at, end - at) + (end < entry.right.size() ? " " : "");
            column += end - at + 1;
            at = end + 1;
        }
        out += '\n';
    }
    return out;
}

std::string titled(const char* title, const std::vector<Entry>& entries, const Terminal& terminal) {
    if (entries.empty()) return {};
    return '\n' + terminal.paint(title, Colour::Strong) + '\n' + columns(entries, terminal);
}

std::string upper(const std::string& name) {
    std::string out = name;
    for (auto& c : out)
        c = c == '-' ? '_' : char(std::toupper(static_cast<unsigned char>(c)));
    return out;
}

std::vector<Entry> entriesOf(const std::vector<GlobalOption>& options) {
    std::vector<Entry> entries;
    for (const auto& option : options)
        entries.push_back({written(option), option.help});
    return entries;
}

std::string everything(const Vocabulary& vocabulary, const Terminal& terminal) {
    std::string page = "binnaclectl runs virtual machines and containers on plain Linux hosts.\n\n"
                       "Usage: binnaclectl NOUN VERB [OPTION]… [NAME]…\n";
    for (const auto& noun : vocabulary.nouns()) {
        std::vector<Entry> entries;
        for (const auto* verb : vocabulary.of(noun.name))
            entries.push_back({verb->words(), verb->help.plain()});
        page += titled(noun.help.plain().c_str(), entries, terminal);
    }
    page += titled("Options, anywhere on the line", entriesOf(globalOptions()), terminal);
    return page + "\nA guest is named as HOST/GUEST, or by a name or number that is unique, or by its uuid.\n"
                  "\"binnaclectl NOUN VERB --help\" tells more, \"man binnaclectl\" everything.\n";
}

std::string nounPage(const Vocabulary& vocabulary, const std::string& noun, const Terminal& terminal) {
    std::vector<Entry> entries;
    for (const auto* verb : vocabulary.of(noun))
        entries.push_back({verb->name, verb->help.plain()});
    return "Usage: binnaclectl " + noun + " VERB [OPTION]… [NAME]…\n" + titled("Verbs", entries, terminal) +
           "\n\"binnaclectl " + noun + " VERB --help\" tells more.\n";
}

std::string verbPage(const Verb& verb, const Terminal& terminal) {
    std::vector<Entry> words, options;
    if (verb.takesGuests()) words.push_back({"GUEST", "HOST/GUEST, a uuid, or a name or number that is unique"});
    if (verb.takesHosts()) words.push_back({"HOST", "Name of a host in the fleet"});
    if (verb.subject == Subject::Tasks) words.push_back({"TASK", "Number of a task"});
    for (const auto& param : verb.params)
        (param.positional ? words : options).push_back({written(param), meaningOf(param)});
    auto page = "Usage: " + usage(verb) + "\n\n" + verb.help.plain() + '\n';
    if (verb.action && verb.action->danger == Danger::Interrupts)
        page += "It interrupts what runs there, so it asks first; --yes answers in advance.\n";
    if (verb.action && verb.action->danger == Danger::Destroys)
        page += "What it takes away can't be had back, so it asks first; --yes answers in advance.\n";
    page += titled("Arguments", words, terminal);
    page += titled("Options", options, terminal);
    page += titled(verb.takesGuests() ? "Which guests, in place of names" : "Which", entriesOf(optionsFor(verb)), terminal);
    return page + titled("Options of every command", entriesOf(commonOptions()), terminal);
}

} // namespace

std::string written(const GlobalOption& option) {
    std::string text = *option.brief ? std::string(option.brief) + ", " + option.name : option.name;
    if (!*option.value) return text;
    return text + (option.optionalValue ? "[=" + std::string(option.value) + "]" : " " + std::string(option.value));
}

std::string written(const Param& param) {
    if (param.positional)
        return upper(param.name) + (param.type == Param::Type::TextList ? "…" : "");
    std::string text = "--" + param.name;
    switch (param.type) {
    case Param::Type::Flag:
        return text;
    case Param::Type::Number:
        return text + " N";
    case Param::Type::Choice:
        return text + " " + fmt::format("{}", fmt::join(param.choices, "|"));
    case Param::Type::Text:
    case Param::Type::TextList:
    case Param::Type::Secret:
        return text + " " + upper(param.name);
    }
    return text;
}

std::string meaningOf(const Param& param) {
    auto text = param.help.plain();
    if (!param.fallback.empty()) text += " (" + param.fallback + ")";
    return text;
}

std::vector<GlobalOption> optionsFor(const Verb& verb) {
    std::vector<GlobalOption> options;
    if (!verb.takesMany()) return options;
    for (const auto& option : selectionOptions())
        if (const std::string name = option.name; verb.takesGuests() || name == "--all" || name == "--workers")
            options.push_back(option);
    if (!verb.action) std::erase_if(options, [](const GlobalOption& o) { return std::string(o.name) == "--workers"; });
    return options;
}

std::vector<GlobalOption> commonOptions() {
    return globalOptions();
}

std::string usage(const Verb& verb) {
    std::string text = "binnaclectl " + verb.words() + " [OPTION]…";
    switch (verb.subject) {
    case Subject::None:
        break;
    case Subject::Host:
        text += " HOST";
        break;
    case Subject::Guest:
        text += " GUEST";
        break;
    case Subject::Hosts:
        text += " HOST…";
        break;
    case Subject::Guests: {
        const auto params = verb.positionals();
        const bool list = !params.empty() && params.back()->type == Param::Type::TextList;
        text += list ? " GUEST" : " GUEST…";
        break;
    }
    case Subject::Tasks:
        text += " TASK…";
        break;
    }
    for (const auto* param : verb.positionals())
        text += param->required ? " " + written(*param) : " [" + written(*param) + "]";
    return text;
}

std::string helpPage(const Vocabulary& vocabulary, const CommandLine& asked, const Terminal& terminal) {
    if (asked.command.verb) return verbPage(*asked.command.verb, terminal);
    if (!asked.helpNoun.empty()) return nounPage(vocabulary, asked.helpNoun, terminal);
    return everything(vocabulary, terminal);
}

} // namespace binnacle::cli
