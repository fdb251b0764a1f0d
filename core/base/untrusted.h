// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What a host sends is untrusted: names, error texts, notes. These make it safe to show.

#include <string>
#include <string_view>

namespace binnacle {

/// Valid UTF-8 from anything: each bad byte becomes U+FFFD.
std::string validUtf8(std::string_view bytes);

/// The code point at \a i, which moves on; U+FFFD for what isn't UTF-8 (RFC 3629). \a i < s.size().
char32_t nextCodePoint(std::string_view s, std::size_t& i);
void appendUtf8(std::string& out, char32_t c);

/// One line to show: valid UTF-8, control characters and line breaks as their Unicode pictures (U+2400 …),
/// the bidirectional overrides (U+202A–202E, U+2066–2069, U+200E, U+200F) as U+FFFD, so that a name can
/// neither drive a terminal nor turn the text around it; cut to \a maxChars code points with an ellipsis.
/// Idempotent.
std::string singleLine(std::string_view text, std::size_t maxChars = 200);

} // namespace binnacle
