// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cli/command_line.h"
#include "core/cli/terminal.h"

namespace binnacle::cli {

/// "binnaclectl guest start [OPTION]… GUEST…"
std::string usage(const Verb& verb);
/// An option as it is written: "--time-limit N", "--demo[=FILE]".
std::string written(const GlobalOption& option);
std::string written(const Param& param);
/// What is said of a parameter, its choices and what it is by default included.
std::string meaningOf(const Param& param);
/// Those that go with a verb: the selection, --watch.
std::vector<GlobalOption> optionsFor(const Verb& verb);
/// Those that go with every one.
std::vector<GlobalOption> commonOptions();

/// The page for everything, a noun or a verb.
std::string helpPage(const Vocabulary& vocabulary, const CommandLine& asked, const Terminal& terminal);

} // namespace binnacle::cli
