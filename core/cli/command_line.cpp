// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/command_line.h"

#include "core/base/untrusted.h"
#include "core/cli/help.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace binnacle::cli {
namespace {

Error wrong(Text message, Text hint = {}) {
    return fail(ErrorCode::InvalidArgument, std::move(message), {}, std::move(hint));
}

std::string shown(std::string_view text) {
    return singleLine(text, 80);
}

std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0U);
    for (std::size_t i = 0; i < a.size(); ++i) {
        auto diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j)
            diagonal = std::exchange(row[j + 1],
                                     std::min({row[j + 1] + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0U : 1U)}));
    }
    return row.back();
}

/// "Did you mean …?", or what else there is.
Text suggestion(const std::string& word, const std::vector<std::string>& known, Text otherwise) {
    const auto nearest = std::ranges::min_element(known, {}, [&](const std::string& k) { return distance(word, k); });
    if (nearest != known.end() && distance(word, *nearest) <= std::max<std::size_t>(word.size() < 4 ? 1 : 2, word.size() / 3))
        return BINNACLE_TEXT("Did you mean \"%1\"?", *nearest);
    return otherwise;
}

Result<std::int64_t> toNumber(const std::string& name, const std::string& text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc() && end == text.data() + text.size()) return value;
    return wrong(BINNACLE_TEXT("%1 takes a whole number, not \"%2\"", name, shown(text)));
}

Result<std::chrono::milliseconds> toSeconds(const std::string& name, const std::string& text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !(value >= 0 && value < 1e7))
        return wrong(BINNACLE_TEXT("%1 takes a number of seconds, not \"%2\"", name, shown(text)));
    return std::chrono::milliseconds(std::int64_t(value * 1000));
}

/// "--name=value" taken apart.
struct Option {
    std::string name;
    std::optional<std::string> value;
};
Option split(const std::string& argument) {
    const auto equals = argument.starts_with("--") ? argument.find('=') : std::string::npos;
    if (equals == std::string::npos) return {argument, std::nullopt};
    return {argument.substr(0, equals), argument.substr(equals + 1)};
}

const GlobalOption* findIn(const std::vector<GlobalOption>& options, const std::string& name) {
    const auto it = std::ranges::find_if(options, [&](const GlobalOption& o) { return name == o.name || name == o.brief; });
    return it == options.end() ? nullptr : &*it;
}

class Parser {
public:
    Parser(const Vocabulary& vocabulary, const std::vector<std::string>& arguments)
        : m_vocabulary(vocabulary)
        , m_arguments(arguments) {}

    Result<CommandLine> parse() {
        TRY(findVerb());
        if (m_line.kind != CommandLine::Kind::Run) return std::move(m_line);
        m_at = 0;
        for (; m_at < m_arguments.size(); ++m_at) {
            const auto& argument = m_arguments[m_at];
            if (m_skip[m_at]) continue;
            if (!m_onlyNames && argument == "--")
                m_onlyNames = true;
            else if (!m_onlyNames && argument.size() > 1 && argument[0] == '-')
                TRY(takeOption(split(argument)));
            else
                m_words.push_back(argument);
        }
        TRY(distribute());
        TRY(checkWhole());
        return std::move(m_line);
    }

private:
    Globals& globals() { return m_line.command.globals; }
    const Verb& verb() const { return *m_line.command.verb; }

    /// The first two words that are no options and no values of global options.
    Result<> findVerb() {
        m_skip.assign(m_arguments.size(), false);
        std::vector<std::size_t> words;
        bool help = false;
        for (std::size_t i = 0; i < m_arguments.size(); ++i) {
            const auto& argument = m_arguments[i];
            if (argument == "--") break;
            if (argument == "--help" || argument == "-h") help = true;
            if (argument == "--version") m_line.kind = CommandLine::Kind::Version;
            if (argument.size() > 1 && argument[0] == '-') {
                const auto option = split(argument);
                const auto* global = findIn(globalOptions(), option.name);
                if (global && *global->value && !global->optionalValue && !option.value) ++i;
            } else if (words.size() < 2) {
                words.push_back(i);
            }
        }
        if (m_line.kind == CommandLine::Kind::Version) return {};
        if (!words.empty() && m_arguments[words[0]] == "help") {
            help = true;
            words.erase(words.begin());
            for (auto i = words.empty() ? 0 : words[0] + 1; i < m_arguments.size() && words.size() == 1; ++i)
                if (m_arguments[i][0] != '-') words.push_back(i);
        }
        if (words.empty()) return takeHelp("");
        const auto noun = m_arguments[words[0]];
        if (!m_vocabulary.hasNoun(noun)) return unknownNoun(noun);
        m_skip[words[0]] = true;
        if (const auto* alone = m_vocabulary.find(noun, "")) return takeVerb(alone, help);
        if (words.size() < 2) {
            if (help || m_arguments.size() == 1) return takeHelp(noun);
            return wrong(BINNACLE_TEXT("What is to be done with \"%1\"?", noun), verbsOf(noun));
        }
        const auto name = m_arguments[words[1]];
        m_skip[words[1]] = true;
        const auto* found = m_vocabulary.find(noun, name);
        if (!found) return unknownVerb(noun, name);
        return takeVerb(found, help);
    }
    Result<> takeHelp(const std::string& noun) {
        m_line.kind = CommandLine::Kind::Help;
        m_line.helpNoun = noun;
        return {};
    }
    Result<> takeVerb(const Verb* verb, bool help) {
        m_line.command.verb = verb;
        if (help) m_line.kind = CommandLine::Kind::Help;
        return {};
    }
    Text verbsOf(const std::string& noun) const {
        std::string names;
        for (const auto* verb : m_vocabulary.of(noun))
            names += (names.empty() ? "" : ", ") + verb->name;
        return BINNACLE_TEXT("It is one of: %1.", names);
    }
    Error unknownVerb(const std::string& noun, const std::string& name) const {
        std::vector<std::string> known;
        for (const auto* verb : m_vocabulary.of(noun))
            known.push_back(verb->name);
        return wrong(BINNACLE_TEXT("\"%1\" has no verb \"%2\"", noun, shown(name)), suggestion(name, known, verbsOf(noun)));
    }
    Error unknownNoun(const std::string& name) const {
        std::vector<std::string> known;
        for (const auto& noun : m_vocabulary.nouns())
            known.push_back(noun.name);
        return wrong(BINNACLE_TEXT("There is no command \"%1\"", shown(name)),
                     suggestion(name, known, BINNACLE_TEXT("\"binnaclectl --help\" shows what there is.")));
    }

    Result<std::string> valueOf(const Option& option) {
        if (option.value) return *option.value;
        if (m_at + 1 < m_arguments.size()) return m_arguments[++m_at];
        return wrong(BINNACLE_TEXT("%1 needs a value", option.name));
    }
    Result<> mustHaveNoValue(const Option& option) {
        if (!option.value) return {};
        return wrong(BINNACLE_TEXT("%1 takes no value", option.name));
    }

    Result<> takeOption(const Option& option) {
        // The verb's own first: what stands in its help must mean that.
        if (option.name.starts_with("--"))
            if (const auto* param = verb().option(option.name.substr(2))) return takeParam(*param, option);
        if (verb().takesMany())
            if (const auto* known = findIn(selectionOptions(), option.name)) return takeSelector(*known, option);
        if (const auto* known = findIn(globalOptions(), option.name)) return takeGlobal(*known, option);
        return unknownOption(option.name);
    }
    Error unknownOption(const std::string& name) const {
        std::vector<std::string> known;
        for (const auto& param : verb().params)
            if (!param.positional) known.push_back("--" + param.name);
        for (const auto& option : globalOptions())
            known.emplace_back(option.name);
        if (verb().takesMany())
            for (const auto& option : selectionOptions())
                known.emplace_back(option.name);
        return wrong(BINNACLE_TEXT("\"%1\" has no option \"%2\"", verb().words(), shown(name)),
                     suggestion(name, known,
                                BINNACLE_TEXT("\"binnaclectl %1 --help\" shows them; a name that begins with \"-\" "
                                              "goes after \"--\".",
                                              verb().words())));
    }

    Result<> takeGlobal(const GlobalOption& known, const Option& option) {
        const std::string name = known.name;
        if (!*known.value) TRY(mustHaveNoValue(option));
        if (name == "--fleet") {
            globals().fleet = TRY(valueOf(option));
            if (globals().fleet.empty()) return wrong(BINNACLE_TEXT("%1 needs a value", name));
        }
        if (name == "--demo") globals().demo = option.value.value_or("");
        if (name == "--json") globals().json = true;
        if (name == "--yes") globals().yes = true;
        if (name == "--plan") globals().plan = true;
        if (name == "--quiet") globals().quiet = true;
        if (name == "--timeout") globals().timeout = TRY(toSeconds(name, TRY(valueOf(option))));
        if (name == "--watch") {
            globals().watch = std::chrono::milliseconds(0);
            if (option.value) globals().watch = TRY(toSeconds(name, *option.value));
        }
        return {};
    }

    Result<> takeSelector(const GlobalOption& known, const Option& option) {
        const std::string name = known.name;
        auto& selectors = m_line.command.selectors;
        const bool guestsOnly = name != "--all" && name != "--workers";
        if (guestsOnly && !verb().takesGuests()) return unknownOption(option.name);
        if (!*known.value) TRY(mustHaveNoValue(option));
        if (name == "--all") {
            selectors.all = true;
            return {};
        }
        const auto value = TRY(valueOf(option));
        if (name == "--guest") m_named.push_back(value);
        if (name == "--tag") selectors.tags.push_back(value);
        if (name == "--folder") selectors.folders.push_back(value);
        if (name == "--host") selectors.hosts.push_back(value);
        if (name == "--query") selectors.query += (selectors.query.empty() ? "" : " ") + value;
        if (name == "--workers") {
            const auto workers = TRY(toNumber(name, value));
            if (workers < 1 || workers > 256) return wrong(BINNACLE_TEXT("%1 takes a number from 1 to 256", name));
            globals().workers = std::size_t(workers);
        }
        return {};
    }

    Result<> takeParam(const Param& param, const Option& option) {
        if (param.type == Param::Type::Flag) {
            TRY(mustHaveNoValue(option));
            m_line.command.params[param.name] = true;
            return {};
        }
        return setParam(param, TRY(valueOf(option)), option.name);
    }
    Result<> setParam(const Param& param, const std::string& value, const std::string& name) {
        auto& params = m_line.command.params;
        switch (param.type) {
        case Param::Type::Choice:
            if (std::ranges::find(param.choices, value) == param.choices.end())
                return wrong(BINNACLE_TEXT("%1 is one of %2, not \"%3\"", name,
                                           fmt::format("{}", fmt::join(param.choices, ", ")), shown(value)));
            [[fallthrough]];
        case Param::Type::Text:
        case Param::Type::Secret:
            params[param.name] = validUtf8(value);
            return {};
        case Param::Type::Number:
            params[param.name] = TRY(toNumber(name, value));
            return {};
        case Param::Type::TextList:
            params[param.name].push_back(validUtf8(value));
            return {};
        case Param::Type::Flag:
            break;
        }
        return {};
    }

    /// Which of the words name targets and which are parameters.
    Result<> distribute() {
        auto& command = m_line.command;
        const auto params = verb().positionals();
        std::size_t names = 0;
        if (m_named.empty() && !command.selectors.any()) switch (verb().subject) {
            case Subject::None:
                break;
            case Subject::Host:
            case Subject::Guest:
                names = 1;
                break;
            case Subject::Tasks:
                names = m_words.size();
                break;
            case Subject::Hosts:
            case Subject::Guests:
                names = namesAmong(params);
                break;
            }
        names = std::min(names, m_words.size());
        command.targets = m_named;
        command.targets.insert(command.targets.end(), m_words.begin(), m_words.begin() + std::ptrdiff_t(names));
        std::size_t next = names;
        for (const auto* param : params) {
            const bool list = param->type == Param::Type::TextList;
            while (next < m_words.size()) {
                TRY(setParam(*param, m_words[next++], upper(*param)));
                if (!list) break;
            }
        }
        if (next < m_words.size()) return tooMany(m_words[next]);
        return {};
    }
    std::size_t namesAmong(const std::vector<const Param*>& params) const {
        if (params.empty()) return m_words.size();
        if (params.back()->type == Param::Type::TextList) return 1;
        return m_words.size() > params.size() ? m_words.size() - params.size() : 1;
    }
    Error tooMany(const std::string& word) const {
        const bool selected = verb().takesMany() && (m_line.command.selectors.any() || !m_named.empty());
        return wrong(BINNACLE_TEXT("There is one word too many: \"%1\"", shown(word)),
                     selected ? BINNACLE_TEXT("Either name them or select them by options.")
                              : BINNACLE_TEXT("Usage: %1", usage(verb())));
    }
    static std::string upper(const Param& param) {
        std::string name = param.name;
        for (auto& c : name)
            c = c == '-' ? '_' : char(std::toupper(static_cast<unsigned char>(c)));
        return name;
    }

    Result<> checkWhole() {
        auto& command = m_line.command;
        if (globals().demo && !globals().fleet.empty())
            return wrong(BINNACLE_TEXT("--fleet and --demo exclude each other"));
        if (globals().watch && !verb().watch)
            return wrong(BINNACLE_TEXT("\"%1\" can't be watched", verb().words()),
                         BINNACLE_TEXT("--watch goes with lists; \"events\" shows everything that happens."));
        if (!m_named.empty() && command.selectors.any())
            return wrong(BINNACLE_TEXT("Either name the guests or select them by options"));
        const bool subject = verb().subject != Subject::None;
        if (subject && command.targets.empty() && !command.selectors.any())
            return wrong(BINNACLE_TEXT("\"%1\" needs the %2 of a %3", verb().words(),
                                       verb().subject == Subject::Tasks ? "number" : "name", subjectWord()),
                         BINNACLE_TEXT("Usage: %1", usage(verb())));
        for (const auto& param : verb().params)
            if (param.required && !command.params.contains(param.name))
                return wrong(BINNACLE_TEXT("\"%1\" needs %2", verb().words(),
                                           param.positional ? upper(param) : "--" + param.name),
                             BINNACLE_TEXT("Usage: %1", usage(verb())));
        return {};
    }
    const char* subjectWord() const {
        if (verb().takesHosts()) return "host";
        return verb().takesGuests() ? "guest" : "task";
    }

    const Vocabulary& m_vocabulary;
    const std::vector<std::string>& m_arguments;
    CommandLine m_line;
    std::vector<bool> m_skip;          ///< noun and verb
    std::vector<std::string> m_words;  ///< all others
    std::vector<std::string> m_named;  ///< --guest
    std::size_t m_at = 0;
    bool m_onlyNames = false;
};

} // namespace

const std::vector<GlobalOption>& globalOptions() {
    static const std::vector<GlobalOption> options{
        {"--fleet", "", "FILE", false, "Fleet file in place of your own"},
        {"--demo", "", "FILE", true, "The demo fleet in place of real hosts; --demo=FILE describes another one"},
        {"--json", "", "", false, "Print JSON"},
        {"--plan", "", "", false, "Only show what would be done, in steps, where a verb has such a plan"},
        {"--yes", "-y", "", false, "Ask no questions before something is interrupted"},
        {"--timeout", "", "SECONDS", false, "How long hosts may take to be connected and read (20)"},
        {"--watch", "", "SECONDS", true, "Lists: draw again when something changes, and each so many seconds"},
        {"--quiet", "-q", "", false, "Print results and errors only"},
        {"--help", "-h", "", false, "Show help"},
        {"--version", "", "", false, "Show the version"},
    };
    return options;
}

const std::vector<GlobalOption>& selectionOptions() {
    static const std::vector<GlobalOption> options{
        {"--guest", "", "NAME", false, "This guest (where what follows the verb is something else)"},
        {"--tag", "", "TAG", false, "Guests with this tag"},
        {"--folder", "", "FOLDER", false, "Guests in this folder and below"},
        {"--host", "", "HOST", false, "Guests on this host"},
        {"--query", "", "EXPRESSION", false, "Guests that match this search"},
        {"--all", "", "", false, "All there are"},
        {"--workers", "", "N", false, "So many at a time"},
    };
    return options;
}

Result<CommandLine> parseCommandLine(const Vocabulary& vocabulary, const std::vector<std::string>& arguments) {
    return Parser(vocabulary, arguments).parse();
}

} // namespace binnacle::cli
