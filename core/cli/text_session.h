// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/text_stream.h"
#include "core/cli/raw_terminal.h"

#include <stop_token>

namespace binnacle::cli {

/// The byte of "^]", "^C" or of one character; none for "none". InvalidArgument for anything else.
Result<std::optional<char>> parseEscape(const std::string& text);
std::string escapeName(char escape); ///< "^]"

enum class Parting : std::uint8_t { Ended, Escaped, Stopped };

/// Joins standard input and output with \a stream until it ends, \a escape is typed or \a stop is asked for. The end of
/// standard input ends nothing.
Parting converse(TextStream& stream, RawTerminal& terminal, std::optional<char> escape, std::stop_token stop);

} // namespace binnacle::cli
