// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cli/verb.h"

namespace binnacle::cli {

struct Candidate {
    std::string text;
    std::string help; ///< one line; may be empty
};

/// What the last of \a words (what is typed so far after the program's name, the last one may be empty) can
/// become. Names come from the fleet file and what was last known of its hosts: nothing is ever connected. One
/// candidate with the text ":files" stands for the names of files.
std::vector<Candidate> complete(const Vocabulary& vocabulary, const std::vector<std::string>& words);

} // namespace binnacle::cli
