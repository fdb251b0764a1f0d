// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <vector>

namespace binnacle::cli {

/// Stable; documented in the man page. 0: done. 1: several targets failed in different ways. 130: cancelled.
int exitCode(ErrorCode code);

struct ExitCodeRow {
    int exit;
    ErrorCode code;
    const char* meaning;
};
const std::vector<ExitCodeRow>& exitCodes();

} // namespace binnacle::cli
