// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace binnacle {

/// RFC 4648, section 4, padded.
std::string base64(std::string_view bytes);

} // namespace binnacle
