// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cli/read_verbs.h"

#include <stop_token>

namespace binnacle::cli {

/// binnaclectl but for main(): runs what \a arguments (without the program's name) say and answers with the exit
/// code. \a record: how "guest record" is done; by default, another program does it. Besides what help shows there are "complete WORD…" and "man FRAME", which shells and the build call.
int run(const std::vector<std::string>& arguments, Console& console, const std::stop_token& stop,
        ReadVerb record = becomeRecorder);

} // namespace binnacle::cli
