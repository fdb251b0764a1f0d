// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Edits XML that somebody else wrote without touching a byte outside the edited element: neither quotes, nor
/// order, nor blanks, nor comments. Documents are those that pugixml accepts.

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace binnacle::domain {

/// The byte range of an element in its document.
struct ElementRange {
    std::size_t begin = 0, end = 0;               ///< from '<' to after the closing '>'
    std::size_t contentBegin = 0, contentEnd = 0; ///< what stands between the tags; equal where it is <a/>
    bool selfClosing = false;
};

/// The first element at \a path of names below the root, the root's name first: {"domain", "name"}.
/// NotFound where there is none, Corrupt for what isn't well-formed.
Result<ElementRange> findElement(std::string_view xml, const std::vector<std::string_view>& path);

/// \a xml with the text of the element at \a path replaced; \a text is escaped.
Result<std::string> replaceText(std::string_view xml, const std::vector<std::string_view>& path,
                                std::string_view text);

std::string escapeXml(std::string_view text);

} // namespace binnacle::domain
