// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What was typed, as a value.

#include "core/cli/verb.h"

#include <nlohmann/json.hpp>

#include <chrono>

namespace binnacle::cli {

/// Accepted anywhere on the line.
struct Globals {
    std::string fleet;               ///< empty: the user's own
    std::optional<std::string> demo; ///< a file, or empty for the built-in one
    bool json = false, yes = false, quiet = false, plan = false;
    std::chrono::milliseconds timeout{20'000};
    std::optional<std::chrono::milliseconds> watch;
    std::size_t workers = 0; ///< 0: as usual
};

/// Which guests or hosts are meant; different kinds must all hold, several of one kind are alternatives.
struct Selectors {
    std::vector<std::string> tags, folders, hosts;
    std::string query;
    bool all = false;
    bool any() const { return all || !tags.empty() || !folders.empty() || !hosts.empty() || !query.empty(); }
};

struct Command {
    Globals globals;
    const Verb* verb = nullptr;
    std::vector<std::string> targets; ///< names
    Selectors selectors;
    nlohmann::json params = nlohmann::json::object();
};

struct CommandLine {
    enum class Kind : std::uint8_t { Run, Help, Version };
    Kind kind = Kind::Run;
    Command command;      ///< for Help: the verb asked about, or none
    std::string helpNoun; ///< for Help without a verb; may be empty
};

/// One option that every verb takes.
struct GlobalOption {
    const char* name;  ///< "--fleet"
    const char* brief; ///< "-q"; may be empty
    const char* value; ///< "FILE"; empty: it takes none
    bool optionalValue;
    const char* help;
};
const std::vector<GlobalOption>& globalOptions();

/// The options by which a verb that takes many is told which.
const std::vector<GlobalOption>& selectionOptions();

/// InvalidArgument with a hint. Names may be anything: after "--" nothing is an option.
Result<CommandLine> parseCommandLine(const Vocabulary& vocabulary, const std::vector<std::string>& arguments);

} // namespace binnacle::cli
