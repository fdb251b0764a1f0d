// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace binnacle::domain {

/// What a volume is to be called by where it comes from: the last part of a path or a URL, without what no
/// name may have. Empty where nothing is left of it.
std::string volumeNameFrom(std::string_view pathOrUrl);

/// InvalidArgument for what can be no volume's name, and for that of a part.
Result<> checkLibraryName(const std::string& name);

/// Only http and https, and nothing secret in it: everybody on the host sees it among its processes.
Result<> checkUrl(const std::string& url);

} // namespace binnacle::domain
