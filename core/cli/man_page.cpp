// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/man_page.h"

#include "core/base/untrusted.h"
#include "core/cli/exit_codes.h"
#include "core/cli/help.h"

namespace binnacle::cli {
namespace {

/// A tagged paragraph.
std::string paragraph(const std::string& tag, const std::string& text) {
    return ".TP\n.B " + roff(tag) + "\n" + roff(text) + "\n";
}

std::string commands(const Vocabulary& vocabulary) {
    std::string out;
    for (const auto& noun : vocabulary.nouns()) {
        out += ".SS " + roff(noun.help.plain()) + "\n";
        for (const auto* verb : vocabulary.of(noun.name)) {
            out += paragraph(usage(*verb).substr(std::string("binnaclectl ").size()), verb->help.plain());
            if (verb->action && verb->action->danger != Danger::None) out += "Asks first.\n";
            if (verb->params.empty()) continue;
            out += ".RS\n";
            for (const auto& param : verb->params)
                out += paragraph(written(param), meaningOf(param));
            out += ".RE\n";
        }
    }
    return out;
}

std::string options(const std::vector<GlobalOption>& all) {
    std::string out;
    for (const auto& option : all)
        out += paragraph(written(option), option.help);
    return out;
}

std::string exits() {
    auto out = paragraph("0", "everything was done") +
               paragraph("1", "several things failed, in different ways; or the program that ran a task has died");
    for (const auto& row : exitCodes())
        out += paragraph(std::to_string(row.exit), row.meaning + std::string(" (") + std::string(name(row.code)) + ")");
    return out;
}

std::string withVersion(std::string line) {
    constexpr std::string_view mark = "@VERSION@";
    if (const auto at = line.find(mark); at != std::string::npos) line.replace(at, mark.size(), BINNACLE_VERSION);
    return line;
}

} // namespace

std::string roff(std::string_view text) {
    std::string out;
    if (text.starts_with('.') || text.starts_with('\'')) out += "\\&";
    for (std::size_t i = 0; i < text.size();) {
        const auto c = nextCodePoint(text, i);
        if (c == '-')
            out += "\\-";
        else if (c == '\\')
            out += "\\e";
        else if (c == '"')
            out += "\\(dq";
        else if (c > 0x7e)
            out += fmt::format("\\[u{:04X}]", std::uint32_t(c));
        else
            out += char(c);
    }
    return out;
}

std::string manPage(const Vocabulary& vocabulary, std::string_view frame) {
    std::string out;
    for (std::size_t at = 0; at < frame.size();) {
        const auto end = std::min(frame.find('\n', at), frame.size());
        const auto line = frame.substr(at, end - at);
        at = end + 1;
        if (line == "@COMMANDS@")
            out += commands(vocabulary);
        else if (line == "@OPTIONS@")
            out += options(globalOptions());
        else if (line == "@SELECTION@")
            out += options(selectionOptions());
        else if (line == "@EXIT_CODES@")
            out += exits();
        else
            out += withVersion(std::string(line)) + '\n';
    }
    return out;
}

} // namespace binnacle::cli
