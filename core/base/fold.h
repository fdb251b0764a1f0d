// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Search without regard to case, by Unicode's simple lower-case mapping.

#include <string>
#include <string_view>

namespace binnacle {

std::string folded(std::string_view utf8);
/// \a needle is folded already. Allocates nothing where \a haystack is ASCII.
bool containsFolded(std::string_view haystack, std::string_view needle);
bool equalsFolded(std::string_view text, std::string_view folded);

/// Orders as people count: "web2" before "web10", without regard to case; bytes decide between equals, so
/// that the order is total.
bool naturalLess(std::string_view a, std::string_view b);

} // namespace binnacle
