// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/program.h"

#include "core/cli/catalogue.h"
#include "core/cli/complete.h"
#include "core/cli/deed.h"
#include "core/cli/exit_codes.h"
#include "core/cli/help.h"
#include "core/cli/man_page.h"
#include "core/cli/read_verbs.h"
#include "core/settings/file_replace.h"

#include <cerrno>

namespace binnacle::cli {
namespace {

int failed(Console& console, const Error& error) {
    console.complain(error);
    return exitCode(error.code);
}

int execute(const Command& command, Console& console, const std::stop_token& stop, ReadVerb record) {
    Workbench bench(command, console, stop);
    if (auto opened = bench.open(); !opened) return failed(console, opened.error());
    if (command.verb->action && !command.verb->action->session) return Deed(bench).run();
    const auto verb = command.verb->id() == "guest.record" ? record : findReadVerb(command.verb->id());
    const auto code = verb(bench);
    return code ? *code : failed(console, code.error());
}

int printCandidates(const Vocabulary& vocabulary, const std::vector<std::string>& words, Console& console) {
    std::string lines;
    for (const auto& candidate : complete(vocabulary, words))
        lines += candidate.text + '\t' + candidate.help + '\n';
    console.print(lines);
    return 0;
}

int printManPage(const Vocabulary& vocabulary, const std::string& frame, Console& console) {
    const auto text = readWholeFile(frame);
    if (!text) return failed(console, text.error());
    console.print(manPage(vocabulary, *text));
    return 0;
}

int dispatch(const std::vector<std::string>& arguments, Console& console, const std::stop_token& stop, ReadVerb record) {
    const Catalogue catalogue;
    const Vocabulary vocabulary(catalogue.registry());
    if (!arguments.empty() && arguments[0] == "complete")
        return printCandidates(vocabulary, {arguments.begin() + 1, arguments.end()}, console);
    if (arguments.size() == 2 && arguments[0] == "man") return printManPage(vocabulary, arguments[1], console);
    const auto line = parseCommandLine(vocabulary, arguments);
    if (!line) return failed(console, line.error());
    console.setQuiet(line->command.globals.quiet);
    switch (line->kind) {
    case CommandLine::Kind::Help:
        console.print(helpPage(vocabulary, *line, console.terminal()));
        return 0;
    case CommandLine::Kind::Version:
        console.print("binnaclectl " BINNACLE_VERSION "\n");
        return 0;
    case CommandLine::Kind::Run:
        return execute(line->command, console, stop, record);
    }
    return 0;
}

} // namespace

int run(const std::vector<std::string>& arguments, Console& console, const std::stop_token& stop, ReadVerb record) {
    errno = 0;
    const int code = dispatch(arguments, console, stop, record);
    if (console.flush()) return code;
    const int lost = exitCode(ErrorCode::Io);
    if (errno != EPIPE) console.complain("Not everything could be written to standard output");
    return code ? code : lost;
}

} // namespace binnacle::cli
