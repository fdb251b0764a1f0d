// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <string>

namespace binnacle::domain {

/// As /etc/shadow has it, by SHA-512 with a salt of its own ("$6$…"), which every system's crypt() knows.
Result<std::string> passwordHash(const std::string& password);

} // namespace binnacle::domain
