// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace binnacle::desktop {

/// The command line of the console.
struct DesktopOptions {
    std::string fleetFile;            ///< empty: the user's own
    bool demo = false;
    bool newInstance = false;         ///< a console of its own, whatever else runs
    std::string demoSpec;             ///< a TOML file; empty: the usual demo fleet
    std::string tour;                 ///< where to put the screenshots of a tour; empty: none
    std::string language, scheme;     ///< for this run; empty: as the settings say
    std::vector<std::string> links;   ///< binnacle://host/guest, or host/guest
};

/// What --help and --version print; then the program ends with the code.
struct Leave {
    int exitCode = 0;
    std::string text;
};
std::variant<DesktopOptions, Leave> parseOptions(int argc, const char* const* argv);

} // namespace binnacle::desktop
