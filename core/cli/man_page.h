// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cli/verb.h"

namespace binnacle::cli {

/// binnaclectl(1): \a frame with its lines @COMMANDS@, @OPTIONS@, @SELECTION@ and @EXIT_CODES@ replaced by what
/// the program itself goes by, and @VERSION@ within lines.
std::string manPage(const Vocabulary& vocabulary, std::string_view frame);
/// Text as roff takes it.
std::string roff(std::string_view text);

} // namespace binnacle::cli
